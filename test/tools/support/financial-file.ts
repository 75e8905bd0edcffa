/** A created financial file, and years typed in it by headings. */
import { conventionById } from "../../../src/conventions";
import { createSheet } from "../../../src/tools/create/created-sheets";
import { parseArea } from "../../../src/workbook/address";
import type { CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import type { CellInput } from "../../../src/workbook/plan";
import { serialOf } from "../../oracle/days";
import { planned, sheetNamed, workbookOf } from "./workbooks";

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

/** A year computed by hand. */
export interface GoldenYear extends Year {
  /** Sheet, row, heading, value, article. */
  readonly shown: readonly (readonly [string, string | number, string, string | number, string])[];
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
  return year.typed.reduce(withRow, createdFile(year));
}

/** The same, of one row; as many times as it says. */
export function withRow(workbook: WorkbookModel, row: TypedRow): WorkbookModel {
  const times = row.times ?? 1;
  return Array.from({ length: times }, (_, index) => index + 1).reduce((model, number) => {
    const cells = times === 1 ? row.cells : { ...row.cells, Contrat: `${row.cells["Contrat"]}${number}` };
    return row.at === undefined ? typed(model, row.sheet, cells) : typedAt(model, row.sheet, row.at, cells);
  }, workbook);
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
