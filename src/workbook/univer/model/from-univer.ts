/** What Univer holds, read back as a workbook model. */
import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import type { Area, Cell, CellValue, SheetModel, TrackSize, Visibility, WorkbookModel } from "../../model";
import { sameSheetName } from "../../address";
import { canonicalValidations } from "../../validations";
import { rangeToArea } from "./areas";
import { fullStyle, isLegacyArray, valueFromUniver } from "./cells";
import { toHex } from "./colors";
import { commentFromUniver } from "./comments";
import { conditionalFormatFromUniver } from "./conditional-formats";
import { nameFromUniver } from "./names";
import { standingFormula } from "./kept-cells";
import { resourceReader, type ResourceReader } from "./resources";
import { extrasOf } from "./sheet-extras";
import { styleFromUniver } from "./styles";
import { tableFromUniver } from "./tables";
import { withoutTrackStyles } from "./track-styles";
import { validationFromUniver } from "./validations";
import { workbookExtrasOf } from "./workbook-extras";

/** A formula whose result fills several cells, which Univer keeps apart from the cells. */
export interface Spill {
  readonly area: Area;
  /** The value of a filled cell, by its own row and column. */
  readonly value: (row: number, column: number) => CellValue;
}

/** What the engine knows and the saved data does not. */
export interface LiveSheet {
  readonly spills: readonly Spill[];
  /** The formula of a cell, shared formulas resolved; `undefined` where there is none. */
  readonly formula: (row: number, column: number, cell: ICellData) => string | undefined;
  /** Replaces an error by one with its message, where it has one. */
  readonly explain: (row: number, column: number, value: CellValue) => CellValue;
}

type WritableCells = { [row: number]: { [column: number]: Cell } };

/** Reads each style once, however many cells wear it. */
class StyleReader {
  private readonly known = new Map<string, ReturnType<typeof styleFromUniver>>();

  constructor(private readonly styles: IWorkbookData["styles"]) {}

  read(style: Nullable<IStyleData | string>): ReturnType<typeof styleFromUniver> {
    if (typeof style !== "string") return styleFromUniver(style);
    if (!this.known.has(style)) this.known.set(style, styleFromUniver(this.styles[style]));
    return this.known.get(style);
  }
}

function put(cells: WritableCells, row: number, column: number, cell: Cell): void {
  (cells[row] ??= {})[column] = cell;
}

function readStoredCells(sheet: Partial<IWorksheetData>, styles: StyleReader, live: LiveSheet): WritableCells {
  const cells: WritableCells = {};
  const blocks: Area[] = [];
  const dataAt = (row: number, column: number): ICellData | undefined => sheet.cellData?.[row]?.[column];
  for (const [rowKey, columns] of Object.entries(sheet.cellData ?? {})) {
    for (const [columnKey, data] of Object.entries(columns as { [column: string]: ICellData | null })) {
      if (!data) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      const formula = live.formula(row, column, data);
      const value = live.explain(row, column, valueFromUniver(data));
      const style = fullStyle(data, styles.read(data.s));
      const kept = formula ? undefined : standingFormula(dataAt, row, column);
      if (value === null && !formula && !style && !kept) continue;
      const legacyArray = (formula ?? kept) !== undefined && isLegacyArray(data);
      const cell: Cell = {
        value: kept ? (kept.values[0]?.[0] ?? null) : value,
        ...(formula && { formula }),
        ...(kept && { formula: kept.formula, kept: kept.digest }),
        ...(legacyArray && { legacyArray: true as const }),
        ...(style && { style }),
      };
      put(cells, row, column, cell);
      if (kept) blocks.push({ row, column, rows: kept.values.length, columns: kept.values[0]?.length ?? 1 });
    }
  }
  for (const block of blocks) markKeptBlock(cells, block);
  return cells;
}

/** The cells that a kept array formula fills are plain values in Univer. */
function markKeptBlock(cells: WritableCells, { row, column, rows, columns }: Area): void {
  const anchor = cells[row]![column]!;
  if (rows * columns < 2 && !anchor.legacyArray) return;
  put(cells, row, column, { ...anchor, spill: { rows, columns } });
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const cell = cells[r]?.[c] ?? { value: null };
      if (r !== row || c !== column) put(cells, r, c, { ...cell, spilledFrom: { row, column } });
    }
  }
}

/** Univer gives the area a formula would fill even where its results found no room. */
function isBlocked({ value }: Cell): boolean {
  return value !== null && typeof value === "object" && value.error === "#SPILL!";
}

/** Lays the results of spilled formulas over the cells they fill. */
function readSpills(cells: WritableCells, live: LiveSheet): void {
  for (const { area, value } of live.spills) {
    const anchor = cells[area.row]?.[area.column];
    if (!anchor?.formula || area.rows * area.columns < 2 || isBlocked(anchor)) continue;
    put(cells, area.row, area.column, { ...anchor, spill: { rows: area.rows, columns: area.columns } });
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (row === area.row && column === area.column) continue;
        const style = cells[row]?.[column]?.style;
        put(cells, row, column, {
          value: live.explain(row, column, value(row, column)),
          spilledFrom: { row: area.row, column: area.column },
          ...(style && { style }),
        });
      }
    }
  }
}

type Track = { h?: number; w?: number; hd?: BooleanNumber; ia?: BooleanNumber };

