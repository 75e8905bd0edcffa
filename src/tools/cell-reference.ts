/** References and texts as the formulas of a plan write them. */
import { columnName, quoteSheet } from "../workbook/address";
import type { Area, RangeRef } from "../workbook/model";

/** Which parts keep still when the formula is copied: `$A1`, `A$1`, `$A$1`. */
export type Fixed = "none" | "row" | "column" | "both";

/** `F8`, `F$8`, `$F8` or `$F$8`. */
export function cellReference(row: number, column: number, fixed: Fixed = "none"): string {
  const columnMark = fixed === "column" || fixed === "both" ? "$" : "";
  const rowMark = fixed === "row" || fixed === "both" ? "$" : "";
  return `${columnMark}${columnName(column)}${rowMark}${row + 1}`;
}

/** `F8:G9`, or `F8` for a single cell. */
export function areaReference(area: Area, fixed: Fixed = "none"): string {
  const first = cellReference(area.row, area.column, fixed);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellReference(area.row + area.rows - 1, area.column + area.columns - 1, fixed)}`;
}

/** `'Tableau de bord'!$A$1:$B$9`, for names and for formulas of other sheets. */
export function absoluteRange(range: RangeRef): string {
  return `${quoteSheet(range.sheet)}!${areaReference(range, "both")}`;
}

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** A text as a constant of a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
