/**
 * One edit on a workbook held as data: gives the new workbook, the old one untouched. It is what a spreadsheet does,
 * without the spreadsheet: the memory adapter, the fakes and the .xlsx tools share it.
 */
import { sameSheetName } from "../address";
import type { DriverEdit } from "../driver";
import type { DefinedName, SheetModel, TableModel, WorkbookModel } from "../model";
import { PortError } from "../port";
import { CellWriter, putContent } from "./cells";
import { findSheet, orAbsent, updateSheet } from "./find-sheet";
import { applyLayoutEdit } from "./layout-edits";
import { applyRangeEdit } from "./range-edits";
import { applySetting } from "./settings-sheet";
import { deleteSheet, renameSheet } from "./sheets";

type EditOf<K extends DriverEdit["kind"]> = Extract<DriverEdit, { readonly kind: K }>;

/** `freshId` names the sheets that the edit creates. */
export function applyEdit(model: WorkbookModel, edit: DriverEdit, freshId: () => string): WorkbookModel {
  switch (edit.kind) {
    case "addSheet":
      return addSheet(model, edit, freshId());
    case "deleteSheet":
      findSheet(model, edit.sheet);
      return deleteSheet(model, edit.sheet);
    case "renameSheet":
      findSheet(model, edit.sheet);
      refuseTakenName(model, edit.to, edit.sheet);
      return renameSheet(model, edit.sheet, edit.to);
    case "restoreSheet":
      refuseTakenName(model, edit.sheet.name);
      return {
        ...model,
        sheets: insertAt(model.sheets, edit.position, { ...edit.sheet, id: freshId() }),
        names: [...model.names, ...(edit.names ?? [])],
      };
    case "name":
      return { ...model, names: replaceName(model.names, edit) };
    case "setting":
      return applySetting(model, edit.key, edit.value, freshId);
    case "table":
      return putTable(model, edit);
    case "removeTable":
      return removeTable(model, edit.name);
    case "chart":
      return updateSheet(removeChart(model, edit.id), edit.sheet, (sheet) => addChart(sheet, edit));
    case "cells":
    case "numberFormat":
    case "style":
    case "merge":
      return updateSheet(model, edit.range.sheet, (sheet) => applyRangeEdit(sheet, edit));
    default:
      return updateSheet(model, edit.sheet, (sheet) => applyLayoutEdit(sheet, edit));
  }
}

function insertAt<T>(list: readonly T[], position: number, item: T): T[] {
  return [...list.slice(0, position), item, ...list.slice(position)];
}

function refuseTakenName(model: WorkbookModel, name: string, except?: string): void {
  const taken = model.sheets.some(
    (sheet) => sameSheetName(sheet.name, name) && (except === undefined || !sameSheetName(sheet.name, except)),
  );
  if (taken) throw new PortError("sheetExists", name, `a sheet is already called "${name}"`);
}

function addSheet(model: WorkbookModel, edit: EditOf<"addSheet">, id: string): WorkbookModel {
  refuseTakenName(model, edit.sheet);
  const sheet: SheetModel = {
    id,
    name: edit.sheet,
    visibility: "visible",
    cells: {},
    ...(edit.tabColor !== undefined && { tabColor: edit.tabColor }),
    ...(edit.hideGridlines && { hideGridlines: true }),
  };
  const { after } = edit;
  const position = after === undefined ? model.sheets.length : model.sheets.indexOf(findSheet(model, after)) + 1;
  return { ...model, sheets: insertAt(model.sheets, position, sheet) };
}

function replaceName(names: readonly DefinedName[], edit: EditOf<"name">): DefinedName[] {
  const index = names.findIndex((name) => name.sheet === undefined && sameSheetName(name.name, edit.name));
  const { formula } = edit;
  if (formula === null) return names.filter((_name, at) => at !== index);
  if (index < 0) return [...names, { name: edit.name, formula }];
  // A name that exists keeps its spelling.
  return names.map((name, at) => (at === index ? { ...name, formula } : name));
}

function removeTable(model: WorkbookModel, name: string): WorkbookModel {
  const owner = model.sheets.find((sheet) => sheet.tables?.some((table) => sameSheetName(table.name, name)));
  if (owner === undefined) return model;
  const left = (owner.tables ?? []).filter((table) => !sameSheetName(table.name, name));
  return updateSheet(model, owner.name, () => ({ tables: orAbsent(left) }));
}

/** A table that exists keeps its place in the list. */
function putTable(model: WorkbookModel, { sheet: name, table }: EditOf<"table">): WorkbookModel {
  const known = findSheet(model, name).tables ?? [];
  const index = known.findIndex((one) => sameSheetName(one.name, table.name));
  if (index < 0) return updateSheet(removeTable(model, table.name), name, (sheet) => addTable(sheet, table));
  const tables = known.map((one, at) => (at === index ? table : one));
  return updateSheet(model, name, (sheet) => ({ ...addTable(sheet, table), tables }));
}

/** A table's header cells hold the names of its columns: a spreadsheet keeps the two the same. */
function addTable(sheet: SheetModel, table: TableModel): Partial<SheetModel> {
  const writer = new CellWriter(sheet.cells);
  table.columns.forEach((column, index) => {
    if (writer.get(table.area.row, table.area.column + index)?.value !== column) {
      putContent(writer, table.area.row, table.area.column + index, column);
    }
  });
  return { cells: writer.finish(), tables: [...(sheet.tables ?? []), table] };
}

function removeChart(model: WorkbookModel, id: string): WorkbookModel {
  const owner = model.sheets.find((sheet) => sheet.charts?.some((chart) => chart.id === id));
  if (owner === undefined) return model;
  const left = (owner.charts ?? []).filter((chart) => chart.id !== id);
  return updateSheet(model, owner.name, () => ({ charts: orAbsent(left) }));
}

function addChart(sheet: SheetModel, edit: EditOf<"chart">): Partial<SheetModel> {
  const { id, chart } = edit;
  return chart === null ? {} : { charts: [...(sheet.charts ?? []), { id, ...chart }] };
}
