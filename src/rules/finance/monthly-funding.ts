/** How the funder pays a contract funded by month begun. */
import type { IsWorkingDay } from "../calendar/working-days";
import { toCents } from "../exact/cents";
import type { Ratio } from "../exact/ratio";
import { failure, success, type Outcome } from "../outcome";
import { lastsAYear } from "./contract-years";
import { earned, type Earning } from "./earning";
import { areWhole, sharesOf, tracePayment, type Payment, type TraceOfPayment } from "./payment";

/** The rates of contracts planned for a year or more, and of shorter ones. */
export interface MonthlyFunding {
  readonly long: readonly Ratio[];
  readonly short: readonly Ratio[];
  readonly isWorkingDay: IsWorkingDay;
}

export type MonthlyFundingIssue = "funding.rates" | "calendar.outOfRange";

/**
 * The payments of a contract funded by month begun, by one list of rates if it is planned for a year or more, by another
 * if not. The rules of that time give no dates here, so that nothing is known to have been payable before a break: the
 * rates share what the contract earns. Issue: `funding.rates`.
 */
export function monthlyPayments(
  earning: Earning,
  { isWorkingDay, ...rates }: MonthlyFunding,
  traceOf?: TraceOfPayment,
): Outcome<Payment[], MonthlyFundingIssue> {
  const isLong = lastsAYear(earning, isWorkingDay);
  if (!isLong.ok) return isLong;
  const term = isLong.value ? "long" : "short";
  const list = rates[term];
  const key = `finance.funding.monthly.${term}`;
  if (!areWhole(list)) return failure("funding.rates", { keys: key });
  const whole = toCents(earned(earning));
  const amounts = sharesOf(whole, list);
  const payments = list.map((rate, index): Payment => ({
    kind: index === list.length - 1 ? "balance" : "instalment",
    year: null,
    rank: index + 1,
    rate,
    base: whole,
    taken: 0n,
    amount: amounts[index] ?? 0n,
    due: null,
    lostFrom: null,
  }));
  for (const [index, payment] of payments.entries()) tracePayment(payment, [key], traceOf?.(index));
  return success(payments);
}
