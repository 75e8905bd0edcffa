/** Reads sheets as data. */
import { boundingArea } from "../area";
import { sameSheetName } from "../address";
import type { CellContent, SheetEntry } from "../driver";
import type { Area, Cell, ConditionalFormat, DefinedName, RangeRef, SheetModel, WorkbookModel } from "../model";
import { PortError, type SnapshotRequest } from "../port";
import { formattedBands, readableBands } from "../transaction/chunks";
import { loadConditionalFormats, readConditionalFormat } from "./conditional-rule";
import { readPrint } from "./print-layout";
import { loadPlace, loadPlaces, placeOf, readCells, type CellsRead } from "./read-cells";
import type { Reader } from "./readers";
import { readExtent, readFreeze, visibilityOf } from "./read-layout";
import { byPriority, readValidations } from "./read-rules";
import { tableModel } from "./read-table";
import { readFormats, readMerges } from "./read-target";
import { readTrackSizes } from "./read-tracks";
import type { ReadingContext } from "./reading-context";
import { readProtection } from "./sheet-protection";
import { untracked } from "./untracked";

/**
 * What an Excel snapshot does not contain: comments, filters, pictures, pivots, icon sets and the other rules and
 * validations that the model has no word for, the looks of blank cells far from any content, the charts that this
 * session has not drawn, and the messages of errors.
 */
export function* readWorkbook(context: ReadingContext, request: SnapshotRequest = {}): Reader<WorkbookModel> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  active.load({ name: true });
  yield;
  const { sheets: all, names } = context.catalogue;
  const sheets: SheetModel[] = [];
  const scoped: DefinedName[] = [];
  for (const { name } of wantedSheets(all, request)) {
    // One after the other: two large sheets together would not fit in an answer.
    const sheet = worksheets.getItem(name);
    sheets.push(yield* readSheet(context, sheet, name, request));
    scoped.push(...(yield* readScopedNames(sheet, name)));
  }
  return { sheets, names: [...names, ...scoped], activeSheet: active.name };
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

function* readScopedNames(sheet: Excel.Worksheet, sheetName: string): Reader<DefinedName[]> {
  sheet.names.load({ name: true, formula: true, visible: true });
  yield;
  return sheet.names.items
    .filter((item) => item.visible)
    .map(({ name, formula }) => ({ name, formula: String(formula), sheet: sheetName }));
}

function* readSheet(
  context: ReadingContext,
  sheet: Excel.Worksheet,
  name: string,
  request: SnapshotRequest,
): Reader<SheetModel> {
  const requested = (request.ranges ?? []).filter((range) => sameSheetName(range.sheet, name));
  const used = yield* cellsInUse(sheet);
  const areas = requested.length > 0 ? requested : used === null ? [] : [used];
  const cells = yield* readMatrix(
    context,
    areas.map((area) => ({ ...area, sheet: name })),
    request,
  );
  const aspects = used === null ? {} : yield* readAspects(sheet, used);
  const rules = yield* readConditionalFormats(sheet);
  const tables = yield* readTables(sheet);
  const freeze = yield* readFreeze(sheet);
  const print = yield* readPrint(sheet);
  sheet.protection.load({ protected: true, options: true });
  sheet.load({ id: true, visibility: true, tabColor: true, showGridlines: true });
  sheet.charts.load({ name: true });
  yield;
  const protection = readProtection(sheet.protection);
  const drawn = new Set(sheet.charts.items.map((chart) => chart.name));
  const charts = context.charts.on(name).filter(({ id }) => drawn.has(id));
  return {
    id: sheet.id,
    name,
    visibility: visibilityOf(sheet),
    cells,
    ...aspects,
    ...(sheet.tabColor && { tabColor: sheet.tabColor.toUpperCase() }),
    ...(!sheet.showGridlines && { hideGridlines: true as const }),
    ...(rules.length > 0 && { conditionalFormats: rules }),
    ...(tables.length > 0 && { tables }),
    ...(freeze && { freeze }),
    ...(print && { print }),
    ...(protection && { protection }),
    ...(charts.length > 0 && { charts }),
  };
}

/** Formatted cells count, unless a format was spread over whole rows or columns. */
const MAX_FORMATTED_CELLS = 20_000;

function* cellsInUse(sheet: Excel.Worksheet): Reader<Area | null> {
  const filled = yield* readExtent(sheet, true);
  const formatted = yield* readExtent(sheet, false);
  if (formatted === null || formatted.rows * formatted.columns > MAX_FORMATTED_CELLS) return filled;
  return boundingArea(filled === null ? [formatted] : [filled, formatted]);
}

function* readMatrix(
  context: ReadingContext,
  ranges: readonly RangeRef[],
  request: SnapshotRequest,
): Reader<SheetModel["cells"]> {
  const cells: Record<number, Record<number, Cell>> = {};
  for (const band of ranges.flatMap((range) => readableBands(range, context.bandBytes))) {
    addContents(cells, band, yield* readCells(context.workbook.worksheets.getItem(band.sheet), band));
  }
  for (const band of request.withoutFormats
    ? []
    : ranges.flatMap((range) => formattedBands(range, context.bandBytes))) {
    const formats = yield* readFormats(context, band);
    formats.forEach((row, r) =>
      row.forEach((style, c) => {
        if (style === null) return;
        const line = (cells[band.row + r] ??= {});
        line[band.column + c] = { ...(line[band.column + c] ?? { value: null }), style };
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

type Aspects = Pick<SheetModel, "merges" | "validations" | "columnSizes" | "rowSizes">;

function* readAspects(sheet: Excel.Worksheet, used: Area): Reader<Aspects> {
  const merges = yield* readMerges(sheet, used);
  const validated = untracked(untracked(sheet.getRange()).getSpecialCellsOrNullObject("DataValidations"));
  loadPlaces(validated.areas);
  yield;
  const areas = validated.isNullObject ? [] : validated.areas.items.map(placeOf);
  const validations = areas.length === 0 ? [] : yield* readValidations(sheet, areas);
  const columnSizes = yield* readTrackSizes(sheet, "columnWidths", used.column + used.columns);
  const rowSizes = yield* readTrackSizes(sheet, "rowHeights", used.row + used.rows);
  return {
    ...(merges.length > 0 && { merges }),
    ...(validations.length > 0 && { validations }),
    ...(columnSizes && { columnSizes }),
    ...(rowSizes && { rowSizes }),
  };
}

function* readConditionalFormats(sheet: Excel.Worksheet): Reader<ConditionalFormat[]> {
  const { conditionalFormats } = untracked(sheet.getRange());
  loadConditionalFormats(conditionalFormats);
  yield;
  const rules = byPriority(conditionalFormats.items);
  if (rules.length === 0) return [];
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
  const found = sheet.tables.items.map((table) => {
    const range = untracked(table.getRange());
    loadPlace(range);
    return { table, range };
  });
  if (found.length > 0) yield;
  return found.map(({ table, range }) => tableModel(table, placeOf(range)));
}
