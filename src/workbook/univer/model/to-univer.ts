/** A workbook model as the data Univer opens. */
import type { LocaleType } from "@univerjs/core";
import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Cell, CellStyle, SheetModel, TrackSize, WorkbookModel } from "../../model";
import { areaToRange } from "./areas";
import { cellToUniver } from "./cells";
import { commentToUniver } from "./comments";
import { conditionalFormatToUniver } from "./conditional-formats";
import { isKeptSpill, keptFormula, withKeptFormula, type KeptFormula } from "./kept-cells";
import { nameToUniver } from "./names";
import { writeResources, type WorkbookResources } from "./resources";
import { extrasToUniver } from "./sheet-extras";
import { styleToUniver } from "./styles";
import { tableToUniver } from "./tables";
import { withTrackStyles } from "./track-styles";
import { validationToUniver } from "./validations";
import { workbookExtrasToUniver } from "./workbook-extras";

/** Room to type below and beside the data, as people expect of a spreadsheet. */
const spare = { rows: 100, columns: 6 };
const least = { rows: 200, columns: 26 };

/** Excel's default sizes, in pixels; Univer's are wider. */
export const defaultSizes = { columnWidth: 72, rowHeight: 22 } as const;

/** Gives each distinct style one identifier. */
export class StyleSheet {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  /** `prefix` keeps the identifiers apart from those a workbook already has. */
  constructor(private readonly prefix = "s") {}

  idOf(style: CellStyle | undefined): string | undefined {
    if (!style) return undefined;
    const data = styleToUniver(style);
    const key = JSON.stringify(data);
    if (key === "{}") return undefined;
    let id = this.ids.get(key);
    if (id === undefined) {
      id = `${this.prefix}${this.ids.size}`;
      this.ids.set(key, id);
      this.styles[id] = data;
    }
    return id;
  }
}

function constantOf({ value, style }: Cell): Cell {
  return { value, ...(style && { style }) };
}

function keptToUniver({ formula: _, ...cell }: Cell, styleId: string | undefined, kept: KeptFormula): ICellData {
  const data = cellToUniver(cell, styleId);
  return { ...data, custom: withKeptFormula(data.custom, kept)! };
}

function gridSize({ cells }: SheetModel): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const [row, line] of Object.entries(cells)) {
    rows = Math.max(rows, Number(row));
    for (const column of Object.keys(line)) columns = Math.max(columns, Number(column));
  }
  return {
    rows: Math.max(least.rows, rows + 1 + spare.rows),
    columns: Math.max(least.columns, columns + 1 + spare.columns),
  };
}

function cellsToUniver(sheet: SheetModel, styles: StyleSheet) {
  const cellData: { [row: number]: { [column: number]: ICellData } } = {};
  const size = gridSize(sheet);
  for (const [row, cells] of Object.entries(withTrackStyles(sheet.cells, sheet, size))) {
    const target: { [column: number]: ICellData } = {};
    for (const [column, cell] of Object.entries(cells)) {
      const kept = keptFormula(sheet.cells, Number(row), Number(column), cell);
      const data = kept
        ? keptToUniver(cell, styles.idOf(cell.style), kept)
        : cellToUniver(isKeptSpill(sheet.cells, cell) ? constantOf(cell) : cell, styles.idOf(cell.style));
      if (Object.keys(data).length > 0) target[Number(column)] = data;
    }
    cellData[Number(row)] = target;
  }
  return { cellData, rowCount: size.rows, columnCount: size.columns };
}

function trackToUniver<K extends "h" | "w">(track: TrackSize, key: K) {
  return { ...(track.size !== undefined && { [key]: track.size }), ...(track.hidden && { hd: BooleanNumber.TRUE }) };
}

function rowsToUniver(sizes: SheetModel["rowSizes"]): NonNullable<IWorksheetData["rowData"]> {
  const rows = Object.entries(sizes ?? {}).map(([row, track]) => {
    // `ia` says whose the height is: the text's, or the user's.
    const fitted = track.auto
      ? { ia: BooleanNumber.TRUE }
      : track.size === undefined
        ? {}
        : { ia: BooleanNumber.FALSE };
    return [row, { ...trackToUniver(track, "h"), ...fitted }] as const;
  });
  return Object.fromEntries(rows);
}

function columnsToUniver(sizes: SheetModel["columnSizes"]): NonNullable<IWorksheetData["columnData"]> {
  return Object.fromEntries(Object.entries(sizes ?? {}).map(([column, track]) => [column, trackToUniver(track, "w")]));
}

