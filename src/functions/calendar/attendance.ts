/** `CNAM.ATTENDANCE`: hours planned, followed and missed by each learner. */
import { messages } from "../../i18n/fr/messages";
import { calendarMessages } from "../../i18n/fr/messages/calendar";
import {
  addHours,
  attendanceRate,
  NO_HOURS,
  sessionHours,
  type AttendanceHours,
  type Presence,
  type ReasonStanding,
} from "../../rules/calendar/attendance";
import { toNumber, ZERO, type Ratio } from "../../rules/exact/ratio";
import type { Trace } from "../../rules/trace";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import { renderTable } from "../display";
import type { Result, ResultValue } from "../host";
import { fold, isBlank } from "../../spreadsheet/cell/text";
import { invalid, Rejection, together } from "../rejection";
import type { Table } from "../table/read-table";
import { readTable } from "../table/read-table";
import type { TableRow } from "../table/table-row";
import { acceptedReasons, readReason, type AcceptedReasons } from "./absence-reasons";
import {
  ATTENDANCE_COLUMNS,
  ATTENDANCE_COLUMNS_WITH_PRESENCE,
  ATTENDANCE_RESULTS,
  PRESENCES,
  type AttendanceColumn,
} from "./attendance-columns";

export const attendance = defineFunction({
  id: "ATTENDANCE",
  category: "calendar",
  summary: {
    fr: "Les heures prévues, suivies et manquées de chaque apprenant, et son taux de présence.",
    en: "Each learner’s hours planned, followed and missed, and their attendance rate.",
  },
  returns: {
    fr: "Par apprenant : heures prévues, suivies, absences justifiées, injustifiées, taux, motifs non recevables",
    en: "Per learner: hours planned, followed, justified and unjustified absences, rate, reasons not accepted",
  },
  parameters: [{ id: "table", columns: ATTENDANCE_COLUMNS }],
  results: ATTENDANCE_RESULTS,
  example: {
    formula: '=CNAM.ATTENDANCE({"apprenant","heures","présence";"Ada",4,"P";"Ada",4,"ABI"})',
  },
  run: (call) => {
    const table = readAttendance(call);
    if (table instanceof Rejection) return table;
    const learners = [...byLearner(table).values()];
    // A blank beside a column of presence is not recorded yet; without one it is no absence.
    const noAbsence = table.has("presence") ? null : ZERO;
    const reasons = acceptedReasons(call.rules);
    const reading: Reading = {
      reasons,
      noAbsence,
      areDurations: table.rows.length > 0 && table.rows.every(isUnderAnHour),
    };
    const sums = learners.map(({ rows }, index) => sumOf(rows, reading, call.traceOf(index)));
    const cells = learners.map(({ name }, index) => cellsOf(name, sums[index] ?? NOTHING));
    const whole = sums.reduce<Sums>(
      (total, one) => (one instanceof Rejection ? total : { ...total, hours: addHours(total.hours, one.hours) }),
      NOTHING,
    );
    const headings = ATTENDANCE_RESULTS.map(({ heading }) => heading);
    const rendered: Result = renderTable(call.rules, headings, cells, cellsOf(messages.total, whole));
    return rendered.length > 0 ? rendered : [headings.map(() => "")];
  },
});

/** Without the two columns of absences, what the presence says is all there is: it is required. */
function readAttendance(call: Call): Table<AttendanceColumn> | Rejection {
  const table = readTable(call, "table", ATTENDANCE_COLUMNS);
  if (table instanceof Rejection || table.has("presence")) return table;
  const hasAbsences = table.has("justified") && table.has("unjustified");
  return hasAbsences ? table : readTable(call, "table", ATTENDANCE_COLUMNS_WITH_PRESENCE);
}

/** No name folds to it. */
const NAMELESS = "\u0000";

interface LearnerRows {
  readonly name: ResultValue;
  readonly rows: TableRow<AttendanceColumn>[];
}

/**
 * In order of first appearance; case, accents and spaces do not make another learner. A row without a name is no learner's;
 * one whose name is an error stands by itself, and tells it.
 */
function byLearner(table: Table<AttendanceColumn>): ReadonlyMap<string, LearnerRows> {
  const learners = new Map<string, LearnerRows>();
  for (const row of table.rows) {
    const name = row.text("learner");
    if (row.problem !== null) learners.set(`${NAMELESS}${row.index}`, { name: row.problem.toCell(), rows: [row] });
    if (name === null) continue;
    const key = fold(name);
    const known = learners.get(key);
    if (known) known.rows.push(row);
    else learners.set(key, { name, rows: [row] });
  }
  return learners;
}

interface Reading {
  readonly reasons: AcceptedReasons;
  readonly noAbsence: Ratio | null;
  /** Whether no session lasts an hour: durations in days rather, of which none makes a day. */
  readonly areDurations: boolean;
}

function isUnderAnHour(row: TableRow<AttendanceColumn>): boolean {
  const planned = row.raw("planned");
  return isBlank(planned) || (typeof planned === "number" && planned < 1);
}

/** What a learner's rows add up to, and the reasons that are not on the convention's list. */
interface Sums {
  readonly hours: AttendanceHours;
  readonly refused: readonly string[];
}

const NOTHING: Sums = { hours: NO_HOURS, refused: [] };

function sumOf(rows: readonly TableRow<AttendanceColumn>[], reading: Reading, trace?: Trace): Sums | Rejection {
  let total = NO_HOURS;
  const refused = new Set<string>();
  const wrong: Rejection[] = [];
  for (const row of rows) {
    const reason = readReason(row, reading.reasons);
    const hours = hoursOf(row, reason, reading, trace);
    if (hours instanceof Rejection) wrong.push(hours);
    else if (hours !== null) total = addHours(total, hours);
    if (reason.kind === "refused")
      refused.add(reason.isTooLong ? calendarMessages.leaveTooLong(reason.text, reading.reasons.longest) : reason.text);
  }
  const problem = together(wrong);
  if (problem) return problem;
  attendanceRate(total, trace);
  return { hours: total, refused: [...refused] };
}

function hoursOf(
  row: TableRow<AttendanceColumn>,
  reason: ReasonStanding,
  { noAbsence, areDurations }: Reading,
  trace?: Trace,
): AttendanceHours | null | Rejection {
  const planned = row.require(
    row.hours("planned", {}, () => areDurations),
    "planned",
  );
  const presence: Presence | null = row.choice("presence", PRESENCES);
  const justified = row.hours("justified") ?? noAbsence;
  const unjustified = row.hours("unjustified") ?? noAbsence;
  if (row.problem !== null || planned === null) return row.problem;
  const hours = sessionHours({ planned, presence, justified, unjustified, reason }, trace);
  return hours.ok ? hours.value : invalid(calendarMessages.moreAbsenceThanPlanned(row.where("planned")));
}

function cellsOf(name: ResultValue, sums: Sums | Rejection): readonly ResultValue[] {
  if (sums instanceof Rejection) return [name, ...ATTENDANCE_RESULTS.slice(1).map(() => sums.toCell())];
  const rate = attendanceRate(sums.hours);
  const { planned, followed, justified, unjustified } = sums.hours;
  const hours = [planned, followed, justified, unjustified].map(toNumber);
  return [name, ...hours, rate === null ? "" : toNumber(rate), sums.refused.join(calendarMessages.listSeparator)];
}
