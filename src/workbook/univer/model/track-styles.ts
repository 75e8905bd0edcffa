/**
 * The formats of whole rows and columns, given to the blank cells of the grid one by one: Univer would lay a column's
 * format under those of its cells, where a spreadsheet puts a cell's format in its place.
 */
import { deepEqual } from "../../equal";
import type { Cell, CellMatrix, CellStyle, SheetModel } from "../../model";

type Tracks = Pick<SheetModel, "rowStyles" | "columnStyles">;

/** Above this, blank cells are left as they are: opening would be slow for what is only a look. */
const MAX_CELLS = 100_000;

export function trackStyle(tracks: Tracks, row: number, column: number): CellStyle | undefined {
  return tracks.rowStyles?.[row] ?? tracks.columnStyles?.[column];
}

/** The cells, and blank ones with the format of their row or column, in a grid of that size. */
export function withTrackStyles(
  cells: CellMatrix,
  tracks: Tracks,
  size: { readonly rows: number; readonly columns: number },
): CellMatrix {
  const within = (styles: Tracks["rowStyles"], limit: number): number[] =>
    Object.keys(styles ?? {})
      .map(Number)
      .filter((track) => track < limit);
  const rows = within(tracks.rowStyles, size.rows);
  const columns = within(tracks.columnStyles, size.columns);
  const count = rows.length * size.columns + columns.length * size.rows;
  if (count === 0 || count > MAX_CELLS) return cells;
  const filled: Record<number, Record<number, Cell>> = {};
  for (const [row, line] of Object.entries(cells)) filled[Number(row)] = { ...line };
  const fill = (row: number, column: number): void => {
    const line = (filled[row] ??= {});
    line[column] ??= { value: null, style: trackStyle(tracks, row, column)! };
  };
  for (const row of rows) for (let column = 0; column < size.columns; column += 1) fill(row, column);
  for (const column of columns) for (let row = 0; row < size.rows; row += 1) fill(row, column);
  return filled;
}

/** The inverse: below and right of the content, blank cells that only repeat the format of their row or column go. */
export function withoutTrackStyles(cells: Record<number, Record<number, Cell>>, tracks: Tracks): void {
  if (!tracks.rowStyles && !tracks.columnStyles) return;
  const content = contentSize(cells);
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      const [at, across] = [Number(row), Number(column)];
      if (holds(cell) || (at < content.rows && across < content.columns)) continue;
      if (deepEqual(cell.style, trackStyle(tracks, at, across))) delete line[across];
    }
    if (Object.keys(line).length === 0) delete cells[Number(row)];
  }
}

function holds({ value, formula, spilledFrom }: Cell): boolean {
  return value !== null || formula !== undefined || spilledFrom !== undefined;
}

function contentSize(cells: CellMatrix): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      if (!holds(cell)) continue;
      rows = Math.max(rows, Number(row) + 1);
      columns = Math.max(columns, Number(column) + 1);
    }
  }
  return { rows, columns };
}
