/** Reads sheets as data. */
import { boundingArea } from "../area";
import { sameSheetName } from "../address";
import type { CellContent, SheetEntry } from "../driver";
import type { Area, Cell, CellStyle, ConditionalFormat, DefinedName, RangeRef, SheetModel, WorkbookModel } from "../model"; // prettier-ignore
import { PortError, type SnapshotRequest } from "../port";
import { formattedBands, readableBands } from "../transaction/chunks";
import { loadConditionalFormats, readConditionalFormat } from "./conditional-rule";
import { askDates1904 } from "./date-system";
import type { DrawnCharts } from "./drawn-charts";
import { readPrint } from "./print-layout";
import { loadPlace, loadPlaces, placeOf, readCells, type CellsRead } from "./read-cells";
import { runReaders, runReaderSets, type Reader, type ResultsOf } from "./readers";
import { askExtent, readFreeze, visibilityOf } from "./read-layout";
import { byPriority, readValidations } from "./read-rules";
import { tableModel } from "./read-table";
import { readFormats, readMerges, readNumberFormats } from "./read-target";
import { readTrackSizes } from "./read-tracks";
import type { ReadingContext } from "./reading-context";
import { readProtection } from "./sheet-protection";
import { untracked } from "./untracked";

/**
 * Side by side, in as many requests as their weight asks for, not as there are sheets.
 *
 * What an Excel snapshot does not contain: comments, filters, pictures, pivots, icon sets and the other rules and
 * validations that the model has no word for, the looks of blank cells far from any content, the charts that this
 * session has not drawn, and the messages of errors.
 *
 * @param catalogue what every conversation starts with
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  reading: ReadingContext,
  catalogue: Reader<null>,
  request: SnapshotRequest = {},
): Promise<WorkbookModel> {
  const { worksheets } = reading.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load({ name: true });
  const dates1904 = askDates1904(reading.workbook);
  await runReaders(context, [catalogue]);
  const { sheets: all, names } = reading.catalogue;
  const wanted = wantedSheets(all, request).map(({ name }): Wanted => ({ name, sheet: worksheets.getItem(name) }));
  const extents = wanted.map(({ sheet }) => cellsInUse(sheet));
  const used = await runReaders(context, extents, reading.bandBytes);
  const sets = wanted.map((one, index) => sheetReaders(reading, one, used[index] ?? null, request));
  const read = await runReaderSets(context, sets, reading.bandBytes);
  return {
    sheets: read.map((results, index) => sheetModel(results, (wanted[index] as Wanted).name, reading.charts)),
    names: [...names, ...read.flatMap(({ scoped }) => scoped)],
    activeSheet: active.name,
    ...(dates1904() && { dates1904: true as const }),
  };
}

interface Wanted {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

function wantedSheets(all: readonly SheetEntry[], { sheets, ranges }: SnapshotRequest): readonly SheetEntry[] {
  if (sheets === undefined && ranges === undefined) return all;
  const names = [...(sheets ?? []), ...(ranges ?? []).map(({ sheet }) => sheet)];
  for (const name of names) {
    const exists = all.some((item) => sameSheetName(item.name, name));
    if (!exists) throw new PortError("sheetMissing", name, `no sheet is called "${name}"`);
  }
  return all.filter((item) => names.some((name) => sameSheetName(name, item.name)));
}

/** Formatted cells count, unless a format was spread over whole rows or columns. */
const MAX_FORMATTED_CELLS = 20_000;

function* cellsInUse(sheet: Excel.Worksheet): Reader<Area | null> {
  const [askFilled, askFormatted] = [askExtent(sheet, true), askExtent(sheet, false)];
  yield;
  const [filled, formatted] = [askFilled(), askFormatted()];
  if (formatted === null || formatted.rows * formatted.columns > MAX_FORMATTED_CELLS) return filled;
  return boundingArea(filled === null ? [formatted] : [filled, formatted]);
}

