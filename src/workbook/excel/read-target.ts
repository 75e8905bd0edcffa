/** Reads one target: most need one request, those that find a mixture or a collection need another. */
import { canonicalAreas } from "../area";
import { parseAddress } from "../address";
import { readableBands } from "../transaction/chunks";
import type { ConditionalFormatEntry, LocatedFormula, SheetEntry, SheetLooks, State, States, Target } from "../driver";
import type { Area, CellStyle, DefinedName, RangeRef, SheetModel, TableModel, Validation } from "../model";
import { canonicalValidations } from "../validations";
import { fromFormulasEntry } from "./cell-text";
import { readStyle, STYLE_PROPERTIES, type DefaultFont } from "./cell-style";
import { loadConditionalFormats, readConditionalFormat } from "./conditional-rule";
import type { DrawnCharts } from "./drawn-charts";
import { readPrint } from "./print-layout";
import { loadPlace, loadPlaces, placeOf, rangeAt, readCells } from "./read-cells";
import type { Reader } from "./readers";
import type { SettingsArea } from "./settings-area";
import { readProtection } from "./sheet-protection";
import { toPixels } from "./units";
import { isMixed, readValidation, loadValidationRule } from "./validation-rule";

/**
 * What every request brings back. Loading a collection a second time in a request replaces the items of the first: the
 * sheets and the names are loaded here only.
 */
export interface Catalogue {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
}

/** What readings lean on besides the request itself. */
export interface ReadingContext {
  readonly workbook: Excel.Workbook;
  readonly font: DefaultFont;
  readonly settings: SettingsArea;
  readonly charts: DrawnCharts;
  /** The sheets and the names: known once the first request of a reading has come back. */
  readonly catalogue: Catalogue;
  /** The weight of the cells read in one request: less when cells turn out to hold long texts. */
  readonly bandBytes: number;
  /** The contents read back after a write need not tell spilled results from constants. */
  readonly resolveSpills: boolean;
}

export function* readTarget(context: ReadingContext, target: Target): Reader<State> {
  const { workbook } = context;
  switch (target.kind) {
    case "contents": {
      return { kind: "contents", value: yield* readContents(context, target.range) };
    }
    case "formats":
      return { kind: "formats", value: yield* readFormats(context, target.range) };
    case "merges":
      return { kind: "merges", value: yield* readMerges(sheetOf(context, target.range.sheet), target.range) };
    case "name":
      return { kind: "name", value: yield* readName(workbook, target.name) };
    case "table":
      return { kind: "table", value: yield* readTable(workbook, target.name) };
    case "chart":
      return { kind: "chart", value: yield* readChart(context, target.id) };
    case "setting":
      // Settings are read with every request, before the targets.
      yield;
      return { kind: "setting", value: context.settings.get(target.key) };
    case "formulas":
      return { kind: "formulas", value: yield* readFormulas(context) };
    default:
      return yield* readSheetTarget(sheetOf(context, target.sheet), target);
  }
}

function* readContents(context: ReadingContext, range: RangeRef): Reader<States["contents"]> {
  const rows: States["contents"][number][] = [];
  for (const band of readableBands(range, context.bandBytes)) {
    const { contents } = yield* readCells(sheetOf(context, range.sheet), band, context.resolveSpills);
    rows.push(...contents);
  }
  return rows;
}

type SheetTarget = Extract<Target, { readonly sheet: string }>;

function* readSheetTarget(sheet: Excel.Worksheet, target: SheetTarget): Reader<State> {
  switch (target.kind) {
    case "validations":
      return { kind: "validations", value: yield* readValidations(sheet, target.areas) };
    case "conditionalFormats":
      return { kind: "conditionalFormats", value: yield* readRules(sheet) };
    case "freeze":
      return { kind: "freeze", value: yield* readFreeze(sheet) };
    case "protection": {
      sheet.protection.load({ protected: true, options: true });
      yield;
      return { kind: "protection", value: readProtection(sheet.protection) };
    }
    case "print":
      return { kind: "print", value: yield* readPrint(sheet) };
    case "sheet":
      return { kind: "sheet", value: yield* readLooks(sheet) };
    case "extent":
      return { kind: "extent", value: yield* readExtent(sheet) };
    case "columnWidths":
    case "rowHeights":
      return { kind: target.kind, value: yield* readSizes(sheet, target.kind, target.tracks) };
  }
}

