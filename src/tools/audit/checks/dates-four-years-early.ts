/** Dates that a workbook counted from 1904 has lent: pasted elsewhere, all of them are four years early. */
import { readAcademicYears } from "../academic-years";
import { isLikelyDate } from "../../../spreadsheet/cell/likely-date";
import { civilOf, dayOfSerial } from "../../../rules/exact/day";
import type { CellValue } from "../../../workbook/model";
import { cellsIn } from "../../../workbook/model-edit/cells";
import { DAYS_FROM_1900_TO_1904 } from "../../../workbook/dates-1904";
import { cellKind } from "../../recognise/cell-kind";
import type { AuditedSheet } from "../audited-sheet";
import type { Check } from "../check";
import { serialDateText } from "../../../spreadsheet/cell/date-text";

/** Fewer may be a birthday, or the date of a text. */
const ENOUGH = 3;

export const datesFourYearsEarly: Check = {
  id: "datesFourYearsEarly",
  severity: "warning",
  find: ({ workbook, sheets }) => (workbook.dates1904 === true ? [] : sheets.flatMap(earlyDates)),
};

/** The dates of a sheet, where none falls in the years that it states and all would, four years later. */
function earlyDates(sheet: AuditedSheet): ReturnType<Check["find"]> {
  const years = readAcademicYears(sheet.model);
  if (years.size === 0) return [];
  const dates = [...cellsIn(sheet.model.cells)].filter(({ cell }) => isDate(cell.value, cell.style?.numberFormat));
  const [first] = dates;
  if (first === undefined || dates.length < ENOUGH) return [];
  const within = (serial: number): boolean => years.has(yearOf(serial));
  const serials = dates.map(({ cell }) => Number(cell.value));
  if (serials.some(within) || !serials.every((serial) => within(serial + DAYS_FROM_1900_TO_1904))) return [];
  const [serial = 0] = serials;
  const facts = {
    count: dates.length,
    date: serialDateText(serial),
    later: serialDateText(serial + DAYS_FROM_1900_TO_1904),
    years: [...years].sort().join("-"),
  };
  return [{ cells: [sheet.range(first.row, first.column)], facts, subject: sheet.name }];
}

function isDate(value: CellValue, format: string | undefined): boolean {
  return typeof value === "number" && isLikelyDate(value) && cellKind(value, format) === "date";
}

function yearOf(serial: number): number {
  const day = dayOfSerial(Math.floor(serial));
  return day === undefined ? 0 : civilOf(day).year;
}
