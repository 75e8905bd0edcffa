/** The periods of an obligation that comes back so many times in each. */
import { civilOf, type Day } from "../exact/day";
import { daysInMonth } from "../exact/serial-date";
import { success, type Outcome } from "../outcome";
import { asDate, asText, type Trace } from "../trace";
import type { CalendarRules, DueDates, Obligation, ObligationIssue, Timing } from "./obligation";
import { divisionsOf, yearBounds, yearOf, type Bounds } from "./year-spans";

export type Frequency = Extract<Timing, { kind: "frequency" }>;

/**
 * The periods of the year N: its quarters, its semesters or itself; the whole academic year for what is due every day or
 * every month; the whole convention for its term.
 */
export function dividedPeriods(
  obligation: Obligation,
  { period }: Frequency,
  n: number,
  rules: CalendarRules,
): Outcome<readonly DueDates[], ObligationIssue> {
  if (period === "term") return success([termDates(rules.termOf(n))]);
  const isShort = period === "day" || period === "month";
  const periods = isShort ? yearAlone(n, rules) : divisionsOf(n, obligation.year, period, rules);
  if (!periods.ok) return periods;
  return success(periods.value.map((bounds) => ({ ...bounds, lacking: null })));
}

function yearAlone(n: number, rules: CalendarRules): Outcome<readonly Bounds[], ObligationIssue> {
  const year = yearBounds(n, "academic", rules);
  return year.ok ? success([year.value]) : year;
}

function termDates(term: Bounds | null): DueDates {
  return term ? { ...term, lacking: null } : { start: null, end: null, lacking: "term" };
}

/** The period that holds the day. */
export function periodHolding(
  obligation: Obligation,
  { period }: Frequency,
  day: Day,
  rules: CalendarRules,
  trace?: Trace,
): Outcome<DueDates, ObligationIssue> {
  const n = yearOf(day, obligation.year, rules);
  if (period === "term") return success(termDates(rules.termOf(n)));
  const periods =
    period === "day" || period === "month"
      ? success([period === "day" ? { start: day, end: day } : monthOf(day)])
      : divisionsOf(n, obligation.year, period, rules);
  if (!periods.ok) return periods;
  const bounds = periods.value.find(({ start, end }) => start <= day && day <= end) ?? { start: day, end: day };
  const dates: DueDates = { ...bounds, lacking: null };
  if (trace) tellPeriod(obligation, n, dates, trace);
  return success(dates);
}

function monthOf(day: Day): Bounds {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const start = day - dayOfMonth + 1;
  return { start, end: start + daysInMonth(year, month) - 1 };
}

/** Records a period of the year N. */
export function tellPeriod(obligation: Obligation, n: number, { start, end }: DueDates, trace: Trace): void {
  if (start === null || end === null) return;
  trace.step("calendar.period", {
    inputs: { year: asText(String(n)), start: asDate(start), end: asDate(end) },
    parameters: [obligation.keyOf("period")],
    result: asDate(end),
  });
}
