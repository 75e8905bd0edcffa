/** What a file or a sheet holds, before anybody knows what it is: rows of cells. */
import { wordsOf } from "../../spreadsheet/cell/text";
import type { Cell, CellValue, SheetModel } from "../../workbook/model";

export type Grid = readonly (readonly CellValue[])[];

/** The text of a cell without spaces around, `""` when it is blank. */
export function textAt(grid: Grid, row: number, column: number | undefined): string {
  const value = column === undefined ? null : (grid[row]?.[column] ?? null);
  return value === null ? "" : wordsOf(value);
}

/** What is typed as text in some columns, numbers and days aside. */
export function textsIn(
  grid: Grid,
  rows: readonly number[],
  columns: readonly (number | undefined)[],
): readonly string[] {
  const typed = (row: number, column: number | undefined): readonly string[] => {
    const value = column === undefined ? null : grid[row]?.[column];
    return typeof value === "string" ? [value] : [];
  };
  return rows.flatMap((row) => columns.flatMap((column) => typed(row, column)));
}

export function isBlankRow(row: readonly CellValue[]): boolean {
  return row.every((value) => value === null || wordsOf(value) === "");
}

/** A file has no sheet: recognition reads one all the same. */
export function sheetOfGrid(name: string, grid: Grid): SheetModel {
  const cells: Record<number, Record<number, Cell>> = {};
  grid.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null && value !== "") (cells[row] ??= {})[column] = { value };
    }),
  );
  return { id: name, name, visibility: "visible", cells };
}

/** The cells of a sheet up to the last that holds something: its used range may go far beyond. */
export function gridOfSheet({ cells }: SheetModel): Grid {
  const filled = Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns)
      .filter(([, cell]) => cell.value !== null && cell.value !== "")
      .map(([column, { value }]) => ({ row: Number(row), column: Number(column), value })),
  );
  const rows = filled.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = filled.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => null));
  for (const { row, column, value } of filled) {
    const cellsOfRow = grid[row];
    if (cellsOfRow) cellsOfRow[column] = value;
  }
  return grid;
}
