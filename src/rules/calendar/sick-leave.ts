/** Whether a sick leave is shorter than what is accepted. */
import type { Day } from "../exact/day";
import { DAYS_IN_MONTH, DAYS_IN_WEEK, HOURS_IN_DAY, MONTHS_IN_YEAR } from "../exact/time-units";
import { addDelay } from "./add-delay";
import type { Delay } from "./delay";
import type { IsWorkingDay } from "./working-days";

/** What the sheet says of a leave; `null` where it says nothing. */
export interface SickLeave {
  readonly length: Delay | null;
  readonly start: Day | null;
  /** The last day, included. */
  readonly end: Day | null;
}

/**
 * Whether the leave lasts strictly less than `most`; `null` when neither its dates nor its length are given. Dates are
 * counted in the calendar, from the first day to the last, both included; a length without a first day takes a month for
 * 30 days.
 */
export function isShorterLeave(leave: SickLeave, most: Delay, isWorkingDay: IsWorkingDay): boolean | null {
  const { length, start, end } = leave;
  if (start === null) return length === null ? null : isShorter(length, most);
  const back = end !== null ? end + 1 : length === null ? null : dayAfter(start, length, isWorkingDay);
  if (back === null) return null;
  return back < dayAfter(start, most, isWorkingDay);
}

/** The calendar's end stands for a day beyond it. */
function dayAfter(start: Day, delay: Delay, isWorkingDay: IsWorkingDay): number {
  const day = addDelay(start, delay, isWorkingDay);
  return day.ok ? day.value : Infinity;
}

function isShorter(length: Delay, most: Delay): boolean {
  const [months, mostMonths] = [monthsOf(length), monthsOf(most)];
  return months !== null && mostMonths !== null ? months < mostMonths : daysOf(length) < daysOf(most);
}

function monthsOf({ amount, unit }: Delay): number | null {
  return unit === "months" ? amount : unit === "years" ? amount * MONTHS_IN_YEAR : null;
}

function daysOf(delay: Delay): number {
  const { amount, unit } = delay;
  if (unit === "weeks") return amount * DAYS_IN_WEEK;
  if (unit === "hours") return Math.ceil(amount / HOURS_IN_DAY);
  return (monthsOf(delay) ?? 0) * DAYS_IN_MONTH + (unit === "days" || unit === "workingDays" ? amount : 0);
}
