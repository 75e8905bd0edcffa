import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCents } from "../../../src/rules/exact/cents";
import { LAST_DAY } from "../../../src/rules/exact/day";
import { ratio } from "../../../src/rules/exact/ratio";
import { earned, earnsByDay, earnsByMonth } from "../../../src/rules/finance/earning";
import { yearlyPayments, type YearlyFunding } from "../../../src/rules/finance/funding";
import { monthlyPayments } from "../../../src/rules/finance/monthly-funding";

const NO_SHARE = { planned: 0n, due: 0n };
const everyDayWorks = (): boolean => true;

/** Rates in hundredths; the first is paid on invoice, the last is the balance. */
function rulesOf(rates: readonly number[]): YearlyFunding {
  const whole = rates.reduce((sum, rate) => sum + rate, 0);
  return {
    payments: rates.map((rate, index) => ({
      key: `finance.funding.${index + 1}`,
      rate: ratio(rate, whole),
      month: index === rates.length - 1 ? null : index,
      delay: index === 0 ? { amount: 30, unit: "days" } : null,
    })),
    lostAfter: { amount: 4, unit: "months" },
    isWorkingDay: everyDayWorks,
  };
}

const rates = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 })
  .filter((list) => list.some((rate) => rate > 0));
const contracts = fc
  .tuple(fc.integer({ min: 45_000, max: 46_000 }), fc.integer({ min: 0, max: 1500 }))
  .map(([start, length]) => ({ start, end: start + length, broken: null }));
const yearly = fc.bigInt({ min: 0n, max: 2_000_000n }).map((cents) => ratio(cents, 100n));

describe("payments of each year", () => {
  it("add up to what the contract earns less the employer's share, and none is negative", () => {
    const shares = fc.bigInt({ min: 0n, max: 100_000n });
    fc.assert(
      fc.property(contracts, yearly, rates, shares, (contract, amount, list, share) => {
        const earning = earnsByDay(contract, amount, ratio(365));
        const whole = toCents(earned(earning));
        const taken = share < whole ? share : whole;
        const payments = yearlyPayments(earning, { planned: taken, due: taken }, contract.start, rulesOf(list));
        if (!payments.ok) throw new Error("the rates make 100 %");
        const amounts = payments.value.map((payment) => payment.amount);
        expect(amounts.reduce((total, each) => total + each, 0n)).toBe(whole - taken);
        expect(amounts.every((each) => each >= 0n)).toBe(true);
        expect(payments.value.filter(({ kind }) => kind === "balance")).toHaveLength(1);
      }),
    );
  });

  it("of a broken contract stay as planned up to the break, and one settlement on its day makes up the difference", () => {
    const facts = fc.tuple(contracts, fc.nat({ max: 1499 }), fc.bigInt({ min: 0n, max: 100_000n }));
    fc.assert(
      fc.property(facts, yearly, rates, ([contract, after, share], amount, list) => {
        const broken = contract.start + after;
        fc.pre(broken < contract.end);
        const rules = rulesOf(list);
        const whole = earnsByDay(contract, amount, ratio(365));
        const cut = earnsByDay({ ...contract, broken }, amount, ratio(365));
        const taken = { planned: share, due: 0n };
        const before = yearlyPayments(whole, taken, contract.start, rules);
        const now = yearlyPayments(cut, taken, contract.start, rules);
        if (!before.ok || !now.ok) throw new Error("the rates make 100 %");
        const payable = before.value.filter(({ due }) => due !== null && due <= broken);
        expect(now.value.slice(0, -1)).toEqual(payable);
        expect(now.value.at(-1)).toMatchObject({ kind: "settlement", due: broken, rate: null });
        expect(now.value.reduce((total, each) => total + each.amount, 0n)).toBe(toCents(earned(cut)));
      }),
    );
  });

  it("never fall due after the end of the contract", () => {
    fc.assert(
      fc.property(contracts, yearly, rates, fc.nat({ max: 900 }), (contract, amount, list, late) => {
        const earning = earnsByDay(contract, amount, ratio(365));
        const payments = yearlyPayments(earning, NO_SHARE, contract.start + late, rulesOf(list));
        if (!payments.ok) throw new Error("the rates make 100 %");
        expect(payments.value.every(({ due }) => due === null || due <= contract.end)).toBe(true);
      }),
    );
  });

  it("are refused when their rates do not make 100 %", () => {
    const rules = rulesOf([40, 60]);
    const [first, second] = rules.payments;
    if (!first || !second) throw new Error("there are two payments");
    const payments = [{ ...first, rate: ratio(41, 100) }, second];
    const earning = earnsByDay({ start: 45_901, end: 46_265, broken: null }, ratio(7300), ratio(365));
    expect(yearlyPayments(earning, NO_SHARE, 45_901, { ...rules, payments })).toMatchObject({
      issues: [{ code: "funding.rates", params: { keys: "finance.funding.1.rate, finance.funding.2.rate" } }],
    });
  });

  it("are refused when a date leaves the calendar of a spreadsheet", () => {
    const earning = earnsByDay({ start: LAST_DAY - 20, end: LAST_DAY, broken: null }, ratio(7300), ratio(365));
    expect(yearlyPayments(earning, NO_SHARE, LAST_DAY - 20, rulesOf([50, 50]))).toMatchObject({
      issues: [{ code: "calendar.outOfRange" }],
    });
    const byMonth = earnsByMonth({ start: LAST_DAY - 20, end: LAST_DAY, broken: null }, ratio(7300));
    const half = [ratio(1, 2), ratio(1, 2)];
    expect(
      monthlyPayments(byMonth, { long: half, short: half, base: "contract", isWorkingDay: everyDayWorks }),
    ).toMatchObject({
      issues: [{ code: "calendar.outOfRange" }],
    });
  });
});

describe("payments by month begun", () => {
  const bases = fc.constantFrom("contract" as const, "year" as const);

  it("add up to what the contract earns", () => {
    fc.assert(
      fc.property(contracts, yearly, rates, bases, (contract, amount, list, base) => {
        const whole = list.reduce((sum, rate) => sum + rate, 0);
        const shares = list.map((rate) => ratio(rate, whole));
        const earning = earnsByMonth(contract, amount);
        const payments = monthlyPayments(earning, { long: shares, short: shares, base, isWorkingDay: everyDayWorks });
        if (!payments.ok) throw new Error("the rates make 100 %");
        const total = payments.value.reduce((sum, payment) => sum + payment.amount, 0n);
        expect(total).toBe(toCents(earned(earning)));
      }),
    );
  });

  it("are refused, naming the list, when it does not make 100 %", () => {
    const earning = earnsByMonth({ start: 45_000, end: 45_100, broken: null }, ratio(7200));
    const rules = { long: [ratio(1)], short: [ratio(1, 2)], base: "contract" as const, isWorkingDay: everyDayWorks };
    expect(monthlyPayments(earning, rules)).toMatchObject({
      issues: [{ code: "funding.rates", params: { keys: "finance.funding.monthly.short" } }],
    });
  });
});
