/** The sample with the results of its formulas, as `test/sample/sample-results.test.ts` computes and writes them. */
import { parseArea } from "../../workbook/address";
import type { CellValue, SheetModel, WorkbookModel } from "../../workbook/model";
import { CellWriter, cellAt, putContent } from "../../workbook/model-edit/cells";
import results from "./sample-results.json";
import { sampleWorkbook } from "./sample-workbook";

/** The rows of the block that a formula fills: one value for most. */
type Block = readonly (readonly CellValue[])[];

/** By the name of the sheet, then by the cell of the formula. */
export type StoredResults = Readonly<Record<string, Readonly<Record<string, Block>>>>;

export function computedSample(): WorkbookModel {
  return withResults(sampleWorkbook(), results as StoredResults);
}

export function withResults(model: WorkbookModel, stored: StoredResults): WorkbookModel {
  return { ...model, sheets: model.sheets.map((sheet) => withSheetResults(sheet, stored[sheet.name] ?? {})) };
}

function withSheetResults(sheet: SheetModel, stored: StoredResults[string]): SheetModel {
  const cells = new CellWriter(sheet.cells);
  for (const [address, cached] of Object.entries(stored)) {
    const at = parseArea(address);
    const formula = at && cellAt(sheet.cells, at.row, at.column)?.formula;
    if (formula) putContent(cells, at.row, at.column, { formula, cached });
  }
  return { ...sheet, cells: cells.finish() };
}
