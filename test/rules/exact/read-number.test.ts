import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equals, ratio, reduce, toNumber } from "../../../src/rules/exact/ratio";
import { readDecimalText, readNumber } from "../../../src/rules/exact/read-number";

describe("a double is read as the decimal its user typed", () => {
  it.each([
    [0.1, 1n, 10n],
    [16.4, 82n, 5n],
    [1234567.89, 123456789n, 100n],
    [-0.005, -1n, 200n],
    [1e21, 10n ** 21n, 1n],
    [1e-9, 1n, 10n ** 9n],
    [12345678901234, 12345678901234n, 1n],
    [-0, 0n, 1n],
  ])("%d is %d/%d", (value, n, d) => {
    expect(reduce(readNumber(value))).toEqual({ n, d });
  });

  it("whatever decimal of up to 14 digits is typed", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 14n) + 1n, max: 10n ** 14n - 1n }),
        fc.integer({ min: 0, max: 14 }),
        (digits, places) => {
          const typed = ratio(digits, 10n ** BigInt(places));
          expect(equals(readNumber(toNumber(typed)), typed)).toBe(true);
        },
      ),
    );
  });
});

describe("a number that needs 15 digits was computed: the simplest fraction within 1e-12", () => {
  it.each([
    [29 / 3, 29n, 3n],
    [1 / 7, 1n, 7n],
    [-31 / 3, -31n, 3n],
    [0.1 + 0.2, 3n, 10n],
    [9999 / 10000 / 1, 9999n, 10000n],
    [1 / 9973, 1n, 9973n],
    [1.1 * 1.1 * 0, 0n, 1n],
    [4.35 * 100, 435n, 1n],
    [65691 / 7700, 65691n, 7700n],
    [1 / 9999, 1n, 9999n],
  ])("%d is %d/%d", (value, n, d) => {
    expect(reduce(readNumber(value))).toEqual({ n, d });
  });

  it("finds every fraction p/q of a mark with q up to 10 000", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (q, part) => {
        const p = Math.round(part * 20 * q);
        expect(equals(readNumber(p / q), ratio(p, q))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("but a long decimal near a fraction was typed", () => {
    expect(reduce(readNumber(9.9999999999999))).toEqual({ n: 99999999999999n, d: 10n ** 13n });
  });

  it("keeps 15 digits of a number that is no such fraction", () => {
    expect(equals(readNumber(Math.PI), ratio(314159265358979n, 10n ** 14n))).toBe(true);
  });

  it("refuses what is not a number", () => {
    expect(() => readNumber(Number.NaN)).toThrow(RangeError);
    expect(() => readNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe("decimal text", () => {
  it.each([
    ["12.5", 25n, 2n],
    ["-.5", -1n, 2n],
    ["+7.", 7n, 1n],
    ["0012", 12n, 1n],
  ])("%s", (text, n, d) => {
    expect(reduce(readDecimalText(text)!)).toEqual({ n, d });
  });

  it.each(["", ".", "-", "1e3", "1,5", "1 2", "abc", "0x10", "1.2.3", "NaN"])("« %s » is not a decimal", (text) => {
    expect(readDecimalText(text)).toBeUndefined();
  });
});
