import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCents } from "../../../src/rules/exact/cents";
import { atLeast, ceiling, equals, floor, negate, ratio, subtract, toNumber } from "../../../src/rules/exact/ratio";
import { readNumber } from "../../../src/rules/exact/read-number";
import { nearest, round } from "../../../src/rules/exact/rounding";

const anyRatio = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([n, d]) => ratio(n, d));

describe("named roundings", () => {
  it.each([
    ["ceil-half", 9.5, 9.5],
    ["ceil-half", 9.51, 10],
    ["ceil-half", 9.50001, 10],
    ["ceil-half", 20, 20],
    ["ceil-half", 0, 0],
    ["nearest-half", 9.74, 9.5],
    ["nearest-half", 9.75, 10],
    ["nearest-half", 9.25, 9.5],
    ["nearest-hundredth", 9.994, 9.99],
    ["nearest-hundredth", 9.995, 10],
    ["none", 9.995, 9.995],
  ] as const)("%s of %d is %d", (mode, value, expected) => {
    expect(toNumber(round(readNumber(value), mode))).toBe(expected);
  });

  it("the half-point above is the least multiple of a half not below", () => {
    fc.assert(
      fc.property(anyRatio, (value) => {
        const up = round(value, "ceil-half");
        expect(atLeast(up, value)).toBe(true);
        expect(atLeast(subtract(up, value), ratio(1n, 2n))).toBe(false);
      }),
    );
  });

  it.each([
    [2.345, 235n],
    [-2.345, -235n],
    [2.344, 234n],
    [-2.344, -234n],
    [0.005, 1n],
    [-0.005, -1n],
    [0, 0n],
  ])("%d € is %d cents, half away from zero", (euros, cents) => {
    expect(toCents(readNumber(euros))).toBe(cents);
  });

  it("rounding to the nearest is odd", () => {
    fc.assert(
      fc.property(anyRatio, (value) => {
        expect(nearest(negate(value))).toBe(-nearest(value));
      }),
    );
  });

  it("floor and ceiling enclose the value within one", () => {
    fc.assert(
      fc.property(anyRatio, (value) => {
        expect(ceiling(value) - floor(value)).toBe(equals(value, ratio(floor(value))) ? 0n : 1n);
        expect(atLeast(value, ratio(floor(value)))).toBe(true);
      }),
    );
  });
});

describe("to the nearest double", () => {
  it("gives back every double exactly", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }), (value) => {
        if (value !== 0 && Math.abs(value) < 1e-200) return;
        expect(toNumber(exactly(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("rounds large fractions as one division of integers would", () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.integer({ min: 1 }),
        fc.bigInt({ min: 1n, max: 10n ** 40n }),
        (n, d, scale) => {
          expect(toNumber(ratio(BigInt(n) * scale, BigInt(d) * scale))).toBe(n / d + 0);
        },
      ),
    );
  });

  it("rounds a tie to even, and just above it up", () => {
    const tie = (1n << 53n) + 1n;
    expect(toNumber(ratio(tie))).toBe(2 ** 53);
    expect(toNumber(ratio(tie * 10n ** 30n + 1n, 10n ** 30n))).toBe(2 ** 53 + 2);
  });
});

function exactly(value: number) {
  let [scaled, shift] = [value, 0n];
  while (!Number.isInteger(scaled)) [scaled, shift] = [scaled * 2, shift + 1n];
  return ratio(BigInt(scaled), 1n << shift);
}
