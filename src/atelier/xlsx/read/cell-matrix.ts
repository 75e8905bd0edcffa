import type { Area, Cell } from "../../../workbook/model";

/** Cells while a sheet is being read. */
export type MutableCells = Record<number, Record<number, Cell>>;

export function setCell(cells: MutableCells, row: number, column: number, cell: Cell): void {
  (cells[row] ??= {})[column] = cell;
}

export function forEachCell(
  cells: { readonly [row: number]: { readonly [column: number]: Cell } },
  visit: (row: number, column: number, cell: Cell) => void,
): void {
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) visit(Number(row), Number(column), cell);
  }
}

/** From A1 to the last cell that holds something; `undefined` when none does. */
export function contentArea(cells: MutableCells): Area | undefined {
  let lastRow = -1;
  let lastColumn = -1;
  forEachCell(cells, (row, column, cell) => {
    if (cell.value === null && cell.formula === undefined) return;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  });
  return lastRow < 0 ? undefined : { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 };
}
