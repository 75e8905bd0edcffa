/** The scale of a column of marks: what its heading or a row of the table says, else that of the functions. */
import { HIGHEST_MARK } from "../../conventions/scale";
import type { AuditedTable } from "./audited-table";

const STATED = /(?:\/|\bsur)\s*(\d{1,4}(?:[.,]\d+)?)(?!\d)/i;
/** Beyond this share of marks above the scale, the column is on another one. */
const OTHER_SCALE = 0.3;
/** Fewer are slips. */
const FEWEST = 3;

/** `null` when the marks are on a scale that nothing states. */
export function scaleOf(table: AuditedTable, column: number): number | null {
  const stated = STATED.exec(table.titleOf(column))?.[1];
  if (stated !== undefined) return Number(stated.replace(",", "."));
  for (const row of table.special("scale")) {
    const value = table.value(row, column);
    if (typeof value === "number") return value;
  }
  const marks = table.dataRows.map((row) => table.value(row, column)).filter((value) => typeof value === "number");
  const above = marks.filter((mark) => mark > HIGHEST_MARK && mark <= MOST_LIKELY);
  return above.length >= FEWEST && above.length > marks.length * OTHER_SCALE ? null : HIGHEST_MARK;
}

/** Beyond it a number is a slip or a date, not a mark of another scale. */
const MOST_LIKELY = 200;
