/** A created financial file in the Atelier's own engine: typed in by headings, read by labels. */
import { conventionById } from "../../../../src/conventions";
import { catalogue } from "../../../../src/functions/catalogue";
import { createSheet } from "../../../../src/tools/create/created-sheets";
import { parseArea } from "../../../../src/workbook/address";
import type { CellValue, SheetModel, WorkbookModel } from "../../../../src/workbook/model";
import type { CellInput } from "../../../../src/workbook/plan";
import { serialOf } from "../../../oracle/days";
import { planned, sheetNamed, workbookOf } from "../../../tools/support/workbooks";
import { open, type Opened } from "../../support/open";

export interface TypedRow {
  readonly sheet: string;
  /** As many rows alike; `C` then reads `C1`, `C2`… */
  readonly times?: number;
  /** The cell, where it stands under no heading. */
  readonly at?: string;
  readonly cells: Readonly<Record<string, string | number>>;
}

export interface Year {
  readonly convention: string;
  readonly year: number;
  readonly learners: number;
  readonly typed: readonly TypedRow[];
}

const DATE = /^(\d{2})\/(\d{2})\/(\d{4})$/;

export function inputOf(text: string | number): string | number {
  const date = typeof text === "string" ? DATE.exec(text) : null;
  return date ? serialOf(Number(date[1]), Number(date[2]), Number(date[3])) : text;
}

export function createdFile(
  { convention, year, learners }: Omit<Year, "typed">,
  workbook = workbookOf(),
): WorkbookModel {
  const request = { convention: conventionById(convention)!, locale: "fr", learners, units: 1, year } as const;
  return planned(workbook, createSheet(workbook, "dossier", request));
}

/** The file with everything typed where its heading, and for a charge its party and label, says. */
export function typedFile(year: Year): WorkbookModel {
  return year.typed.reduce((workbook, row) => {
    const times = row.times ?? 1;
    return Array.from({ length: times }, (_, index) => index + 1).reduce((model, number) => {
      const cells = times === 1 ? row.cells : { ...row.cells, Contrat: `${row.cells["Contrat"]}${number}` };
      return row.at === undefined ? typed(model, row.sheet, cells) : typedAt(model, row.sheet, row.at, cells);
    }, workbook);
  }, createdFile(year));
}

function typedAt(workbook: WorkbookModel, sheet: string, at: string, cells: TypedRow["cells"]): WorkbookModel {
  const range = { sheet, ...parseArea(at)! };
  const inputs = [Object.values(cells).map((cell): CellInput => inputOf(cell))];
  return planned(workbook, { label: "", edits: [{ kind: "cells", range, cells: inputs }] });
}

function typed(workbook: WorkbookModel, sheet: string, cells: TypedRow["cells"]): WorkbookModel {
  const model = sheetNamed(workbook, sheet);
  const [first = ""] = Object.keys(cells);
  const headings = headingRow(model, first);
  const columns = new Map(Object.keys(cells).map((heading) => [heading, columnOf(model, headings, heading)]));
  const row = rowFor(model, headings + 1, cells, columns);
  const edits = [...columns].map(([heading, column]) => {
    const range = { sheet, row, column, rows: 1, columns: 1 };
    return { kind: "cells", range, cells: [[inputOf(cells[heading]!)]] } as const;
  });
  return planned(workbook, { label: "", edits });
}

function headingRow(sheet: SheetModel, heading: string): number {
  const rows = Object.keys(sheet.cells).map(Number);
  const found = rows.find((row) => Object.values(sheet.cells[row]!).some(({ value }) => value === heading));
  if (found === undefined) throw new Error(`no heading ${heading} on ${sheet.name}`);
  return found;
}

function columnOf(sheet: SheetModel, row: number, heading: string): number {
  const [column] = Object.entries(sheet.cells[row]!).find(([, { value }]) => value === heading) ?? [];
  if (column === undefined) throw new Error(`no heading ${heading} on ${sheet.name}`);
  return Number(column);
}

/** The row of that charge, else the first one with nothing in the columns that are typed. */
function rowFor(
  sheet: SheetModel,
  first: number,
  cells: TypedRow["cells"],
  columns: ReadonlyMap<string, number>,
): number {
  const at = (row: number, heading: string): CellValue => sheet.cells[row]?.[columns.get(heading)!]?.value ?? null;
  const isKey = (heading: string): boolean =>
    sheet.name === "Charges" && (heading === "Partie" || heading === "Charge");
  const keys = Object.keys(cells).filter(isKey);
  const last = Math.max(...Object.keys(sheet.cells).map(Number));
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const same = keys.length > 0 ? rows.find((row) => keys.every((key) => at(row, key) === cells[key])) : undefined;
  const isFree = (row: number, keysToo: readonly string[]): boolean =>
    Object.keys(cells).every((heading) =>
      heading === "Nature" && keys.length > 0 ? true : keysToo.includes(heading) || at(row, heading) === null,
    );
  const begun = rows.find((row) => at(row, "Partie") === cells["Partie"] && isFree(row, ["Partie"]));
  const found = same ?? (keys.length > 0 ? begun : undefined) ?? rows.find((row) => isFree(row, []));
  if (found === undefined) throw new Error(`no row left on ${sheet.name}`);
  return found;
}

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

  async values(sheet: string): Promise<CellValue[][]> {
    return this.opened.read(`'${sheet}'!A1:BH400`);
  }

  write(sheet: string, row: number, column: number, value: string | number | null): void {
    this.opened.calculation.expect();
    const range = this.opened.host.api.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(row, column);
    range?.setValue({ v: value, f: null });
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
    const rows = await this.values(sheet);
    const row = rowLabelled(rows, label);
    if (heading === "") return besideLabel(rows[row]!, label);
    const column = columnHeaded(rows, row, heading);
    return rows[row]![column]!;
  }
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
