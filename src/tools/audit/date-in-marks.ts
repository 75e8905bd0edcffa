/** `8.5` typed in a French spreadsheet becomes 8 May: a date where a mark is wanted. */
import { isLikelyDate } from "../../spreadsheet/cell/likely-date";
import { civilOf, dayOfSerial } from "../../rules/exact/day";
import type { Cell } from "../../workbook/model";
import { cellKind } from "../recognise/cell-kind";

export function isDateInMarks({ value, style }: Cell): boolean {
  if (typeof value !== "number" || !Number.isInteger(value)) return false;
  return isLikelyDate(value) || (value > 31 && cellKind(value, style?.numberFormat) === "date");
}

/** What was typed, most likely: `8,5`. */
export function typedMark(serial: number): string {
  const day = dayOfSerial(serial);
  if (day === undefined) return String(serial);
  const civil = civilOf(day);
  return `${civil.day},${civil.month}`;
}
