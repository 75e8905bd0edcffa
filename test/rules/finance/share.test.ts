import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio, ZERO } from "../../../src/rules/exact/ratio";
import { shareResult, type Party } from "../../../src/rules/finance/share";

const party = (name: string, weight: number): Party => ({ name, weight: ratio(weight) });

describe("a result shared between parties", () => {
  it("cannot be where nobody has a part", () => {
    expect(shareResult(1000n, [{ name: "A", weight: ZERO }]).ok).toBe(false);
    expect(shareResult(1000n, []).ok).toBe(false);
    expect(shareResult(1000n, [party("A", 1)]).ok).toBe(true);
  });

  it("gives each party its part, in their order, and adds up to it", () => {
    const parties = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.bigInt({ min: -100_000n, max: 100_000n }), parties, (amount, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const shared = shareResult(
          amount,
          weights.map((weight, index) => party(`P${index}`, weight)),
        );
        if (!shared.ok) throw new Error(shared.issues.map(({ code }) => code).join());
        expect(shared.value.map(({ name }) => name)).toEqual(weights.map((_, index) => `P${index}`));
        expect(shared.value.reduce((sum, part) => sum + part.amount, 0n)).toBe(amount);
        shared.value.forEach((part, index) => {
          if (weights[index] === 0) expect(part.amount).toBe(0n);
        });
      }),
    );
  });
});
