import type { Area, Cell } from "../../../workbook/model";

/** Cells while a sheet is being read. */
export type MutableCells = Record<number, Record<number, Cell>>;

export function setCell(cells: MutableCells, row: number, column: number, cell: Cell): void {
  (cells[row] ??= {})[column] = cell;
}

/** From A1 to the last cell that holds something; `undefined` when none does. */
export function contentArea(cells: MutableCells): Area | undefined {
  let lastRow = -1;
  let lastColumn = -1;
  for (const row of Object.keys(cells).map(Number)) {
    const line = cells[row]!;
    for (const column of Object.keys(line).map(Number)) {
      // What could move neither end is not looked at.
      if (row <= lastRow && column <= lastColumn) continue;
      const { value, formula } = line[column]!;
      if (value === null && formula === undefined) continue;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  return lastRow < 0 ? undefined : { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 };
}