function extrasToKeep(sheet: SheetModel) {
  return extrasToUniver({
    ...(sheet.visibility === "veryHidden" && { veryHidden: true as const }),
    ...(sheet.protection && { protection: sheet.protection }),
    ...(sheet.print && { print: sheet.print }),
    ...(sheet.charts && { charts: sheet.charts }),
    ...(sheet.rowStyles && { rowStyles: sheet.rowStyles }),
    ...(sheet.columnStyles && { columnStyles: sheet.columnStyles }),
  });
}

/** One sheet without what Univer's plug-ins hold; `id` is its identifier in Univer. */
export function sheetToUniver(sheet: SheetModel, id: string, styles = new StyleSheet()): Partial<IWorksheetData> {
  const { freeze } = sheet;
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...cellsToUniver(sheet, styles),
    defaultColumnWidth: defaultSizes.columnWidth,
    defaultRowHeight: defaultSizes.rowHeight,
    mergeData: (sheet.merges ?? []).map(areaToRange),
    rowData: rowsToUniver(sheet.rowSizes),
    columnData: columnsToUniver(sheet.columnSizes),
    freeze: freeze
      ? { xSplit: freeze.columns, ySplit: freeze.rows, startRow: freeze.rows || -1, startColumn: freeze.columns || -1 }
      : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    showGridlines: sheet.hideGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...extrasToKeep(sheet),
  };
}

function notesOf(sheet: SheetModel) {
  const notes: WorkbookResources["SHEET_NOTE_PLUGIN"][string] = {};
  for (const comment of sheet.comments ?? [])
    notes[comment.row] = { ...notes[comment.row], [comment.column]: commentToUniver(comment) };
  return notes;
}

/** Charts are drawn once the workbook is open: no drawing is written beforehand. */
type WrittenResources = Omit<WorkbookResources, "SHEET_DRAWING_PLUGIN">;

function resourcesOf(model: WorkbookModel, ids: ReadonlyMap<string, string>): WrittenResources {
  const resources: WrittenResources = {
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
    SHEET_DATA_VALIDATION_PLUGIN: {},
    SHEET_DEFINED_NAME_PLUGIN: {},
    SHEET_FILTER_PLUGIN: {},
    SHEET_NOTE_PLUGIN: {},
    SHEET_TABLE_PLUGIN: {},
  };
  for (const sheet of model.sheets) {
    const id = ids.get(sheet.name)!;
    const { conditionalFormats, validations, tables, autoFilter, comments } = sheet;
    if (conditionalFormats)
      resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN[id] = conditionalFormats.map((format, index) =>
        conditionalFormatToUniver(format, `${id}-cf-${index}`),
      );
    if (validations)
      resources.SHEET_DATA_VALIDATION_PLUGIN[id] = validations.map((validation, index) =>
        validationToUniver(validation, `${id}-dv-${index}`),
      );
    if (tables) resources.SHEET_TABLE_PLUGIN[id] = { tables: tables.map(tableToUniver), tableFilteredOutRows: [] };
    if (autoFilter) resources.SHEET_FILTER_PLUGIN[id] = { ref: areaToRange(autoFilter) };
    if (comments) resources.SHEET_NOTE_PLUGIN[id] = notesOf(sheet);
  }
  model.names.forEach((name, index) => {
    const id = `name-${index}`;
    resources.SHEET_DEFINED_NAME_PLUGIN[id] = nameToUniver(name, id, (sheet) => ids.get(sheet));
  });
  return resources;
}

/** The model's own identifiers where they are usable, so that a snapshot gives them back. */
function sheetIds(model: WorkbookModel): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    model.sheets.map((sheet, index) => {
      const id = sheet.id && !taken.has(sheet.id) ? sheet.id : `sheet-${index}-${sheet.name}`;
      taken.add(id);
      return [sheet.name, id];
    }),
  );
}

/** `unitId` is the identifier of the workbook in Univer; formulas keep their cached values until they are computed. */
export function workbookToUniver(model: WorkbookModel, unitId: string, locale: LocaleType): IWorkbookData {
  const ids = sheetIds(model);
  const styles = new StyleSheet();
  const sheets = model.sheets.map((sheet) => sheetToUniver(sheet, ids.get(sheet.name)!, styles));
  return {
    id: unitId,
    name: "",
    appVersion: "",
    locale,
    styles: styles.styles,
    sheetOrder: model.sheets.map((sheet) => ids.get(sheet.name)!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
    resources: writeResources(resourcesOf(model, ids)),
    ...workbookExtrasToUniver(model),
  };
}
