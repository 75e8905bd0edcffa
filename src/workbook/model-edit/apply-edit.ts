/**
 * One edit on a workbook held as data: gives the new workbook, the old one untouched. It is what a spreadsheet does,
 * without the spreadsheet: the memory adapter, the fakes and the .xlsx tools share it.
 */
import { intersectAreas } from "../area";
import { sameSheetName } from "../address";
import { deepEqual } from "../equal";
import type { DriverEdit } from "../driver";
import type {
  Area,
  CellStyle,
  DefinedName,
  PrintSetup,
  SheetModel,
  TableModel,
  TrackSize,
  WorkbookModel,
} from "../model";
import { PortError } from "../port";
import { replaceValidations } from "../validations";
import { CellWriter, putContent } from "./cells";
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
      return { ...model, sheets: insertAt(model.sheets, edit.position, { ...edit.sheet, id: freshId() }) };
    case "name":
      return { ...model, names: replaceName(model.names, edit) };
    case "setting":
      return applySetting(model, edit.key, edit.value, freshId);
    case "table":
      return updateSheet(removeTable(model, edit.table.name), edit.sheet, (sheet) => addTable(sheet, edit.table));
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
      return updateSheet(model, edit.sheet, (sheet) => applySheetEdit(sheet, edit));
  }
}

/** The sheet of that name, case ignored. */
export function findSheet(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((candidate) => sameSheetName(candidate.name, name));
  if (sheet === undefined) throw new PortError("sheetMissing", name, `no sheet is called "${name}"`);
  return sheet;
}

/** Changes one sheet; a field set to `undefined` by `change` is dropped, so that equal workbooks stay deeply equal. */
export function updateSheet(
  model: WorkbookModel,
  name: string,
  change: (sheet: SheetModel) => { [K in keyof SheetModel]?: SheetModel[K] | undefined },
): WorkbookModel {
  const target = findSheet(model, name);
  const changed = { ...target, ...change(target) };
  const entries = Object.entries(changed).filter(([, value]) => value !== undefined);
  const sheet = Object.fromEntries(entries) as unknown as SheetModel;
  return { ...model, sheets: model.sheets.map((candidate) => (candidate === target ? sheet : candidate)) };
}

/** A list, or `undefined` when it is empty: the model never holds an empty field. */
export function orAbsent<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
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
  const replacement = { name: edit.name, formula };
  return index < 0 ? [...names, replacement] : names.map((name, at) => (at === index ? replacement : name));
}

function removeTable(model: WorkbookModel, name: string): WorkbookModel {
  const owner = model.sheets.find((sheet) => sheet.tables?.some((table) => sameSheetName(table.name, name)));
  if (owner === undefined) return model;
  const left = (owner.tables ?? []).filter((table) => !sameSheetName(table.name, name));
  return updateSheet(model, owner.name, () => ({ tables: orAbsent(left) }));
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

function applyRangeEdit(
  sheet: SheetModel,
  edit: EditOf<"cells"> | EditOf<"numberFormat"> | EditOf<"style"> | EditOf<"merge">,
): Partial<SheetModel> | { merges: readonly Area[] | undefined } {
  switch (edit.kind) {
    case "cells":
      return { cells: writeCells(sheet, edit) };
    case "numberFormat":
      return { cells: restyle(sheet, edit.range, { numberFormat: edit.format }) };
    case "style":
      return { cells: restyle(sheet, edit.range, edit.style) };
    case "merge":
      return mergeCells(sheet, edit.range, edit.merged);
  }
}

function writeCells(sheet: SheetModel, edit: EditOf<"cells">): SheetModel["cells"] {
  const writer = new CellWriter(sheet.cells);
  edit.cells.forEach((row, r) =>
    row.forEach((input, c) => {
      if (input !== undefined) putContent(writer, edit.range.row + r, edit.range.column + c, input);
    }),
  );
  return writer.finish();
}

function restyle(
  sheet: SheetModel,
  area: Area,
  changes: { readonly [K in keyof CellStyle]?: CellStyle[K] | null },
): SheetModel["cells"] {
  const writer = new CellWriter(sheet.cells);
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const { style, ...content } = writer.get(row, column) ?? { value: null };
      const next = mergeProperties(style ?? {}, changes);
      writer.set(row, column, next === undefined ? content : { ...content, style: next });
    }
  }
  return writer.finish();
}

