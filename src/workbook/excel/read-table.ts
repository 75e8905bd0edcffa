/** Reads Excel tables. */
import type { States } from "../driver";
import type { Area, TableModel } from "../model";
import { loadPlace, placeOf } from "./read-cells";
import type { Reader } from "./readers";
import { untracked } from "./untracked";

export function* readTable(workbook: Excel.Workbook, name: string): Reader<States["table"]> {
  const table = workbook.tables.getItemOrNullObject(name);
  loadTable(table);
  const range = untracked(table.getRange());
  loadPlace(range);
  yield;
  return table.isNullObject ? null : { sheet: table.worksheet.name, table: tableModel(table, placeOf(range)) };
}

/** Loads what `tableModel` needs. */
export function loadTable(table: Excel.Table): void {
  table.load({ name: true, showTotals: true, style: true, columns: { name: true }, worksheet: { name: true } });
}

export function tableModel(table: Excel.Table, area: Area): TableModel {
  return {
    name: table.name,
    area,
    columns: table.columns.items.map((column) => column.name),
    ...(table.showTotals && { totalsRow: true as const }),
    ...(table.style && { style: table.style }),
  };
}
