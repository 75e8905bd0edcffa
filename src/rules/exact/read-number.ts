/** From the double a spreadsheet hands over to the number the user meant. */
import { hundredthsOf } from "./hundredths";
import { ratio, toNumber, type Ratio } from "./ratio";

/** From this many significant digits on, a number was computed rather than typed. */
const COMPUTED_DIGITS = 15;
/** A computed fraction whose last digits happen to be zeros prints in a few digits less, never in fewer than this. */
const SHORTEST_COMPUTED_DIGITS = 11;
/** Marks, means and weights: below it doubles lie closer together than the tolerance. */
const RECOGNISED_BELOW = 1000;
const LARGEST_DENOMINATOR = 10_000n;
const TOLERANCE: Ratio = ratio(1n, 10n ** 12n);
const TYPED_HUNDREDTHS_LIMIT = 1e9;

/**
 * Reads a finite double as the decimal its user typed (0.1 is 1/10). A number that needs 15 significant digits or more
 * was computed: it is the simplest fraction p/q, q ≤ 10 000, within 1e-12 (29/3 for 9.666666666666666), else the decimal
 * of its 15 first digits. A computed fraction may happen to print in 11 to 14 digits (65691/7700 is 8.5312987012987): below
 * 1 000 it is then recognised when the double is exactly its own.
 */
export function readNumber(value: number): Ratio {
  const hundredths = Math.abs(value) < TYPED_HUNDREDTHS_LIMIT ? hundredthsOf(value) : Number.NaN;
  // The common case, without text: the double nearest to a two-decimal number is that number.
  if (!Number.isNaN(hundredths)) return { n: BigInt(hundredths), d: 100n };
  if (!Number.isFinite(value)) throw new RangeError("a number read from a cell is finite");
  const shortest = value.toExponential();
  const digits = significantDigits(shortest);
  const isPlain =
    digits < SHORTEST_COMPUTED_DIGITS || (digits < COMPUTED_DIGITS && Math.abs(value) >= RECOGNISED_BELOW);
  if (isPlain) return fromExponential(shortest);
  const fraction = simplestWithin(exactValue(value), TOLERANCE);
  if (digits >= COMPUTED_DIGITS) return fraction ?? fromExponential(value.toExponential(COMPUTED_DIGITS - 1));
  // In between, only the very double of the fraction is taken for it: 9.9999999999999 was typed, and is not 10.
  return fraction && toNumber(fraction) === value ? fraction : fromExponential(shortest);
}

/** Reads `1234.56`, `-0.5`, `12e3`: an optional sign, digits, a point, an exponent. Anything else is `undefined`. */
export function readDecimalText(text: string): Ratio | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = "", decimals = ""] = match;
  if (whole === "" && decimals === "") return undefined;
  const digits = BigInt(whole + decimals);
  return { n: sign === "-" ? -digits : digits, d: 10n ** BigInt(decimals.length) };
}

function significantDigits(exponential: string): number {
  return exponential.slice(0, exponential.indexOf("e")).replace(/\D/g, "").length;
}

function fromExponential(text: string): Ratio {
  const [mantissa = "", exponent = "0"] = text.split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  const digits = BigInt(mantissa.replace(".", ""));
  const power = Number(exponent) - decimals;
  return power >= 0 ? { n: digits * 10n ** BigInt(power), d: 1n } : { n: digits, d: 10n ** BigInt(-power) };
}

/** A double is an integer times a power of two: exact, whatever its size. */
function exactValue(value: number): Ratio {
  let scaled = value;
  let shift = 0n;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    shift += 1n;
  }
  return { n: BigInt(scaled), d: 1n << shift };
}

/** The fraction of smallest denominator within `tolerance` of `target`, by the Stern–Brocot descent of its bounds. */
function simplestWithin(target: Ratio, tolerance: Ratio): Ratio | undefined {
  const scale = target.d * tolerance.d;
  const low = { n: target.n * tolerance.d - tolerance.n * target.d, d: scale };
  const high = { n: target.n * tolerance.d + tolerance.n * target.d, d: scale };
  const found =
    low.n > 0n
      ? simplestBetween(low, high)
      : high.n < 0n
        ? opposite(simplestBetween(opposite(high), opposite(low)))
        : ratio(0n);
  return found.d <= LARGEST_DENOMINATOR ? found : undefined;
}

function opposite(a: Ratio): Ratio {
  return { n: -a.n, d: a.d };
}

/** The simplest fraction of the closed interval between two positive ratios, by continued fractions. */
function simplestBetween(low: Ratio, high: Ratio): Ratio {
  const whole = low.n / low.d;
  if (whole * low.d === low.n) return { n: whole, d: 1n };
  if (whole < high.n / high.d) return { n: whole + 1n, d: 1n };
  const rest = simplestBetween({ n: high.d, d: high.n - whole * high.d }, { n: low.d, d: low.n - whole * low.d });
  return { n: whole * rest.n + rest.d, d: rest.n };
}