function sheetOf({ workbook }: ReadingContext, name: string): Excel.Worksheet {
  return workbook.worksheets.getItem(name);
}

export function* readFormats(context: ReadingContext, range: RangeRef): Reader<States["formats"]> {
  const cells = rangeAt(sheetOf(context, range.sheet), range);
  cells.load({ numberFormat: true });
  const properties = cells.getCellProperties(STYLE_PROPERTIES);
  yield;
  return properties.value.map((row, r) =>
    row.map((cell, c): CellStyle | null => readStyle(cell, cells.numberFormat[r]?.[c], context.font)),
  );
}

export function* readMerges(sheet: Excel.Worksheet, area: Area): Reader<Area[]> {
  const merged = rangeAt(sheet, area).getMergedAreasOrNullObject();
  loadPlaces(merged.areas);
  yield;
  if (merged.isNullObject) return [];
  return merged.areas.items.map(placeOf).sort((a, b) => a.row - b.row || a.column - b.column);
}

export function* readName(workbook: Excel.Workbook, name: string): Reader<string | null> {
  const item = workbook.names.getItemOrNullObject(name);
  item.load({ formula: true });
  yield;
  return item.isNullObject ? null : String(item.formula);
}

function* readTable(workbook: Excel.Workbook, name: string): Reader<States["table"]> {
  const table = workbook.tables.getItemOrNullObject(name);
  loadTable(table);
  const range = table.getRange();
  loadPlace(range);
  yield;
  return table.isNullObject ? null : { sheet: table.worksheet.name, table: tableModel(table, placeOf(range)) };
}

/** Loads what `tableModel` needs. */
export function loadTable(table: Excel.Table): void {
  table.load({ name: true, showTotals: true, style: true, columns: { name: true }, worksheet: { name: true } });
}

export function tableModel(table: Excel.Table, area: Area): TableModel {
  return {
    name: table.name,
    area,
    columns: table.columns.items.map((column) => column.name),
    ...(table.showTotals && { totalsRow: true as const }),
    ...(table.style && { style: table.style }),
  };
}

/** The areas are read whole; a mixed one, cell by cell in one more request. */
export function* readValidations(sheet: Excel.Worksheet, areas: readonly Area[]): Reader<Validation[]> {
  const wholes = canonicalAreas(areas).map((area) => ({ area, source: loadValidation(sheet, area) }));
  yield;
  const cells = wholes
    .filter(({ source }) => isMixed(source))
    .flatMap(({ area }) => cellsOf(area))
    .map((area) => ({ area, source: loadValidation(sheet, area) }));
  if (cells.length > 0) yield;
  const uniform = wholes.filter(({ source }) => !isMixed(source));
  const found = [...uniform, ...cells].map(({ area, source }) => readValidation(source, area));
  return canonicalValidations(found.filter((validation) => validation !== null));
}

function loadValidation(sheet: Excel.Worksheet, area: Area): Excel.DataValidation {
  const { dataValidation } = rangeAt(sheet, area);
  loadValidationRule(dataValidation);
  return dataValidation;
}

function cellsOf(area: Area): Area[] {
  return Array.from({ length: area.rows * area.columns }, (_cell, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
    rows: 1,
    columns: 1,
  }));
}

/** Rules are told apart by Excel's numbers for them; their areas, which cost a request more, do not matter here. */
function* readRules(sheet: Excel.Worksheet): Reader<ConditionalFormatEntry[]> {
  const { conditionalFormats } = sheet.getRange();
  loadConditionalFormats(conditionalFormats);
  yield;
  return byPriority(conditionalFormats.items).map((item) => {
    const format = readConditionalFormat(item);
    return { id: item.id, format: format && { ...format, areas: [] } };
  });
}

export function byPriority(items: readonly Excel.ConditionalFormat[]): Excel.ConditionalFormat[] {
  return [...items].sort((a, b) => a.priority - b.priority);
}

