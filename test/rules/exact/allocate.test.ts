import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocate } from "../../../src/rules/exact/allocate";
import { ratio } from "../../../src/rules/exact/ratio";

const shared = (amount: bigint, weights: readonly number[]) =>
  allocate(
    amount,
    weights.map((weight) => ratio(weight)),
  );

describe("sharing cents by largest remainder", () => {
  it.each([
    ["the largest remainders take the missing cents", 10n, [50, 26, 24], [5n, 3n, 2n]],
    ["equal remainders go to the first declared", 1n, [1, 1], [1n, 0n]],
    ["a hundred cents in three", 100n, [1, 1, 1], [34n, 33n, 33n]],
    ["a deficit is shared as its opposite", -1n, [1, 1], [-1n, 0n]],
    ["a part of 0 gets nothing", 101n, [1, 0, 1], [51n, 0n, 50n]],
    ["nothing to share", 0n, [3, 4], [0n, 0n]],
  ])("%s", (_title, amount, weights, parts) => {
    expect(shared(amount, weights)).toEqual({ ok: true, value: parts });
  });

  it("all weights at 0 is an issue, a negative one too", () => {
    expect(shared(10n, [0, 0])).toMatchObject({ ok: false, issues: [{ code: "allocation.noWeight" }] });
    expect(shared(10n, [])).toMatchObject({ ok: false, issues: [{ code: "allocation.noWeight" }] });
    expect(shared(10n, [2, -1])).toMatchObject({ ok: false, issues: [{ code: "allocation.negativeWeight" }] });
  });

  const weights = fc
    .array(fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.bigInt({ min: 1n, max: 1000n })), {
      minLength: 1,
      maxLength: 8,
    })
    .filter((list) => list.some(([n]) => n > 0n))
    .map((list) => list.map(([n, d]) => ratio(n, d)));

  it("parts add up to the amount, keep its sign and stay within a cent of the exact share", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), weights, (amount, parts) => {
        const outcome = allocate(amount, parts);
        if (!outcome.ok) throw new Error("weights are valid");
        expect(outcome.value.reduce((total, part) => total + part, 0n)).toBe(amount);
        const whole = parts.reduce((total, { n, d }) => ({ n: total.n * d + n * total.d, d: total.d * d }), ratio(0n));
        outcome.value.forEach((part, index) => {
          const { n, d } = parts[index]!;
          // |part − amount × w / W| < 1, in integers.
          const difference = part * d * whole.n - amount * n * whole.d;
          expect((difference < 0n ? -difference : difference) < d * whole.n).toBe(true);
          expect(part === 0n || part > 0n === amount > 0n).toBe(true);
        });
      }),
    );
  });

  it("the opposite amount is shared oppositely", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), weights, (amount, parts) => {
        const [up, down] = [allocate(amount, parts), allocate(-amount, parts)];
        expect(down.ok && down.value.map((part) => -part)).toEqual(up.ok && up.value);
      }),
    );
  });
});
