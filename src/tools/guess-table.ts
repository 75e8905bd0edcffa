/** Looks for the table that a function could read: headings it knows, on the left of a cell, in its row or above. */
import { columnIds } from "../functions/table/find-columns";
import type { Column } from "../functions/table/columns";
import type { Area, CellMatrix } from "../workbook/model";
import { area } from "./cell-reference";

/** Where the nearest table stands that has every required column, or `null`. */
export function guessTable(
  cells: CellMatrix,
  target: { readonly row: number; readonly column: number },
  columns: readonly Column[],
): Area | null {
  for (let row = target.row; row >= 0; row -= 1) {
    const headings = Array.from({ length: target.column }, (_, column) => textAt(cells, row, column));
    const ids = columnIds(headings, columns);
    const found = new Set(ids);
    const wanted = columns.filter((column) => column.required === true);
    if (wanted.length === 0 || !wanted.every(({ id }) => found.has(id))) continue;
    const first = ids.findIndex((id) => id !== undefined);
    const last = ids.length - 1 - [...ids].reverse().findIndex((id) => id !== undefined);
    return area(row, first, lastRow(cells, row, first, last) - row + 1, last - first + 1);
  }
  return null;
}

/** The last row before a wholly blank one. */
function lastRow(cells: CellMatrix, headings: number, first: number, last: number): number {
  let row = headings;
  const holds = (at: number): boolean =>
    Array.from({ length: last - first + 1 }, (_, index) => cells[at]?.[first + index]?.value ?? null).some(
      (value) => value !== null && value !== "",
    );
  while (holds(row + 1)) row += 1;
  return row;
}

function textAt(cells: CellMatrix, row: number, column: number): string {
  const value = cells[row]?.[column]?.value ?? null;
  return typeof value === "string" ? value : "";
}
