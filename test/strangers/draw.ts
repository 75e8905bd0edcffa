/** Draws that are the same at every run: a small generator of numbers (mulberry32) and what is drawn with it. */
export interface Draw {
  /** In [0, 1). */
  readonly next: () => number;
  /** Both ends included. */
  readonly int: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different ones, in the order of the list. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
  /** Around `mean`, bell-shaped. */
  readonly around: (mean: number, spread: number) => number;
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function drawFrom(seed: number): Draw {
  const next = mulberry32(seed);
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const one = list[int(0, list.length - 1)];
    if (one === undefined && list.length === 0) throw new Error("Nothing to pick from");
    return one as T;
  };
  const shuffled = <T>(list: readonly T[]): readonly T[] => {
    const keyed = list.map((one) => ({ one, key: next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
  };
  return {
    next,
    int,
    pick,
    shuffled,
    chance: (probability) => next() < probability,
    some: (list, count) => {
      const kept = new Set(shuffled(list.map((_, at) => at)).slice(0, count));
      return list.filter((_, at) => kept.has(at));
    },
    around: (mean, spread) => mean + spread * (next() + next() + next() + next() - 2) * Math.sqrt(3),
  };
}
