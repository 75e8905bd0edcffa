/** What a sheet holds and does not show: cells of hidden rows and columns, and those whose format shows nothing. */
import { containsCell } from "../../workbook/area";
import { cellsIn } from "../../workbook/model-edit/cells";
import type { Area, SheetModel, TrackSize } from "../../workbook/model";

export interface HiddenContents {
  /** Cells with a content out of sight. */
  readonly count: number;
  hides(row: number, column: number): boolean;
  /** Whether a content out of sight stands in the area. */
  isIn(area: Area): boolean;
}

export const NOTHING_HIDDEN: HiddenContents = { count: 0, hides: () => false, isIn: () => false };

export function hiddenContents(sheet: SheetModel): HiddenContents {
  const rows = hiddenTracks(sheet.rowSizes);
  const columns = hiddenTracks(sheet.columnSizes);
  const hides = (row: number, column: number): boolean =>
    rows.has(row) || columns.has(column) || showsNothing(sheet.cells[row]?.[column]?.style?.numberFormat);
  const hidden = [...cellsIn(sheet.cells)].filter(
    ({ row, column, cell }) => (cell.value !== null || cell.formula !== undefined) && hides(row, column),
  );
  const inRows = new Set(hidden.filter(({ row }) => rows.has(row)).map(({ row }) => row));
  const inColumns = new Set(hidden.filter(({ column }) => columns.has(column)).map(({ column }) => column));
  const apart = hidden.filter(({ row, column }) => !rows.has(row) && !columns.has(column));
  return {
    count: hidden.length,
    hides,
    isIn: (area) =>
      isTrackIn(inRows, area.row, area.rows) ||
      isTrackIn(inColumns, area.column, area.columns) ||
      apart.some(({ row, column }) => containsCell(area, row, column)),
  };
}

function hiddenTracks(tracks: { readonly [track: number]: TrackSize } = {}): ReadonlySet<number> {
  return new Set(
    Object.entries(tracks)
      .filter(([, { size, hidden }]) => hidden === true || size === 0)
      .map(([track]) => Number(track)),
  );
}

function isTrackIn(tracks: ReadonlySet<number>, first: number, count: number): boolean {
  for (const track of tracks) if (track >= first && track < first + count) return true;
  return false;
}

/** `;;;`, the usual way to keep a content and show nothing. */
function showsNothing(format: string | undefined): boolean {
  return format !== undefined && format !== "" && format.replaceAll(";", "").trim() === "";
}
