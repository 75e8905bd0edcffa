/** Columns computed beside a table by one formula each: a row inserted in the table is computed as the others are. */
import type { ResultColumn } from "../../../functions/table/columns";
import { areaReference, cellReference } from "../../cell-reference";
import type { CreatedSheet } from "../created-sheet";
import { headedColumn, rowsUnder, type InputTable } from "../input-table";
import { putSpilledResult } from "../spilled-result";

/** The cells of a column of the table, heading included, as an array in a formula. */
export function columnValues(table: InputTable, column: number): string {
  return areaReference(headedColumn(table, column), "both");
}

/**
 * Under its heading, a value for each row of the table.
 *
 * @param key the column of the table that tells its heading from its rows
 * @param value what a row shows, by arrays of the height of the table (`columnValues`)
 */
export function putSpilledColumn(
  sheet: CreatedSheet,
  table: InputTable,
  column: number,
  result: ResultColumn,
  key: number,
  value: string,
): void {
  const heading = cellReference(table.headingRow, key, "both");
  const formula = `=IF(${columnValues(table, key)}=${heading},"${result.heading}",${value})`;
  putSpilledResult(sheet, table.headingRow, column, formula, [result], rowsUnder(table, column).rows);
}

/** Whether cells that a formula fills hold nothing: the Atelier takes a 0 that spills for an empty text. */
export function isEmpty(cells: string): string {
  return `LEN(${cells})=0`;
}

/** The place of each cell among its range, 1 first. */
export function placeAmong(cells: string): string {
  return `ROW(${cells})-MIN(ROW(${cells}))+1`;
}

/** Which cells hold a value that none before them does: of the rows of one invoice, the first. */
export function isFirst(cells: string): string {
  return `MATCH(${cells},${cells},0)=${placeAmong(cells)}`;
}
