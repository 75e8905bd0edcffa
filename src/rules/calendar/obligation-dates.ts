/** The dates of an obligation, for a year and for the event it is counted from. */
import { LAST_DAY, type Day } from "../exact/day";
import { failure, success, type Outcome } from "../outcome";
import { asDate, asText, type Trace } from "../trace";
import { countedDates } from "./counted-dates";
import { movedToWorkingDay, ofStrictness } from "./due-day";
import type { CalendarRules, DueDates, Obligation, ObligationIssue, Timing } from "./obligation";
import { dividedPeriods } from "./frequency";
import type { RecurringDate } from "./recurring-date";
import { recurringDay } from "./year-spans";

export interface Occasion {
  /** The year N. */
  readonly n: number;
  /** The day of the event, for the kinds counted from one. */
  readonly event: Day | null;
}

/** When it is due: one span, or for a frequency one for each period of the year N. */
export function obligationDates(
  obligation: Obligation,
  { n, event }: Occasion,
  rules: CalendarRules,
  trace?: Trace,
): Outcome<readonly DueDates[], ObligationIssue> {
  const { timing } = obligation;
  if (timing.kind === "frequency") return dividedPeriods(obligation, timing, n, rules);
  const dates =
    timing.kind === "date"
      ? fixedDate(obligation, timing.date, n, rules, trace)
      : timing.kind === "window"
        ? windowDates(obligation, timing, n, trace)
        : countedDates(obligation, timing, event, rules, trace);
  return dates.ok ? withinCalendar(dates.value) : dates;
}

/** A day before or after may fall off either end of a spreadsheet's calendar. */
function withinCalendar(dates: DueDates): Outcome<readonly DueDates[], ObligationIssue> {
  const isKnown = [dates.start, dates.end].every((day) => day === null || (day >= 1 && day <= LAST_DAY));
  return isKnown ? success([dates]) : failure("calendar.outOfRange");
}

const TO_SET: DueDates = { start: null, end: null, lacking: "setting" };

function fixedDate(
  obligation: Obligation,
  date: RecurringDate | null,
  n: number,
  rules: CalendarRules,
  trace?: Trace,
): Outcome<DueDates, ObligationIssue> {
  const key = obligation.keyOf("date");
  if (date === null) {
    trace?.step("calendar.toSet", { parameters: [key] });
    return success(TO_SET);
  }
  const day = dayInYear(date, n, key, trace);
  if (!day.ok) return day;
  const due = obligation.strict
    ? success(ofStrictness(obligation, day.value, trace))
    : movedToWorkingDay(day.value, rules, trace);
  return due.ok ? success({ start: due.value, end: due.value, lacking: null }) : due;
}

function windowDates(
  obligation: Obligation,
  { start, end }: Extract<Timing, { kind: "window" }>,
  n: number,
  trace?: Trace,
): Outcome<DueDates, ObligationIssue> {
  const first = start && dayInYear(start, n, obligation.keyOf("start"), trace);
  if (first?.ok === false) return first;
  const last = end && dayInYear(end, n, obligation.keyOf("end"), trace);
  if (last?.ok === false) return last;
  if (!first || !last) {
    trace?.step("calendar.toSet", { parameters: [obligation.keyOf(first ? "end" : "start")] });
    return success({ start: first?.value ?? null, end: last?.value ?? null, lacking: "setting" });
  }
  const until = ofStrictness(obligation, last.value, trace);
  return until < first.value
    ? failure("calendar.windowReversed", { key: obligation.keyOf("end") })
    : success({ start: first.value, end: until, lacking: null });
}

function dayInYear(date: RecurringDate, n: number, key: string, trace?: Trace): Outcome<Day, ObligationIssue> {
  const day = recurringDay(date, n);
  if (day === undefined) return failure("calendar.notInYear", { key, year: n });
  trace?.step("calendar.date", { inputs: { year: asText(String(n)) }, parameters: [key], result: asDate(day) });
  return success(day);
}
