/** Reads what cells hold, telling spilled results from contents of their own. */
import type { CellContent } from "../driver";
import type { Area, CellValue, RangeRef } from "../model";
import { contentsBytes, joinTiles, readableBands } from "../transaction/chunks";
import { fromFormulasEntry, fromValue } from "./cell-text";
import type { Reader } from "./readers";
import { untracked } from "./untracked";

export interface CellsRead {
  readonly contents: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** The anchors found, by `row,column`, and the area that each fills. */
  readonly spills: ReadonlyMap<string, Area>;
}

export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return untracked(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
}

/** One request; a second one when something spills there. */
export function* readCells(sheet: Excel.Worksheet, area: Area, resolveSpills = true): Reader<CellsRead> {
  yield contentsBytes(area);
  const range = rangeAt(sheet, area);
  range.load({ formulas: true, values: true, valueTypes: true });
  const columns = resolveSpills ? loadSpillingColumns(range, area) : [];
  yield;
  const formulas = range.formulas as unknown[][];
  const values = range.values as unknown[][];
  const types = range.valueTypes as string[][];
  const own = formulas.map((row, r) =>
    row.map((formula, c) => fromFormulasEntry(formula, values[r]?.[c], types[r]?.[c])),
  );
  // Null where some cells spill and others do not, whatever the type says.
  const suspects = columns.map((column) => (column.hasSpill as boolean | null) !== false);
  const spills = suspects.includes(true) ? yield* readSpills(sheet, area, own, suspects) : [];
  return {
    contents: withSpills(own, area, spills),
    values: valuesOf(range),
    spills: new Map(spills.map((spill) => [`${spill.row},${spill.column}`, spill])),
  };
}

function loadSpillingColumns(range: Excel.Range, area: Area): Excel.Range[] {
  return Array.from({ length: area.columns }, (_column, index) => {
    const column = untracked(range.getColumn(index));
    column.load({ hasSpill: true });
    return column;
  });
}

/** How many cells one request asks about, and what each weighs. */
const PROBES = 2_000;
const PROBE_BYTES = 850;

/**
 * A spill reaches right and down of its anchor: those of anchors outside the area cross its first row or its first
 * column, and those of anchors inside start at a formula unlike its neighbours.
 */
function* readSpills(
  sheet: Excel.Worksheet,
  area: Area,
  own: readonly (readonly CellContent[])[],
  suspects: readonly boolean[],
): Reader<Area[]> {
  const asked: ((cell: Excel.Range) => Excel.Range)[] = [];
  const cells: { readonly row: number; readonly column: number }[] = [];
  const ask = (r: number, c: number, question: (cell: Excel.Range) => Excel.Range): void => {
    cells.push({ row: area.row + r, column: area.column + c });
    asked.push(question);
  };
  own.forEach((row, r) =>
    row.forEach((content, c) => {
      if (!suspects[c] || content === null) return;
      if (startsFormula(own, r, c)) ask(r, c, spillOf);
      if (r === 0 || c === 0) ask(r, c, (cell) => spillOf(untracked(cell.getSpillParentOrNullObject())));
    }),
  );
  const spills: Area[] = [];
  for (let start = 0; start < asked.length; start += PROBES) {
    const questions = asked.slice(start, start + PROBES);
    yield questions.length * PROBE_BYTES;
    const found = questions.map((question, index) => {
      const { row = 0, column = 0 } = cells[start + index] ?? {};
      return question(untracked(sheet.getCell(row, column)));
    });
    for (const range of found) loadPlace(range);
    yield;
    spills.push(...found.filter((range) => !range.isNullObject).map(placeOf));
  }
  return spills;
}

function spillOf(cell: Excel.Range): Excel.Range {
  return untracked(cell.getSpillingToRangeOrNullObject());
}

function valuesOf(range: Excel.Range): CellValue[][] {
  const values = range.values as unknown[][];
  const types = range.valueTypes as string[][];
  return values.map((row, r) => row.map((value, c) => fromValue(value, types[r]?.[c])));
}

/** Raw values, in as many requests as their number asks for. */
export function* readValues(sheet: Excel.Worksheet, range: RangeRef, bandBytes: number): Reader<CellValue[][]> {
  const tiles: { range: RangeRef; rows: CellValue[][] }[] = [];
  for (const band of readableBands(range, bandBytes)) {
    yield contentsBytes(band);
    const cells = rangeAt(sheet, band);
    cells.load({ values: true, valueTypes: true });
    yield;
    tiles.push({ range: band, rows: valuesOf(cells) });
  }
  return joinTiles(tiles);
}

/** Loads what `placeOf` needs. */
export function loadPlace(range: Excel.Range): void {
  range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
}

/** Loads what `placeOf` needs of each item. */
export function loadPlaces(ranges: Excel.RangeCollection): void {
  ranges.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
}

export function placeOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** A spilled cell may show the formula of its anchor: only the first of a run of equal formulas can be one. */
function startsFormula(own: readonly (readonly CellContent[])[], r: number, c: number): boolean {
  const formula = formulaOf(own[r]?.[c]);
  return formula !== null && formula !== formulaOf(own[r - 1]?.[c]) && formula !== formulaOf(own[r]?.[c - 1]);
}

function formulaOf(content: CellContent | undefined): string | null {
  return typeof content === "object" && content !== null && "formula" in content ? content.formula : null;
}

function withSpills(
  own: readonly (readonly CellContent[])[],
  area: Area,
  spills: readonly Area[],
): readonly (readonly CellContent[])[] {
  if (spills.length === 0) return own;
  const contents = own.map((row) => [...row]);
  for (const spill of spills) {
    const spilledFrom = { row: spill.row, column: spill.column };
    for (
      let row = Math.max(spill.row, area.row);
      row < Math.min(spill.row + spill.rows, area.row + area.rows);
      row += 1
    ) {
      const cells = contents[row - area.row] ?? [];
      const right = Math.min(spill.column + spill.columns, area.column + area.columns);
      for (let column = Math.max(spill.column, area.column); column < right; column += 1) {
        if (row !== spill.row || column !== spill.column) cells[column - area.column] = { spilledFrom };
      }
    }
  }
  return contents;
}
