/** How the funder pays a contract funded by month begun. */
import type { IsWorkingDay } from "../calendar/working-days";
import { toCents, type Cents } from "../exact/cents";
import type { Ratio } from "../exact/ratio";
import { failure, success, type Outcome } from "../outcome";
import { contractYears, lastsAYear } from "./contract-years";
import { earned, type Earning } from "./earning";
import { areWhole, sharesOf, tracePayment, type Payment, type TraceOfPayment } from "./payment";

/** What the rates of a long contract share: all that it earns, or what each of its years does. */
type MonthlyBase = "contract" | "year";

/** The rates of contracts planned for a year or more, and of shorter ones. */
export interface MonthlyFunding {
  readonly long: readonly Ratio[];
  readonly short: readonly Ratio[];
  readonly base: MonthlyBase;
  readonly isWorkingDay: IsWorkingDay;
}

export type MonthlyFundingIssue = "funding.rates" | "calendar.outOfRange";

/**
 * The payments of a contract funded by month begun, by one list of rates if it is planned for a year or more, by another
 * if not. The rules of that time give no dates here, so that nothing is known to have been payable before a break: the
 * rates share what the contract earns, whole or year by year. Issues: `funding.rates`, `calendar.outOfRange`.
 */
export function monthlyPayments(
  earning: Earning,
  { isWorkingDay, base, ...rates }: MonthlyFunding,
  traceOf?: TraceOfPayment,
): Outcome<Payment[], MonthlyFundingIssue> {
  const isLong = lastsAYear(earning, isWorkingDay);
  if (!isLong.ok) return isLong;
  const term = isLong.value ? "long" : "short";
  const list = rates[term];
  const key = `finance.funding.monthly.${term}`;
  if (!areWhole(list)) return failure("funding.rates", { keys: key });
  const wholes = isLong.value && base === "year" ? yearsOf(earning, isWorkingDay) : success([wholeOf(earning)]);
  if (!wholes.ok) return wholes;
  const last = wholes.value.length * list.length - 1;
  const payments = wholes.value
    .flatMap((whole) => paymentsOf(whole, list))
    .map((payment, index): Payment => ({ ...payment, kind: index === last ? "balance" : "instalment" }));
  const keys = isLong.value ? [key, "finance.funding.monthly.base"] : [key];
  for (const [index, payment] of payments.entries()) tracePayment(payment, keys, traceOf?.(index));
  return success(payments);
}

/** An amount that the rates share; `year` is `null` for the contract's whole. */
interface Whole {
  readonly year: number | null;
  readonly amount: Cents;
}

function wholeOf(earning: Earning): Whole {
  return { year: null, amount: toCents(earned(earning)) };
}

function yearsOf(earning: Earning, isWorkingDay: IsWorkingDay): Outcome<Whole[], "calendar.outOfRange"> {
  const years = contractYears(earning, isWorkingDay);
  return years.ok ? success(years.value.map(({ rank, amount }) => ({ year: rank, amount }))) : years;
}

function paymentsOf({ year, amount }: Whole, rates: readonly Ratio[]): Omit<Payment, "kind">[] {
  const amounts = sharesOf(amount, rates);
  return rates.map((rate, index) => ({
    year,
    rank: index + 1,
    rate,
    base: amount,
    taken: 0n,
    amount: amounts[index] ?? 0n,
    from: null,
    due: null,
    lostFrom: null,
  }));
}
