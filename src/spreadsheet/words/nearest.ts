/** The known word nearest to a mistyped one. */
import { fold } from "../cell/text";

/** Longer than any key or label: a text pasted by mistake is compared by its beginning. */
const LONGEST_WORD = 100;

/**
 * The candidate with the fewest slips (letters changed, added, dropped or swapped) from `word`; the first of equals. A
 * candidate that begins with the word is only unfinished: it comes first; then one that has the word among its own.
 */
export function nearest(word: string, candidates: readonly string[]): string {
  const folded = fold(word.slice(0, LONGEST_WORD));
  const isTelling = folded.length > 2;
  let best = candidates[0] ?? "";
  let fewest = Number.POSITIVE_INFINITY;
  let holding: string | undefined;
  for (const candidate of candidates) {
    const known = fold(candidate);
    if (isTelling && known.startsWith(folded)) return candidate;
    if (isTelling && holding === undefined && holds(known, folded)) holding = candidate;
    // Each letter too many or too few is a slip at least.
    if (Math.abs(known.length - folded.length) >= fewest) continue;
    const slips = distance(folded, known, fewest);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  // One letter is a slip; several are rather words left out.
  return fewest <= 1 ? best : (holding ?? best);
}

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** Whether some words, already folded, are among those of another text, in a row. */
function holds(known: string, words: string): boolean {
  if (!known.includes(words)) return false;
  const row = (text: string): string => ` ${text.split(BETWEEN_WORDS).join(" ")} `;
  return row(known).includes(row(words));
}

const SHORT_WORD = 5;

/** Whether a word, already folded, is likely meant for another: within two slips (one in a short word), or its beginning. */
export function resembling(word: string, known: string): boolean {
  if (word.length > 2 && (known.startsWith(word) || word.startsWith(known))) return true;
  const allowed = known.length <= SHORT_WORD ? 1 : 2;
  return Math.abs(known.length - word.length) <= allowed && distance(word, known) <= allowed;
}

/**
 * How many letters were changed, added, dropped or swapped: the optimal string alignment distance. As soon as it cannot
 * be below `enough`, `enough` is given back.
 */
export function distance(a: string, b: string, enough = Number.POSITIVE_INFINITY): number {
  let beforeLast = new Uint16Array(b.length + 1);
  let last = beforeLast.map((_, index) => index);
  let current = new Uint16Array(b.length + 1);
  let lastFewest = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    let left = i;
    let fewest = i;
    current[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = (last[j] ?? 0) + 1;
      let slips = (last[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      if (above < slips) slips = above;
      if (left + 1 < slips) slips = left + 1;
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      current[j] = slips;
      left = slips;
      if (slips < fewest) fewest = slips;
    }
    // A swap reaches two rows back.
    if (fewest >= enough && lastFewest >= enough) return enough;
    lastFewest = fewest;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[b.length] ?? 0;
}
