/** The dates of an obligation that is counted from an event. */
import type { Day } from "../exact/day";
import { failure, success, type Outcome } from "../outcome";
import { asCount, asDate, asText, asWord, type Trace } from "../trace";
import { addDelay, subtractDelay } from "./add-delay";
import type { Delay } from "./delay";
import { movedToWorkingDay, ofStrictness } from "./due-day";
import type { CalendarRules, CountedKind, DueDates, Obligation, ObligationIssue, Timing } from "./obligation";
import type { RecurringDate } from "./recurring-date";
import { recurringDay, yearBounds, yearOf } from "./year-spans";

type Counted = Extract<Timing, { kind: CountedKind }>;
type Dated = Outcome<DueDates, ObligationIssue>;

export function countedDates(
  obligation: Obligation,
  { kind, event: name, delay, latest }: Counted,
  event: Day | null,
  rules: CalendarRules,
  trace?: Trace,
): Dated {
  if (event === null) {
    trace?.step("calendar.noEvent", { inputs: { event: asText(name) }, parameters: [obligation.keyOf("event")] });
    return success({ start: null, end: null, lacking: "event" });
  }
  // « Within » and « until » begin with the event, even when their delay is left to be set.
  const start = kind === "within" || kind === "until" ? event : null;
  if (delay === null) {
    trace?.step("calendar.toSet", { parameters: [obligation.keyOf("delay")] });
    return success({ start, end: null, lacking: "setting" });
  }
  const counted = count(obligation, kind, event, delay, rules, trace);
  if (!counted.ok) return counted;
  const day = counted.value;
  switch (kind) {
    case "from":
      return openEnded(day, trace);
    case "effect":
      return effect(obligation, event, day, rules, trace);
    case "before":
      return notLaterThan(obligation, latest, event, ofStrictness(obligation, day, trace), rules, trace);
    case "until":
      return success({ start, end: ofStrictness(obligation, day, trace), lacking: null });
    case "within":
    case "at": {
      const due = dueDay(obligation, day, rules, trace);
      return due.ok ? success({ start: start ?? due.value, end: due.value, lacking: null }) : due;
    }
  }
}

function count(
  obligation: Obligation,
  kind: CountedKind,
  event: Day,
  delay: Delay,
  rules: CalendarRules,
  trace?: Trace,
): Outcome<Day, ObligationIssue> {
  const isBackwards = kind === "before";
  const counted = (isBackwards ? subtractDelay : addDelay)(event, delay, rules.isWorkingDay);
  if (counted.ok)
    trace?.step(isBackwards ? "calendar.delayBefore" : "calendar.delayAfter", {
      inputs: { event: asDate(event), amount: asCount(delay.amount), unit: asWord(`delay.${delay.unit}`) },
      parameters: [obligation.keyOf("event"), obligation.keyOf("delay"), ...holidayKeys(delay)],
      result: asDate(counted.value),
    });
  return counted;
}

/** The holidays of a place matter where working days are counted. */
function holidayKeys({ unit }: Delay): readonly string[] {
  return unit === "workingDays" ? ["calendar.holidays.alsaceMoselle"] : [];
}

function dueDay(obligation: Obligation, day: Day, rules: CalendarRules, trace?: Trace): Outcome<Day, ObligationIssue> {
  return obligation.strict ? success(ofStrictness(obligation, day, trace)) : movedToWorkingDay(day, rules, trace);
}

/** Possible from the day after. */
function openEnded(day: Day, trace?: Trace): Dated {
  trace?.step("calendar.dayAfter", { inputs: { date: asDate(day) }, result: asDate(day + 1) });
  return success({ start: day + 1, end: null, lacking: null });
}

/** The earlier of the day before the event and of the latest date, of the year that holds the event. */
function notLaterThan(
  obligation: Obligation,
  latest: RecurringDate | null,
  event: Day,
  day: Day,
  rules: CalendarRules,
  trace?: Trace,
): Dated {
  if (latest === null) return success({ start: null, end: day, lacking: null });
  const n = yearOf(event, obligation.year, rules);
  const limit = recurringDay(latest, n);
  const key = obligation.keyOf("latest");
  if (limit === undefined) return failure("calendar.notInYear", { key, year: n });
  const end = Math.min(day, limit);
  trace?.step("calendar.earlier", {
    inputs: { date: asDate(day), latest: asDate(limit) },
    parameters: [key],
    result: asDate(end),
  });
  return success({ start: null, end, lacking: null });
}

/** The first day of the year after the event's, or of the next one when the delay runs past the event's year. */
function effect(obligation: Obligation, event: Day, counted: Day, rules: CalendarRules, trace?: Trace): Dated {
  const n = yearOf(event, obligation.year, rules);
  const year = yearBounds(n, obligation.year, rules);
  if (!year.ok) return year;
  const following = yearBounds(counted <= year.value.end ? n + 1 : n + 2, obligation.year, rules);
  if (!following.ok) return following;
  const { start } = following.value;
  trace?.step("calendar.effect", {
    inputs: { date: asDate(counted), yearEnd: asDate(year.value.end) },
    parameters: [obligation.keyOf("kind")],
    result: asDate(start),
  });
  return success({ start, end: start, lacking: null });
}
