/**
 * Composition root of `functions.js`: gives every function of the catalogue to any JavaScript engine that defines
 * `CustomFunctions`. The pane's page, in Excel's shared runtime, fetches the same functions when a formula first calls
 * one (`src/taskpane/associate-functions.ts`).
 */
import { excelFunctions } from "../workbook/excel/excel-functions";

if (typeof CustomFunctions !== "undefined") {
  for (const [id, implementation] of excelFunctions()) CustomFunctions.associate(id, implementation);
}
