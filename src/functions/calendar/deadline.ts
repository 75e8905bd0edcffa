/** `CNAM.DEADLINE`: when an obligation is due. */
import { calendarMessages } from "../../i18n/fr/messages/calendar";
import { periodHolding } from "../../rules/calendar/frequency";
import type { CalendarRules, DueDates, ObligationIssue } from "../../rules/calendar/obligation";
import { obligationDates } from "../../rules/calendar/obligation-dates";
import { yearOf } from "../../rules/calendar/year-spans";
import { serialOf, type Day } from "../../rules/exact/day";
import { success, type Outcome } from "../../rules/outcome";
import type { Trace } from "../../rules/trace";
import type { Call } from "../call";
import { defineFunction } from "../define-function";
import type { Result, ResultValue } from "../host";
import type { Content } from "../../spreadsheet/cell/content";
import { isBlank, wordsOf } from "../../spreadsheet/cell/text";
import { all, invalid, missing, Rejection } from "../rejection";
import { calendarRulesOf } from "./calendar-rules";
import { isBlankDate, readDateCell } from "../reading/date-argument";
import { Events } from "./events";
import { lackOf, rejectionOf } from "./issues";
import { findObligation, obligationOf, type DeclaredObligation } from "./obligations";

export const deadline = defineFunction({
  id: "DEADLINE",
  category: "calendar",
  summary: {
    fr: "L’échéance d’une obligation, comptée à partir d’une date ; une période donne son début et sa fin.",
    en: "When an obligation is due, counted from a date; a window gives its start and its end.",
  },
  returns: {
    fr: "Une date, ou deux côte à côte pour une période ; un résultat par date",
    en: "A date, or two side by side for a window; one result per date",
  },
  parameters: ["obligation", { id: "date", optional: false }],
  format: "date",
  example: {
    formula: '=CNAM.DEADLINE("insertionSurvey","31/08/2027","gessms-2026")',
  },
  run: (call) => {
    const read = all([call.absence("obligation"), call.absence("date"), calendarRulesOf(call.rules)]);
    return read instanceof Rejection ? read : overCells(call, new Deadlines(call, read[2]));
  },
});

type Cells = readonly ResultValue[];

/** The deadlines of one call: each obligation is read once. */
class Deadlines {
  private readonly events: Events;
  private readonly known = new Map<string, DeclaredObligation>();

  constructor(
    private readonly call: Call,
    private readonly calendar: CalendarRules,
  ) {
    this.events = new Events(call.rules);
  }

  /** The one or two dates, or why there are none. */
  of(name: Content, date: Content, places: Places, trace?: Trace): Cells | Rejection {
    const read = all([this.obligation(name, places.obligation), readDateCell(date, places.date())]);
    if (read instanceof Rejection) return read;
    const [obligation, day] = read;
    const dates = datesFrom(obligation, day, this.calendar, trace);
    if (!dates.ok) return rejectionOf(dates.issues);
    const lack = lackOf(obligation, dates.value);
    return lack ?? shownDates(obligation, dates.value);
  }

  private obligation(name: Content, where: () => string): DeclaredObligation | Rejection {
    if (isBlank(name) || name === 0) return missing(calendarMessages.obligationMissing(where()));
    const text = wordsOf(name);
    const known = this.known.get(text);
    if (known) return known;
    const id = findObligation(this.call.rules, text, where);
    const read = id instanceof Rejection ? id : obligationOf(this.call.rules, id, this.events);
    if (!(read instanceof Rejection)) this.known.set(text, read);
    return read;
  }
}

/** `day` is the event's, or any day of the year or of the period that is meant. */
function datesFrom(
  obligation: DeclaredObligation,
  day: Day,
  calendar: CalendarRules,
  trace?: Trace,
): Outcome<DueDates, ObligationIssue> {
  const { timing } = obligation;
  if (timing.kind === "frequency") return periodHolding(obligation, timing, day, calendar, trace);
  const occasion = { n: yearOf(day, obligation.year, calendar), event: day };
  const dates = obligationDates(obligation, occasion, calendar, trace);
  return dates.ok ? success(dates.value[0] ?? { start: null, end: null, lacking: "setting" }) : dates;
}

function shownDates({ timing: { kind } }: DeclaredObligation, { start, end }: DueDates): Cells {
  const shown = kind === "window" || kind === "frequency" ? [start, end] : [kind === "from" ? start : end];
  return shown.map((day) => (day === null ? "" : serialOf(day)));
}

interface Places {
  readonly obligation: () => string;
  readonly date: () => string;
}

/** Each date gives its one or two cells where it stands; an obligation alone goes with every date, and the reverse. */
function overCells(call: Call, deadlines: Deadlines): Result | Rejection {
  const names = call.block("obligation") ?? [];
  const dates = call.block("date") ?? [];
  const [rows, columns] = [commonSize(names.length, dates.length), commonSize(width(names), width(dates))];
  if (rows === null || columns === null)
    return invalid(calendarMessages.shapesDiffer(call.nameOf("obligation"), call.nameOf("date")));
  const isAlone = rows === 1 && columns === 1;
  const found = Array.from({ length: rows }, (_, row) => {
    const trace = call.traceOf(row);
    return Array.from({ length: columns }, (__, column) => {
      const [nameRow, nameColumn] = [Math.min(row, names.length - 1), Math.min(column, width(names) - 1)];
      const [dateRow, dateColumn] = [Math.min(row, dates.length - 1), Math.min(column, width(dates) - 1)];
      const name = names[nameRow]?.[nameColumn] ?? null;
      const date = dates[dateRow]?.[dateColumn] ?? null;
      if (!isAlone && (isBlankDate(date) || isBlankDate(name))) return [""];
      const places = {
        obligation: () => call.where("obligation", nameRow, nameColumn),
        date: () => call.where("date", dateRow, dateColumn),
      };
      return deadlines.of(name, date, places, trace);
    });
  });
  return aligned(found);
}

function width(block: readonly (readonly unknown[])[]): number {
  return block[0]?.length ?? 0;
}

function commonSize(a: number, b: number): number | null {
  if (a === b || b === 1) return a;
  return a === 1 ? b : null;
}

/** Windows take two cells: beside them, in the same column of dates, so does everything else. */
function aligned(found: readonly (readonly (Cells | Rejection)[])[]): Result {
  const widths = (found[0] ?? []).map((_, column) =>
    found.reduce((most, row) => {
      const cell = row[column];
      return cell === undefined || cell instanceof Rejection ? most : Math.max(most, cell.length);
    }, 1),
  );
  return found.map((row) => row.flatMap((cell, column) => padded(cell, widths[column] ?? 1)));
}

function padded(cell: Cells | Rejection, size: number): Cells {
  if (cell instanceof Rejection) return Array.from({ length: size }, () => cell.toCell());
  return [...cell, ...Array.from({ length: size - cell.length }, () => "")];
}
