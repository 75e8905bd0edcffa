/** The tables of a workbook that marks may go to: one a sheet, the one under the selection on its own sheet. */
import { sameSheetName } from "../../workbook/address";
import { correctionsSetting, readCorrections, type Corrections } from "../recognise/corrections";
import { settingOf } from "../../workbook/model-edit/settings-sheet";
import type { Area, RangeRef, WorkbookModel } from "../../workbook/model";
import { PortError } from "../../workbook/port";
import { isRawSheet } from "./raw-sheet";
import { targetTable, type TargetTable } from "./target-table";

/** What the user has said of the sheet. */
function answersFor(workbook: WorkbookModel, sheet: string): Corrections {
  return readCorrections(settingOf(workbook, correctionsSetting(sheet)));
}

const TOP: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** @param apart sheets that are not to be filled */
export function targetTables(
  workbook: WorkbookModel,
  selection: RangeRef,
  apart: readonly string[],
): readonly TargetTable[] {
  return workbook.sheets.flatMap((sheet) => {
    const isApart = isRawSheet(sheet.name) || apart.some((name) => sameSheetName(name, sheet.name));
    if (isApart || sheet.visibility !== "visible") return [];
    const target = targetTable(
      sheet,
      sameSheetName(sheet.name, selection.sheet) ? selection : TOP,
      answersFor(workbook, sheet.name),
    );
    return target ? [target] : [];
  });
}

/** The same table in the workbook as it is now. Throws `PortError` when it is no longer there. */
export function presentTarget(workbook: WorkbookModel, target: TargetTable): TargetTable {
  const { name } = target.sheet;
  const sheet = workbook.sheets.find((one) => sameSheetName(one.name, name));
  if (!sheet) throw new PortError("sheetMissing", name, `no sheet is called "${name}"`);
  const present = targetTable(sheet, target.table.area, answersFor(workbook, name));
  if (!present) throw new PortError("stale", name, `the table of "${name}" is no longer there`);
  return present;
}
