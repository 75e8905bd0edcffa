/** A financial file in the Atelier's own engine, read by labels. */
import { catalogue } from "../../../../src/functions/catalogue";
import type { CellValue, WorkbookModel } from "../../../../src/workbook/model";
import { inputOf } from "../../../tools/support/financial-file";
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

  /**
   * A figure by its row and heading. The row is that of a label in its first cell, `A / B` in its two first ones, or `2 /
   * B` the second row so labelled; without a heading, the figure is beside its label.
   */
  async figure(sheet: string, label: string, heading: string): Promise<CellValue> {
    return figureIn(await this.values(sheet), label, heading);
  }
}

/** The same, of a sheet read once for many figures. */
export function figureIn(rows: readonly CellValue[][], label: string, heading: string): CellValue {
  const row = rowLabelled(rows, label);
  if (heading === "") return besideLabel(rows[row]!, label);
  const column = columnHeaded(rows, row, heading);
  return rows[row]![column]!;
}

function rowLabelled(rows: readonly CellValue[][], label: string): number {
  const wanted = inputOf(/^\d+$/.test(label) ? Number(label) : label);
  const [first, second] = label.split(" / ");
  const isRow = (row: readonly CellValue[]): boolean =>
    second === undefined || /^\d$/.test(first!)
      ? row.includes(second ?? wanted)
      : row[0] === first && row[1] === second;
  const first0 = rows.findIndex((row) => second === undefined && row[0] === wanted);
  if (first0 >= 0) return first0;
  const found = rows.flatMap((row, index) => (isRow(row) ? [index] : []));
  // Of a settlement: what was moved comes before the two statements.
  const at = second !== undefined && /^\d$/.test(first!) ? found[Number(first)] : found[0];
  if (at === undefined) throw new Error(`no row ${label}`);
  return at;
}

function besideLabel(row: readonly CellValue[], label: string): CellValue {
  const at = row.indexOf(label);
  return row.slice(at + 1).find((value) => value !== null) ?? null;
}

function columnHeaded(rows: readonly CellValue[][], row: number, heading: string): number {
  for (let above = row; above >= 0; above -= 1) {
    const column = rows[above]!.indexOf(heading);
    if (column >= 0) return column;
  }
  // The totals of a statement stand above its headings.
  for (const below of rows.slice(row)) if (below.includes(heading)) return below.indexOf(heading);
  throw new Error(`no heading ${heading}`);
}
