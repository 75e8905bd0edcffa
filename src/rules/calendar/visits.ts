/** Where a learner stands with the visits in company. */
import type { Day } from "../exact/day";
import { asCount, asDate, asList, asText, asWord, NONE, type Trace } from "../trace";

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

export type VisitState = "late" | "outside" | "due" | "upToDate";

export interface VisitsRequest {
  /** In order of time. */
  readonly windows: readonly VisitWindow[];
  readonly visits: readonly Day[];
  /** The day on which the question is asked: what lies after it is a plan, not yet done. */
  readonly date: Day;
  /** The learner's last day, when they have left: after it nothing is due. */
  readonly left: Day | null;
  /** Visits before this day belong to another year, and are left alone. */
  readonly since: Day | null;
}

export interface VisitsStanding {
  readonly state: VisitState;
  /** The first window still open or to come that wants a visit. */
  readonly next: VisitWindow | null;
}

/** First that holds: a window closed without its visit, a visit in no window, a window open without its visit. */
export function visitsStanding(request: VisitsRequest, trace?: Trace): VisitsStanding {
  const { windows, date, left, since } = request;
  const done = request.visits.filter((visit) => visit <= date);
  const isLeft = left !== null && date > left;
  const wanting = isLeft ? [] : windows.filter((period) => !isMet(period, done));
  const open = wanting.filter(({ end }) => end === null || end >= date);
  const isLate = wanting.length > open.length;
  const isOutside = done.some(
    (visit) => (since === null || visit >= since) && !windows.some((one) => holds(one, visit)),
  );
  const isDue = open.some(({ start }) => start === null || start <= date);
  const state = isLate ? "late" : isOutside ? "outside" : isDue ? "due" : "upToDate";
  if (trace) tell(request, done, state, trace);
  return { state, next: open[0] ?? null };
}

function holds({ start, end }: VisitWindow, visit: Day): boolean {
  return (start === null || visit >= start) && (end === null || visit <= end);
}

function isMet(period: VisitWindow, visits: readonly Day[]): boolean {
  return visits.filter((visit) => holds(period, visit)).length >= period.count;
}

function tell({ windows, date, left }: VisitsRequest, done: readonly Day[], state: VisitState, trace: Trace): void {
  for (const period of windows) {
    trace.step("calendar.visitWindow", {
      inputs: {
        visit: asText(period.visit),
        start: period.start === null ? NONE : asDate(period.start),
        end: period.end === null ? NONE : asDate(period.end),
        wanted: asCount(period.count),
      },
      parameters: period.keys,
      result: asCount(done.filter((visit) => holds(period, visit)).length),
    });
  }
  trace.step("calendar.visitState", {
    inputs: {
      date: asDate(date),
      left: left === null ? NONE : asDate(left),
      visits: done.length === 0 ? NONE : asList(done.map(asDate)),
    },
    result: asWord(`visit.${state}`),
  });
}
