/** Academic and civil years, and the periods that divide them. */
import { addMonths, civilOf, dayOf, type Day } from "../exact/day";
import { MONTHS_IN_QUARTER, MONTHS_IN_SEMESTER, MONTHS_IN_YEAR } from "../exact/time-units";
import { failure, success, type Outcome } from "../outcome";
import { dateInYear, type RecurringDate } from "./recurring-date";

/** Days from the first to the last, both included. */
export interface Bounds {
  readonly start: Day;
  readonly end: Day;
}

export type YearKind = "academic" | "civil";
export type Division = "quarter" | "semester" | "year";

export interface YearRules {
  /** First day of the academic year N, within the civil year N. */
  readonly academicYear: RecurringDate;
  readonly secondSemester: RecurringDate;
}

export type YearIssue = "calendar.outOfRange" | "calendar.semesterOutsideYear";

/** The year N that holds the day: the academic year 2026 runs from autumn 2026. */
export function yearOf(day: Day, kind: YearKind, rules: YearRules): number {
  const { year } = civilOf(day);
  const start = startOf(year, kind, rules);
  return start !== undefined && day < start ? year - 1 : year;
}

/** First and last day of the year N. Issue: `calendar.outOfRange`. */
export function yearBounds(n: number, kind: YearKind, rules: YearRules): Outcome<Bounds, YearIssue> {
  const start = startOf(n, kind, rules);
  const next = startOf(n + 1, kind, rules);
  if (start === undefined || next === undefined) return failure("calendar.outOfRange");
  return success({ start, end: next - 1 });
}

function startOf(n: number, kind: YearKind, rules: YearRules): Day | undefined {
  return kind === "civil" ? dayOf({ year: n, month: 1, day: 1 }) : recurringDay(rules.academicYear, n);
}

/** The quarters, the semesters or the whole of the year N. Issues: `calendar.outOfRange`, `calendar.semesterOutsideYear`. */
export function divisionsOf(
  n: number,
  kind: YearKind,
  division: Division,
  rules: YearRules,
): Outcome<readonly Bounds[], YearIssue> {
  const year = yearBounds(n, kind, rules);
  if (!year.ok) return year;
  const { start } = year.value;
  switch (division) {
    case "year":
      return success([year.value]);
    case "quarter":
      return success(cut(year.value, everyMonths(start, MONTHS_IN_QUARTER)));
    case "semester": {
      if (kind === "civil") return success(cut(year.value, everyMonths(start, MONTHS_IN_SEMESTER)));
      const second = secondSemesterOf(n, year.value, rules);
      return second === undefined ? failure("calendar.semesterOutsideYear") : success(cut(year.value, [start, second]));
    }
  }
}

/** The day of a recurring date for the year N; `undefined` when that year has none, or when it leaves the calendar. */
export function recurringDay(date: RecurringDate, n: number): Day | undefined {
  const civil = dateInYear(date, n);
  return civil.ok ? dayOf(civil.value) : undefined;
}

function everyMonths(start: Day, step: number): readonly Day[] {
  return Array.from({ length: MONTHS_IN_YEAR / step }, (_, index) => addMonths(start, index * step));
}

function secondSemesterOf(n: number, year: Bounds, rules: YearRules): Day | undefined {
  const day = recurringDay(rules.secondSemester, n);
  return day !== undefined && day > year.start && day <= year.end ? day : undefined;
}

/** The parts of a year that begin on the given days. */
function cut({ end }: Bounds, starts: readonly Day[]): readonly Bounds[] {
  return starts.map((start, index) => ({ start, end: (starts[index + 1] ?? end + 1) - 1 }));
}
