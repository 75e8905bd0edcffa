/** Cuts plans and readings into pieces that a host accepts in one request: Excel on the web refuses 5 MB. */
import type { DriverEdit, Target } from "../driver";
import type { Area, RangeRef } from "../model";
import type { Edit } from "../plan";

/** Bytes, estimated, well under the refusal: estimates of text and of the host's own wrapping are rough. */
export const CHUNK_BYTES = 2_000_000;

const EDIT_BYTES = 300;
/** A cell in a request, its punctuation and a number included. */
const CELL_BYTES = 24;
/** A cell's formats as Office.js returns them: fonts, fill and four borders spelled out. */
const FORMAT_BYTES = 500;

type SizedEdit = Edit | DriverEdit;

/** What an edit weighs, the reading of what it replaces included (`fresh` sheets have nothing to read). */
export function estimateBytes(edit: SizedEdit, fresh = false): number {
  switch (edit.kind) {
    case "cells":
      return EDIT_BYTES + edit.cells.reduce((sum, row) => sum + rowBytes(row), 0);
    case "numberFormat":
    case "style":
      return EDIT_BYTES + (fresh ? 0 : edit.range.rows * edit.range.columns * FORMAT_BYTES);
    case "chart":
    case "setting":
    case "restoreSheet":
      return EDIT_BYTES + JSON.stringify(edit).length;
    default:
      return EDIT_BYTES;
  }
}

function rowBytes(row: readonly unknown[]): number {
  return row.reduce<number>((sum, input) => sum + CELL_BYTES + textBytes(input), 0);
}

/** Letters with accents take two bytes; formulas travel twice, written then read back. */
function textBytes(input: unknown): number {
  if (typeof input === "string") return input.length * 2;
  if (typeof input === "object" && input !== null && "formula" in input) return String(input.formula).length * 2;
  return 0;
}

/** The same edit cut into bands of rows, and rows that are too heavy into runs of cells: none is heavier than a chunk, unless a cell is. */
export function splitEdit<E extends SizedEdit>(edit: E, fresh = false): E[] {
  if (!("range" in edit) || edit.kind === "merge" || estimateBytes(edit, fresh) <= CHUNK_BYTES) return [edit];
  const { range } = edit;
  const weigh = (row: number, column: number): number =>
    edit.kind === "cells" ? CELL_BYTES + textBytes(edit.cells[row]?.[column]) : FORMAT_BYTES;
  return tilesByWeight(range, weigh, CHUNK_BYTES - EDIT_BYTES).map(({ row, column, rows, columns }) => {
    const own: RangeRef = { sheet: range.sheet, row: range.row + row, column: range.column + column, rows, columns };
    if (edit.kind !== "cells") return { ...edit, range: own };
    const cells = edit.cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
    return { ...edit, range: own, cells };
  });
}

/** Bands of whole rows, counted from the range's own corner; a row that is too heavy by itself is cut into runs of its cells. */
function tilesByWeight({ rows, columns }: Area, weigh: (row: number, column: number) => number, most: number): Area[] {
  const rowWeight = (row: number): number => sumOf(columns, (column) => weigh(row, column));
  return runsByWeight(rows, rowWeight, most).flatMap(({ start, count }): Area[] => {
    if (count > 1 || rowWeight(start) <= most) return [{ row: start, column: 0, rows: count, columns }];
    return runsByWeight(columns, (column) => weigh(start, column), most).map((run) => {
      return { row: start, column: run.start, rows: 1, columns: run.count };
    });
  });
}

/** Runs of things, each as long as its weight allows, of one thing at least. */
function runsByWeight(
  total: number,
  weigh: (index: number) => number,
  most: number,
): { readonly start: number; readonly count: number }[] {
  const runs: { start: number; count: number }[] = [];
  let bytes = Infinity;
  for (let index = 0; index < total; index += 1) {
    const weight = weigh(index);
    if (bytes + weight > most) {
      runs.push({ start: index, count: 0 });
      bytes = 0;
    }
    const last = runs.at(-1);
    if (last !== undefined) last.count += 1;
    bytes += weight;
  }
  return runs;
}

function sumOf(count: number, weigh: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += weigh(index);
  return sum;
}

/** Groups items in order, each group under the weight of a chunk, or of what is given. */
export function groupByWeight<T>(items: readonly T[], weigh: (item: T) => number, most = CHUNK_BYTES): T[][] {
  const groups: T[][] = [];
  let bytes = Infinity;
  for (const item of items) {
    const weight = weigh(item);
    if (bytes + weight > most) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(item);
    bytes += weight;
  }
  return groups;
}

/** What the contents of cells weigh in an answer, texts being of ordinary length. */
export function contentsBytes({ rows, columns }: Area): number {
  return rows * columns * CELL_BYTES * 2;
}

/** The same of their formats. */
export function formatsBytes({ rows, columns }: Area): number {
  return rows * columns * FORMAT_BYTES;
}

/** What the answer to a reading weighs. */
export function targetBytes(target: Target): number {
  switch (target.kind) {
    case "contents":
      return contentsBytes(target.range);
    case "formats":
      return formatsBytes(target.range);
    default:
      return EDIT_BYTES;
  }
}

/** Cuts a range into tiles whose contents can be read in one request, texts being of ordinary length. */
export function readableBands(range: RangeRef, bandBytes = CHUNK_BYTES): RangeRef[] {
  return evenTiles(range, Math.floor(bandBytes / (CELL_BYTES * 2)));
}

/** The same for the formats of cells. */
export function formattedBands(range: RangeRef, bandBytes = CHUNK_BYTES): RangeRef[] {
  return evenTiles(range, Math.floor(bandBytes / FORMAT_BYTES));
}

/** Bands of whole rows of so many cells at most; parts of rows when even one row has more. */
function evenTiles(range: RangeRef, cells: number): RangeRef[] {
  const columns = Math.max(1, Math.min(range.columns, cells));
  const rows = Math.max(1, Math.floor(cells / columns));
  const tiles: RangeRef[] = [];
  for (let row = 0; row < range.rows; row += rows) {
    for (let column = 0; column < range.columns; column += columns) {
      tiles.push({
        sheet: range.sheet,
        row: range.row + row,
        column: range.column + column,
        rows: Math.min(rows, range.rows - row),
        columns: Math.min(columns, range.columns - column),
      });
    }
  }
  return tiles;
}

/** The rows of a range out of those of its tiles, in order. */
export function joinTiles<T>(
  tiles: readonly { readonly range: RangeRef; readonly rows: readonly (readonly T[])[] }[],
): T[][] {
  const joined: T[][] = [];
  const first = tiles[0]?.range;
  for (const { range, rows } of tiles) {
    rows.forEach((row, r) => (joined[range.row - (first?.row ?? 0) + r] ??= []).push(...row));
  }
  return joined;
}
