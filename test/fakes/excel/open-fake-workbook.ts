/** A workbook in the fake Excel, filled by the adapter itself, with what tests need to look behind it. */
import type { DriverEdit } from "../../../src/workbook/driver";
import { ExcelDriver } from "../../../src/workbook/excel/excel-driver";
import type { WorkbookModel } from "../../../src/workbook/model";
import type { WorkbookPort } from "../../../src/workbook/port";
import { createWorkbook } from "../../../src/workbook/workbook";
import { FakeExcel, type FakeExcelOptions } from "./fake-excel";

export interface FakeWorkbook {
  readonly excel: FakeExcel;
  readonly port: WorkbookPort;
  /** Another pane open on the same workbook. */
  beside(): Promise<WorkbookPort>;
  /** Takes the global `Excel` away. */
  dispose(): void;
}

export async function openFakeWorkbook(model: WorkbookModel, options?: FakeExcelOptions): Promise<FakeWorkbook> {
  const excel = new FakeExcel(options);
  const dispose = excel.install();
  const driver = new ExcelDriver();
  await driver.connect();
  await driver.write(edits(model), []);
  excel.traffic.reset();
  // In the same page: a client that listens twice would hear each event twice.
  const beside = async (): Promise<WorkbookPort> => createWorkbook(driver);
  return { excel, port: createWorkbook(driver), beside, dispose };
}

function edits(model: WorkbookModel): DriverEdit[] {
  return [
    ...model.sheets.map((sheet, position): DriverEdit => ({ kind: "restoreSheet", sheet, position })),
    { kind: "deleteSheet", sheet: "Feuil1" },
    ...model.names.map(({ name, formula }): DriverEdit => ({ kind: "name", name, formula })),
  ];
}
