/** Everything that is true of a sheet, against what is read of it. */
import type { Convention } from "../../../src/conventions/types";
import type { StrangerSheet, TableTruth } from "../stranger-sheet";
import { letters } from "../grid-writer";
import { openedSheet } from "./as-model";
import type { Outcome, Verdict } from "./outcome";
import { readTables, type ReadTable } from "./read-table";
import { scoreColumns } from "./score-columns";
import { scoreUnits } from "./score-units";

export interface SheetScore {
  readonly sheet: StrangerSheet;
  /** The outcomes of each column. */
  readonly columns: readonly (readonly Outcome[])[];
  readonly tables: readonly Outcome[];
  readonly people: readonly Outcome[];
  readonly units: readonly Outcome[];
  readonly questions: number;
  /** Results were computed. */
  readonly computes: boolean;
}

function tableOutcomes(sheet: StrangerSheet, truth: TableTruth, table: ReadTable | undefined): readonly Outcome[] {
  const [best = ""] = truth.layouts;
  const about = { sheet, where: "the table" };
  if (!table) {
    // No table is what a sheet without marks may be.
    const verdict = truth.layouts.includes("notMarks") ? "right" : "doubtful";
    return [{ ...about, facet: "table", verdict, truth: best, read: "no table" }];
  }
  const { layout, rows, questions } = table.report;
  const asked = questions.length > 0;
  const layoutRight = truth.layouts.includes(layout.value);
  const wrong: Verdict = asked ? "asked" : layout.certainty === "sure" || table.results !== null ? "silent" : "doubtful";
  const wanted = truth.dataRows.map((row) => row + 1);
  const extra = rows.filter((row) => !wanted.includes(row)).length;
  const missing = wanted.filter((row) => !rows.includes(row)).length;
  const rowsRight = extra + missing === 0;
  const read = rowsRight ? "the same" : [...(extra > 0 ? ["rows too many"] : []), ...(missing > 0 ? ["rows missed"] : [])].join(", "); // prettier-ignore
  return [
    { ...about, facet: "layout", verdict: layoutRight ? "right" : wrong, truth: best, read: layout.value },
    // Rows of people are nothing to ask about: they are right or wrong.
    { ...about, facet: "rows", verdict: rowsRight ? "right" : truth.units.length > 0 ? "silent" : "doubtful", truth: "the same", read },
  ];
} // prettier-ignore

const WHO = new Set(["fullName", "lastName", "firstName", "learnerNumber", "email"]);

function peopleOutcomes(sheet: StrangerSheet, truth: TableTruth, table: ReadTable | undefined): readonly Outcome[] {
  const whoColumns = truth.columns.filter(({ use }) => use === "who");
  if (!table || whoColumns.length === 0) return [];
  const { people, questions } = table.report;
  const asked = questions.some(({ kind }) => kind === "who");
  const about = { sheet, facet: "people" as const, where: "the people" };
  const said = Object.values(people.who.value);
  // A login may tell people apart without being who they are.
  const telling = truth.columns.filter(({ roles }) => roles.some((role) => WHO.has(role)));
  const foreign = said.filter((letter) => !telling.some(({ column }) => letters(column) === letter));
  const named = whoColumns.filter(({ roles }) => roles.some((role) => role !== "email" && role !== "learnerNumber"));
  const missed = named.filter(({ column }) => !said.includes(letters(column)));
  const isRight = foreign.length === 0 && missed.length === 0;
  const wrong: Verdict = asked ? "asked" : people.who.certainty === "sure" || table.results !== null ? "silent" : "doubtful"; // prettier-ignore
  const cells = truth.placeholders.map(([row, column]) => `${letters(column)}${row + 1}`);
  const unsaid = cells.filter((cell) => !people.placeholders.some((one) => one.cell === cell));
  const rowsSaid = people.namesakes.flatMap(({ rows }) => rows);
  const alike = truth.namesakes.flat().filter((row) => !rowsSaid.includes(row + 1));
  return [
    { ...about, verdict: isRight ? "right" : wrong, truth: "who", read: foreign.length > 0 ? "another column" : missed.length > 0 ? "a name missed" : "who" },
    ...(cells.length > 0 ? [{ ...about, verdict: unsaid.length === 0 ? ("right" as const) : ("silent" as const), truth: "numbers that are none", read: unsaid.length === 0 ? "said" : "unsaid" }] : []),
    ...(truth.namesakes.length > 0 ? [{ ...about, verdict: alike.length === 0 ? ("right" as const) : ("silent" as const), truth: "namesakes", read: alike.length === 0 ? "said" : "unsaid" }] : []),
  ];
} // prettier-ignore

export async function scoreSheet(sheet: StrangerSheet, convention: Convention): Promise<SheetScore> {
  const read = await readTables(openedSheet(sheet), convention);
  const pairs = sheet.tables.map((truth) => ({ truth, table: read.find(({ contains }) => contains(...truth.anchor)) }));
  return {
    sheet,
    columns: pairs.flatMap(({ truth, table }) => scoreColumns(sheet, truth, table)),
    tables: pairs.flatMap(({ truth, table }) => tableOutcomes(sheet, truth, table)),
    people: pairs.flatMap(({ truth, table }) => peopleOutcomes(sheet, truth, table)),
    units: pairs.flatMap(({ truth, table }) => scoreUnits(sheet, truth, table)),
    questions: read.reduce((sum, { report }) => sum + report.questions.length, 0),
    computes: read.some(({ results }) => results !== null),
  };
}
