/** An obligation: what is due, and how its dates are found. */
import type { Delay } from "./delay";
import type { RecurringDate } from "./recurring-date";
import type { IsWorkingDay } from "./working-days";
import type { Bounds, Division, YearKind, YearRules } from "./year-spans";
import type { Day } from "../exact/day";

/** The kinds counted from an event. */
export type CountedKind = "within" | "at" | "before" | "from" | "until" | "effect";

export type Period = "day" | "month" | Division | "term";

/** A date or a delay that is `null` is one that the text leaves to be set. */
export type Timing =
  | { readonly kind: "date"; readonly date: RecurringDate | null }
  | { readonly kind: "window"; readonly start: RecurringDate | null; readonly end: RecurringDate | null }
  | {
      readonly kind: CountedKind;
      /** What people call it. */
      readonly event: string;
      readonly delay: Delay | null;
      /** For `before`: the day after which it is too late, whatever the event. */
      readonly latest: RecurringDate | null;
    }
  | { readonly kind: "frequency"; readonly count: number; readonly period: Period };

export type ObligationField =
  "kind" | "date" | "start" | "end" | "event" | "delay" | "latest" | "strict" | "count" | "period";

export interface Obligation {
  readonly id: string;
  readonly timing: Timing;
  /** The year that N is, and that a semester divides. */
  readonly year: YearKind;
  /** « Avant le… »: the last day is the one before. */
  readonly strict: boolean;
  /** The key of the parameter that holds a field. */
  readonly keyOf: (field: ObligationField) => string;
}

export interface CalendarRules extends YearRules {
  readonly isWorkingDay: IsWorkingDay;
  /** Whether a due date that is no working day moves to the next one. */
  readonly dueOnWorkingDay: boolean;
  /** First and last day of the convention in force for the year N, when known. */
  readonly termOf: (n: number) => Bounds | null;
}

/** When an obligation is to be met, both days included; `null` is an open side, or a day not known. */
export interface DueDates {
  readonly start: Day | null;
  readonly end: Day | null;
  /** What keeps a date from being known: the text leaves it to be set, or the event has no date. */
  readonly lacking: "setting" | "event" | "term" | null;
}

export type ObligationIssue =
  "calendar.outOfRange" | "calendar.semesterOutsideYear" | "calendar.notInYear" | "calendar.windowReversed";
