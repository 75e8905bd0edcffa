/** The cells of the results: headings and formulas. */
import type { CellInput, Edit } from "../../workbook/plan";
import { area } from "../cell-reference";
import type { Attachment } from "./attachment";
import { decisionFormula } from "./diploma-decision";
import { formulaOf, type ResultColumn } from "./result-columns";
import type { ResultPlace } from "./result-place";
import { plainCells, tableCells, type RowCells } from "./row-cells";
import { rowRuns } from "./row-runs";

export interface Placed {
  readonly place: ResultPlace;
  readonly added: readonly ResultColumn[];
  /** Where every wanted result stands, those that were there included. */
  readonly placed: ReadonlyMap<ResultColumn, number>;
}

/** Beyond this many rows, one formula a column: thousands of calls would be slow. Under it, rows may be sorted. */
export const SPILLS_BEYOND = 2000;

export interface ResultOptions {
  readonly showsHeadings: boolean;
  readonly spillsBeyond: number;
}

/** One block from the headings to the last row; rows that are nobody's are left alone. */
export function resultCells(attachment: Attachment, placed: Placed, options: ResultOptions): Edit {
  const { showsHeadings, spillsBeyond } = options;
  const { table } = attachment;
  const { place, added } = placed;
  const last = table.dataRows.at(-1) ?? table.headings.last;
  // The headings of a table come with the table.
  const top = place.grown ? (table.dataRows[0] ?? last) : table.headings.last;
  const written = new Map<number, CellInput[]>(formulaCells(attachment, placed, spillsBeyond));
  if (!place.grown) written.set(top, headingCells(added, showsHeadings));
  putDecision(attachment, placed, written, showsHeadings);
  const untouched = added.map(() => undefined);
  const rows = Array.from({ length: last - top + 1 }, (_, index) => written.get(top + index) ?? untouched);
  const range = { sheet: table.sheet, ...area(top, place.column, rows.length, added.length) };
  return { kind: "cells", range, cells: rows };
}

/** The decision may bring its own headings. */
function headingCells(added: readonly ResultColumn[], showsHeadings: boolean): CellInput[] {
  return added.map(({ kind, heading }) => (kind === "decision" && showsHeadings ? undefined : heading));
}

function formulaCells(
  attachment: Attachment,
  { place, added, placed }: Placed,
  spillsBeyond: number,
): readonly [number, CellInput[]][] {
  const formulas = added.map((column) => formulaOf(column, attachment.units, attachment.figures));
  const columnOf = (kind: "grade" | "status"): readonly number[] => columnsOf(placed, kind);
  return formulaRows(attachment, place, spillsBeyond).map(({ row, cells }) => [
    row,
    formulas.map((formula) => {
      const text = formula(cells, columnOf);
      return text === undefined ? undefined : { formula: text };
    }),
  ]);
}

/** In the order of the units. */
function columnsOf(placed: Placed["placed"], kind: "grade" | "status"): readonly number[] {
  return [...placed]
    .filter(([result]) => result.kind === kind)
    .sort(([one], [other]) => (one.unit ?? 0) - (other.unit ?? 0))
    .map(([, column]) => column);
}

/** A single formula, which reads the headings and spills over the rows. */
function putDecision(
  { table }: Attachment,
  { added, placed }: Placed,
  written: Map<number, CellInput[]>,
  showsHeadings: boolean,
): void {
  const at = added.findIndex(({ part }) => part === 0);
  if (at < 0) return;
  const headings = table.headings.last;
  const row = showsHeadings ? headings : headings + 1;
  const cells = written.get(row) ?? added.map(() => undefined);
  const columns = [...columnsOf(placed, "grade"), ...columnsOf(placed, "status")];
  const last = table.dataRows.at(-1) ?? headings;
  cells[at] = { formula: decisionFormula(columns, { headings, last }) };
  written.set(row, cells);
}

/** Each row that gets formulas: every row, or the first of each run when they spill; a table allows no spill. */
function formulaRows(
  { table }: Attachment,
  { grown }: ResultPlace,
  spillsBeyond: number,
): readonly { readonly row: number; readonly cells: RowCells }[] {
  if (grown) {
    const names = new Map(grown.columns.map((name, index) => [grown.area.column + index, name]));
    return table.dataRows.map((row) => ({ row, cells: tableCells(grown.name, names, row) }));
  }
  if (table.dataRows.length > spillsBeyond && table.excelTable === undefined)
    return rowRuns(table.dataRows).map(({ row, rows }) => ({ row, cells: plainCells(row, rows) }));
  return table.dataRows.map((row) => ({ row, cells: plainCells(row) }));
}
