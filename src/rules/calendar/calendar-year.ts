/** Which obligations the calendar of a year shows, and in which order. */
import type { Day } from "../exact/day";
import type { DueDates } from "./obligation";
import { yearBounds, type YearRules } from "./year-spans";

/**
 * Tells what the calendar of the year N shows: not what is wholly before 01/01 of N, nor wholly after 31/12 of N+2. An open
 * side never ends, and what has no date yet is always shown.
 */
export function shownInCalendarOf(n: number, rules: YearRules): (dates: DueDates) => boolean {
  const first = yearBounds(n, "civil", rules);
  const last = yearBounds(n + 2, "civil", rules);
  return ({ start, end }) => {
    const isTooEarly = first.ok && end !== null && end < first.value.start;
    const isTooLate = last.ok && start !== null && start > last.value.end;
    return !isTooEarly && !isTooLate;
  };
}

/** By end, then by start; without an end after the others; unknown dates last. */
export function compareDueDates(a: DueDates, b: DueDates): number {
  return isUnknown(a) - isUnknown(b) || compareDays(a.end, b.end, 1) || compareDays(a.start, b.start, -1);
}

function isUnknown({ start, end }: DueDates): number {
  return start === null && end === null ? 1 : 0;
}

/** `open` places a day that is not there: 1 after every day, -1 before. */
function compareDays(a: Day | null, b: Day | null, open: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? open : -open;
  return a - b;
}
