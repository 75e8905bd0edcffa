/** Finds which of many cells lie in a range without looking at each of them. */
import type { RangeRef } from "../model";

/** Enough to tell what a cell depends on; a sum of a whole column of differing cells needs no list of them all. */
const MAX_FOUND = 200;

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly at: number;
}

export class CellIndex {
  /** By sheet, in lower case; in the order of rows. */
  readonly #entries = new Map<string, Entry[]>();

  /** Blocks count for each of their rows. */
  constructor(cells: readonly RangeRef[]) {
    cells.forEach(({ sheet, row, column, rows, columns }, at) => {
      const entries = this.#entries.get(sheet.toLowerCase()) ?? [];
      for (let r = 0; r < rows; r += 1) entries.push({ row: row + r, column, columns, at });
      this.#entries.set(sheet.toLowerCase(), entries);
    });
    for (const entries of this.#entries.values()) entries.sort((a, b) => a.row - b.row);
  }

  /** The indexes of the cells in some of the ranges, but for `self`: the first of them where they are many. */
  among(ranges: readonly RangeRef[], self: number): readonly number[] {
    const found = new Set<number>();
    for (const range of ranges) {
      const entries = this.#entries.get(range.sheet.toLowerCase()) ?? [];
      for (let i = firstFrom(entries, range.row); i < entries.length && found.size < MAX_FOUND; i += 1) {
        const { row, column, columns, at } = entries[i]!;
        if (row >= range.row + range.rows) break;
        if (at !== self && column < range.column + range.columns && range.column < column + columns) found.add(at);
      }
    }
    return [...found];
  }
}

/** The first entry on that row or below it. */
function firstFrom(entries: readonly Entry[], row: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
