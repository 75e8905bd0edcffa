/** What a cell says, a workbook or years apart. */
import type { CellValue } from "../workbook/model";

/** As a sheet keeps it: an error is its code, an empty text a blank. */
export type KeptContent = string | number | boolean | null;

/** Files keep fifteen digits of a number. */
const PRECISION = 15;

export function keptContent(value: CellValue | undefined): KeptContent {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return Number(value.toPrecision(PRECISION));
  return typeof value === "object" && value !== null ? value.error : value;
}
