/** A financial file in the Atelier's own engine, read by labels. */
import { catalogue } from "../../../../src/functions/catalogue";
import type { CellValue, WorkbookModel } from "../../../../src/workbook/model";
import { labelledFigure } from "../../../tools/support/labelled-figure";
import { open, type Opened } from "../../support/open";

/** The computed file. */
export class PlayedYear {
  private constructor(
    private readonly opened: Opened,
    readonly workbook: WorkbookModel,
  ) {}

  static async open(workbook: WorkbookModel): Promise<PlayedYear> {
    return new PlayedYear(await open(workbook, catalogue), workbook);
  }

  close(): void {
    this.opened.host.univer.dispose();
  }

  /** As a tool reads it, calculated. */
  async snapshot(): Promise<WorkbookModel> {
    await this.opened.calculation.settled();
    return this.opened.live.snapshot();
  }

  async values(sheet: string): Promise<CellValue[][]> {
    return this.opened.read(`'${sheet}'!A1:BH400`);
  }

  write(sheet: string, row: number, column: number, value: string | number | null): void {
    this.opened.calculation.expect();
    const range = this.opened.host.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column);
    range?.setValue({ v: value, f: null });
  }

  /** Several cells at once, blanks emptied. */
  writeArea(sheet: string, row: number, column: number, cells: readonly (readonly CellValue[])[]): void {
    this.opened.calculation.expect();
    const data = cells.map((values) => values.map((v) => ({ v: v as string | number | null, f: null })));
    const target = this.opened.host.api.getActiveWorkbook()?.getSheetByName(sheet);
    target?.getRange(row, column, cells.length, cells[0]!.length).setValues(data);
  }

  async insertRow(sheet: string, row: number): Promise<void> {
    this.opened.calculation.expect();
    this.opened.host.api.getActiveWorkbook()?.getSheetByName(sheet)?.insertRows(row, 1);
    await this.opened.calculation.settled();
  }

  /** A figure by its row and heading: see `labelledFigure`. */
  async figure(sheet: string, label: string, heading: string): Promise<CellValue> {
    return labelledFigure(await this.values(sheet), label, heading);
  }
}
