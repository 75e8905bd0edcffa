/** What a cell holds, as a table of the pane shows it. */
import type { Locale } from "../i18n/locale";
import type { CellValue } from "../workbook/model";
import { formatNumber } from "./format-value";

/** @param blank what is said of a blank cell */
export function valueText(value: CellValue, blank: string, locale: Locale): string {
  if (value === null || value === "") return blank;
  if (typeof value === "number") return formatNumber(value, locale);
  return typeof value === "object" ? value.error : String(value);
}
