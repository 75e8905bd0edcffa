/** The public holidays of a year. */
import { dayOf, type Day } from "../exact/day";
import { easterSunday } from "../exact/easter";

/** A day that comes back every year: on a date, or so many days after Easter Sunday (before it when negative). */
export interface PublicHoliday {
  readonly id: string;
  readonly on: { readonly day: number; readonly month: number } | { readonly afterEaster: number };
}

/** The days of the year that the list makes holidays. */
export function publicHolidays(year: number, holidays: readonly PublicHoliday[]): ReadonlySet<Day> {
  const easter = dayOf(easterSunday(year));
  const days = holidays.map(({ on }) =>
    "afterEaster" in on ? easter !== undefined && easter + on.afterEaster : dayOf({ year, ...on }),
  );
  return new Set(days.filter((day) => typeof day === "number"));
}
