/** How a heading comes out of a keyboard: capitals, accents forgotten, spaces doubled, a letter lost. */
import type { Random } from "./random";

/** The habits of one sheet, and the accidents of one heading. */
export type Spelling = (heading: string) => string;

const ACCENTS = /\p{Diacritic}/gu;
const SHORTEST_SLIPPED = 6;

export function spellingOf(random: Random): Spelling {
  const habits: ((text: string) => string)[] = [];
  if (random.chance(0.2)) habits.push((text) => text.toUpperCase());
  if (random.chance(0.2)) habits.push(plain);
  if (random.chance(0.1)) habits.push((text) => text.toLowerCase());
  return (heading) => {
    const spelt = habits.reduce((text, habit) => habit(text), heading);
    const accident = random.next();
    if (accident < 0.05) return slipped(random, spelt);
    if (accident < 0.1) return spelt.replace(" ", "  ");
    if (accident < 0.14) return spelt.replace(" ", "\n");
    if (accident < 0.18) return `${spelt} `;
    if (accident < 0.2) return `${spelt}*`;
    if (accident < 0.22) return spelt.replaceAll(" ", "\u00a0");
    return spelt;
  };
}

function plain(text: string): string {
  return text.normalize("NFD").replace(ACCENTS, "");
}

/** A letter lost, doubled or swapped with the next inside the longest word; codes and short words are typed with care. */
function slipped(random: Random, text: string): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), "");
  if (longest.length < SHORTEST_SLIPPED) return text;
  const at = random.whole(1, longest.length - 3);
  const [before, letter = "", next = "", after] = [
    longest.slice(0, at),
    longest[at],
    longest[at + 1],
    longest.slice(at + 2),
  ];
  const wrong = random.pick([`${next}${after}`, `${letter}${letter}${next}${after}`, `${next}${letter}${after}`]);
  return text.replace(longest, `${before}${wrong}`);
}
