import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, LAST_DAY, type Day } from "../../../src/rules/exact/day";
import { ONE, ratio } from "../../../src/rules/exact/ratio";
import { monthsBegun, runsOn } from "../../../src/rules/finance/contract";
import { earned, earnsByDay, earnsByHour, earnsByMonth, type Earning } from "../../../src/rules/finance/earning";
import { employerShareWithin, revenueWithin } from "../../../src/rules/finance/revenue";
import { toCents } from "../../../src/rules/exact/cents";

/** `day("28/09/2024")`. */
function day(text: string): Day {
  const [dayOfMonth = 0, month = 0, year = 0] = text.split("/").map(Number);
  const found = dayOf({ year, month, day: dayOfMonth });
  if (found === undefined) throw new Error(`${text} is not a date`);
  return found;
}

describe("months begun", () => {
  it.each([
    ["28/09/2024", "27/09/2025", 12],
    ["28/09/2024", "28/09/2025", 13],
    ["28/09/2024", "03/10/2025", 13],
    ["28/09/2024", "28/09/2024", 1],
    ["28/09/2024", "27/09/2024", 0],
    ["31/01/2025", "27/02/2025", 1],
    ["31/01/2025", "28/02/2025", 2],
    ["31/01/2024", "28/02/2024", 1],
    ["31/01/2024", "29/02/2024", 2],
    ["31/01/2025", "30/03/2025", 2],
    ["31/01/2025", "31/03/2025", 3],
    ["31/12/2024", "01/01/2025", 1],
  ])("%s → %s: %i", (first, last, months) => {
    expect(monthsBegun(day(first), day(last))).toBe(months);
  });

  it("do not leave the calendar of a spreadsheet", () => {
    expect(monthsBegun(LAST_DAY - 40, LAST_DAY)).toBe(2);
    expect(monthsBegun(1, LAST_DAY)).toBe(8100 * 12);
  });
});

describe("a contract runs", () => {
  const contract = { start: 100, end: 200, broken: 150 };
  it.each([
    ["the day before its start", 99, false],
    ["on its first day", 100, true],
    ["on the day of its break", 150, true],
    ["the day after", 151, false],
  ])("%s: %s", (_title, on, runs) => {
    expect(runsOn(contract, on)).toBe(runs);
  });

  it("until its end when the break comes later", () => {
    expect(runsOn({ ...contract, broken: 300 }, 200)).toBe(true);
    expect(runsOn({ ...contract, broken: 300 }, 201)).toBe(false);
  });
});

const contracts = fc
  .record({
    start: fc.integer({ min: 45_000, max: 46_000 }),
    length: fc.integer({ min: 0, max: 1200 }),
    broken: fc.option(fc.integer({ min: -10, max: 1210 })),
  })
  .map(({ start, length, broken }) => ({
    start,
    end: start + length,
    broken: broken === null ? null : start + broken,
  }));
const yearly = fc.integer({ min: 0, max: 2_000_000 }).map((cents) => ratio(cents, 100));

const earnings: fc.Arbitrary<Earning> = fc
  .record({ contract: contracts, amount: yearly, kind: fc.constantFrom("days", "months", "hours") })
  .map(({ contract, amount, kind }) => {
    if (kind === "days") return earnsByDay(contract, amount, ratio(365));
    if (kind === "months") return earnsByMonth(contract, amount);
    return earnsByHour(contract, ratio(446), { rate: amount, key: null });
  });

describe("revenue", () => {
  it("of periods that follow one another adds up to the contract, and so does the employer's share", () => {
    const cuts = fc.array(fc.integer({ min: 44_900, max: 47_300 }), { maxLength: 6 });
    const shares = fc.bigInt({ min: 0n, max: 100_000n });
    fc.assert(
      fc.property(earnings, cuts, shares, (earning, days, share) => {
        const edges = [...new Set(days)].sort((a, b) => a - b);
        const periods = [null, ...edges].map((from, index) => {
          const next = edges[index];
          return { from, to: next === undefined ? null : next - 1 };
        });
        const parts = periods.map((period) => revenueWithin(earning, period));
        const whole = toCents(earned(earning));
        expect(parts.reduce((total, { amount }) => total + amount, 0n)).toBe(whole);
        const paid = periods.map((period) => employerShareWithin(earning, share, period));
        expect(paid.reduce((total, amount) => total + amount, 0n)).toBe(share < whole ? share : whole);
        for (const [index, amount] of paid.entries()) {
          expect(amount >= 0n && amount <= (parts[index]?.amount ?? 0n)).toBe(true);
        }
      }),
    );
  });

  it("is never lowered by a day more, at either end", () => {
    fc.assert(
      fc.property(
        earnings,
        fc.integer({ min: 44_900, max: 47_000 }),
        fc.integer({ min: 0, max: 400 }),
        (earning, from, length) => {
          const period = { from, to: from + length };
          const { amount } = revenueWithin(earning, period);
          expect(revenueWithin(earning, { from, to: period.to + 1 }).amount).toBeGreaterThanOrEqual(amount);
          expect(revenueWithin(earning, { from: from - 1, to: period.to }).amount).toBeGreaterThanOrEqual(amount);
        },
      ),
    );
  });

  it("of a day is that of the whole contract when the contract is a day long", () => {
    const contract = { start: 45_901, end: 45_901, broken: null };
    const earning = earnsByDay(contract, ratio(7300), ratio(365));
    expect(revenueWithin(earning, { from: 45_901, to: 45_901 })).toEqual({ quantity: ONE, amount: 2000n });
    expect(revenueWithin(earning, { from: 45_902, to: null }).amount).toBe(0n);
    expect(revenueWithin(earning, { from: null, to: 45_900 }).amount).toBe(0n);
  });
});