function readTracks(
  data: { [index: number]: Track } | undefined,
  sizeOf: (track: Track) => number | undefined,
): { [index: number]: TrackSize } | undefined {
  const tracks: { [index: number]: TrackSize } = {};
  for (const [index, track] of Object.entries(data ?? {})) {
    const pixels = sizeOf(track);
    const hidden = track.hd === BooleanNumber.TRUE;
    const auto = track.ia === BooleanNumber.TRUE;
    const size = {
      ...(pixels !== undefined && { size: pixels }),
      ...(auto && { auto: true as const }),
      ...(hidden && { hidden: true as const }),
    };
    if (Object.keys(size).length > 0) tracks[Number(index)] = size;
  }
  return Object.keys(tracks).length > 0 ? tracks : undefined;
}

/** A height Univer fitted to the text is not the user's: it is left out, unless the file itself said it was fitted. */
function rowSize(track: Track): number | undefined {
  return track.ia === undefined ? undefined : track.h;
}

/** Whether people see the sheet; Univer itself only knows hidden. */
export function visibilityOf(sheet: Partial<IWorksheetData>): Visibility {
  if (sheet.hidden !== BooleanNumber.TRUE) return "visible";
  return extrasOf(sheet).veryHidden ? "veryHidden" : "hidden";
}

function readLayout(sheet: Partial<IWorksheetData>): Partial<SheetModel> {
  const rowSizes = readTracks(sheet.rowData, rowSize);
  const columnSizes = readTracks(sheet.columnData, (track) => track.w);
  // Merges have no order of their own: reading order makes equal workbooks deeply equal.
  const merges = (sheet.mergeData ?? []).map(rangeToArea).sort((a, b) => a.row - b.row || a.column - b.column);
  const tabColor = toHex(sheet.tabColor);
  const { ySplit: rows = 0, xSplit: columns = 0 } = sheet.freeze ?? {};
  return {
    ...(tabColor && { tabColor }),
    ...(merges.length > 0 && { merges }),
    ...(rowSizes && { rowSizes }),
    ...(columnSizes && { columnSizes }),
    ...(rows + columns > 0 && { freeze: { rows, columns } }),
    ...(sheet.showGridlines === BooleanNumber.FALSE && { hideGridlines: true as const }),
  };
}

function readPlugins(id: string, resource: ResourceReader, cells: WritableCells): Partial<SheetModel> {
  const conditionalFormats = (resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN")[id] ?? []).flatMap(
    (data) => conditionalFormatFromUniver(data) ?? [],
  );
  const validations = canonicalValidations(
    (resource("SHEET_DATA_VALIDATION_PLUGIN")[id] ?? []).flatMap((data) => validationFromUniver(data) ?? []),
  );
  const heading = (row: number, column: number): string | undefined => {
    const value = cells[row]?.[column]?.value;
    return typeof value === "string" ? value : undefined;
  };
  const tables = (resource("SHEET_TABLE_PLUGIN")[id]?.tables ?? []).map((data) => tableFromUniver(data, heading));
  const filter = resource("SHEET_FILTER_PLUGIN")[id];
  const comments = Object.values(resource("SHEET_NOTE_PLUGIN")[id] ?? {})
    .flatMap((columns) => Object.values(columns))
    .map(commentFromUniver);
  return {
    ...(conditionalFormats.length > 0 && { conditionalFormats }),
    ...(validations.length > 0 && { validations }),
    ...(tables.length > 0 && { tables }),
    ...(filter?.ref && { autoFilter: rangeToArea(filter.ref) }),
    ...(comments.length > 0 && { comments }),
  };
}

interface Reading {
  readonly data: IWorkbookData;
  readonly styles: StyleReader;
  readonly resource: ResourceReader;
  readonly isCellsOnly: boolean;
}

function readSheet(id: string, { data, styles, resource, isCellsOnly }: Reading, live: LiveSheet): SheetModel {
  const sheet = data.sheets[id]!;
  const cells = readStoredCells(sheet, styles, live);
  readSpills(cells, live);
  const { protection, print, charts, rowStyles, columnStyles } = extrasOf(sheet);
  const tracks = { ...(rowStyles && { rowStyles }), ...(columnStyles && { columnStyles }) };
  withoutTrackStyles(cells, tracks);
  return {
    id,
    name: sheet.name ?? "",
    visibility: visibilityOf(sheet),
    cells,
    ...readLayout(sheet),
    ...tracks,
    ...(!isCellsOnly && readPlugins(id, resource, cells)),
    ...(protection && { protection }),
    ...(print && { print }),
    ...(charts && charts.length > 0 && { charts }),
  };
}

/** Which sheets to read, and how; absent: every sheet. */
export interface ReadOptions {
  readonly live: (sheetId: string) => LiveSheet;
  readonly sheets?: readonly string[];
  readonly activeSheetId?: string;
  /** Without rules, tables, filters and comments. */
  readonly isCellsOnly?: boolean;
}

export function workbookFromUniver(data: IWorkbookData, options: ReadOptions): WorkbookModel {
  const resource = resourceReader(data.resources ?? []);
  const { isCellsOnly = false } = options;
  const reading = { data, styles: new StyleReader(data.styles), resource, isCellsOnly };
  const nameOf = (id: string): string | undefined => data.sheets[id]?.name;
  const wanted = data.sheetOrder.filter(
    (id) => !options.sheets || options.sheets.some((name) => sameSheetName(name, nameOf(id) ?? "")),
  );
  const activeSheet = options.activeSheetId === undefined ? undefined : nameOf(options.activeSheetId);
  return {
    sheets: wanted.map((id) => readSheet(id, reading, options.live(id))),
    names: Object.values(resource("SHEET_DEFINED_NAME_PLUGIN")).map((name) => nameFromUniver(name, nameOf)),
    ...(activeSheet !== undefined && { activeSheet }),
    ...workbookExtrasOf(data),
  };
}
