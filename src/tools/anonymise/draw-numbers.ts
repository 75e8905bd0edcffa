/** Anonymity numbers, drawn from a seed: the same seed draws the same numbers, and nothing in them follows the list. */

/** Ten times more numbers than people, at least: one tells nothing of the next. */
const ROOM = 10;
const FEWEST_DIGITS = 4;

/** As many numbers, all different, of as many digits. */
export function drawNumbers(seed: string, count: number): readonly number[] {
  const lowest = lowestNumber(count);
  const random = generator(seed);
  const drawn = new Set<number>();
  while (drawn.size < count) drawn.add(lowest + Math.floor(random() * 9 * lowest));
  return [...drawn];
}

/** 1000 for 1000 to 9999. */
function lowestNumber(count: number): number {
  let lowest = 10 ** (FEWEST_DIGITS - 1);
  while (9 * lowest < ROOM * count) lowest *= 10;
  return lowest;
}

const STATE_WORDS = 4;
/** Rounds after which the state no longer resembles the seed. */
const WARM_UP = 20;
const TWO_TO_32 = 2 ** 32;

/** The generator « sfc32 »: from 0 included to 1 excluded. */
function generator(seed: string): () => number {
  const state = Uint32Array.from({ length: STATE_WORDS }, (_, index) => hash(`${index} ${seed}`));
  const next = (): number => {
    const [a = 0, b = 0, c = 0, counter = 0] = state;
    const sum = (a + b + counter) >>> 0;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + sum;
    state[3] = counter + 1;
    return sum / TWO_TO_32;
  };
  for (let round = 0; round < WARM_UP; round += 1) next();
  return next;
}

/** FNV-1a, over the letters of the seed. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
