/** Rectangles: the model counts rows and columns, Univer gives the last ones. */
import type { IRange } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../area";
import type { Area } from "../../model";

/** A rectangle as Univer's plug-ins keep it. */
export type Corners = Pick<IRange, "startRow" | "endRow" | "startColumn" | "endColumn">;

/** A whole row or column has no last cell in Univer (`NaN`, or `null` once in JSON): the limits of a sheet stand in. */
function bound(index: number | null, limit: number): number {
  return index === null || Number.isNaN(index) ? limit : index;
}

export function areaToRange(area: Area): Corners {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

/** The rectangle without what else Univer hangs on a range (its sheet, its kind). */
export function rangeToArea(range: Corners): Area {
  const row = bound(range.startRow, 0);
  const column = bound(range.startColumn, 0);
  return {
    row,
    column,
    rows: bound(range.endRow, MAX_ROWS - 1) - row + 1,
    columns: bound(range.endColumn, MAX_COLUMNS - 1) - column + 1,
  };
}
