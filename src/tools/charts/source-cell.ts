/** A cell of the workbook as a chart reads it: its value now, and the reference that follows it. */
import type { Figure } from "../../charts/catalogue/figures";
import { serialDateText } from "../../spreadsheet/cell/date-text";
import { chartKindWords } from "../../i18n/chart-kinds";
import type { Locale } from "../../i18n/locale";
import { fromSerial } from "../../rules/exact/serial-date";
import type { CellValue, SheetModel } from "../../workbook/model";
import { absoluteRange, area } from "../cell-reference";
import { cellKind } from "../recognise/cell-kind";
import type { FigureCell, LabelCell } from "./chart-figures";

export function referenceTo({ name }: SheetModel, row: number, column: number, rows = 1): string {
  return absoluteRange({ sheet: name, ...area(row, column, rows) });
}

export function figureOf(value: CellValue): Figure {
  if (typeof value === "number") return value;
  return typeof value === "object" && value !== null ? { error: value.error } : null;
}

/** The figure of a cell: a blank stays one, an error passes. */
export function sourceFigure(sheet: SheetModel, row: number, column: number): FigureCell {
  const reference = referenceTo(sheet, row, column);
  return {
    value: figureOf(sheet.cells[row]?.[column]?.value ?? null),
    formula: () => `IF(${reference}="","",${reference})`,
  };
}

/** What names a row: a date is said by its month, or by its day. */
export function sourceLabel(
  sheet: SheetModel,
  row: number,
  column: number,
  { locale, dates }: { readonly locale: Locale; readonly dates: "month" | "day" },
): LabelCell {
  const cell = sheet.cells[row]?.[column];
  const reference = referenceTo(sheet, row, column);
  const value = cell?.value ?? null;
  if (typeof value !== "number") return { value: typeof value === "string" ? value.trim() : "", formula: reference };
  if (cellKind(value, cell?.style?.numberFormat) !== "date")
    return { value: String(value), formula: `${reference}&""` };
  return dates === "month" ? monthLabel(value, reference, locale) : dayLabel(value, reference);
}

/** « mars 2027 »: without TEXT, whose patterns are those of the user's language. */
function monthLabel(serial: number, reference: string, locale: Locale): LabelCell {
  const { months } = chartKindWords[locale];
  const date = fromSerial(Math.floor(serial));
  const named = months.map((name) => `"${name}"`).join(",");
  return {
    value: date ? `${months[date.month - 1] ?? ""} ${date.year}` : String(serial),
    formula: `CHOOSE(MONTH(${reference}),${named})&" "&YEAR(${reference})`,
  };
}

function dayLabel(serial: number, reference: string): LabelCell {
  const [day, month] = ["DAY", "MONTH"].map((part) => `RIGHT("0"&${part}(${reference}),2)`);
  return { value: serialDateText(serial), formula: `${day}&"/"&${month}&"/"&YEAR(${reference})` };
}

/** A figure that may not be known yet: `#N/A` is a blank, any other error passes. */
export function knownFigure(sheet: SheetModel, row: number, column: number): FigureCell & { readonly reads: string } {
  const reference = referenceTo(sheet, row, column);
  const value = figureOf(sheet.cells[row]?.[column]?.value ?? null);
  const isUnknown = typeof value === "object" && value !== null && value.error === "#N/A";
  const reads = `IF(ISNA(${reference}),"",IF(${reference}="","",${reference}))`;
  return { value: isUnknown ? null : value, reads, formula: () => reads };
}

/** Somebody's name, from the columns that hold it. */
export function namedRow(
  { sheet, names }: { readonly sheet: SheetModel; readonly names: readonly number[] },
  row: number,
): LabelCell {
  const texts = names.map((column) => textIn(sheet, row, column));
  return {
    value: texts.join(" ").trim(),
    formula: `TRIM(${names.map((column) => referenceTo(sheet, row, column)).join(`&" "&`)})`,
  };
}

/** The rows of a table that name somebody and say something of them. */
export function namedRows({
  sheet,
  first,
  last,
  names,
}: {
  readonly sheet: SheetModel;
  readonly first: number;
  readonly last: number;
  readonly names: readonly number[];
}): readonly number[] {
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const isNamed = (row: number): boolean => names.some((column) => textIn(sheet, row, column) !== "");
  return rows.filter((row) => isNamed(row) && Object.keys(sheet.cells[row] ?? {}).length > 1);
}

/** What a cell says of somebody: a name, or a number. */
export function textIn(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.cells[row]?.[column]?.value ?? null;
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
