/** When an obligation falls, from its fields alone: what DEADLINE and CALENDAR should give. */
import { civil, lastOfMonth, plusMonths, plusWorkingDays, serialOf, yearOf, type Serial } from "./days";

export type DelayUnit = "h" | "j" | "jo" | "sem" | "mois" | "an";
export interface Delay {
  readonly count: number;
  readonly unit: DelayUnit;
}
/** A day and month some years after N; day 99 is the last of the month. */
export interface YearlyDate {
  readonly day: number;
  readonly month: number;
  readonly later: number;
}
export type Period = "day" | "month" | "quarter" | "semester" | "year";
interface Common {
  readonly label: string;
  readonly civil: boolean;
}
export type Obligation = Common &
  (
    | { readonly kind: "date"; readonly date: YearlyDate; readonly strict: boolean }
    | { readonly kind: "window"; readonly start: YearlyDate; readonly end: YearlyDate }
    | { readonly kind: "within" | "at" | "from" | "until" | "effect"; readonly event: string; readonly delay: Delay }
    | {
        readonly kind: "before";
        readonly event: string;
        readonly delay: Delay;
        readonly strict: boolean;
        /** In the year that the event belongs to. */
        readonly latest: YearlyDate | null;
      }
    | { readonly kind: "frequency"; readonly period: Period; readonly count: number }
  );

export interface Span {
  readonly start: Serial | "";
  readonly end: Serial | "";
}

const ACADEMIC_MONTH = 9;
const SECOND_SEMESTER_MONTH = 2;

export const dateOf = ({ day, month, later }: YearlyDate, year: number): Serial =>
  serialOf(day === 99 ? lastOfMonth(month, year + later) : day, month, year + later);

export function shifted(serial: Serial, { count, unit }: Delay, sign: 1 | -1): Serial {
  const by = sign * count;
  if (unit === "jo") return plusWorkingDays(serial, by);
  if (unit === "mois" || unit === "an") return plusMonths(serial, unit === "an" ? 12 * by : by);
  return serial + (unit === "h" ? by / 24 : unit === "sem" ? 7 * by : by);
}

/** The year N that a day belongs to. */
export const yearMeant = (serial: Serial, isCivil: boolean): number =>
  isCivil || civil(serial).month >= ACADEMIC_MONTH ? yearOf(serial) : yearOf(serial) - 1;
const firstDay = (year: number, isCivil: boolean): Serial => serialOf(1, isCivil ? 1 : ACADEMIC_MONTH, year);

/** The periods of a kind that cut the year N; what is due each day or month has the academic year for its row. */
export function periodsOf(period: Period, year: number, isCivil: boolean): Span[] {
  if (period === "day" || period === "month") return periodsOf("year", year, false);
  const start = firstDay(year, isCivil);
  const end = firstDay(year + 1, isCivil) - 1;
  if (period === "year") return [{ start, end }];
  if (period === "semester") {
    const half = isCivil ? plusMonths(start, 6) : serialOf(1, SECOND_SEMESTER_MONTH, year + 1);
    return [
      { start, end: half - 1 },
      { start: half, end },
    ];
  }
  return [0, 3, 6, 9].map((months) => ({ start: plusMonths(start, months), end: plusMonths(start, months + 3) - 1 }));
}

/** A span for the year N; `event` is the day of the obligation's event. */
export function spanOf(obligation: Obligation, year: number, event: Serial): Span {
  switch (obligation.kind) {
    case "date":
      return twice(dateOf(obligation.date, year) - (obligation.strict ? 1 : 0));
    case "window":
      return { start: dateOf(obligation.start, year), end: dateOf(obligation.end, year) };
    case "within":
    case "until":
      return { start: event, end: shifted(event, obligation.delay, 1) };
    case "at":
      return twice(shifted(event, obligation.delay, 1));
    case "from":
      return { start: shifted(event, obligation.delay, 1) + 1, end: "" };
    case "effect":
      return twice(effectOf(event, obligation.delay, obligation.civil));
    case "before": {
      const due = shifted(event, obligation.delay, -1) - (obligation.strict ? 1 : 0);
      const { latest } = obligation;
      const own = yearMeant(event, obligation.civil);
      return { start: "", end: latest === null ? due : Math.min(due, dateOf(latest, own)) };
    }
    case "frequency":
      throw new Error("a frequency has several spans");
  }
}
const twice = (serial: Serial): Span => ({ start: serial, end: serial });

function effectOf(event: Serial, delay: Delay, isCivil: boolean): Serial {
  const year = yearMeant(event, isCivil);
  const next = firstDay(year + 1, isCivil);
  return shifted(event, delay, 1) < next ? next : firstDay(year + 2, isCivil);
}

/** What DEADLINE gives: one day, or the two of a window or of a period. */
export function deadlineOf(obligation: Obligation, date: Serial): number[] {
  const year = yearMeant(date, obligation.civil);
  if (obligation.kind === "frequency") {
    const { start, end } = periodHolding(obligation.period, date, obligation.civil);
    return [start, end] as number[];
  }
  const { start, end } = spanOf(obligation, year, date);
  if (obligation.kind === "window") return [start, end] as number[];
  return [obligation.kind === "from" ? start : end] as number[];
}

function periodHolding(period: Period, date: Serial, isCivil: boolean): Span {
  if (period === "day") return twice(date);
  if (period === "month") {
    const { month, year } = civil(date);
    return { start: serialOf(1, month, year), end: serialOf(lastOfMonth(month, year), month, year) };
  }
  const holding = periodsOf(period, yearMeant(date, isCivil), isCivil).find(
    ({ start, end }) => start !== "" && end !== "" && start <= date && date <= end,
  );
  if (!holding) throw new Error("the periods of a year leave no day out");
  return holding;
}
