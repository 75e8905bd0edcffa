/** What the reason of an absence is worth under the rules. */
import { PUBLIC_HOLIDAYS } from "../../conventions/public-holidays";
import { calendarMessages } from "../../i18n/fr/messages/calendar";
import type { ReasonStanding } from "../../rules/calendar/attendance";
import { parseDelay, type Delay } from "../../rules/calendar/delay";
import { isShorterLeave } from "../../rules/calendar/sick-leave";
import { workingDays } from "../../rules/calendar/working-days";
import { describe, isBlank, trim } from "../../spreadsheet/cell/text";
import { invalid } from "../rejection";
import { idsOf } from "../rules/ids-of";
import type { RuleSet } from "../rules/rule-set";
import type { TableRow } from "../table/table-row";
import type { AttendanceColumn } from "./attendance-columns";
import { reasonOf } from "./reason-words";

export interface AcceptedReasons {
  readonly ids: ReadonlySet<string>;
  /** A sick leave of this length or more is not accepted; `null`: of any length. */
  readonly most: Delay | null;
  /** The same as it is written. */
  readonly longest: string;
}

export function acceptedReasons(rules: RuleSet): AcceptedReasons {
  const longest = rules.get("attendance.sickLeave.max");
  const delay = typeof longest === "string" ? parseDelay(longest) : null;
  return {
    ids: new Set(idsOf(rules.get("attendance.reasons"))),
    most: delay?.ok === true ? delay.value : null,
    longest: typeof longest === "string" ? longest : "",
  };
}

/** Only a delay typed in working days looks at them. */
const isWorkingDay = workingDays(PUBLIC_HOLIDAYS);

/** The standing of the row's reason; what is wrong with the leave is left to the row's `problem`. */
export function readReason(row: TableRow<AttendanceColumn>, { ids, most }: AcceptedReasons): ReasonStanding {
  const text = row.text("reason");
  const leave = { length: readLength(row), start: row.date("leaveStart"), end: row.date("leaveEnd") };
  if (leave.start !== null && leave.end !== null && leave.end < leave.start)
    row.fail(invalid(calendarMessages.leaveReversed(row.where("leaveEnd"))));
  if (text === null) return { kind: "none" };
  const id = reasonOf(text);
  if (id === undefined || !ids.has(id)) return { kind: "refused", text, isTooLong: false };
  const isShort = id !== "sickLeave" || most === null || isShorterLeave(leave, most, isWorkingDay) !== false;
  return isShort ? { kind: "accepted" } : { kind: "refused", text, isTooLong: true };
}

const PLAIN_NUMBER = /^\d{1,4}$/u;

/** A number is one of days; text says its unit. */
function readLength(row: TableRow<AttendanceColumn>): Delay | null {
  const cell = row.raw("leaveLength");
  // No leave lasts 0 days: a 0 is a blank.
  if (isBlank(cell) || cell === 0) return null;
  const typed = trim(describe(cell));
  const delay = parseDelay(PLAIN_NUMBER.test(typed) ? `${typed} j` : typed);
  return delay.ok ? delay.value : row.fail(invalid(calendarMessages.notALength(row.where("leaveLength"), typed)));
}
