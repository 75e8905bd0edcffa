/** Cells as ranges, and what to write in them as edits. */
import { areasOfCells } from "../../workbook/area";
import type { RangeRef } from "../../workbook/model";
import type { CellInput, Edit } from "../../workbook/plan";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Mended extends Place {
  readonly input: CellInput;
  /** The number format that the new content wants. */
  readonly format?: string;
}

/** Neighbouring cells as one range. */
export function rangesOf(sheet: string, places: readonly Place[]): readonly RangeRef[] {
  return areasOfCells(places)
    .map((area) => ({ sheet, ...area }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** One edit for each run of cells that follow one another down a column; formats first. */
export function mending(sheet: string, mended: readonly Mended[]): readonly Edit[] {
  const sorted = [...mended].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Mended[][] = [];
  for (const one of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last?.column === one.column && last.row + 1 === one.row && last.format === one.format;
    if (run && follows) run.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run): readonly Edit[] => {
    const [first] = run;
    if (!first) return [];
    const range = { sheet, row: first.row, column: first.column, rows: run.length, columns: 1 };
    const cells: Edit = { kind: "cells", range, cells: run.map(({ input }) => [input]) };
    return first.format === undefined ? [cells] : [{ kind: "numberFormat", range, format: first.format }, cells];
  });
}
