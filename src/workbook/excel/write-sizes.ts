/** Writes widths and heights: tracks of the same size that stand together at once, rows of many sizes as a list. */
import { rangeAt } from "./read-cells";
import { toPoints } from "./units";

type Kind = "columnWidths" | "rowHeights";

/** Adjacent tracks of one size, `null` for the default. */
interface Run {
  readonly start: number;
  readonly count: number;
  readonly size: number | null;
}

/** Adjacent rows, each with its own height. */
interface Rows {
  readonly start: number;
  readonly sizes: readonly number[];
}

/** Longer ones weigh less by themselves. */
const SHORT = 12;

export function sizesWritten(
  kind: Kind,
  sizes: { readonly [track: number]: number | null },
): { readonly alone: readonly Run[]; readonly together: readonly Rows[] } {
  const runs = runsOf(sizes);
  // Office.js takes such lists for rows only, and for heights only.
  if (kind === "columnWidths") return { alone: runs, together: [] };
  const alone: Run[] = [];
  const together: { start: number; sizes: number[] }[] = [];
  for (const run of runs) {
    const { start, count, size } = run;
    if (size === null || count > SHORT) {
      alone.push(run);
      continue;
    }
    const last = together.at(-1);
    const own = new Array<number>(count).fill(size);
    if (last !== undefined && last.start + last.sizes.length === start) last.sizes.push(...own);
    else together.push({ start, sizes: own });
  }
  return { alone, together };
}

function runsOf(sizes: { readonly [track: number]: number | null }): Run[] {
  const runs: { start: number; count: number; size: number | null }[] = [];
  for (const [key, size] of Object.entries(sizes)) {
    const track = Number(key);
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.count === track && last.size === size) last.count += 1;
    else runs.push({ start: track, count: 1, size });
  }
  return runs;
}

export function writeSizes(
  sheet: Excel.Worksheet,
  kind: Kind,
  sizes: { readonly [track: number]: number | null },
): void {
  const { alone, together } = sizesWritten(kind, sizes);
  for (const run of alone) writeRun(sheet, kind, run);
  for (const { start, sizes: heights } of together) {
    const range = rangeAt(sheet, { row: start, column: 0, rows: heights.length, columns: 1 });
    range.setRowProperties(heights.map((height) => ({ format: { rowHeight: toPoints(height) } })));
  }
}

function writeRun(sheet: Excel.Worksheet, kind: Kind, { start, count, size }: Run): void {
  if (kind === "columnWidths") {
    const { format } = rangeAt(sheet, { row: 0, column: start, rows: 1, columns: count });
    if (size === null) format.useStandardWidth = true;
    else format.columnWidth = toPoints(size);
    return;
  }
  const { format } = rangeAt(sheet, { row: start, column: 0, rows: count, columns: 1 });
  if (size === null) format.useStandardHeight = true;
  else format.rowHeight = toPoints(size);
}
