/** The rows of headings of one table, banded headings included, and what each column is called. */
import { headingRole } from "./heading-role";
import { isWords, type HeadingRun } from "./heading-rows";
import type { SheetGrid } from "./sheet-grid";

export interface HeadingBlock {
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const MOST_BANDS = 2;

/** Grows the block from its best row: bands above (« USSA24 » over its assessments), details below. */
export function headingBlock(grid: SheetGrid, run: HeadingRun): HeadingBlock {
  let block: HeadingBlock = { first: run.row, last: run.row, firstColumn: run.first, lastColumn: run.last };
  for (let band = 0; band < MOST_BANDS && isBandAbove(grid, block); band += 1)
    block = { ...block, first: block.first - 1 };
  for (let band = 0; band < MOST_BANDS && isDetailBelow(grid, block); band += 1)
    block = widen(grid, { ...block, last: block.last + 1 });
  return widen(grid, block);
}

/** The columns of every heading row, when they touch the block. */
function widen(grid: SheetGrid, block: HeadingBlock): HeadingBlock {
  let { firstColumn, lastColumn } = block;
  for (let row = block.first; row <= block.last; row += 1) {
    for (const column of grid.columnsOf(row)) {
      const end = (grid.mergedAt(row, column)?.columns ?? 1) + column - 1;
      if (column <= lastColumn + 1 && end >= firstColumn - 1) {
        firstColumn = Math.min(firstColumn, column);
        lastColumn = Math.max(lastColumn, column, row === block.last ? column : Math.min(end, lastColumn + 1));
      }
    }
  }
  return { ...block, firstColumn, lastColumn };
}

/** Words over some of the columns, in groups: a title over all of them is none. */
function isBandAbove(grid: SheetGrid, block: HeadingBlock): boolean {
  const row = block.first - 1;
  if (row < 0) return false;
  const columns = grid.columnsOf(row).filter((column) => column >= block.firstColumn && column <= block.lastColumn);
  if (columns.length === 0 || !columns.every((column) => isWords(grid, row, column))) return false;
  const labels = columns.map((column) => grid.text(row, column));
  if (labels.some((label) => label.endsWith(":"))) return false;
  const spans = columns.map((column) => grid.mergedAt(row, column)?.columns ?? 1);
  const width = block.lastColumn - block.firstColumn + 1;
  if (columns.length === 1 && (spans[0] ?? 1) >= width) return false;
  const recognised = labels.filter((label) => headingRole(label) !== null).length;
  const isSpread = spans.some((span) => span > 1);
  return recognised >= 1
    ? columns.length >= 2 || isSpread || columns[0] !== block.firstColumn
    : isSpread && columns.length >= 2;
}

/** Words under some of the headings, nothing under who the row is about: no data yet. */
function isDetailBelow(grid: SheetGrid, block: HeadingBlock): boolean {
  const row = block.last + 1;
  const columns = grid.columnsOf(row);
  const within = columns.filter((column) => column >= block.firstColumn && column <= block.lastColumn + 1);
  if (within.length < 2 || !within.every((column) => isWords(grid, row, column))) return false;
  const guesses = within.map((column) => headingRole(grid.text(row, column)));
  const recognised = guesses.filter(
    (guess) =>
      guess?.role === "mark" ||
      guess?.role === "coefficient" ||
      guess?.role === "credits" ||
      guess?.role === "status" ||
      guess?.role === "mean",
  );
  return recognised.length >= 2 && recognised.length >= within.length / 2;
}

/** The labels over a column, from top to bottom, merged and carried ones included. */
export function headingLabels(grid: SheetGrid, block: HeadingBlock, column: number): readonly string[] {
  const labels: string[] = [];
  for (let row = block.first; row <= block.last; row += 1) {
    const label = labelAt(grid, block, row, column);
    if (label !== "" && label !== labels.at(-1)) labels.push(label);
  }
  return labels;
}

function labelAt(grid: SheetGrid, block: HeadingBlock, row: number, column: number): string {
  const own = asText(grid.label(row, column));
  if (own !== "" || row === block.last) return own;
  return isHeaded(grid, block, row, column) ? carried(grid, block, row, column) : "";
}

/** Whether a lower row names the column, so that an upper one may group it. */
function isHeaded(grid: SheetGrid, block: HeadingBlock, row: number, column: number): boolean {
  for (let below = row + 1; below <= block.last; below += 1) {
    if (asText(grid.label(below, column)) !== "") return true;
  }
  return false;
}

/** A band written once over the first of its columns, without merging. */
function carried(grid: SheetGrid, block: HeadingBlock, row: number, column: number): string {
  for (let left = column - 1; left >= block.firstColumn; left -= 1) {
    const label = asText(grid.label(row, left));
    if (label !== "") return isHeaded(grid, block, row, left) && grid.mergedAt(row, left) === undefined ? label : "";
  }
  return "";
}

function asText(value: unknown): string {
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : typeof value === "number" ? String(value) : "";
}
