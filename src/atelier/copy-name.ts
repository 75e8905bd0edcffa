/** Names of saved copies: never the original's, so that no file of the user's is replaced. */

const extension = /\.(?:xlsx|xlsm|xltx|xltm)$/i;
/** A name that already is one of ours: `Budget (CNAM).xlsx`, `Budget (CNAM 3).xlsx`. */
const ours = / \(CNAM(?: (\d+))?\)$/;

function copyNumber(stem: string): number {
  const match = ours.exec(stem);
  if (!match) return 0;
  return match[1] === undefined ? 1 : Number(match[1]);
}

/**
 * The name of the next copy of `opened`: `Budget.xlsx` gives `Budget (CNAM).xlsx`, then `Budget (CNAM 2).xlsx`.
 * `given` lists the names already given since the page was opened; `mark` says another kind of copy.
 */
export function copyName(opened: string, given: readonly string[] = [], mark = "CNAM"): string {
  const stem = opened.replace(extension, "");
  const base = stem.replace(ours, "");
  const name = (number: number): string => `${base} (${mark}${number > 1 ? ` ${number}` : ""}).xlsx`;
  let number = mark === "CNAM" ? copyNumber(stem) + 1 : 1;
  // Downloads go to a folder that ignores case.
  const taken = new Set(given.map((one) => one.toLowerCase()));
  while (taken.has(name(number).toLowerCase())) number += 1;
  return name(number);
}
