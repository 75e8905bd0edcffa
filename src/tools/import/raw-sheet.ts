/** The sheet that keeps a file as it was, texts as texts: `00123` and `12,50` stay what they are. */
import { wordsOf } from "../../spreadsheet/cell/text";
import { importWords } from "../../i18n/panels/import";
import type { CellValue } from "../../workbook/model";
import type { Edit } from "../../workbook/plan";
import { area } from "../cell-reference";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import type { Grid } from "./grid";

/** Whether a sheet is one of those: nothing is imported into it. */
export function isRawSheet(name: string): boolean {
  return Object.values(importWords).some(({ rawSuffix }) => name.includes(rawSuffix));
}

/** The longest text a cell holds. */
const LONGEST_TEXT = 32_767;

export function rawSheet(name: string, grid: Grid): readonly Edit[] {
  const columns = Math.max(1, ...grid.map((row) => row.length));
  const draft = new SheetDraft(name, { tabColor: sheetPalette.quiet });
  draft.numberFormat(area(0, 0, Math.max(1, grid.length), columns), "@");
  grid.forEach((row, index) => draft.put(index, 0, ...row.map(asText)));
  return draft.edits();
}

function asText(value: CellValue): string | null {
  if (value === null || value === "") return null;
  return (typeof value === "string" ? value : wordsOf(value)).slice(0, LONGEST_TEXT);
}
