/** Anonymity numbers, drawn at random: nothing in them follows the list, and no word finds them again. */

/** A whole number from 0 to below the limit, each as likely as another, that nobody can foresee. */
export type RandomBelow = (limit: number) => number;

/** Ten times more numbers than people, at least: one tells nothing of the next. */
const ROOM = 10;
const FEWEST_DIGITS = 4;

/** As many numbers, all different, of as many digits. */
export function drawNumbers(count: number, randomBelow: RandomBelow): readonly number[] {
  const lowest = lowestNumber(count);
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(lowest + randomBelow(9 * lowest));
  return [...drawn];
}

/** 1000 for 1000 to 9999. */
function lowestNumber(count: number): number {
  let lowest = 10 ** (FEWEST_DIGITS - 1);
  while (9 * lowest < ROOM * count) lowest *= 10;
  return lowest;
}
