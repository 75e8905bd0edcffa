import type { Area, CellStyle } from "../../../workbook/model";
import type { NotKeptList } from "../not-kept";
import type { RowTrack } from "./sheet-rows";
import { contentArea, setCell, type MutableCells } from "./cell-matrix";

/** Room for forms to be filled in, below and right of the last content; formats of cells beyond it are an accident. */
const SPARE_ROWS = 10_000;
const SPARE_COLUMNS = 100;

/** Blank cells within that room that may keep a format of their own; beyond, those nearest to the content do. */
const MAX_BLANK_CELLS = 200_000;
const LEAST_SPARE_ROWS = 1000;

/** Rows that may have a format of their own. */
const MAX_ROW_STYLES = 20_000;

/** Rows that may be listed without one in use. */
const MAX_LISTED_ROWS = 100_000;

/** Above this, formats of whole rows and columns are not given to each of their blank cells. */
const MAX_SPREAD_CELLS = 200_000;

export interface TrackStyles {
  readonly rows: ReadonlyMap<number, CellStyle>;
  readonly columns: ReadonlyMap<number, CellStyle>;
}

/** Drops blank formatted cells far beyond the content: files often format a million rows. */
export function trimFormats(cells: MutableCells, sheet: string, notKept: NotKeptList): void {
  const content = contentArea(cells);
  const lastColumn = (content?.columns ?? 0) + SPARE_COLUMNS;
  const spareRows = countCells(cells) > MAX_BLANK_CELLS ? LEAST_SPARE_ROWS : SPARE_ROWS;
  const lastRow = (content?.rows ?? 0) + spareRows;
  for (const [row, line] of Object.entries(cells)) {
    const columns = Object.keys(line);
    // Columns are in their order.
    if (Number(row) < lastRow && Number(columns.at(-1)) < lastColumn) continue;
    const beyond = columns.filter((column) => Number(row) >= lastRow || Number(column) >= lastColumn);
    notKept.add("emptyFormatting", sheet, beyond.length);
    if (beyond.length === columns.length) delete cells[Number(row)];
    else for (const column of beyond) delete line[Number(column)];
  }
}

/** Drops formats of whole rows far below the content, where they are so many that they are an accident. */
export function trimRowStyles(
  styles: ReadonlyMap<number, CellStyle>,
  cells: MutableCells,
  sheet: string,
  notKept: NotKeptList,
): ReadonlyMap<number, CellStyle> {
  if (styles.size <= MAX_ROW_STYLES) return styles;
  const lastRow = (contentArea(cells)?.rows ?? 0) + LEAST_SPARE_ROWS;
  const kept = new Map([...styles].filter(([row]) => row < lastRow));
  notKept.add("emptyFormatting", sheet, styles.size - kept.size);
  return kept;
}

/** The same for the heights of rows. */
export function trimTracks(
  tracks: readonly RowTrack[],
  contentRows: number,
  sheet: string,
  notKept: NotKeptList,
): readonly RowTrack[] {
  if (tracks.length <= MAX_LISTED_ROWS) return tracks;
  const kept = tracks.filter(({ row }) => row < contentRows + LEAST_SPARE_ROWS);
  notKept.add("emptyFormatting", sheet, tracks.length - kept.length);
  return kept;
}

function countCells(cells: MutableCells): number {
  return Object.values(cells).reduce((sum, line) => sum + Object.keys(line).length, 0);
}

/** Gives the format of whole rows and columns to their blank cells within the content, which tools read cell by cell. */
export function spreadTrackStyles(cells: MutableCells, styles: TrackStyles): void {
  const area = contentArea(cells);
  if (!area) return;
  const rows = [...styles.rows].filter(([row]) => row < area.rows);
  const columns = [...styles.columns].filter(([column]) => column < area.columns);
  if (columns.length * area.rows + rows.length * area.columns > MAX_SPREAD_CELLS) return;
  // Where a formatted row and column cross without a cell, the row's format is the one shown.
  for (const [row, style] of rows) spread(cells, { row, column: 0, rows: 1, columns: area.columns }, style);
  for (const [column, style] of columns) spread(cells, { row: 0, column, rows: area.rows, columns: 1 }, style);
}

function spread(cells: MutableCells, area: Area, style: CellStyle): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!cells[row]?.[column]) setCell(cells, row, column, { value: null, style });
    }
  }
}
