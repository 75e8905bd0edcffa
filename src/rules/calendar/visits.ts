/** Where a learner stands with the visits in company. */
import type { Day } from "../exact/day";
import { asCount, asDate, asList, asText, asWord, NONE, type Trace } from "../trace";
import { matchVisits, type MadeVisit, type VisitWindow } from "./visit-matching";

export type VisitState = "late" | "outside" | "due" | "upToDate";

export interface VisitsRequest {
  /** In order of time. */
  readonly windows: readonly VisitWindow[];
  readonly visits: readonly MadeVisit[];
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
  /** Made out of their window, in order of time. */
  readonly outside: readonly MadeVisit[];
}

/**
 * First that holds: a window closed without its visit, a window open without it, a visit made out of its window. A visit
 * made late closes its window; extra visits change nothing.
 */
export function visitsStanding(request: VisitsRequest, trace?: Trace): VisitsStanding {
  const { windows, date, left, since } = request;
  const done = request.visits
    .filter(
      ({ day }) => day <= date && (since === null || day >= since || windows.some((one) => startsBefore(one, day))),
    )
    .sort((a, b) => a.day - b.day);
  const { answered, outside } = matchVisits(windows, done);
  const isLeft = left !== null && date > left;
  const wanting = isLeft ? [] : windows.filter(({ count }, index) => (answered[index] ?? 0) < count);
  const open = wanting.filter(({ end }) => end === null || end >= date);
  const late = wanting.filter((one) => !open.includes(one));
  const due = open.filter(({ start }) => start === null || start <= date);
  const concerned = { late, due, outside, upToDate: [] };
  const state = (["late", "due", "outside"] as const).find((one) => concerned[one].length > 0) ?? "upToDate";
  if (trace) tell(request, { done, answered, outside, state, concerned: concerned[state] }, trace);
  return { state, next: open[0] ?? null, outside };
}

/** Whether the day belongs to a window looked at, which may have begun in another year. */
function startsBefore({ start }: VisitWindow, day: Day): boolean {
  return start === null || day >= start;
}

interface Told {
  readonly done: readonly MadeVisit[];
  readonly answered: readonly number[];
  readonly outside: readonly MadeVisit[];
  readonly state: VisitState;
  /** The visits that make the state what it is. */
  readonly concerned: readonly { readonly visit: string }[];
}

function tell(
  { windows, date, left }: VisitsRequest,
  { done, answered, outside, state, concerned }: Told,
  trace: Trace,
): void {
  for (const [index, period] of windows.entries()) {
    trace.step("calendar.visitWindow", {
      inputs: {
        visit: asText(period.visit),
        start: period.start === null ? NONE : asDate(period.start),
        end: period.end === null ? NONE : asDate(period.end),
        wanted: asCount(period.count),
      },
      parameters: period.keys,
      result: asCount(answered[index] ?? 0),
    });
  }
  for (const { visit, day } of outside)
    trace.step("calendar.visitOutside", { inputs: { visit: asText(visit) }, result: asDate(day) });
  trace.step("calendar.visitState", {
    inputs: {
      date: asDate(date),
      left: left === null ? NONE : asDate(left),
      which: concerned.length === 0 ? NONE : asList(concerned.map(({ visit }) => asText(visit))),
      visits: done.length === 0 ? NONE : asList(done.map(({ day }) => asDate(day))),
    },
    result: asWord(`visit.${state}`),
  });
}
