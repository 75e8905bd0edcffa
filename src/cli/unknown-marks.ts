/** Whether results would be computed from cells whose formulas have no value: those are not blank marks. */
import type { Attachment } from "../tools/attach/attachment";
import { sameSheetName } from "../workbook/address";
import type { UnknownValue } from "./opened-file";

export function readsUnknown({ made, sheet, table, units }: Attachment, unknown: readonly UnknownValue[]): boolean {
  const source = made?.source ?? sheet;
  const own = unknown.filter((one) => sameSheetName(one.sheet, source.name));
  // A sheet made of the user's own reads any of its cells.
  if (made) return own.length > 0;
  const columns = new Set(units.flatMap(({ unit }) => [...unit.marks, ...unit.resits]));
  const rows = new Set(table.dataRows);
  return own.some(({ row, column }) => columns.has(column) && rows.has(row));
}
