/** Results that a table already has: columns of CNAM formulas, wherever they came from. */
import type { Cell, SheetModel } from "../../workbook/model";
import type { FoundTable } from "../recognise/found-table";
import { foldHeading } from "../../spreadsheet/words/heading-fold";

/** The column of each result by its folded heading. */
export type PresentResults = ReadonlyMap<string, number>;

/** How many rows are looked at: the first ones tell. */
const ROWS_READ = 3;

export function presentResults(sheet: SheetModel, table: FoundTable): PresentResults {
  const results = new Map<string, number>();
  const [first = 0] = table.dataRows;
  for (const row of table.dataRows.slice(0, ROWS_READ)) {
    for (const [key, cell] of Object.entries(sheet.cells[row] ?? {})) {
      const column = Number(key);
      if (column < table.area.column || !isResult(sheet, cell)) continue;
      const heading = headingAbove(sheet, column, first);
      if (heading !== "" && !results.has(heading)) results.set(heading, column);
    }
  }
  return results;
}

/** A formula of ours, or a cell that one fills. */
function isResult(sheet: SheetModel, { formula, spilledFrom }: Cell): boolean {
  const written = spilledFrom ? sheet.cells[spilledFrom.row]?.[spilledFrom.column]?.formula : formula;
  return written !== undefined && /\bCNAM\.[A-Z_]+\(/i.test(written);
}

const ROWS_ABOVE = 4;

function headingAbove(sheet: SheetModel, column: number, first: number): string {
  for (let row = first - 1; row >= Math.max(0, first - ROWS_ABOVE); row -= 1) {
    const value = sheet.cells[row]?.[column]?.value;
    if (typeof value === "string" && value.trim() !== "") return foldHeading(value);
  }
  return "";
}
