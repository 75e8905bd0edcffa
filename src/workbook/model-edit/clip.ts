/** The part of a workbook that a snapshot was asked for. */
import { containsCell } from "../area";
import { sameSheetName } from "../address";
import type { Area, Cell, SheetModel, WorkbookModel } from "../model";
import { PortError, type SnapshotRequest } from "../port";
import { cellsIn } from "./cells";

/** Throws `PortError` `sheetMissing` when a requested sheet does not exist. */
export function clipWorkbook(model: WorkbookModel, request: SnapshotRequest = {}): WorkbookModel {
  const { sheets, ranges } = request;
  if (sheets === undefined && ranges === undefined) return model;
  const wanted = [...(sheets ?? []), ...(ranges ?? []).map((range) => range.sheet)];
  for (const name of wanted) {
    const exists = model.sheets.some((sheet) => sameSheetName(sheet.name, name));
    if (!exists) throw new PortError("sheetMissing", name, `no sheet is called "${name}"`);
  }
  const kept = model.sheets.filter((sheet) => wanted.some((name) => sameSheetName(sheet.name, name)));
  return { ...model, sheets: kept.map((sheet) => clipSheet(sheet, ranges ?? [])) };
}

function clipSheet(sheet: SheetModel, ranges: readonly (Area & { readonly sheet: string })[]): SheetModel {
  const areas = ranges.filter((range) => sameSheetName(range.sheet, sheet.name));
  if (areas.length === 0) return sheet;
  const cells: Record<number, Record<number, Cell>> = {};
  for (const { row, column, cell } of cellsIn(sheet.cells)) {
    if (areas.some((area) => containsCell(area, row, column))) (cells[row] ??= {})[column] = cell;
  }
  return { ...sheet, cells };
}
