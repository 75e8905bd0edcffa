/** A figure of a sheet found as people find it: by its label, and by its heading. */
import type { CellValue } from "../../../src/workbook/model";
import { inputOf } from "./financial-file";

type Rows = readonly (readonly CellValue[])[];

/**
 * A figure by its row and heading. The row is that of a label in its first cell, `A / B` in its two first ones, or `2 / B`
 * the second row so labelled; without a heading, the figure is beside its label.
 */
export function labelledFigure(rows: Rows, label: string, heading: string): CellValue {
  const row = rowLabelled(rows, label);
  if (heading === "") return besideLabel(rows[row]!, label);
  return rows[row]![columnHeaded(rows, row, heading)]!;
}

/** Sums of cents may end on dust: a cell of theirs shows two decimals. */
export function asShown(figure: CellValue): CellValue {
  return typeof figure === "number" && Math.abs(figure) > 1e-9 ? Number(figure.toPrecision(15)) : figure;
}

function rowLabelled(rows: Rows, label: string): number {
  const wanted = inputOf(/^\d+$/.test(label) ? Number(label) : label);
  const [first, second] = label.split(" / ");
  const isRow = (row: readonly CellValue[]): boolean =>
    second === undefined || /^\d$/.test(first!)
      ? row.includes(second ?? wanted)
      : row[0] === first && row[1] === second;
  const first0 = rows.findIndex((row) => second === undefined && row[0] === wanted);
  if (first0 >= 0) return first0;
  const found = rows.flatMap((row, index) => (isRow(row) ? [index] : []));
  // Of a settlement: what was moved comes before the two statements.
  const at = second !== undefined && /^\d$/.test(first!) ? found[Number(first)] : found[0];
  if (at === undefined) throw new Error(`no row ${label}`);
  return at;
}

function besideLabel(row: readonly CellValue[], label: string): CellValue {
  const at = row.indexOf(label);
  return row.slice(at + 1).find((value) => value !== null) ?? null;
}

function columnHeaded(rows: Rows, row: number, heading: string): number {
  for (let above = row; above >= 0; above -= 1) {
    const column = rows[above]!.indexOf(heading);
    if (column >= 0) return column;
  }
  // The totals of a statement stand above its headings.
  for (const below of rows.slice(row)) if (below.includes(heading)) return below.indexOf(heading);
  throw new Error(`no heading ${heading}`);
}
