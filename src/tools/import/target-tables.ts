/** The tables of a workbook that marks may go to: one a sheet, the one under the selection on its own sheet. */
import { sameSheetName } from "../../workbook/address";
import type { Area, RangeRef, WorkbookModel } from "../../workbook/model";
import { isRawSheet } from "./raw-sheet";
import { targetTable, type TargetTable } from "./target-table";

const TOP: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** @param apart sheets that are not to be filled */
export function targetTables(
  { sheets }: WorkbookModel,
  selection: RangeRef,
  apart: readonly string[],
): readonly TargetTable[] {
  return sheets.flatMap((sheet) => {
    const isApart = isRawSheet(sheet.name) || apart.some((name) => sameSheetName(name, sheet.name));
    if (isApart || sheet.visibility !== "visible") return [];
    const target = targetTable(sheet, sameSheetName(sheet.name, selection.sheet) ? selection : TOP);
    return target ? [target] : [];
  });
}

/** The same table in the workbook as it is now. */
export function presentTarget({ sheets }: WorkbookModel, target: TargetTable): TargetTable {
  const sheet = sheets.find(({ name }) => sameSheetName(name, target.sheet.name));
  const present = sheet && targetTable(sheet, target.table.area);
  return present ?? target;
}
