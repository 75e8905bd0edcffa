/** Reads one target: most need one request, those that find a mixture or a collection need another. */
import {
  contentsBytes,
  formatsBytes,
  formattedBands,
  groupByWeight,
  joinTiles,
  readableBands,
} from "../transaction/chunks";
import type { LocatedFormula, State, States, Target } from "../driver";
import type { Area, CellStyle, RangeRef } from "../model";
import { fromFormulasEntry } from "./cell-text";
import { readNumberFormat, readStyle, STYLE_PROPERTIES } from "./cell-style";
import { readPrint } from "./print-layout";
import { loadPlaces, placeOf, rangeAt, readCells } from "./read-cells";
import type { Reader } from "./readers";
import { askExtent, readExtent, readFreeze, readLooks } from "./read-layout";
import { readRules, readValidations } from "./read-rules";
import { readTable } from "./read-table";
import { readSizes } from "./read-tracks";
import type { ReadingContext } from "./reading-context";
import { readProtection } from "./sheet-protection";
import { untracked } from "./untracked";

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
  const tiles: { range: RangeRef; rows: States["contents"] }[] = [];
  for (const band of readableBands(range, context.bandBytes)) {
    const { contents } = yield* readCells(sheetOf(context, range.sheet), band, context.resolveSpills);
    tiles.push({ range: band, rows: contents });
  }
  return joinTiles(tiles);
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
  const tiles: { range: RangeRef; rows: (CellStyle | null)[][] }[] = [];
  for (const band of formattedBands(range, context.bandBytes)) {
    yield formatsBytes(band);
    const cells = rangeAt(sheetOf(context, band.sheet), band);
    cells.load({ numberFormat: true });
    const properties = cells.getCellProperties(STYLE_PROPERTIES);
    yield;
    const rows = properties.value.map((row, r) =>
      row.map((cell, c): CellStyle | null => readStyle(cell, cells.numberFormat[r]?.[c], context.font)),
    );
    tiles.push({ range: band, rows });
  }
  return joinTiles(tiles);
}

/** How numbers are written, and nothing else of the look of cells: a fiftieth of its weight. */
export function* readNumberFormats({ workbook }: ReadingContext, band: RangeRef): Reader<(CellStyle | null)[][]> {
  yield contentsBytes(band);
  const cells = rangeAt(workbook.worksheets.getItem(band.sheet), band);
  cells.load({ numberFormat: true });
  yield;
  return cells.numberFormat.map((row: unknown[]) => row.map(readNumberFormat));
}

export function* readMerges(sheet: Excel.Worksheet, area: Area): Reader<Area[]> {
  const merged = untracked(rangeAt(sheet, area).getMergedAreasOrNullObject());
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

function readChart({ workbook, charts, catalogue }: ReadingContext, id: string): Reader<States["chart"]> {
  return charts.read(workbook.worksheets, id, catalogue.sheets);
}

/** Of every sheet, in as many requests as their size asks for. */
function* readFormulas({ workbook, catalogue, bandBytes }: ReadingContext): Reader<LocatedFormula[]> {
  yield;
  const found: LocatedFormula[] = catalogue.names.map(({ name, formula }) => ({ name, formula }));
  const used = catalogue.sheets.map(({ name }) => ({ name, ask: askExtent(workbook.worksheets.getItem(name)) }));
  yield;
  const bands = used.flatMap(({ name, ask }) => {
    const extent = ask();
    return extent === null ? [] : readableBands({ sheet: name, ...extent }, bandBytes);
  });
  for (const group of groupByWeight(bands, contentsBytes, bandBytes)) {
    yield group.reduce((sum, band) => sum + contentsBytes(band), 0);
    const read = group.map((band) => ({ band, range: rangeAt(workbook.worksheets.getItem(band.sheet), band) }));
    for (const { range } of read) range.load({ formulas: true, values: true });
    yield;
    found.push(...read.flatMap(({ band, range }) => locatedFormulas(range, band)));
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
