/** `8.5` typed in a French spreadsheet becomes 8 May: a date where a mark is wanted. */
import { civilOf, dayOfSerial } from "../../rules/exact/day";
import type { Cell } from "../../workbook/model";
import { cellKind } from "../recognise/cell-kind";

const FIRST_LIKELY = 36_526;
const LAST_LIKELY = 55_153;

export function isDateInMarks({ value, style }: Cell): boolean {
  if (typeof value !== "number" || !Number.isInteger(value)) return false;
  return (
    (value >= FIRST_LIKELY && value <= LAST_LIKELY) || (value > 31 && cellKind(value, style?.numberFormat) === "date")
  );
}

/** `08/05/2026`. */
export function shownDay(serial: number): string {
  const day = dayOfSerial(Math.floor(serial));
  if (day === undefined) return String(serial);
  const civil = civilOf(day);
  return `${two(civil.day)}/${two(civil.month)}/${civil.year}`;
}

/** What was typed, most likely: `8,5`. */
export function typedMark(serial: number): string {
  const day = dayOfSerial(serial);
  if (day === undefined) return String(serial);
  const civil = civilOf(day);
  return `${civil.day},${civil.month}`;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
