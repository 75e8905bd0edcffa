/** Columns of a table against what is true of them. */
import type { TableReport } from "../../../src/cli/read-report";
import { letters } from "../grid-writer";
import type { ColumnTruth, StrangerSheet, TableTruth } from "../stranger-sheet";
import type { Facet, Outcome, Verdict } from "./outcome";
import { questionsOn, type ReadTable } from "./read-table";

type ColumnReport = TableReport["columns"][number];

interface Column {
  readonly sheet: StrangerSheet;
  readonly truth: ColumnTruth;
  readonly read: ColumnReport | undefined;
  readonly asked: readonly string[];
  /** The questions on the marks of its unit: its own mark is left to them. */
  readonly ofUnit: readonly string[];
  readonly counted: boolean;
  readonly computes: boolean;
}

/** Which question is about which facet. */
const ASKS: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  role: ["marks", "who"],
  use: ["grade", "units", "kept", "marks"],
  scale: ["scale"],
  session: ["session"],
};

function judged(column: Column, facet: Facet, truth: string, read: string, isRight: boolean, certainty: string): Outcome {
  const { sheet, asked, counted, computes } = column;
  const about = ASKS[facet]?.some((kind) => asked.includes(kind)) ?? false;
  const used = computes && (counted || column.truth.use === "mark");
  const wrong: Verdict = asked.length > 0 ? "asked" : certainty === "sure" || used ? "silent" : "doubtful";
  const verdict = about ? "asked" : isRight ? "right" : wrong;
  const where = `${letters(column.truth.column)} « ${column.truth.heading} »`;
  return { sheet, facet, verdict, truth, read, where };
} // prettier-ignore

function scaleOutcome(column: Column, table: TableTruth): Outcome {
  const { truth, read } = column;
  const value = read?.scale?.value;
  const shown = value === undefined ? "none" : String(value);
  const certainty = read?.scale?.certainty ?? "sure";
  if (truth.scale === undefined) {
    // Nobody can know: only a question is right.
    const told = table.open.includes("scale") && certainty === "sure" && value !== undefined;
    return judged(column, "scale", "not said", shown, !told && !column.computes, certainty);
  }
  const isRight =
    shown === String(truth.scale) ||
    (truth.scaleBy !== undefined && shown.startsWith(truth.scaleBy)) ||
    (shown === "cells" && areFractionsOf(column, table));
  return judged(
    column,
    "scale",
    `${truth.scale}${truth.scaleBy ? ` (${truth.scaleBy})` : ""}`,
    shown,
    isRight,
    certainty,
  );
}

/** « 11,5 sur 20 », « 14/20 » and no mark without: each cell does say what it is out of. */
function areFractionsOf({ sheet, truth }: Column, { dataRows }: TableTruth): boolean {
  const marks = dataRows.flatMap((row) => {
    const cell = sheet.rows[row]?.[truth.column] ?? null;
    const value = typeof cell === "object" && cell !== null ? cell.value : cell;
    return /\d/.test(String(value)) ? [String(value)] : [];
  });
  const outOf = new RegExp(`(?:/|sur)\\s?${truth.scale ?? ""}$`, "u");
  return marks.length > 0 && marks.every((mark) => outOf.test(mark.trim()));
}

function columnOutcomes(column: Column, table: TableTruth): readonly Outcome[] {
  const { truth, read, counted } = column;
  const role = read?.role.value ?? "not read";
  const [best = "other"] = truth.roles;
  const roleRight = truth.roles.includes(role);
  const outcomes = [judged(column, "role", best, role, roleRight, read ? read.role.certainty : "unsure")];
  const units = table.units.length > 0;
  if (units && (counted || truth.use === "mark")) {
    const [wanted, was] = [truth.use === "mark" ? "counted" : truth.use, counted ? "counted" : "left"];
    const certainty = read ? read.role.certainty : "unsure";
    const isRight = counted === (truth.use === "mark");
    const asked = isRight ? column.asked : [...column.asked, ...column.ofUnit];
    outcomes.push(judged({ ...column, asked }, "use", `${wanted} (${best})`, was, isRight, certainty));
  }
  if (truth.use !== "mark" || !roleRight) return outcomes;
  outcomes.push(scaleOutcome(column, table));
  if (truth.session === 2 || read?.session === 2) {
    const [wanted, was] = [truth.session ?? 1, read?.session ?? 1];
    outcomes.push(judged(column, "session", String(wanted), String(was), wanted === was, "sure"));
  }
  return outcomes;
}

function questionsOnUnit(report: TableReport, letter: string): readonly string[] {
  const read = report.columns.find(({ column }) => column === letter);
  const unit = read?.unit?.value;
  const marks = report.units.flatMap(({ name, code, marks }) =>
    unit && (unit === name || unit === code) ? marks : [],
  );
  return report.questions.flatMap(({ kind, columns }) => (columns.some((one) => marks.includes(one)) ? [kind] : []));
}

export function scoreColumns(sheet: StrangerSheet, truth: TableTruth, table: ReadTable | undefined): readonly (readonly Outcome[])[] {
  const report = table?.report;
  const used = report?.units.flatMap(({ marks, resits }) => [...marks, ...resits]) ?? [];
  return truth.columns.map((column) => {
    const letter = letters(column.column);
    return columnOutcomes(
      {
        sheet,
        truth: column,
        read: report?.columns.find((one) => one.column === letter),
        asked: report ? questionsOn(report, column.column) : [],
        ofUnit: report ? questionsOnUnit(report, letter) : [],
        counted: used.includes(letter),
        computes: (table?.results ?? null) !== null,
      },
      truth,
    );
  });
} // prettier-ignore