/** What each part of a sheet is read by. */
function sheetReaders(reading: ReadingContext, { name, sheet }: Wanted, used: Area | null, request: SnapshotRequest) {
  const requested = (request.ranges ?? []).filter((range) => sameSheetName(range.sheet, name));
  const areas = requested.length > 0 ? requested : used === null ? [] : [used];
  const ranges = areas.map((area): RangeRef => ({ ...area, sheet: name }));
  return {
    contents: readContents(reading, sheet, ranges),
    looks: readLooks(reading, ranges, request.formats),
    merges: whereUsed(used, (area) => readMerges(sheet, area)),
    validations: whereUsed(used, () => readSheetValidations(sheet)),
    columnSizes: whereUsed(used, ({ column, columns }) => readTrackSizes(sheet, "columnWidths", column + columns)),
    rowSizes: whereUsed(used, ({ row, rows }) => readTrackSizes(sheet, "rowHeights", row + rows)),
    conditionalFormats: readConditionalFormats(sheet),
    tables: readTables(sheet),
    freeze: readFreeze(sheet),
    print: readPrint(sheet),
    own: readOwn(sheet),
    scoped: readScopedNames(sheet, name),
  };
}

type SheetResults = ResultsOf<ReturnType<typeof sheetReaders>>;

function sheetModel(read: SheetResults, name: string, charts: DrawnCharts): SheetModel {
  const { merges, validations, columnSizes, rowSizes, conditionalFormats, tables, freeze, print, own } = read;
  const drawn = charts.on(name).filter(({ id }) => own.charts.has(id));
  return {
    id: own.id,
    name,
    visibility: own.visibility,
    cells: cellsOf(read.contents, read.looks),
    ...(merges && merges.length > 0 && { merges }),
    ...(validations && validations.length > 0 && { validations }),
    ...(columnSizes && { columnSizes }),
    ...(rowSizes && { rowSizes }),
    ...(own.tabColor && { tabColor: own.tabColor.toUpperCase() }),
    ...(!own.showGridlines && { hideGridlines: true as const }),
    ...(conditionalFormats.length > 0 && { conditionalFormats }),
    ...(tables.length > 0 && { tables }),
    ...(freeze && { freeze }),
    ...(print && { print }),
    ...(own.protection && { protection: own.protection }),
    ...(drawn.length > 0 && { charts: drawn }),
  };
}

function* whereUsed<T>(used: Area | null, read: (area: Area) => Reader<T>): Reader<T | null> {
  return used === null ? null : yield* read(used);
}

interface Band<T> {
  readonly at: Area;
  readonly read: T;
}

function* readContents(
  { bandBytes }: ReadingContext,
  sheet: Excel.Worksheet,
  ranges: readonly RangeRef[],
): Reader<Band<CellsRead>[]> {
  const bands: Band<CellsRead>[] = [];
  for (const at of ranges.flatMap((range) => readableBands(range, bandBytes))) {
    bands.push({ at, read: yield* readCells(sheet, at) });
  }
  return bands;
}

type Looks = readonly (readonly (CellStyle | null)[])[];

function* readLooks(
  reading: ReadingContext,
  ranges: readonly RangeRef[],
  formats: SnapshotRequest["formats"],
): Reader<Band<Looks>[]> {
  if (formats === "none") return [];
  const [cut, read] =
    formats === "numbers" ? ([readableBands, readNumberFormats] as const) : ([formattedBands, readFormats] as const);
  const bands: Band<Looks>[] = [];
  for (const at of ranges.flatMap((range) => cut(range, reading.bandBytes))) {
    bands.push({ at, read: yield* read(reading, at) });
  }
  return bands;
}

function cellsOf(contents: readonly Band<CellsRead>[], looks: readonly Band<Looks>[]): SheetModel["cells"] {
  const cells: Record<number, Record<number, Cell>> = {};
  for (const { at, read } of contents) addContents(cells, at, read);
  for (const { at, read } of looks) {
    read.forEach((row, r) =>
      row.forEach((style, c) => {
        if (style === null) return;
        const line = (cells[at.row + r] ??= {});
        line[at.column + c] = { ...(line[at.column + c] ?? { value: null }), style };
      }),
    );
  }
  return cells;
}

