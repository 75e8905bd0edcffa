/** Edits of what has a name of its own: defined names, tables, charts, settings. */
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SheetTableService,
  TableManager,
} from "@univerjs/sheets-table";
import { sameSheetName } from "../../address";
import { SETTINGS_SHEET, type DriverEdit } from "../../driver";
import type { TableModel } from "../../model";
import { applySetting } from "../../model-edit/settings-sheet";
import { usedArea } from "../../model-edit/cells";
import { nameToUniver } from "../model/names";
import { extrasOf } from "../model/sheet-extras";
import { tableToUniver } from "../model/tables";
import { editCells } from "./edit-cells";
import type { EditContext, Mutation } from "./edit-context";
import { editVisibility } from "./edit-layout";
import { addSheet, deleteSheet } from "./edit-sheets";
import { editExtras } from "./sheet-extras-mutation";

type Edit<K extends DriverEdit["kind"]> = Extract<DriverEdit, { kind: K }>;

export function editName(context: EditContext, { name, formula }: Edit<"name">): void {
  const { unitId } = context.live;
  const known = Object.values(context.host.injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  const isGlobal = (scope: string | undefined): boolean =>
    scope === undefined || scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  const before = known.find((one) => isGlobal(one.localSheetId) && sameSheetName(one.name, name));
  const id = before?.id ?? `name-${name}`;
  const set = (params: object): Mutation => ({ id: SetDefinedNameMutation.id, params: { unitId, ...params } });
  const remove: Mutation = { id: RemoveDefinedNameMutation.id, params: { unitId, id, name } };
  const undo = before ? set(before) : remove;
  // A name that is there keeps the letters it was first written with.
  const written = before?.name ?? name;
  if (formula !== null) context.mutate([set(nameToUniver({ name: written, formula }, id, () => undefined))], [undo]);
  else if (before) context.mutate([remove], [undo]);
}

/** The table of that name, whatever its case, with its identifier in Univer. */
function findTable(context: EditContext, name: string) {
  const { unitId } = context.live;
  return context.host.injector
    .get(TableManager)
    .getTableList(unitId)
    .find((table) => sameSheetName(table.name, name));
}

function addTableMutation(context: EditContext, subUnitId: string, table: TableModel): Mutation {
  const { id, name, range, options } = tableToUniver(table);
  const params = {
    unitId: context.live.unitId,
    subUnitId,
    tableId: id,
    name,
    range,
    header: [...table.columns],
    options,
  };
  return { id: AddSheetTableMutation.id, params };
}

export function removeTable(context: EditContext, name: string): void {
  const found = findTable(context, name);
  if (!found) return;
  const { unitId } = context.live;
  const table = context.live.tableNamed(found.name);
  context.mutate(
    [{ id: DeleteSheetTableMutation.id, params: { unitId, subUnitId: found.subUnitId, tableId: found.id } }],
    table ? [addTableMutation(context, found.subUnitId, table)] : [],
  );
}

/** A table's header cells hold the names of its columns: a spreadsheet keeps the two the same. */
function writeHeader(context: EditContext, sheet: string, { area, columns }: TableModel): void {
  const range = { sheet, row: area.row, column: area.column, rows: 1, columns: columns.length };
  const [present = []] = context.live.values(range);
  const cells = [columns.map((column, index) => (present[index] === column ? undefined : column))];
  if (cells[0]?.some((cell) => cell !== undefined)) editCells(context, { kind: "cells", range, cells });
}

export function editTable(context: EditContext, { sheet: name, table }: Edit<"table">): void {
  removeTable(context, table.name);
  writeHeader(context, name, table);
  const { unitId, subUnitId } = context.place(context.live.sheet(name));
  const add = addTableMutation(context, subUnitId, table);
  const { id, meta } = tableToUniver(table);
  context.mutate([add], [{ id: DeleteSheetTableMutation.id, params: { unitId, subUnitId, tableId: id } }]);
  context.host.injector.get(SheetTableService).setTableMeta(unitId, id, meta);
}

export function editChart(context: EditContext, { sheet: name, id, chart }: Edit<"chart">): void {
  for (const sheet of context.live.workbook.getSheets()) {
    const charts = extrasOf(sheet.getConfig()).charts ?? [];
    const left = charts.filter((one) => one.id !== id);
    if (left.length < charts.length) editExtras(context, sheet, { charts: left.length > 0 ? left : undefined });
  }
  if (!chart) return;
  const sheet = context.live.sheet(name);
  editExtras(context, sheet, { charts: [...(extrasOf(sheet.getConfig()).charts ?? []), { id, ...chart }] });
}

/** Settings live on a very hidden sheet, which appears with the first and goes with the last. */
export async function editSetting(context: EditContext, { key, value }: Edit<"setting">): Promise<void> {
  const before = context.live.model([SETTINGS_SHEET]);
  const after = applySetting(before, key, value, () => "");
  const [sheetBefore] = before.sheets;
  const [sheetAfter] = after.sheets;
  if (!sheetAfter) {
    if (sheetBefore) await deleteSheet(context, { kind: "deleteSheet", sheet: SETTINGS_SHEET });
    return;
  }
  if (!sheetBefore) {
    addSheet(context, { kind: "addSheet", sheet: SETTINGS_SHEET });
    editVisibility(context, { kind: "sheetVisibility", sheet: SETTINGS_SHEET, visibility: "veryHidden" });
  }
  const [was, is] = [usedArea(sheetBefore?.cells ?? {}), usedArea(sheetAfter.cells)];
  const rows = Math.max(was?.rows ?? 0, is?.rows ?? 0);
  const columns = Math.max(was?.columns ?? 0, is?.columns ?? 0);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheetAfter.cells[row]?.[column]?.value ?? null),
  );
  editCells(context, { kind: "cells", range: { sheet: SETTINGS_SHEET, row: 0, column: 0, rows, columns }, cells });
}
