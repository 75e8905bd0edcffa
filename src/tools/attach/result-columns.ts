/** The results a table may be given, where each stands, and the formulas that compute it. */
import { foldHeading } from "../../spreadsheet/words/heading-fold";
import { RULES_NAME } from "../rules-name";
import type { AttachedUnit } from "../reading/attached-unit";
import type { PresentResults } from "../reading/present-results";
import type { Scale } from "../reading/column-scale";
import type { Weights } from "../reading/sheet-reading";
import { onTwenty } from "./on-twenty";
import { fixedCells, marksArgument, weightsArgument, type RowCells } from "./row-cells";

/** Per unit: its grade and its status. Per learner: credits earned, general mean, the diploma's decision. */
export const resultKinds = ["grade", "status", "credits", "mean", "decision"] as const;
export type ResultKind = (typeof resultKinds)[number];

/** Figures that stand in a row of the sheet, those that its own mean or its headings tell, or those of the convention by unit code. */
export type Figures =
  | { readonly kind: "figures"; readonly values: readonly number[] }
  | { readonly kind: "row"; readonly row: number; readonly cells: RowCells; readonly columns: readonly number[] }
  | { readonly kind: "convention"; readonly codes: readonly string[] };

export interface UnitFormulas {
  readonly unit: AttachedUnit;
  readonly weights: Weights;
  /** What each of its columns is out of. */
  readonly scales: ReadonlyMap<number, Scale>;
}

export interface ResultColumn {
  readonly kind: ResultKind;
  readonly heading: string;
  /** The same heading in the other languages: a sheet may have been attached in one of them. */
  readonly otherHeadings: readonly string[];
  /** For grades and statuses. */
  readonly unit?: number;
  /** For the decision, which comes as several columns: the first holds the formula. */
  readonly part?: number;
}

/** The formula of a result for a row, or for many rows at once, given where the other results stand. */
export type FormulaOf = (
  cells: RowCells,
  columnOf: (kind: "grade" | "status") => readonly number[],
) => string | undefined;

export function formulaOf(
  column: ResultColumn,
  units: readonly UnitFormulas[],
  credits: Partial<Readonly<Record<"credits" | "mean", Figures>>>,
): FormulaOf {
  switch (column.kind) {
    case "grade":
      return (cells) => `=${unitCall("UE_GRADE", units[column.unit ?? 0], cells)}`;
    case "status":
      return (cells) => `=${unitCall("UE_STATUS", units[column.unit ?? 0], cells)}`;
    case "credits":
      return (cells, columnOf) => overUnits("ECTS", cells, columnOf("status"), credits.credits);
    case "mean":
      return (cells, columnOf) => overUnits("AVERAGE", cells, columnOf("grade"), credits.mean);
    case "decision":
      // One formula for the whole table: it reads the headings.
      return () => undefined;
  }
}

/**
 * The call that gives a unit's grade or status for a row, or for many rows at once.
 *
 * @param rules the last argument of the function
 */
export function unitCall(
  id: "UE_GRADE" | "UE_STATUS",
  known: UnitFormulas | undefined,
  cells: RowCells,
  rules = RULES_NAME,
): string {
  if (known === undefined) throw new Error("a result of a unit has its unit");
  const { unit, weights, scales } = known;
  const read = onTwenty(scales);
  const stated = statedWeights(weights, unit, cells);
  const resit = marksArgument(cells, unit.resits, read);
  return `CNAM.${id}(${[marksArgument(cells, unit.marks, read), stated, resit, rules].join(",")})`;
}

/** The convention's weights are for continuous assessment and an exam: other marks weigh what the sheet or the user says. */
function statedWeights(weights: Weights, { marks }: AttachedUnit, cells: RowCells): string {
  switch (weights.kind) {
    case "row":
      return weightsArgument(cells.fixed?.(weights.row) ?? fixedCells(weights.row), marks);
    case "columns":
      return weightsArgument(cells, weights.columns);
    case "figures":
      return constants(weights.values);
    case "unsaid":
      return constants(marks.map(() => 1));
    default:
      return "";
  }
}

/** In a formula, a row of figures. */
function constants(values: readonly number[]): string {
  return `{${values.join(",")}}`;
}

function overUnits(id: string, cells: RowCells, columns: readonly number[], figures: Figures | undefined): string {
  if (figures === undefined) throw new Error(`${id} is offered where credits are known`);
  const results = marksArgument(cells, columns);
  return `=CNAM.${id}(${results},${figuresArgument(figures)},${RULES_NAME})`;
}

function figuresArgument(figures: Figures): string {
  if (figures.kind === "row") return weightsArgument(figures.cells, figures.columns);
  if (figures.kind === "figures") return constants(figures.values);
  const keys = figures.codes.map((code) => `"unit.${code}"`).join(",");
  return `CNAM.RULE(${figures.codes.length === 1 ? keys : `{${keys}}`},${RULES_NAME})`;
}

/** What stands already, by heading; what is to be added, in the order of the sheet. */
export function sortedOut(
  wanted: readonly ResultColumn[],
  present: PresentResults,
): { readonly present: ReadonlyMap<ResultColumn, number>; readonly added: readonly ResultColumn[] } {
  const found = new Map<ResultColumn, number>();
  for (const column of wanted) {
    const headings = [column.heading, ...column.otherHeadings].map(foldHeading);
    const at = headings.map((heading) => present.get(heading)).find((one) => one !== undefined);
    if (at !== undefined) found.set(column, at);
  }
  return { present: found, added: wanted.filter((column) => !found.has(column)) };
}
