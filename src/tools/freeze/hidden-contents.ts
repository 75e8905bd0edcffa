/**
 * What a sheet holds and does not show: cells of rows and columns that are hidden or too thin to read, those under a
 * merge, and those whose format shows nothing.
 */
import { containsCell } from "../../workbook/area";
import { cellsIn } from "../../workbook/model-edit/cells";
import type { Area, SheetModel, TrackSize } from "../../workbook/model";

export interface HiddenContents {
  /** Cells with a content out of sight. */
  readonly count: number;
  /** Whether none of the area's cells is in sight, with a content or without. */
  holds(area: Area): boolean;
  hides(row: number, column: number): boolean;
  /** Whether a content out of sight stands in the area. */
  isIn(area: Area): boolean;
}

export const NOTHING_HIDDEN: HiddenContents = {
  count: 0,
  holds: () => false,
  hides: () => false,
  isIn: () => false,
};

export function hiddenContents(sheet: SheetModel): HiddenContents {
  const rows = hiddenTracks(sheet.rowSizes);
  const columns = hiddenTracks(sheet.columnSizes);
  const merged = underMerges(sheet);
  const hides = (row: number, column: number): boolean =>
    rows.has(row) ||
    columns.has(column) ||
    merged.has(`${row},${column}`) ||
    showsNothing(sheet.cells[row]?.[column]?.style?.numberFormat);
  const hidden = [...cellsIn(sheet.cells)].filter(
    ({ row, column, cell }) => (cell.value !== null || cell.formula !== undefined) && hides(row, column),
  );
  const inRows = new Set(hidden.filter(({ row }) => rows.has(row)).map(({ row }) => row));
  const inColumns = new Set(hidden.filter(({ column }) => columns.has(column)).map(({ column }) => column));
  const apart = hidden.filter(({ row, column }) => !rows.has(row) && !columns.has(column));
  return {
    count: hidden.length,
    holds: ({ row, column, rows: height, columns: width }) => isAll(rows, row, height) || isAll(columns, column, width),
    hides,
    isIn: (area) =>
      isTrackIn(inRows, area.row, area.rows) ||
      isTrackIn(inColumns, area.column, area.columns) ||
      apart.some(({ row, column }) => containsCell(area, row, column)),
  };
}

/** Pixels: nobody reads a row or a column as thin. */
const UNREADABLE = 3;

function hiddenTracks(tracks: { readonly [track: number]: TrackSize } = {}): ReadonlySet<number> {
  return new Set(
    Object.entries(tracks)
      .filter(([, { size = Infinity, hidden }]) => hidden === true || size <= UNREADABLE)
      .map(([track]) => Number(track)),
  );
}

function isTrackIn(tracks: ReadonlySet<number>, first: number, count: number): boolean {
  for (const track of tracks) if (track >= first && track < first + count) return true;
  return false;
}

function isAll(tracks: ReadonlySet<number>, first: number, count: number): boolean {
  if (tracks.size < count) return false;
  for (let track = first; track < first + count; track += 1) if (!tracks.has(track)) return false;
  return true;
}

/** The cells that hold something under a merged area, which shows its first one only. */
function underMerges({ cells, merges = [] }: SheetModel): ReadonlySet<string> {
  return new Set(
    merges.flatMap((merge) =>
      [...cellsIn(cells, merge)]
        .filter(({ row, column }) => row !== merge.row || column !== merge.column)
        .map(({ row, column }) => `${row},${column}`),
    ),
  );
}

/** `;;;`, the usual way to keep a content and show nothing. */
function showsNothing(format: string | undefined): boolean {
  // Blanks of a width and empty texts are nothing to see either.
  return format !== undefined && format !== "" && format.replace(/"\s*"|_.|[;\s]/gu, "") === "";
}
