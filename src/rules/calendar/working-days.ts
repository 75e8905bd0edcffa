/** Working days (« jours ouvrés »): neither Saturdays, nor Sundays, nor public holidays. */
import { civilOf, type Day } from "../exact/day";
import { DAYS_IN_WEEK } from "../exact/time-units";
import { publicHolidays, type PublicHoliday } from "./public-holidays";

export type IsWorkingDay = (day: Day) => boolean;

/** Tells working days from others, each year's holidays found once. */
export function workingDays(holidays: readonly PublicHoliday[]): IsWorkingDay {
  const byYear = new Map<number, ReadonlySet<Day>>();
  const holidaysOf = (year: number): ReadonlySet<Day> => {
    const known = byYear.get(year) ?? publicHolidays(year, holidays);
    byYear.set(year, known);
    return known;
  };
  return (day) => !isWeekend(day) && !holidaysOf(civilOf(day).year).has(day);
}

/** Day 1, 01/01/1900, was a Monday. */
function isWeekend(day: Day): boolean {
  const weekday = day % DAYS_IN_WEEK;
  return weekday === 0 || weekday === DAYS_IN_WEEK - 1;
}
