/** The days of practical training that an apprentice has spent in the company, consecutive or not. */
import { daysIncluded, type Day } from "../exact/day";
import { divide, floor, isZero, multiply, ratio, toNumber, type Ratio } from "../exact/ratio";
import { DAYS_IN_WEEK } from "../exact/time-units";

export interface CompanyPresence {
  /** The first day in the company. */
  readonly start: Day;
  /** Days in the company up to the last day that counts, when somebody has counted them. */
  readonly days: Ratio | null;
  /** Days a week in the company, when the training has a rhythm. */
  readonly weekly: Ratio | null;
}

/** How the days are known: counted, from the rhythm, or every day of the calendar for want of better. */
export type PresenceReading = "counted" | "weekly" | "calendar";

export function presenceReading({ days, weekly }: Pick<CompanyPresence, "days" | "weekly">): PresenceReading {
  if (days !== null) return "counted";
  return weekly === null ? "calendar" : "weekly";
}

const A_WEEK = ratio(DAYS_IN_WEEK);

/** Days in the company from its first day to the given one, that day included. */
export function practicalDays({ start, days, weekly }: CompanyPresence, until: Day): Ratio {
  if (days !== null) return days;
  const calendar = ratio(Math.max(0, daysIncluded(start, until)));
  return weekly === null ? calendar : divide(multiply(calendar, weekly), A_WEEK);
}

/** The day after so many days in the company, by the rhythm or by the calendar; `null` when nobody goes there. */
export function dayAfterPractice({ start, weekly }: CompanyPresence, count: number): Day | null {
  const rhythm = weekly ?? A_WEEK;
  if (isZero(rhythm)) return null;
  return start + toNumber(ratio(floor(divide(multiply(ratio(count), A_WEEK), rhythm))));
}
