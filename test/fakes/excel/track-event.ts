/** How Excel tells of inserted and deleted rows and columns: the kind of change, and the whole tracks. */
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbook/area";
import { formatArea } from "../../../src/workbook/address";
import { changesRows, type TrackChange } from "../../../src/workbook/structure";

const CHANGE_TYPES = {
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
} as const;

export function trackEvent(change: TrackChange): { readonly changeType: string; readonly address: string } {
  const { kind, at, count } = change;
  const tracks = changesRows(change)
    ? { row: at, rows: count, column: 0, columns: MAX_COLUMNS }
    : { row: 0, rows: MAX_ROWS, column: at, columns: count };
  return { changeType: CHANGE_TYPES[kind], address: formatArea(tracks) };
}
