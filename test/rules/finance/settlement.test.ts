import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratio } from "../../../src/rules/exact/ratio";
import { billingSchedule } from "../../../src/rules/finance/billing";
import { settleAccounts, type PartyAccount } from "../../../src/rules/finance/settlement";

const cents = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
const party = fc.integer({ min: 1, max: 9 });

const parties = (weights: readonly number[]) =>
  weights.map((weight, index) => ({ name: `P${index}`, weight: ratio(weight) }));

describe("settlement", () => {
  it("balances and shares add up, whatever the amounts and their signs", () => {
    const account = fc.record({ revenue: cents, charges: cents, received: cents });
    fc.assert(
      fc.property(fc.array(fc.tuple(party, account), { minLength: 2, maxLength: 5 }), (list) => {
        const accounts: PartyAccount[] = list.map(([, each], index) =>
          list.length > 2 && index === 0 ? { ...each, received: 0n } : each,
        );
        const settled = settleAccounts(parties(list.map(([weight]) => weight)), accounts);
        if (!settled.ok) throw new Error("the payer is known");
        const total = (field: "balance" | "share" | "due") => settled.value.reduce((sum, row) => sum + row[field], 0n);
        const margin = accounts.reduce((sum, { revenue, charges }) => sum + revenue - charges, 0n);
        expect([total("balance"), total("due"), total("share")]).toEqual([0n, 0n, margin]);
      }),
    );
  });

  it("with more than two parties, an advance received by the first has no known payer", () => {
    const account = { revenue: 0n, charges: 0n, received: 5n };
    expect(settleAccounts(parties([1, 1, 1]), [account, account, account])).toMatchObject({
      issues: [{ code: "settlement.payerUnknown" }],
    });
  });
});

describe("billing", () => {
  const rates = fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 })
    .filter((list) => list.some((rate) => rate > 0));

  it("instalments whose rates make 100 % add up to the forecast, the balance to the actual", () => {
    fc.assert(
      fc.property(cents, cents, rates, (forecast, actual, list) => {
        const whole = list.reduce((sum, rate) => sum + rate, 0);
        const instalments = list.map((rate, due) => ({ rate: ratio(rate, whole), due }));
        const lines = billingSchedule({ forecast, instalments, balanceDue: -1, actual, invoiced: null });
        if (!lines.ok) throw new Error("the rates are valid");
        const amounts = lines.value.map(({ amount }) => amount);
        expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0n)).toBe(forecast);
        expect(amounts.reduce((sum, amount) => sum + amount, 0n)).toBe(actual);
        for (const { amount, nature } of lines.value) expect(nature).toBe(amount < 0n ? "creditNote" : "invoice");
      }),
    );
  });

  it("what the rates leave out is not billed before the balance", () => {
    const instalments = [{ rate: ratio(1n, 3n), due: 0 }];
    const lines = billingSchedule({ forecast: 100n, instalments, balanceDue: 1, actual: null, invoiced: null });
    expect(lines).toMatchObject({ value: [{ amount: 33n }, { amount: 0n, nature: "toSettle", rate: null }] });
  });

  it.each([
    ["more than 100 %", [60, 41], "billing.ratesAboveOne"],
    ["a negative rate", [120, -20], "billing.negativeRate"],
  ])("%s is an issue", (_title, list, code) => {
    const instalments = list.map((rate, due) => ({ rate: ratio(rate, 100), due }));
    const lines = billingSchedule({ forecast: 100n, instalments, balanceDue: 9, actual: null, invoiced: null });
    expect(lines).toMatchObject({ ok: false, issues: [{ code }] });
  });
});
