/** A seed nobody guesses, short enough to be copied by hand. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const LENGTH = 12;
const GROUP = 4;

/** `7QKF-2M9R-XC4T`: without the letters and figures that are taken for one another. */
export function randomSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  const letters = Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length] ?? "").join("");
  return (letters.match(new RegExp(`.{${GROUP}}`, "g")) ?? []).join("-");
}