/** Sets the given properties and drops those given as `null`; `undefined` when nothing is left. */
export function mergeProperties<T extends object>(
  current: T,
  changes: { readonly [K in keyof T]?: T[K] | null },
): T | undefined {
  const merged = Object.entries({ ...current, ...withoutUndefined(changes) }).filter(([, value]) => value !== null);
  // « General » is what an unformatted cell has: writing it is taking the format away.
  const kept = merged.filter(([key, value]) => !(key === "numberFormat" && value === "General"));
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T);
}

function withoutUndefined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** Merging keeps the top-left cell and empties the others, as every spreadsheet does. */
function mergeCells(
  sheet: SheetModel,
  range: Area,
  merged: boolean,
): { merges: readonly Area[] | undefined; cells: SheetModel["cells"] } {
  const { row, column, rows, columns } = range;
  const area = { row, column, rows, columns };
  const apart = (sheet.merges ?? []).filter((merge) => intersectAreas(merge, area) === null);
  if (!merged) return { merges: orAbsent(apart), cells: sheet.cells };
  const writer = new CellWriter(sheet.cells);
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      if (r !== row || c !== column) putContent(writer, r, c, null);
    }
  }
  return { merges: sortedAreas([...apart, area]), cells: writer.finish() };
}

/** Merges have no order of their own: reading order makes equal workbooks deeply equal. */
function sortedAreas(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
}

type SheetEdit = Exclude<
  DriverEdit,
  {
    readonly kind:
      | "addSheet"
      | "deleteSheet"
      | "renameSheet"
      | "restoreSheet"
      | "name"
      | "setting"
      | "table"
      | "removeTable"
      | "chart"
      | "cells"
      | "numberFormat"
      | "style"
      | "merge";
  }
>;

function applySheetEdit(sheet: SheetModel, edit: SheetEdit): { [K in keyof SheetModel]?: SheetModel[K] | undefined } {
  switch (edit.kind) {
    case "conditionalFormat":
      return { conditionalFormats: [...(sheet.conditionalFormats ?? []), edit.format] };
    case "removeConditionalFormat":
      return {
        conditionalFormats: orAbsent(withoutLast(sheet.conditionalFormats ?? [], edit.entry.format)),
      };
    case "validation":
      return { validations: orAbsent(replaceValidations(sheet.validations ?? [], edit.areas, edit.validation)) };
    case "sheetVisibility":
      return { visibility: edit.visibility };
    case "protect":
      return { protection: edit.protection ?? undefined };
    case "freeze":
      return { freeze: edit.rows + edit.columns === 0 ? undefined : { rows: edit.rows, columns: edit.columns } };
    case "columnWidths":
      return { columnSizes: resizeTracks(sheet.columnSizes, edit.widths) };
    case "rowHeights":
      return { rowSizes: resizeTracks(sheet.rowSizes, edit.heights) };
    case "print":
      return { print: mergeProperties<PrintSetup>(sheet.print ?? {}, edit.setup) };
  }
}

function withoutLast<T>(list: readonly T[], item: unknown): T[] {
  const index = list.map((candidate) => deepEqual(candidate, item)).lastIndexOf(true);
  return list.filter((_candidate, at) => at !== index);
}

function resizeTracks(
  tracks: { readonly [track: number]: TrackSize } | undefined,
  sizes: { readonly [track: number]: number | null },
): { readonly [track: number]: TrackSize } | undefined {
  const next: Record<number, TrackSize> = { ...tracks };
  for (const [key, size] of Object.entries(sizes)) {
    const track = Number(key);
    const hidden = next[track]?.hidden;
    const changed: TrackSize = { ...(size !== null && { size }), ...(hidden && { hidden }) };
    if (Object.keys(changed).length === 0) delete next[track];
    else next[track] = changed;
  }
  return Object.keys(next).length === 0 ? undefined : next;
}
