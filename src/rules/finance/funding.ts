/** When and how much the funder pays of an apprenticeship contract. */
import { addDelay } from "../calendar/add-delay";
import type { Delay } from "../calendar/delay";
import type { IsWorkingDay } from "../calendar/working-days";
import { allocate } from "../exact/allocate";
import { toCents, type Cents } from "../exact/cents";
import type { Day } from "../exact/day";
import { equals, isNegative, ONE, sum, type Ratio } from "../exact/ratio";
import { failure, success, type Outcome } from "../outcome";
import { asCents, asCount, asDate, asShare, NONE, type Trace } from "../trace";
import { lastDay } from "./contract";
import { earned, earnedUpTo, type Earning } from "./earning";

/** One of the payments of each year of a contract. */
export interface PaymentRule {
  /** Its parameter keys: `finance.funding.1`. */
  readonly key: string;
  /** Part of the year's amount. */
  readonly rate: Ratio;
  /** Months after the start of the year, 0 for the payment on invoice; `null` for the balance. */
  readonly month: number | null;
  readonly delay: Delay | null;
}

export interface YearlyFunding {
  readonly payments: readonly PaymentRule[];
  /** After the end of the contract, the balance can no longer be claimed. */
  readonly lostAfter: Delay | null;
  readonly isWorkingDay: IsWorkingDay;
}

/** The rates of contracts planned for a year or more, and of shorter ones. */
export interface MonthlyFunding {
  readonly long: readonly Ratio[];
  readonly short: readonly Ratio[];
  readonly isWorkingDay: IsWorkingDay;
}

export interface Payment {
  /** Of the contract, from 1; `null` where payments go by contract and not by year. */
  readonly year: number | null;
  /** Within its year, from 1. */
  readonly rank: number;
  /** The very last payment of the contract. */
  readonly isBalance: boolean;
  readonly rate: Ratio;
  readonly amount: Cents;
  /** When it is due; `null` where the rules give no date. */
  readonly due: Day | null;
  /** The first day on which it can no longer be claimed. */
  readonly lostFrom: Day | null;
}

/** Where to record each payment, by its index. */
export type TraceOfPayment = (index: number) => Trace | undefined;

export type FundingIssue = "funding.rates" | "calendar.outOfRange";

/**
 * The payments of each year of the contract, which add up to what it earns less the employer's share. The balance of a
 * year comes with the first payment of the next; that of the last year, on invoice.
 * Issues: `funding.rates` (they do not make 100 %), `calendar.outOfRange`.
 *
 * @param employerShare is taken off the first payments
 * @param invoiced when the first invoice was sent
 */
export function yearlyPayments(
  earning: Earning,
  employerShare: Cents,
  invoiced: Day,
  rules: YearlyFunding,
  traceOf?: TraceOfPayment,
): Outcome<Payment[], FundingIssue> {
  const rates = ratesOf(rules.payments);
  if (!rates.areWhole)
    return failure("funding.rates", { keys: rules.payments.map(({ key }) => `${key}.rate`).join(", ") });
  const years = yearsOf(earning, rules);
  if (!years.ok) return years;
  const payments: Payment[] = [];
  for (const year of years.value) {
    const dates = dueDates(year, invoiced, rules);
    if (!dates.ok) return dates;
    const last = year.isLast ? lostFrom(earning, rules) : success(null);
    if (!last.ok) return last;
    for (const [index, amount] of shares(year.amount, rates.each).entries()) {
      const isBalance = year.isLast && index === rules.payments.length - 1;
      payments.push({
        year: year.rank,
        rank: index + 1,
        isBalance,
        rate: rules.payments[index]?.rate ?? ONE,
        amount,
        due: dates.value[index] ?? null,
        lostFrom: isBalance ? last.value : null,
      });
    }
  }
  const parameters = (rank: number): readonly string[] => yearlyKeys(rules.payments[rank - 1]);
  return success(traced(lessShare(payments, employerShare), parameters, traceOf));
}

/**
 * The payments of a contract funded by month begun, by one list of rates if it is planned for a year or more, by another
 * if not. The rules of that time give no dates here. Issue: `funding.rates`.
 */
export function monthlyPayments(
  earning: Earning,
  { isWorkingDay, ...rates }: MonthlyFunding,
  traceOf?: TraceOfPayment,
): Outcome<Payment[], FundingIssue> {
  const { start, end } = earning.contract;
  const anniversary = addDelay(start, ONE_YEAR, isWorkingDay);
  if (!anniversary.ok) return anniversary;
  const term = end >= anniversary.value - 1 ? "long" : "short";
  const list = rates[term];
  const key = `finance.funding.monthly.${term}`;
  if (!areWhole(list)) return failure("funding.rates", { keys: key });
  const amounts = shares(toCents(earned(earning)), list);
  const payments = list.map((rate, index) => ({
    year: null,
    rank: index + 1,
    isBalance: index === list.length - 1,
    rate,
    amount: amounts[index] ?? 0n,
    due: null,
    lostFrom: null,
  }));
  return success(traced(payments, () => [key], traceOf));
}

const ONE_YEAR: Delay = { amount: 1, unit: "years" };
const ONE_DAY: Delay = { amount: 1, unit: "days" };

