/** What `SEMESTER` and `YEAR` share: the units of a table, learner by learner. */
import { marksMessages } from "../../i18n/fr/messages/marks";
import type { Outcome } from "../../rules/outcome";
import type { SequenceIssue } from "../../rules/grading/sequence";
import type { UnitStanding } from "../../rules/grading/unit-standing";
import type { Trace } from "../../rules/trace";
import type { Call } from "../call";
import type { Result, ResultValue } from "../host";
import { invalid, missing, Rejection } from "../rejection";
import { gradingRulesOf } from "../rules/grading-rules";
import type { Column, ResultColumn } from "../table/columns";
import { learnerColumn } from "../table/learner-column";
import { lineUp } from "../table/line-up";
import { readTable, type Table } from "../table/read-table";
import { catalogueUnits } from "./catalogue-units";
import { headingsOf, unitColumns, unitColumnsInGeneral, type UnitColumnId } from "./unit-columns";
import { declaredCode, unitHeadings } from "./unit-headings";
import { readStandings, readUnits, statusRequired } from "./unit-standings";

/** For the reference: a unit without a column belongs to another semester or year. */
export const sequenceColumns: readonly Column[] = [
  ...unitColumnsInGeneral.map((column) => ({ ...column, required: false })),
  learnerColumn,
];

/** Decides a learner from their units, and shows the decision as the cells of a row. */
export interface SequenceRule<Decision> {
  readonly results: readonly ResultColumn[];
  readonly decide: (units: readonly UnitStanding[], trace: Trace | undefined) => Outcome<Decision, SequenceIssue>;
  readonly show: (decision: Decision) => readonly ResultValue[];
}

/** One row per learner, where the convention has sequences. */
export function overSequences<Decision>(
  call: Call,
  makeRule: (codes: readonly string[]) => SequenceRule<Decision>,
): Result | Rejection {
  if (call.rules.get("diploma.sequence") !== true) return missing(marksMessages.noSequences(call.rules.convention.id));
  const codes = codesOf(call);
  const columns: readonly Column<UnitColumnId | "learner">[] = [learnerColumn, ...unitColumns(call, codes, true)];
  const table = readTable(call, "table", columns);
  if (table instanceof Rejection) return table;
  const present = codes.filter((code) => hasUnit(table, code));
  if (present.length === 0) return invalid(marksMessages.noUnits(call.nameOf("table")));
  const { results, decide, show } = makeRule(present);
  const grading = gradingRulesOf(call.rules);
  const read = readUnits(call.rules, present);
  return lineUp(call, table, results, (row) => {
    const units = readStandings(grading, row, read);
    if (row.problem) return row.problem;
    const outcome = decide(units, call.traceOf(row.index));
    return outcome.ok ? show(outcome.value) : statusRequired(row, present, Number(outcome.issues[0]?.params["unit"]));
  });
}

function hasUnit(table: Table<UnitColumnId | "learner">, code: string): boolean {
  return table.has(`unit:${code}`) || table.has(`status:${code}`);
}

/** The catalogue's units that the table has; without a catalogue, those whose status it has. In the table's order. */
function codesOf(call: Call): readonly string[] {
  const headings = headingsOf(call);
  const catalogue = catalogueUnits(call.rules).map(({ code }) => code);
  const unitOf = unitHeadings(catalogue);
  const named = catalogue.length > 0 ? headings.map((heading) => unitOf(heading)?.code) : headings.map(declaredCode);
  return [...new Set(named.filter((code) => code !== undefined))];
}
