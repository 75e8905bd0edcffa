/** What a cell says. */
import type { ResultValue } from "../functions/host";
import { wordsOf } from "../spreadsheet/cell/text";
import type { CellValue } from "../workbook/model";

/** As a French reader sees it; nothing of a cell that is blank or in error. */
export function wordsIn(value: CellValue | ResultValue | undefined): string {
  return value === null || value === undefined || typeof value === "object" ? "" : wordsOf(value);
}
