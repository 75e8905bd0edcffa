/**
 * Whole numbers drawn from a seed: the same seed gives the same numbers, on every machine. xoshiro128** (Blackman and
 * Vigna), its state spread from the seed by splitmix32. Nothing here is meant to be hard to foresee.
 */
const TWO_TO_32 = 2 ** 32;
const GOLDEN = 0x9e3779b9;

export class SeededDraws {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  /** @param seed a whole number from 0 to below 2³² */
  constructor(seed: number) {
    let state = seed | 0;
    const spread = (): number => {
      state = (state + GOLDEN) | 0;
      let mixed = state ^ (state >>> 16);
      mixed = Math.imul(mixed, 0x21f0aaad);
      mixed ^= mixed >>> 15;
      mixed = Math.imul(mixed, 0x735a2d97);
      return (mixed ^ (mixed >>> 15)) >>> 0;
    };
    [this.a, this.b, this.c, this.d] = [spread(), spread(), spread(), spread()];
  }

  /** A whole number from 0 to below the limit (2³² at most), each exactly as likely as another. */
  below(limit: number): number {
    // The last, incomplete round of numbers would favour the small ones.
    const end = TWO_TO_32 - (TWO_TO_32 % limit);
    for (;;) {
      const drawn = this.next();
      if (drawn < end) return drawn % limit;
    }
  }

  private next(): number {
    const result = Math.imul(rotated(Math.imul(this.b, 5), 7), 9) >>> 0;
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = rotated(this.d, 11);
    return result;
  }
}

function rotated(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
