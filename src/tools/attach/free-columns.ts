/** Where new columns may stand: on the right of a table, over its whole height, next to nothing. */
import { intersectAreas, MAX_COLUMNS } from "../../workbook/area";
import type { Area, SheetModel } from "../../workbook/model";

/** The first of `count` columns side by side that are free and shown, from `from` on; `undefined` when there is no room. */
export function freeColumns(
  sheet: SheetModel,
  rows: { readonly first: number; readonly last: number },
  from: number,
  count: number,
): number | undefined {
  const taken = takenColumns(sheet, rows);
  const isUsable = (column: number): boolean => !taken.has(column) && sheet.columnSizes?.[column]?.hidden !== true;
  let start = from;
  for (let column = from; column < MAX_COLUMNS; column += 1) {
    if (!isUsable(column)) start = column + 1;
    // The column after them stays blank: columns that touch another table would become part of it.
    else if (column - start + 1 === count && !taken.has(column + 1)) return start;
    else if (column - start + 1 === count) start += 1;
  }
  return undefined;
}

/** Whether these very columns are free. */
export function areFree(sheet: SheetModel, area: Area): boolean {
  const taken = takenColumns(sheet, { first: area.row, last: area.row + area.rows - 1 });
  return Array.from({ length: area.columns }, (_, index) => area.column + index).every((column) => !taken.has(column));
}

function takenColumns(sheet: SheetModel, { first, last }: { first: number; last: number }): ReadonlySet<number> {
  const taken = new Set<number>();
  for (let row = first; row <= last; row += 1) {
    for (const [column, cell] of Object.entries(sheet.cells[row] ?? {})) {
      if (cell.value !== null || cell.formula !== undefined) taken.add(Number(column));
    }
  }
  const height: Area = { row: first, column: 0, rows: last - first + 1, columns: MAX_COLUMNS };
  for (const area of [...(sheet.merges ?? []), ...(sheet.tables ?? []).map((table) => table.area)]) {
    const common = intersectAreas(area, height);
    for (let column = common?.column ?? 0; common && column < common.column + common.columns; column += 1)
      taken.add(column);
  }
  return taken;
}