export function* readFreeze(sheet: Excel.Worksheet): Reader<States["freeze"]> {
  const location = sheet.freezePanes.getLocationOrNullObject();
  location.load({ address: true });
  yield;
  const area = location.isNullObject ? null : parseAddress(location.address)?.area;
  if (!area) return null;
  // Frozen rows alone span every column, and the other way round.
  const rows = area.rows > MAX_FROZEN ? 0 : area.rows;
  const columns = area.columns > MAX_FROZEN ? 0 : area.columns;
  return { rows, columns };
}

/** No window shows that many: it is the whole sheet. */
const MAX_FROZEN = 10_000;

/** Enough to tell that something was added or taken away; cells are compared apart. */
function* readLooks(sheet: Excel.Worksheet): Reader<SheetLooks> {
  sheet.load({ id: true, name: true, visibility: true, showGridlines: true, tabColor: true });
  sheet.tables.load({ name: true });
  sheet.charts.load({ name: true });
  sheet.protection.load({ protected: true, options: true });
  const { conditionalFormats } = sheet.getRange();
  loadConditionalFormats(conditionalFormats);
  const freeze = yield* readFreeze(sheet);
  const protection = readProtection(sheet.protection);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet),
    cells: {},
    ...(sheet.tabColor && { tabColor: sheet.tabColor.toUpperCase() }),
    ...(freeze && { freeze }),
    ...(protection && { protection }),
    ...(!sheet.showGridlines && { hideGridlines: true as const }),
    objects: [...sheet.tables.items, ...sheet.charts.items].map(({ name }) => name),
    conditionalFormats: conditionalFormats.items.flatMap((item) => {
      const format = readConditionalFormat(item);
      return format === null ? [] : [{ ...format, areas: [] }];
    }),
  };
}

export function visibilityOf(sheet: Excel.Worksheet): SheetModel["visibility"] {
  if (sheet.visibility === "VeryHidden") return "veryHidden";
  return sheet.visibility === "Hidden" ? "hidden" : "visible";
}

export function* readExtent(sheet: Excel.Worksheet, valuesOnly = true): Reader<Area | null> {
  const used = sheet.getUsedRangeOrNullObject(valuesOnly);
  loadPlace(used);
  yield;
  return used.isNullObject ? null : placeOf(used);
}

function* readSizes(
  sheet: Excel.Worksheet,
  kind: "columnWidths" | "rowHeights",
  tracks: readonly number[],
): Reader<Record<number, number | null>> {
  const columns = kind === "columnWidths";
  const formats = tracks.map((track) => {
    const { format } = columns ? sheet.getCell(0, track) : sheet.getCell(track, 0);
    if (columns) format.load({ columnWidth: true, useStandardWidth: true });
    else format.load({ rowHeight: true, useStandardHeight: true });
    return { track, format };
  });
  yield;
  return Object.fromEntries(
    formats.map(({ track, format }) => {
      const standard = columns ? format.useStandardWidth : format.useStandardHeight;
      return [track, standard ? null : toPixels(columns ? format.columnWidth : format.rowHeight)];
    }),
  );
}

function readChart({ workbook, charts, catalogue }: ReadingContext, id: string): Reader<States["chart"]> {
  return charts.read(workbook.worksheets, id, catalogue.sheets);
}

/** Sheet by sheet, in as many requests as their size asks for. */
function* readFormulas({ workbook, catalogue, bandBytes }: ReadingContext): Reader<LocatedFormula[]> {
  yield;
  const found: LocatedFormula[] = catalogue.names.map(({ name, formula }) => ({ name, formula }));
  for (const { name } of catalogue.sheets) {
    const sheet = workbook.worksheets.getItem(name);
    const extent = yield* readExtent(sheet);
    for (const band of extent === null ? [] : readableBands({ sheet: name, ...extent }, bandBytes)) {
      const range = rangeAt(sheet, band);
      range.load({ formulas: true, values: true });
      yield;
      found.push(...locatedFormulas(range, band));
    }
  }
  return found;
}

function locatedFormulas(range: Excel.Range, at: RangeRef): LocatedFormula[] {
  return range.formulas.flatMap((row: unknown[], r) =>
    row.flatMap((entry, c): LocatedFormula[] => {
      const content = fromFormulasEntry(entry, range.values[r]?.[c]);
      if (typeof content !== "object" || content === null || !("formula" in content)) return [];
      return [{ cell: { sheet: at.sheet, row: at.row + r, column: at.column + c }, formula: content.formula }];
    }),
  );
}
