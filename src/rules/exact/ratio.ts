/**
 * Exact rational numbers. Every mark, weight, rate and amount is one: nothing is rounded before a rule says so.
 * `n / d`, with `d > 0`; not necessarily in lowest terms.
 */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Ratio = { n: 0n, d: 1n };
export const ONE: Ratio = { n: 1n, d: 1n };

/** The ratio `n / d`; `d` must not be 0. */
export function ratio(n: bigint | number, d: bigint | number = 1n): Ratio {
  const denominator = BigInt(d);
  if (denominator === 0n) throw new RangeError("a ratio needs a non-zero denominator");
  return denominator > 0n ? { n: BigInt(n), d: denominator } : { n: -BigInt(n), d: -denominator };
}

export function add(a: Ratio, b: Ratio): Ratio {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function negate(a: Ratio): Ratio {
  return { n: -a.n, d: a.d };
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, negate(b));
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** `a / b`; `b` must not be 0. */
export function divide(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.d, a.d * b.n);
}

/** Adds a list up, in lowest terms so that long sums stay small. */
export function sum(values: readonly Ratio[]): Ratio {
  let total = ZERO;
  for (const value of values) {
    total = add(total, value);
    if (total.d > COMFORTABLE) total = reduce(total);
  }
  return total;
}

const COMFORTABLE = 1n << 64n;

/** -1, 0 or 1 as `a` is below, equal to or above `b`. */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equals(a: Ratio, b: Ratio): boolean {
  return a.n * b.d === b.n * a.d;
}

export function atLeast(a: Ratio, b: Ratio): boolean {
  return a.n * b.d >= b.n * a.d;
}

export function greatest(a: Ratio, b: Ratio): Ratio {
  return atLeast(a, b) ? a : b;
}

export function least(a: Ratio, b: Ratio): Ratio {
  return atLeast(b, a) ? a : b;
}

/** The ratio without its sign. */
export function magnitude(a: Ratio): Ratio {
  return a.n < 0n ? negate(a) : a;
}

export function isZero(a: Ratio): boolean {
  return a.n === 0n;
}

export function isNegative(a: Ratio): boolean {
  return a.n < 0n;
}

/** The same ratio in lowest terms. */
export function reduce(a: Ratio): Ratio {
  const divisor = greatestCommonDivisor(a.n < 0n ? -a.n : a.n, a.d);
  return divisor === 1n ? a : { n: a.n / divisor, d: a.d / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function isWhole(a: Ratio): boolean {
  return a.n % a.d === 0n;
}

/** The greatest integer not above the ratio. */
export function floor(a: Ratio): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** The smallest integer not below the ratio. */
export function ceiling(a: Ratio): bigint {
  return -floor(negate(a));
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const MANTISSA_BITS = 64;

/** The double nearest to the ratio (ties to even), the one place where exactness is left. */
export function toNumber(a: Ratio): number {
  // Doubles divide exact integers to the nearest double, in lowest terms or not.
  if (isSafe(a)) return Number(a.n) / Number(a.d);
  const { n, d } = reduce(a);
  if (isSafe({ n, d })) return Number(n) / Number(d);
  const magnitude = n < 0n ? -n : n;
  const shift = MANTISSA_BITS - (bitLength(magnitude) - bitLength(d));
  const scaled = shift >= 0 ? magnitude << BigInt(shift) : magnitude;
  const divisor = shift >= 0 ? d : d << BigInt(-shift);
  const quotient = scaled / divisor;
  // An inexact quotient sets the last bit, so that the one rounding below cannot mistake it for a tie.
  const sticky = quotient * divisor === scaled ? quotient : quotient | 1n;
  const value = Number(sticky) * 2 ** -shift;
  return n < 0n ? -value : value;
}

function isSafe({ n, d }: Ratio): boolean {
  return n <= SAFE && n >= -SAFE && d <= SAFE;
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}
