import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compare, multiply, ratio, subtract, ZERO } from "../../../src/rules/exact/ratio";
import { breakEven } from "../../../src/rules/finance/break-even";
import { capLines } from "../../../src/rules/finance/cap";
import { attainments, type IndicatorEntry } from "../../../src/rules/finance/indicator";
import { shareResult } from "../../../src/rules/finance/share";
import { statedTotal } from "../../../src/rules/finance/stated-total";
import { subsidyPayments } from "../../../src/rules/finance/subsidy";

describe("a stated total", () => {
  // Annexe 4 of the Pays d'Aix: staff, external charges, equipment.
  const budget2016 = [ratio(165_800), ratio(63_500), ratio(1000)];

  it("of 245 300 € is 15 000 € above the lines of the 2016 budget", () => {
    const expected = { sum: 23_030_000n, stated: 24_530_000n, difference: 1_500_000n };
    expect(statedTotal(budget2016, ratio(245_300))).toEqual(expected);
  });

  it.each([
    ["a cent below", 23_029_999n, -1n],
    ["equal", 23_030_000n, 0n],
    ["a cent above", 23_030_001n, 1n],
  ])("%s differs by as much", (_title, stated, difference) => {
    expect(statedTotal(budget2016, ratio(stated, 100n)).difference).toBe(difference);
  });
});

describe("a share", () => {
  it("adds up to the cent, whatever the amount, its sign and the parties", () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 })
      .filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), weights, (amount, list) => {
        const parties = list.map((weight, index) => ({ name: `P${index}`, weight: ratio(weight) }));
        const shares = shareResult(amount, parties);
        if (!shares.ok) throw new Error("a weight is positive");
        expect(shares.value.reduce((sum, share) => sum + share.amount, 0n)).toBe(amount);
      }),
    );
  });
});

describe("a subsidy", () => {
  const euros = fc.bigInt({ min: 0n, max: 10n ** 9n });
  const rates = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 }).map((list) =>
    list.map((rate) =>
      ratio(
        rate,
        list.reduce((sum, each) => sum + each, 0),
      ),
    ),
  );

  it("pays in all what is due: the whole, or in proportion to what was spent", () => {
    fc.assert(
      fc.property(euros, fc.bigInt({ min: 1n, max: 10n ** 9n }), euros, rates, (subsidy, forecast, actual, list) => {
        const payments = subsidyPayments(
          { subsidy, forecast: ratio(forecast), actual: ratio(actual) },
          {
            payments: list.map((rate, index) => ({ key: `finance.subsidy.${index + 1}`, label: "", rate })),
            isProRata: true,
            isRecovered: true,
            isCertified: false,
          },
        );
        if (!payments.ok) throw new Error("the rates make 100 %");
        const paid = payments.value.reduce((sum, { amount }) => sum + amount, 0n);
        const spent = actual < forecast ? actual : forecast;
        // Half a cent either way at most: 2 × |paid × forecast − subsidy × spent| ≤ forecast.
        const error = 2n * (paid * forecast - subsidy * spent);
        expect(error <= forecast && -error <= forecast).toBe(true);
        expect(payments.value.at(-1)?.nature).toBe((payments.value.at(-1)?.amount ?? 0n) < 0n ? "recovery" : "balance");
      }),
    );
  });

  it("is refused when its rates do not make 100 %", () => {
    const payments = [{ key: "finance.subsidy.1", label: "", rate: ratio(7, 10) }];
    expect(
      subsidyPayments(
        { subsidy: 1n, forecast: ratio(1), actual: null },
        { payments, isProRata: true, isRecovered: true, isCertified: false },
      ),
    ).toMatchObject({ issues: [{ code: "subsidy.rates" }] });
  });
});

describe("a break-even", () => {
  it("is the smallest headcount whose margin is not negative", () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 }).map((value) => ratio(value, 100));
    fc.assert(
      fc.property(cents, cents, cents, (revenue, cost, fixed) => {
        const result = breakEven({ revenue, cost, fixed }, null);
        const gain = subtract(revenue, cost);
        if (!result.ok) {
          expect(compare(gain, ZERO)).not.toBe(1);
          return;
        }
        const marginOf = (headcount: bigint) => subtract(multiply(gain, ratio(headcount)), fixed);
        expect(compare(marginOf(result.value), ZERO)).not.toBe(-1);
        if (result.value > 0n) expect(compare(marginOf(result.value - 1n), ZERO)).toBe(-1);
      }),
    );
  });
});

describe("caps", () => {
  it("do not depend on the order of the rows", () => {
    const parties = ["a", "b", "c"].map((id) => ({ id, name: id }));
    const rules = { year: 5000n, partyYear: 2000n, partyTerm: 4000n };
    const rows = fc.array(
      fc.record({
        year: fc.integer({ min: 2016, max: 2018 }),
        party: fc.constantFrom("a", "b", "c"),
        amount: fc.bigInt({ min: -1000n, max: 3000n }),
      }),
    );
    const twice = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(twice, ([list, shuffled]) => {
        const lines = capLines(list, parties, rules);
        expect(capLines(shuffled, parties, rules)).toEqual(lines);
        const spent = lines.filter(({ party }) => party === null).reduce((sum, line) => sum + line.inYear.amount, 0n);
        expect(spent).toBe(list.reduce((sum, { amount }) => sum + amount, 0n));
      }),
    );
  });
});

describe("indicators", () => {
  const entry = (nature: IndicatorEntry["nature"], realised: number, target: number): IndicatorEntry => ({
    nature,
    realised: ratio(realised),
    target: ratio(target),
  });

  it("cumulate each nature apart; blank rows change nothing", () => {
    const results = attainments([
      entry("flow", 1, 2),
      entry("stock", 10, 20),
      null,
      entry("threshold", 1, 2),
      entry("flow", 3, 2),
      entry("threshold", 1, 2),
    ]);
    expect(results.map((result) => result?.verdict ?? "")).toEqual([
      "notReached",
      "notReached",
      "",
      "notReached",
      "reached",
      "reached",
    ]);
  });

  it("of a flow end on the sums of both columns, whatever the figures", () => {
    const figures = fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(figures, (list) => {
        const last = attainments(list.map(([done, target]) => entry("flow", done, target))).at(-1);
        const total = (index: 0 | 1) => list.reduce((sum, pair) => add(sum, ratio(pair[index])), ZERO);
        expect(compare(last?.realised ?? ratio(-1), total(0))).toBe(0);
        expect(compare(last?.target ?? ratio(-1), total(1))).toBe(0);
      }),
    );
  });
});
