/** What is done to a due day once it is found. */
import type { Day } from "../exact/day";
import { success, type Outcome } from "../outcome";
import { asDate, type Trace } from "../trace";
import { nextWorkingDay, type DelayDateIssue } from "./add-delay";
import type { CalendarRules, Obligation } from "./obligation";

/** « Avant le 1er juillet »: 30 June is the last day. */
export function ofStrictness(obligation: Obligation, day: Day, trace?: Trace): Day {
  if (!obligation.strict) return day;
  trace?.step("calendar.dayBefore", {
    inputs: { date: asDate(day) },
    parameters: [obligation.keyOf("strict")],
    result: asDate(day - 1),
  });
  return day - 1;
}

/** The next working day, where the rules move a due date that is not one. */
export function movedToWorkingDay(day: Day, rules: CalendarRules, trace?: Trace): Outcome<Day, DelayDateIssue> {
  if (!rules.dueOnWorkingDay || rules.isWorkingDay(day)) return success(day);
  const moved = nextWorkingDay(day, rules.isWorkingDay);
  if (moved.ok)
    trace?.step("calendar.moved", {
      inputs: { date: asDate(day) },
      parameters: ["calendar.dueOnWorkingDay"],
      result: asDate(moved.value),
    });
  return moved;
}
