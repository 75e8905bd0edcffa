/** Which columns tell the rows of a table apart: names, numbers of students, whatever their headings. */
import type { Area, CellMatrix } from "./model";
import { cellAt } from "./model-edit/cells";
import type { Parts } from "./parts";

/** Rows from `start` to before `end`. */
export interface RowSpan {
  readonly start: number;
  readonly end: number;
}

/** Columns filled less than this share of the rows tell little of whose they are. */
const FILLED = 0.5;

/**
 * The columns of texts, and those of numbers that never come twice; every column where there is none. Cells for which
 * `isApart` holds are not counted.
 */
export function* keyColumns(
  cells: CellMatrix,
  used: Area,
  rows: readonly RowSpan[],
  isApart: (row: number, column: number) => boolean,
): Parts<readonly number[]> {
  const all = Array.from({ length: used.columns }, (_column, index) => used.column + index);
  const keys: number[] = [];
  for (const column of all) {
    if (isKey(tally(cells, column, rows, isApart))) keys.push(column);
    yield;
  }
  return keys.length > 0 ? keys : all;
}

interface Tally {
  readonly rows: number;
  readonly filled: number;
  readonly texts: number;
  readonly distinct: number;
}

function isKey({ rows, filled, texts, distinct }: Tally): boolean {
  if (rows === 0 || filled < rows * FILLED) return false;
  return texts > filled / 2 || distinct === filled;
}

function tally(
  cells: CellMatrix,
  column: number,
  spans: readonly RowSpan[],
  isApart: (row: number, column: number) => boolean,
): Tally {
  const values = new Set<unknown>();
  let [rows, filled, texts] = [0, 0, 0];
  for (const { start, end } of spans) {
    for (let row = start; row < end; row += 1) {
      if (isApart(row, column)) continue;
      rows += 1;
      const value = cellAt(cells, row, column)?.value ?? null;
      if (value === null || value === "") continue;
      filled += 1;
      if (typeof value === "string") texts += 1;
      values.add(value);
    }
  }
  return { rows, filled, texts, distinct: values.size };
}
