/** Exact numbers as plain fractions of BigInts: nothing here is shared with the product. */

export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  const divisor = gcd(top < 0n ? -top : top, bottom);
  return { n: top / divisor, d: bottom / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : gcd(b, a % b);
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction =>
  b.n < 0n ? fraction(-a.n * b.d, -a.d * b.n) : fraction(a.n * b.d, a.d * b.n);
export const below = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
export const larger = (a: Fraction, b: Fraction): Fraction => (below(a, b) ? b : a);
export const sum = (list: readonly Fraction[]): Fraction => list.reduce(plus, fraction(0));

/** The decimal as written: `12.5`, `-3`, `1e-7`. */
export function decimal(text: string): Fraction {
  const [, sign, whole, decimals = "", power = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`not a decimal: ${text}`);
  const shift = Number(power) - decimals.length;
  const digits = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  return shift >= 0 ? fraction(digits * 10n ** BigInt(shift)) : fraction(digits, 10n ** BigInt(-shift));
}

const TOLERANCE = fraction(1n, 10n ** 12n);
const LARGEST_DENOMINATOR = 10_000;

/** A number of 15 digits or more was computed: the simplest fraction within 1e-12, tried one denominator after another. */
export function ofNumber(value: number): Fraction {
  const typed = decimal(String(value));
  const digits = String(value).replace(/e.*$/, "").replace(/[-.]/g, "").replace(/^0+/, "");
  if (digits.length < 15) return typed;
  for (let q = 1; q <= LARGEST_DENOMINATOR; q += 1) {
    if (Math.abs(value * q - Math.round(value * q)) > 1e-7) continue;
    const candidate = fraction(Math.round(value * q), q);
    const gap = minus(candidate, typed);
    if (!below(TOLERANCE, gap) && !below(gap, fraction(-TOLERANCE.n, TOLERANCE.d))) return candidate;
  }
  return typed;
}

/** The double nearest to the fraction: enough decimals are written out for the reader of numbers to round rightly. */
export function nearest({ n, d }: Fraction): number {
  const size = n < 0n ? -n : n;
  const rest = size % d;
  const decimals = ((rest * 10n ** 60n) / d).toString().padStart(60, "0");
  return Number(`${n < 0n ? "-" : ""}${size / d}.${decimals}${(rest * 10n ** 60n) % d === 0n ? "" : "1"}`);
}

/** To the nearest multiple of 1/`per`, halves away from zero. */
export function roundedTo(value: Fraction, per: number): Fraction {
  const scaled = value.n * BigInt(per) * 2n;
  const up = (scaled < 0n ? scaled - value.d : scaled + value.d) / (2n * value.d);
  return fraction(up, per);
}

/** To the next multiple of 1/`per`, or itself. Not for negative values. */
export function raisedTo(value: Fraction, per: number): Fraction {
  return fraction((value.n * BigInt(per) + value.d - 1n) / value.d, per);
}
