/** Why an obligation has no date, in words. */
import { calendarMessages } from "../../i18n/fr/messages/calendar";
import type { DueDates, ObligationIssue } from "../../rules/calendar/obligation";
import type { Issue } from "../../rules/outcome";
import { invalid, missing, type Rejection } from "../rejection";
import { SECOND_SEMESTER, TERM_END } from "./calendar-rules";
import type { DeclaredObligation } from "./obligations";

export function rejectionOf(issues: readonly Issue<ObligationIssue>[]): Rejection {
  const { code = "calendar.outOfRange", params = {} } = issues[0] ?? {};
  const key = String(params.key ?? "");
  switch (code) {
    case "calendar.notInYear":
      return invalid(calendarMessages.notInYear(key, Number(params.year)));
    case "calendar.windowReversed":
      return invalid(calendarMessages.windowReversed(key));
    case "calendar.semesterOutsideYear":
      return invalid(calendarMessages.semesterOutsideYear(SECOND_SEMESTER));
    case "calendar.outOfRange":
      return invalid(calendarMessages.outOfRange);
  }
}

/** What is missing for the dates to be known, or `null` when they are. */
export function lackOf(obligation: DeclaredObligation, { lacking, start }: DueDates): Rejection | null {
  switch (lacking) {
    case null:
      return null;
    case "event":
      return missing(calendarMessages.eventUnknown(obligation.event?.label ?? ""));
    case "term":
      return missing(calendarMessages.termUnknown(TERM_END));
    case "setting":
      return missing(calendarMessages.toSet(obligation.keyOf(fieldToSet(obligation, start !== null))));
  }
}

function fieldToSet({ timing: { kind } }: DeclaredObligation, hasStart: boolean): "date" | "start" | "end" | "delay" {
  if (kind === "date") return "date";
  if (kind === "window") return hasStart ? "end" : "start";
  return "delay";
}
