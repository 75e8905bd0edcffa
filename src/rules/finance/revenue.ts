/** What a contract brings in over a period. */
import type { Cents } from "../exact/cents";
import type { Day } from "../exact/day";
import { subtract, type Ratio } from "../exact/ratio";
import { asCents, asDate, asEuros, asNumber, asWord, type Trace } from "../trace";
import { lastDay } from "./contract";
import { earnedUpTo, unitsUpTo, type Earning } from "./earning";

/** Both ends included; `null` where the period has none. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface PeriodRevenue {
  /** Units of the earning within the period. */
  readonly quantity: Ratio;
  readonly amount: Cents;
}

/**
 * What a contract brings in within a period: what it has earned by the end less what it had before, so that periods that
 * follow one another add up to the contract, cent for cent.
 */
export function revenueWithin(earning: Earning, period: Period, trace?: Trace): PeriodRevenue {
  const { before, last } = boundsOf(earning, period);
  const quantity = subtract(unitsUpTo(earning, last), unitsUpTo(earning, before));
  const amount = earnedUpTo(earning, last) - earnedUpTo(earning, before);
  trace?.step("revenue.earned", {
    inputs: {
      from: asDate(before + 1),
      to: asDate(last),
      quantity: asNumber(quantity),
      unit: asWord(`earning.${earning.unit}`),
      price: asEuros(earning.price),
    },
    result: asCents(amount),
  });
  return { quantity, amount };
}

/**
 * The employer's part of a period's revenue. The employer pays the first euros of the contract, so that the parts of
 * periods add up too, and none is more than its period brings in.
 *
 * @param whole what the employer pays of the whole contract
 */
export function employerShareWithin(earning: Earning, whole: Cents, period: Period, trace?: Trace): Cents {
  const { before, last } = boundsOf(earning, period);
  const share = least(whole, earnedUpTo(earning, last)) - least(whole, earnedUpTo(earning, before));
  trace?.step("employerShare.within", { inputs: { whole: asCents(whole) }, result: asCents(share) });
  return share;
}

/** The last day of the period that counts and the day before its first; the same day when none counts. */
function boundsOf({ contract }: Earning, { from, to }: Period): { readonly before: Day; readonly last: Day } {
  const before = Math.max(from ?? contract.start, contract.start) - 1;
  const end = lastDay(contract);
  return { before, last: Math.max(Math.min(to ?? end, end), before) };
}

function least(a: Cents, b: Cents): Cents {
  return a < b ? a : b;
}
