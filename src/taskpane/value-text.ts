/** What a cell holds, as the pane shows it. */
import { formatWithPattern } from "../charts/number-format";
import type { Locale } from "../i18n/locale";
import type { CellValue } from "../workbook/model";

/**
 * No decimal of a number is rounded away. A blank cell is an empty text: who shows it says so.
 *
 * @param format in which a number is read, en-US
 */
export function valueText(value: CellValue, format: string, locale: Locale): string {
  if (value === null) return "";
  if (typeof value === "number") return formatWithPattern(value, format, locale, "all");
  if (typeof value === "boolean") return locale === "fr" ? (value ? "VRAI" : "FAUX") : value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : value.error;
}
