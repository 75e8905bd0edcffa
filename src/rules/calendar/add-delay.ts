/** Counts a delay from a day: the day itself is never counted. */
import { LAST_DAY, monthsLater, type Day } from "../exact/day";
import { DAYS_IN_WEEK, HOURS_IN_DAY, MONTHS_IN_YEAR } from "../exact/time-units";
import { failure, success, type Outcome } from "../outcome";
import type { Delay } from "./delay";
import type { IsWorkingDay } from "./working-days";

export type DelayDateIssue = "calendar.outOfRange";

/**
 * The day that lies a delay after another. Months and years are civil (31/01 and one month is 28 or 29/02); hours are
 * whole days, a day begun being whole (72 h is 3 days, 73 h is 4). Issue: `calendar.outOfRange`.
 */
export function addDelay(from: Day, delay: Delay, isWorkingDay: IsWorkingDay): Outcome<Day, DelayDateIssue> {
  return shift(from, delay, 1, isWorkingDay);
}

/** The day that lies a delay before another, counted in the same way. Issue: `calendar.outOfRange`. */
export function subtractDelay(from: Day, delay: Delay, isWorkingDay: IsWorkingDay): Outcome<Day, DelayDateIssue> {
  return shift(from, delay, -1, isWorkingDay);
}

type Direction = 1 | -1;

function shift(
  from: Day,
  { amount, unit }: Delay,
  direction: Direction,
  isWorkingDay: IsWorkingDay,
): Outcome<Day, DelayDateIssue> {
  switch (unit) {
    case "hours":
      return inCalendar(from + direction * Math.ceil(amount / HOURS_IN_DAY));
    case "days":
      return inCalendar(from + direction * amount);
    case "weeks":
      return inCalendar(from + direction * amount * DAYS_IN_WEEK);
    case "workingDays":
      return shiftWorkingDays(from, amount, direction, isWorkingDay);
    case "months":
      return shiftMonths(from, direction * amount);
    case "years":
      return shiftMonths(from, direction * amount * MONTHS_IN_YEAR);
  }
}

function inCalendar(day: Day): Outcome<Day, DelayDateIssue> {
  return day >= 1 && day <= LAST_DAY ? success(day) : failure("calendar.outOfRange");
}

function shiftMonths(from: Day, months: number): Outcome<Day, DelayDateIssue> {
  const day = monthsLater(from, months);
  return day === undefined ? failure("calendar.outOfRange") : success(day);
}

function shiftWorkingDays(
  from: Day,
  amount: number,
  direction: Direction,
  isWorkingDay: IsWorkingDay,
): Outcome<Day, DelayDateIssue> {
  let day = from;
  for (let counted = 0; counted < amount;) {
    day += direction;
    if (day < 1 || day > LAST_DAY) return failure("calendar.outOfRange");
    if (isWorkingDay(day)) counted += 1;
  }
  return success(day);
}

/** The day itself when it is a working day, else the next one. Issue: `calendar.outOfRange`. */
export function nextWorkingDay(from: Day, isWorkingDay: IsWorkingDay): Outcome<Day, DelayDateIssue> {
  let day = from;
  while (day <= LAST_DAY && !isWorkingDay(day)) day += 1;
  return inCalendar(day);
}
