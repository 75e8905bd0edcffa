/** A workbook with something to draw of every kind. */
import { sampleWorkbook } from "../../../src/atelier/sample/sample-workbook";
import type { WorkbookModel } from "../../../src/workbook/model";
import { sheetNamed } from "../support/workbooks";
import { everyTable } from "./tables";

const sample = sampleWorkbook();

/** Two cohorts: the sample's marks, and the same once more. */
export const everyChart: WorkbookModel = {
  ...sample,
  sheets: [
    ...sample.sheets,
    { ...sheetNamed(sample, "Notes"), id: "notes-2", name: "Notes 2025" },
    ...everyTable.sheets.map((sheet) => (sheet.name === "Budget" ? { ...sheet, name: "Budget suivi" } : sheet)),
  ],
};
