/** Which visit answers which period: in it, or late and closing it. */
import type { Day } from "../exact/day";

/** A period in which so many visits are due; `null` is an open side. */
export interface VisitWindow {
  /** The visit's number. */
  readonly visit: string;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly count: number;
  /** Keys of the parameters that decide it. */
  readonly keys: readonly string[];
}

/** A visit and the number of the column it was typed under. */
export interface MadeVisit {
  readonly visit: string;
  readonly day: Day;
}

export interface MatchedVisits {
  /** Visits that answer each period, in their order; late ones close it as well. */
  readonly answered: readonly number[];
  /** Visits made after the period they close, or before their own. */
  readonly outside: readonly MadeVisit[];
}

/**
 * Matches visits with windows, both in order of time. A visit answers the period of its number that it falls in; of
 * those that do not, the first in time is the first visit, whatever its column. A visit closes the period of its number
 * when it is made after it; a visit under another number answers or closes one that nobody else does.
 * What is left is an extra visit, always allowed, unless it was made out of its own period, which still wants one.
 */
export function matchVisits(windows: readonly VisitWindow[], visits: readonly MadeVisit[]): MatchedVisits {
  const answered = windows.map(() => 0);
  const outside: MadeVisit[] = [];
  const wants = (index: number): boolean => (answered[index] ?? 0) < (windows[index]?.count ?? 0);
  const isOwn = (one: MadeVisit, period: VisitWindow): boolean => period.visit === one.visit;
  const hasOwnWanting = (one: MadeVisit): boolean =>
    windows.some((period, index) => isOwn(one, period) && wants(index));
  let left = visits;
  const take = (suits: (one: MadeVisit, period: VisitWindow) => boolean, isLate: boolean): void => {
    left = left.filter((one) => {
      const index = windows.findIndex((period, at) => wants(at) && suits(one, period));
      if (index < 0) return true;
      answered[index] = (answered[index] ?? 0) + 1;
      if (isLate) outside.push(one);
      return false;
    });
  };
  const inTheirOwn = (): void => take((one, period) => isOwn(one, period) && isIn(period, one.day), false);
  inTheirOwn();
  left = numberedInTime(left, hasOwnWanting);
  inTheirOwn();
  take((one, period) => !hasOwnWanting(one) && isIn(period, one.day), false);
  take((one, period) => isOwn(one, period) && isAfter(period, one.day), true);
  take((one, period) => isIn(period, one.day), false);
  take((one, period) => isAfter(period, one.day), true);
  // A visit too early answers nothing; one whose own period was answered all the same is an extra one.
  outside.push(...left.filter(hasOwnWanting));
  return { answered, outside: outside.sort((a, b) => a.day - b.day) };
}

/** The visits, in order of time, with the numbers of those that are due in order too: two columns filled in the wrong way. */
function numberedInTime(visits: readonly MadeVisit[], isDue: (one: MadeVisit) => boolean): readonly MadeVisit[] {
  const numbers = visits
    .filter(isDue)
    .map(({ visit }) => Number(visit))
    .sort((a, b) => a - b);
  let next = 0;
  return visits.map((one) => (isDue(one) ? { ...one, visit: String(numbers[next++]) } : one));
}

export function isIn({ start, end }: VisitWindow, day: Day): boolean {
  return (start === null || day >= start) && (end === null || day <= end);
}

function isAfter({ end }: VisitWindow, day: Day): boolean {
  return end !== null && day > end;
}
