/** The workbook now open in Excel. */
import type { WorkbookPort } from "../port";
import { createWorkbook } from "../workbook";
import { ExcelDriver } from "./excel-driver";

/** Resolves once the workbook's events are heard; call it after `Office.onReady`. */
export async function createExcelWorkbook(): Promise<WorkbookPort> {
  const driver = new ExcelDriver();
  await driver.connect();
  return createWorkbook(driver);
}
