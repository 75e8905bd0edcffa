/** The years of a contract, each from its start's day to the eve of its anniversary. */
import { addDelay } from "../calendar/add-delay";
import type { Delay } from "../calendar/delay";
import type { IsWorkingDay } from "../calendar/working-days";
import type { Cents } from "../exact/cents";
import type { Day } from "../exact/day";
import { success, type Outcome } from "../outcome";
import { lastDay } from "./contract";
import { earnedUpTo, type Earning } from "./earning";

export interface ContractYear {
  /** From 1. */
  readonly rank: number;
  readonly start: Day;
  /** The first day of the next year, run or not. */
  readonly next: Day;
  readonly isLast: boolean;
  /** What the contract earns in the year. */
  readonly amount: Cents;
}

/** The years of the contract up to its last day that counts. Issue: `calendar.outOfRange`. */
export function contractYears(
  earning: Earning,
  isWorkingDay: IsWorkingDay,
): Outcome<ContractYear[], "calendar.outOfRange"> {
  const { start } = earning.contract;
  const last = lastDay(earning.contract);
  const years: ContractYear[] = [];
  for (let from = start; from <= last;) {
    const rank = years.length + 1;
    const next = addDelay(start, yearsLater(rank), isWorkingDay);
    if (!next.ok) return next;
    const amount = earnedUpTo(earning, next.value - 1) - earnedUpTo(earning, from - 1);
    years.push({ rank, start: from, next: next.value, isLast: next.value > last, amount });
    from = next.value;
  }
  return success(years);
}

/** Whether the contract was planned for a year or more. Issue: `calendar.outOfRange`. */
export function lastsAYear(
  { contract: { start, end } }: Earning,
  isWorkingDay: IsWorkingDay,
): Outcome<boolean, "calendar.outOfRange"> {
  const anniversary = addDelay(start, yearsLater(1), isWorkingDay);
  return anniversary.ok ? success(end >= anniversary.value - 1) : anniversary;
}

function yearsLater(amount: number): Delay {
  return { amount, unit: "years" };
}
