import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio, toNumber } from "../../../src/rules/exact/ratio";

const FRACTION_BITS = 52n;
const BIAS = 1075n;

function bitsOf(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}

function doubleOf(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

/** A positive normal double as the exact ratio that it is. */
function exactly(value: number): { readonly n: bigint; readonly d: bigint } {
  const bits = bitsOf(value);
  const mantissa = (bits & ((1n << FRACTION_BITS) - 1n)) | (1n << FRACTION_BITS);
  const exponent = (bits >> FRACTION_BITS) - BIAS;
  return exponent >= 0n ? { n: mantissa << exponent, d: 1n } : { n: mantissa, d: 1n << -exponent };
}

/** How far the double is from n/d, over a denominator that all distances to the same ratio can be compared by. */
function isNoFarther(one: number, other: number, n: bigint, d: bigint): boolean {
  const distance = (value: number): { readonly n: bigint; readonly d: bigint } => {
    const exact = exactly(value);
    const difference = exact.n * d - n * exact.d;
    return { n: difference < 0n ? -difference : difference, d: exact.d };
  };
  const [a, b] = [distance(one), distance(other)];
  return a.n * b.d <= b.n * a.d;
}

describe("the double nearest to a ratio", () => {
  const large = fc.bigInt({ min: 1n, max: 1n << 90n });

  it("has no double nearer, whatever the size of its terms", () => {
    fc.assert(
      fc.property(large, large, (n, d) => {
        const value = toNumber({ n, d });
        for (const step of [-1n, 1n]) expect(isNoFarther(value, doubleOf(bitsOf(value) + step), n, d)).toBe(true);
        expect(toNumber({ n: -n, d })).toBe(-value);
      }),
      { numRuns: 500 },
    );
  });

  it("is the even one of two as near", () => {
    const two53 = 1n << 53n;
    expect(toNumber({ n: two53 + 1n, d: 1n })).toBe(2 ** 53);
    expect(toNumber({ n: two53 + 3n, d: 1n })).toBe(2 ** 53 + 4);
    expect(toNumber(ratio(1n, 3n))).toBe(1 / 3);
  });
});
