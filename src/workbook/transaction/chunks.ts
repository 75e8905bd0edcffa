/** Cuts plans and readings into pieces that a host accepts in one request: Excel on the web refuses 5 MB. */
import type { DriverEdit, Target } from "../driver";
import type { RangeRef } from "../model";
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

/** The same edit as a list of bands of rows, none heavier than a chunk unless a single row is. */
export function splitEdit<E extends SizedEdit>(edit: E, fresh = false): E[] {
  if (!("range" in edit) || edit.kind === "merge" || estimateBytes(edit, fresh) <= CHUNK_BYTES) return [edit];
  const bands: E[] = [];
  const { range } = edit;
  const weigh = (row: number): number =>
    edit.kind === "cells" ? rowBytes(edit.cells[row] ?? []) : range.columns * FORMAT_BYTES;
  for (let start = 0; start < range.rows;) {
    let bytes = EDIT_BYTES;
    let end = start;
    do bytes += weigh(end++);
    while (end < range.rows && bytes + weigh(end) <= CHUNK_BYTES);
    const band: RangeRef = { ...range, row: range.row + start, rows: end - start };
    bands.push(
      edit.kind === "cells" ? { ...edit, range: band, cells: edit.cells.slice(start, end) } : { ...edit, range: band },
    );
    start = end;
  }
  return bands;
}

/** Groups items in order, each group under the weight of a chunk. */
export function groupByWeight<T>(items: readonly T[], weigh: (item: T) => number): T[][] {
  const groups: T[][] = [];
  let bytes = Infinity;
  for (const item of items) {
    const weight = weigh(item);
    if (bytes + weight > CHUNK_BYTES) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(item);
    bytes += weight;
  }
  return groups;
}

/** What the answer to a reading weighs. */
export function targetBytes(target: Target): number {
  switch (target.kind) {
    case "contents":
      return target.range.rows * target.range.columns * CELL_BYTES * 2;
    case "formats":
      return target.range.rows * target.range.columns * FORMAT_BYTES;
    default:
      return EDIT_BYTES;
  }
}

/** Cuts a range into bands of rows whose contents can be read in one request, texts being of ordinary length. */
export function readableBands(range: RangeRef, bandBytes = CHUNK_BYTES): RangeRef[] {
  const perBand = Math.max(1, Math.floor(bandBytes / (range.columns * CELL_BYTES * 2)));
  const bands: RangeRef[] = [];
  for (let start = 0; start < range.rows; start += perBand) {
    bands.push({ ...range, row: range.row + start, rows: Math.min(perBand, range.rows - start) });
  }
  return bands;
}
