/** A date that comes back every year of a convention: « 31/12/N », « 31/03/N+1 », « fin 02/N+1 ». */
import { failure, success, type Outcome } from "../outcome";
import { daysInMonth, isCivilDate, type CivilDate } from "../exact/serial-date";

export interface RecurringDate {
  /** `last`: the last day of the month, whatever the year. */
  readonly day: number | "last";
  readonly month: number;
  /** A fixed year, or years after N. */
  readonly year: { readonly fixed: number } | { readonly afterN: number };
}

export type DateIssue = "date.malformed" | "date.notInYear";

const PATTERN = /^(?:(\d{1,2})\/|fin\s+)(\d{1,2})\/(?:(\d{4})|N(?:\s*\+\s*(\d+))?)$/i;

/** Reads `JJ/MM/AAAA`, `JJ/MM/N` or `JJ/MM/N+k`, and `fin MM/N+k` for the last day of the month. Issue: `date.malformed`. */
export function parseRecurringDate(text: string): Outcome<RecurringDate, DateIssue> {
  const match = PATTERN.exec(text.trim());
  if (!match) return failure("date.malformed", { text });
  const [, day, month, fixed, after] = match;
  const date: RecurringDate = {
    day: day === undefined ? "last" : Number(day),
    month: Number(month),
    year: fixed === undefined ? { afterN: Number(after ?? 0) } : { fixed: Number(fixed) },
  };
  // 29/02 is allowed here: only the year tells whether it exists. Year 0 is a leap year.
  const existsInSomeYear = isCivilDate({ year: 0, month: date.month, day: date.day === "last" ? 1 : date.day });
  return existsInSomeYear ? success(date) : failure("date.malformed", { text });
}

/** The civil date for the year N. Issue: `date.notInYear` (29/02 of a common year). */
export function dateInYear(date: RecurringDate, n: number): Outcome<CivilDate, DateIssue> {
  const year = "fixed" in date.year ? date.year.fixed : n + date.year.afterN;
  const day = date.day === "last" ? daysInMonth(year, date.month) : date.day;
  const civil = { year, month: date.month, day };
  return isCivilDate(civil) ? success(civil) : failure("date.notInYear", { year });
}
