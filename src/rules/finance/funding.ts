/** When and how much the funder pays of an apprenticeship contract funded by day. */
import { addDelay } from "../calendar/add-delay";
import type { Delay } from "../calendar/delay";
import type { IsWorkingDay } from "../calendar/working-days";
import { toCents, type Cents } from "../exact/cents";
import type { Day } from "../exact/day";
import { sum, ZERO, type Ratio } from "../exact/ratio";
import { failure, success, type Outcome } from "../outcome";
import { asCents, asDate, NONE, type Trace } from "../trace";
import { isBroken, lastDay } from "./contract";
import { contractYears, type ContractYear } from "./contract-years";
import { earned, planned, type Earning } from "./earning";
import { areWhole, sharesOf, tracePayment, type Payment, type TraceOfPayment } from "./payment";

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

/** What the employer pays in the funder's place. */
export interface TakenOff {
  /** Off the first payments, as the contract was planned. */
  readonly planned: Cents;
  /** Off all that the contract earns. */
  readonly due: Cents;
}

export type FundingIssue = "funding.rates" | "calendar.outOfRange";

/**
 * What the funder pays, which adds up to what the contract earns less the employer's share. The rates apply to each year
 * as the contract was planned; the balance of a year comes with the first payment of the next. No payment falls due after
 * the last day that counts: what is left then is one balance, on invoice, or after an early break one settlement on its
 * day, negative when more was already payable than the contract has earned.
 * Issues: `funding.rates` (they do not make 100 %), `calendar.outOfRange`.
 *
 * @param invoiced when the first invoice was sent
 */
export function yearlyPayments(
  earning: Earning,
  share: TakenOff,
  invoiced: Day,
  rules: YearlyFunding,
  traceOf?: TraceOfPayment,
): Outcome<Payment[], FundingIssue> {
  if (!ratesOf(rules.payments).areWhole)
    return failure("funding.rates", { keys: rules.payments.map(({ key }) => `${key}.rate`).join(", ") });
  const instalments = plannedPayments(planned(earning), share.planned, invoiced, rules);
  if (!instalments.ok) return instalments;
  const last = lastDay(earning.contract);
  const payable: Payment[] = [];
  const open: Payment[] = [];
  for (const payment of instalments.value) (payment.due !== null && payment.due <= last ? payable : open).push(payment);
  if (traceOf) {
    for (const [index, payment] of payable.entries())
      tracePayment(payment, yearlyKeys(rules.payments[payment.rank - 1]), traceOf(index));
  }
  if (open.length === 0 && !isBroken(earning.contract)) return success(payable);
  const trace = traceOf?.(payable.length);
  const final = finalPayment(earning, share.due, { payable, open }, rules, trace);
  if (!final.ok) return final;
  payable.push(final.value);
  return success(payable);
}

const ONE_DAY: Delay = { amount: 1, unit: "days" };

