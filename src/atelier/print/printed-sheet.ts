/** What of a sheet is printed: its print area, a selection, or all that shows something. */
import { boundingArea, intersectAreas, MAX_COLUMNS, MAX_ROWS } from "../../workbook/area";
import type { Area, Cell, SheetModel } from "../../workbook/model";
import { cellsIn } from "../../workbook/model-edit/cells";
import type { ShownSheet } from "../../workbook/univer/shown-sheet";
import type { PrintedTracks } from "./paginate";

/** A chart as a picture over cells. */
export interface PlacedPicture {
  readonly anchor: Area;
  readonly address: string;
  readonly text: string;
}

export interface PrintedSheet extends PrintedTracks, Pick<ShownSheet, "cell"> {
  readonly merges: readonly Area[];
}

/** `null` where nothing is to be printed. */
export function printedSheet(sheet: SheetModel, shown: ShownSheet, selection?: Area): PrintedSheet | null {
  const used = usedArea(sheet);
  const area = selection ? used && intersectAreas(selection, used) : printArea(sheet.print?.area, used);
  if (!area || used === null || intersectAreas(area, used) === null) return null;
  const merges = (sheet.merges ?? []).filter((merge) => intersectAreas(merge, area) !== null);
  const charts = (sheet.charts ?? []).map(({ anchor }) => anchor);
  const { cell, rowHeight, columnWidth } = shown;
  return { area, cell, rowHeight, columnWidth, merges, together: [...merges, ...charts] };
}

/** The sheet's own, blank cells included, save where it is whole rows or columns. */
function printArea(asked: Area | undefined, used: Area | null): Area | null {
  if (!asked || !used) return used;
  const rows = asked.rows === MAX_ROWS ? used.rows : asked.rows;
  const columns = asked.columns === MAX_COLUMNS ? used.columns : asked.columns;
  return { ...asked, rows, columns };
}

/** From the first cell to the last that has a content, a colour or a border, and to the end of charts. */
function usedArea({ cells, merges = [], charts = [] }: SheetModel): Area | null {
  const filled = [...cellsIn(cells)].filter(({ cell }) => isSeen(cell));
  const isFilled = new Set(filled.map(({ row, column }) => `${row}:${column}`));
  const end = boundingArea([
    ...filled.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    ...merges.filter(({ row, column }) => isFilled.has(`${row}:${column}`)),
    ...charts.map(({ anchor }) => anchor),
  ]);
  // As spreadsheets do, from the corner of the sheet.
  return end && { row: 0, column: 0, rows: end.row + end.rows, columns: end.column + end.columns };
}

function isSeen({ value, style }: Cell): boolean {
  const isBlank = value === null || value === "";
  return !isBlank || style?.fill !== undefined || style?.border !== undefined;
}
