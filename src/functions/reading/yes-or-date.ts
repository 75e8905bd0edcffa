/** A cell that says yes, or since when. */
import type { Day } from "../../rules/exact/day";
import type { TableRow } from "../table/table-row";
import { readDay } from "../../spreadsheet/cell/date";

/** Dates of files begin well after: `1` is a yes, not 01/01/1900. */
const FIRST_FILE_DATE = 10_000;

/** Whether the cell says yes or holds a date; a blank is no. */
export function yesOrDate<Id extends string>(row: TableRow<Id>, id: Id): boolean {
  return dateInstead(row, id) !== null || row.yesNo(id, false) === true;
}

/** The day that the cell gives instead of a yes. */
export function dateInstead<Id extends string>(row: TableRow<Id>, id: Id): Day | null {
  const cell = row.raw(id);
  const isDate = typeof cell === "number" ? cell >= FIRST_FILE_DATE : typeof cell === "string";
  return isDate ? (readDay(cell) ?? null) : null;
}