/** The payments of each year of the contract as planned, the employer's share taken off. */
function plannedPayments(
  earning: Earning,
  share: Cents,
  invoiced: Day,
  rules: YearlyFunding,
): Outcome<Payment[], FundingIssue> {
  const years = contractYears(earning, rules.isWorkingDay);
  if (!years.ok) return years;
  const payments: Payment[] = [];
  for (const year of years.value) {
    const amounts = sharesOf(year.amount, ratesOf(rules.payments).each);
    for (const [index, rule] of rules.payments.entries()) {
      const asked = askedOn(rule, year, invoiced, rules);
      if (!asked.ok) return asked;
      const { from, delay } = asked.value;
      const due = from === null || delay === null ? success(from) : addDelay(from, delay, rules.isWorkingDay);
      if (!due.ok) return due;
      payments.push({
        kind: "instalment",
        year: year.rank,
        rank: index + 1,
        rate: rule.rate,
        base: year.amount,
        taken: 0n,
        amount: amounts[index] ?? 0n,
        from,
        due: due.value,
        lostFrom: null,
      });
    }
  }
  return success(lessShare(payments, share));
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

interface Split {
  readonly payable: readonly Payment[];
  readonly open: readonly Payment[];
}

/** What is left once all that fell due in time is: the difference with what the contract earns. */
function finalPayment(
  earning: Earning,
  share: Cents,
  { payable, open }: Split,
  rules: YearlyFunding,
  trace: Trace | undefined,
): Outcome<Payment, FundingIssue> {
  const broken = isBroken(earning.contract) ? lastDay(earning.contract) : null;
  const whole = toCents(earned(earning));
  const due = payable.reduce((total, { amount }) => total + amount, 0n);
  const amount = whole - share - due;
  const lost = amount < 0n ? success(null) : lostFrom(earning, rules);
  if (!lost.ok) return lost;
  const [first] = open;
  const year = open.every((payment) => payment.year === first?.year) ? (first?.year ?? null) : null;
  const isPart = broken === null && year !== null;
  const payment: Payment = {
    kind: broken === null ? "balance" : "settlement",
    year: isPart ? year : null,
    rank: first?.rank ?? 1,
    rate: isPart ? sum(open.map(({ rate }) => rate ?? ZERO)) : null,
    base: isPart ? (first?.base ?? 0n) : whole,
    taken: isPart ? open.reduce((total, { taken }) => total + taken, 0n) : share,
    amount,
    from: lastDay(earning.contract),
    due: broken,
    lostFrom: lost.value,
  };
  if (trace) {
    const limit = lost.value === null ? [] : ["finance.funding.lostAfter"];
    if (isPart) tracePayment(payment, [...rateKeys(open, rules), ...limit], trace);
    else traceDifference(payment, due, [...rateKeys(payable, rules), ...limit], trace);
  }
  return success(payment);
}

/** Each once, in the order of the payments. */
function rateKeys(payments: readonly Payment[], rules: YearlyFunding): readonly string[] {
  return [...new Set(payments.map(({ rank }) => `${rules.payments[rank - 1]?.key ?? ""}.rate`))];
}

function traceDifference(
  { due: broken, base, taken, lostFrom: lost, amount }: Payment,
  payable: Cents,
  parameters: readonly string[],
  trace: Trace,
): void {
  trace.step(broken === null ? "funding.remainder" : "funding.settlement", {
    inputs: {
      on: broken === null ? NONE : asDate(broken),
      earned: asCents(base),
      share: asCents(taken),
      payable: asCents(payable),
      lost: lost === null ? NONE : asDate(lost),
    },
    parameters,
    result: asCents(amount),
  });
}

/** From when a payment may be invoiced, and how long the funder then has to pay; no day for the last balance. */
interface Asked {
  readonly from: Day | null;
  readonly delay: Delay | null;
}

const UNDATED: Asked = { from: null, delay: null };

function askedOn(
  { month, delay }: PaymentRule,
  year: ContractYear,
  invoiced: Day,
  rules: YearlyFunding,
): Outcome<Asked, FundingIssue> {
  if (month === null) return year.isLast ? success(UNDATED) : withFirstOfNext(year, rules);
  // Only the first invoice is dated by the contract; that of a later year goes with the start of the year.
  const base = month === 0 && year.rank === 1 ? invoiced : year.start;
  const from = addDelay(base, { amount: month, unit: "months" }, rules.isWorkingDay);
  return from.ok ? success({ from: from.value, delay }) : from;
}

/** The balance of a year is paid with what the next year pays first. */
function withFirstOfNext(year: ContractYear, rules: YearlyFunding): Outcome<Asked, FundingIssue> {
  const [first] = rules.payments;
  const next = { ...year, rank: year.rank + 1, start: year.next };
  return first === undefined || first.month === null ? success(UNDATED) : askedOn(first, next, next.start, rules);
}

/** The first day on which what is left of the contract can no longer be claimed. Issue: `calendar.outOfRange`. */
export function lostFrom(
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
    return { ...payment, taken, amount: payment.amount - taken };
  });
}

function yearlyKeys(payment: PaymentRule | undefined): readonly string[] {
  return payment === undefined ? [] : ["rate", "month", "delay"].map((part) => `${payment.key}.${part}`);
}
