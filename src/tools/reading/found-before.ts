/** The tables of a snapshot's sheets, once found: by a tool, or ahead of them all. */
import type { SheetModel } from "../../workbook/model";
import type { FoundTable } from "../recognise/found-table";

/** Finding the tables of a sheet costs most of a reading: once a snapshot. */
const found = new WeakMap<SheetModel, readonly FoundTable[]>();

export function foundBefore(sheet: SheetModel): readonly FoundTable[] | undefined {
  return found.get(sheet);
}

export function keepFound(sheet: SheetModel, tables: readonly FoundTable[]): void {
  found.set(sheet, tables);
}
