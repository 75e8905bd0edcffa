/** The weights and the credits that a table states in rows of its own. */
import type { SheetModel } from "../../workbook/model";
import type { FoundTable, SpecialRow } from "../recognise/found-table";
import { cellKind } from "../recognise/cell-kind";
import type { AttachedUnit } from "../reading/attached-unit";

/** The first row of that kind with a figure under each of the columns. */
function figureRow(
  sheet: SheetModel,
  table: FoundTable,
  kind: SpecialRow["kind"],
  columns: readonly number[],
): number | undefined {
  const rows = table.specialRows.filter((one) => one.kind === kind).map(({ row }) => row);
  return rows.find((row) => columns.length > 0 && columns.every((column) => isFigure(sheet, row, column)));
}

/** Where each unit's credits stand in the row: under its marks, its second session or, when merged, the first of them. */
export function creditColumns(
  sheet: SheetModel,
  row: number,
  units: readonly AttachedUnit[],
): readonly number[] | undefined {
  const columns = units.flatMap(({ marks, resits }) => {
    const own = [...marks, ...resits.filter((column) => column !== null)];
    return own.find((column) => isFigure(sheet, row, column)) ?? [];
  });
  return columns.length === units.length ? columns : undefined;
}

function isFigure(sheet: SheetModel, row: number, column: number): boolean {
  const cell = sheet.cells[row]?.[column];
  const kind = cell && cellKind(cell.value, cell.style?.numberFormat);
  return kind === "mark" || kind === "number" || kind === "percent";
}
