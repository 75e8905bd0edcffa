/** Every cell of the finance functions on random amounts, against an oracle written from the contract alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callFunction } from "../functions/call-function";
import { billingRows, margin, rounded, settlementRows, shareRows } from "./finance-oracle";
import { fraction } from "./fraction";
import {
  amount,
  amountsOf,
  billingRules,
  isBlank,
  laid,
  partyRules,
  someAmounts,
  totalOf,
  valuesOf,
  wholeAmount,
} from "./random-accounts";
import { RUNS, shown } from "./runs";

describe("amounts", () => {
  it("MARGIN", async () => {
    await fc.assert(
      fc.asyncProperty(someAmounts(amount), someAmounts(amount), fc.boolean(), async (revenue, charges, asColumn) => {
        const result = await callFunction("MARGIN", laid(revenue, asColumn), laid(charges, !asColumn));
        expect(shown(result)).toEqual([[margin(valuesOf(revenue), valuesOf(charges))]]);
      }),
      RUNS,
    );
  });

  it("SHARE", async () => {
    await fc.assert(
      fc.asyncProperty(someAmounts(amount), partyRules, async (amounts, { cells, parties, display }) => {
        const result = shown(await callFunction("SHARE", laid(amounts, true), cells));
        expect(result).toEqual(shareRows(result, totalOf(amounts), parties, display));
      }),
      RUNS,
    );
  });
});

const settlements = partyRules.chain((rules) => {
  const count = rules.parties.length;
  return fc.record({
    rules: fc.constant(rules),
    revenue: fc.oneof(amountsOf(wholeAmount, 1), amountsOf(wholeAmount, count)),
    charges: amountsOf(wholeAmount, count),
    received: fc.option(
      amountsOf(wholeAmount, count).map((list) =>
        count > 2 ? [[null, fraction(0)] as const, ...list.slice(1)] : list,
      ),
    ),
    asColumn: fc.boolean(),
  });
});

describe("settlement and billing", () => {
  it("SETTLEMENT", async () => {
    await fc.assert(
      fc.asyncProperty(settlements, async ({ rules, revenue, charges, received, asColumn }) => {
        const lay = (list: typeof charges) => laid(list, asColumn);
        const given = await callFunction(
          "SETTLEMENT",
          lay(revenue),
          lay(charges),
          received && lay(received),
          rules.cells,
        );
        const none = rules.parties.map(() => fraction(0));
        const held = revenue.length === 1 ? [...valuesOf(revenue), ...none.slice(1)] : valuesOf(revenue);
        const accounts = { revenue: held, charges: valuesOf(charges), received: received ? valuesOf(received) : none };
        const result = shown(given);
        expect(result).toEqual(settlementRows(result, accounts, rules.parties, rules.display));
      }),
      RUNS,
    );
  });

  const bills = fc.record({
    forecast: someAmounts(wholeAmount),
    actual: fc.option(someAmounts(wholeAmount)),
    invoiced: fc.option(someAmounts(wholeAmount)),
    asked: billingRules,
  });

  it("BILLING", async () => {
    await fc.assert(
      fc.asyncProperty(bills, async ({ forecast, actual, invoiced, asked: { year, rules } }) => {
        const lay = (list: typeof actual) => list && laid(list, true);
        const given = await callFunction("BILLING", lay(forecast), year, lay(actual), lay(invoiced), rules.cells);
        const known = (list: typeof actual) => (list === null || isBlank(list) ? null : rounded(totalOf(list)));
        const bill = { ...rules, forecast: totalOf(forecast), actual: known(actual), invoiced: known(invoiced) };
        const result = shown(given);
        // A blank forecast is not known yet.
        expect(result).toEqual(isBlank(forecast) ? [["#N/A"]] : billingRows(result, bill, rules.display));
      }),
      RUNS,
    );
  });
});