function areWhole(rates: readonly Ratio[]): boolean {
  return rates.length > 0 && !rates.some(isNegative) && equals(sum(rates), ONE);
}

interface Rates {
  readonly each: readonly Ratio[];
  readonly areWhole: boolean;
}

const known = new WeakMap<readonly PaymentRule[], Rates>();

/** The rates of some payments, looked at once for all the contracts of a table. */
function ratesOf(payments: readonly PaymentRule[]): Rates {
  const rates = known.get(payments);
  if (rates) return rates;
  const each = payments.map(({ rate }) => rate);
  const found = { each, areWhole: areWhole(each) };
  known.set(payments, found);
  return found;
}

function shares(amount: Cents, rates: readonly Ratio[]): readonly Cents[] {
  const parts = allocate(amount, rates);
  if (!parts.ok) throw new Error("rates that add up to the whole always share an amount");
  return parts.value;
}

interface ContractYear {
  /** From 1. */
  readonly rank: number;
  readonly start: Day;
  /** The first day of the next year, run or not. */
  readonly next: Day;
  readonly isLast: boolean;
  readonly amount: Cents;
}

/** The years of the contract, from its start's day to the eve of its anniversary, up to the last day that counts. */
function yearsOf(earning: Earning, { isWorkingDay }: YearlyFunding): Outcome<ContractYear[], FundingIssue> {
  const { start } = earning.contract;
  const last = lastDay(earning.contract);
  const years: ContractYear[] = [];
  for (let from = start; from <= last;) {
    const rank = years.length + 1;
    const next = addDelay(start, { amount: rank, unit: "years" }, isWorkingDay);
    if (!next.ok) return next;
    const amount = earnedUpTo(earning, next.value - 1) - earnedUpTo(earning, from - 1);
    years.push({ rank, start: from, next: next.value, isLast: next.value > last, amount });
    from = next.value;
  }
  return success(years);
}

type Dates = Outcome<(Day | null)[], FundingIssue>;

function dueDates(year: ContractYear, invoiced: Day, rules: YearlyFunding): Dates {
  const dates: (Day | null)[] = [];
  for (const payment of rules.payments) {
    const due = dueDate(payment, year, invoiced, rules);
    if (!due.ok) return due;
    dates.push(due.value);
  }
  return success(dates);
}

function dueDate(
  payment: PaymentRule,
  year: ContractYear,
  invoiced: Day,
  rules: YearlyFunding,
): Outcome<Day | null, FundingIssue> {
  const { month, delay } = payment;
  if (month === null) return year.isLast ? success(null) : firstDateOfNext(year, rules);
  // Only the first invoice is dated by the contract; that of a later year goes with the start of the year.
  const base = month === 0 && year.rank === 1 ? invoiced : year.start;
  const due = addDelay(base, { amount: month, unit: "months" }, rules.isWorkingDay);
  return due.ok && delay !== null ? addDelay(due.value, delay, rules.isWorkingDay) : due;
}

/** The balance of a year is paid with what the next year pays first. */
function firstDateOfNext(year: ContractYear, rules: YearlyFunding): Outcome<Day | null, FundingIssue> {
  const [first] = rules.payments;
  const next = { ...year, rank: year.rank + 1, start: year.next };
  return first === undefined || first.month === null ? success(null) : dueDate(first, next, next.start, rules);
}

function lostFrom(
  { contract }: Earning,
  { lostAfter, isWorkingDay }: YearlyFunding,
): Outcome<Day | null, FundingIssue> {
  if (lostAfter === null) return success(null);
  const limit = addDelay(lastDay(contract), lostAfter, isWorkingDay);
  return limit.ok ? addDelay(limit.value, ONE_DAY, isWorkingDay) : limit;
}

/** The employer pays the share in the funder's place: it comes off the first payment, then the next if that is not enough. */
function lessShare(payments: readonly Payment[], share: Cents): Payment[] {
  let left = share;
  return payments.map((payment) => {
    if (left === 0n) return payment;
    const taken = payment.amount < left ? payment.amount : left;
    left -= taken;
    return { ...payment, amount: payment.amount - taken };
  });
}

function yearlyKeys(payment: PaymentRule | undefined): readonly string[] {
  return payment === undefined ? [] : ["rate", "month", "delay"].map((part) => `${payment.key}.${part}`);
}

function traced(
  payments: Payment[],
  parametersOf: (rank: number) => readonly string[],
  traceOf: TraceOfPayment | undefined,
): Payment[] {
  for (const [index, { year, rank, rate, amount, due, isBalance, lostFrom: lost }] of payments.entries()) {
    traceOf?.(index)?.step(isBalance ? "funding.balance" : "funding.payment", {
      inputs: {
        year: year === null ? NONE : asCount(year),
        rank: asCount(rank),
        rate: asShare(rate),
        due: due === null ? NONE : asDate(due),
        lost: lost === null ? NONE : asDate(lost),
      },
      parameters: [...parametersOf(rank), ...(lost === null ? [] : ["finance.funding.lostAfter"])],
      result: asCents(amount),
    });
  }
  return payments;
}