function addContents(cells: Record<number, Record<number, Cell>>, at: Area, read: CellsRead): void {
  read.contents.forEach((row, r) =>
    row.forEach((content, c) => {
      const cell = cellOf(content, read.values[r]?.[c] ?? null);
      if (cell === null) return;
      const spill = read.spills.get(`${at.row + r},${at.column + c}`);
      const sized = spill ? { ...cell, spill: { rows: spill.rows, columns: spill.columns } } : cell;
      (cells[at.row + r] ??= {})[at.column + c] = sized;
    }),
  );
}

function cellOf(content: CellContent, value: Cell["value"]): Cell | null {
  if (content === null) return null;
  if (typeof content !== "object" || "error" in content) return { value: content };
  return "formula" in content ? { value, formula: content.formula } : { value, spilledFrom: content.spilledFrom };
}

function* readSheetValidations(sheet: Excel.Worksheet): Reader<NonNullable<SheetModel["validations"]>> {
  const validated = untracked(untracked(sheet.getRange()).getSpecialCellsOrNullObject("DataValidations"));
  loadPlaces(validated.areas);
  yield;
  const areas = validated.isNullObject ? [] : validated.areas.items.map(placeOf);
  return areas.length === 0 ? [] : yield* readValidations(sheet, areas);
}

/** What finding a rule or a table again weighs. */
const PLACE_BYTES = 1_000;

function* readConditionalFormats(sheet: Excel.Worksheet): Reader<ConditionalFormat[]> {
  const { conditionalFormats } = untracked(sheet.getRange());
  loadConditionalFormats(conditionalFormats);
  yield;
  const rules = byPriority(conditionalFormats.items);
  if (rules.length === 0) return [];
  yield rules.length * PLACE_BYTES;
  // The ranges of the first request are not kept: the rules are found again.
  const { conditionalFormats: again } = untracked(sheet.getRange());
  const found = rules.map((item) => {
    const { areas } = untracked(again.getItem(item.id).getRanges());
    loadPlaces(areas);
    return { areas, format: readConditionalFormat(item) };
  });
  yield;
  return found.flatMap(({ areas, format }) =>
    format === null ? [] : [{ areas: areas.items.map(placeOf), ...format }],
  );
}

function* readTables(sheet: Excel.Worksheet): Reader<NonNullable<SheetModel["tables"]>> {
  sheet.tables.load({ name: true, showTotals: true, style: true, columns: { name: true }, worksheet: { name: true } });
  yield;
  const { items } = sheet.tables;
  if (items.length === 0) return [];
  yield items.length * PLACE_BYTES;
  const found = items.map((table) => {
    const range = untracked(table.getRange());
    loadPlace(range);
    return { table, range };
  });
  yield;
  return found.map(({ table, range }) => tableModel(table, placeOf(range)));
}

interface Own extends Pick<SheetModel, "id" | "visibility"> {
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly protection: SheetModel["protection"] | null;
  /** The names of all its charts. */
  readonly charts: ReadonlySet<string>;
}

/** What a sheet says of itself. */
function* readOwn(sheet: Excel.Worksheet): Reader<Own> {
  sheet.protection.load({ protected: true, options: true });
  sheet.load({ id: true, visibility: true, tabColor: true, showGridlines: true });
  sheet.charts.load({ name: true });
  yield;
  return {
    id: sheet.id,
    visibility: visibilityOf(sheet),
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    protection: readProtection(sheet.protection),
    charts: new Set(sheet.charts.items.map((chart) => chart.name)),
  };
}

function* readScopedNames(sheet: Excel.Worksheet, sheetName: string): Reader<DefinedName[]> {
  sheet.names.load({ name: true, formula: true, visible: true });
  yield;
  return sheet.names.items
    .filter((item) => item.visible)
    .map(({ name, formula }) => ({ name, formula: String(formula), sheet: sheetName }));
}
