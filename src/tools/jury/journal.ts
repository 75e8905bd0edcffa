/** `_Journal`: the sheet that says who changed what after a jury was closed, when and why. Lines are only ever added. */
import type { Locale } from "../../i18n/locale";
import { juryWords } from "../../i18n/panels/jury";
import { sameSheetName } from "../../workbook/address";
import type { CellValue, SheetModel, WorkbookModel } from "../../workbook/model";
import type { CellInput, Edit } from "../../workbook/plan";
import { area } from "../cell-reference";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { wrappedHeight } from "../wrapped-height";
import type { ClosedPlace } from "./closed-content";
import { keptContent, type KeptContent } from "../kept-content";

export interface JournalLine extends ClosedPlace {
  /** An Excel serial, to the minute. */
  readonly date: number;
  readonly by: string;
  /** Where it stood that day, `D12`; empty for a row or a column that was gone. */
  readonly cell: string;
  readonly before: KeptContent;
  readonly after: KeptContent;
  readonly reason: string;
}

const SHEET = "_Journal";
const COLUMNS = ["date", "by", "sheet", "cell", "who", "column", "before", "after", "reason"] as const;
type Column = (typeof COLUMNS)[number];
const WIDTHS: Readonly<Record<Column, number>> = {
  date: 118,
  by: 120,
  sheet: 96,
  cell: 52,
  who: 150,
  column: 130,
  before: 76,
  after: 76,
  reason: 230,
};
const ROW = { title: 0, help: 1, headings: 3 } as const;
const ROW_HEIGHT = 22;

export function isJournal({ name }: SheetModel): boolean {
  return sameSheetName(name, SHEET);
}

/** Writes lines under those that are there, on a sheet that is made when there is none. */
export function journalEdits(
  workbook: WorkbookModel,
  lines: readonly JournalLine[],
  locale: Locale,
): { readonly sheet: string; readonly edits: readonly Edit[] } {
  const present = workbook.sheets.find(isJournal);
  if (!present) return { sheet: SHEET, edits: newJournal(lines, locale) };
  const rows = Object.keys(present.cells).map(Number);
  const first = Math.max(ROW.headings, ...rows) + 1;
  const target = area(first, 0, lines.length, COLUMNS.length);
  const range = { sheet: present.name, ...target };
  const heights = Object.fromEntries(lines.map((line, index) => [first + index, heightOf(line)]));
  return {
    sheet: present.name,
    edits: [
      { kind: "style", range, style: BODY },
      { kind: "numberFormat", range: { ...range, columns: 1 }, format: MOMENT },
      { kind: "numberFormat", range: { ...range, column: VALUES, columns: 2 }, format: MARK },
      { kind: "cells", range, cells: lines.map(inputsOf) },
      { kind: "rowHeights", sheet: present.name, heights },
    ],
  };
}

const MOMENT = "dd/mm/yyyy hh:mm";
const MARK = "0.0#";
/** Before, then after. */
const VALUES = COLUMNS.indexOf("before");
const BODY = { fontSize: 10, wrap: true, vertical: "middle", horizontal: "left", color: sheetPalette.ink } as const;

function newJournal(lines: readonly JournalLine[], locale: Locale): readonly Edit[] {
  const words = juryWords[locale].journal;
  const draft = new SheetDraft(SHEET, { tabColor: sheetPalette.tab.rules, hideGridlines: true });
  const first = ROW.headings + 1;
  draft
    .put(ROW.title, 0, words.title)
    .put(ROW.help, 0, words.help)
    .put(ROW.headings, 0, ...COLUMNS.map((column) => words.headings[column]))
    .style(area(ROW.title, 0), { bold: true, fontSize: 16, color: sheetPalette.title })
    .style(area(ROW.help, 0, 1, COLUMNS.length), {
      italic: true,
      fontSize: 10,
      wrap: true,
      vertical: "top",
      color: sheetPalette.quiet,
    })
    .merge(area(ROW.help, 0, 1, COLUMNS.length))
    .style(area(ROW.headings, 0, 1, COLUMNS.length), { bold: true, fontSize: 10, wrap: true, ...sheetPalette.heading })
    .style(area(first, 0, lines.length, COLUMNS.length), BODY)
    .numberFormat(area(first, 0, lines.length), MOMENT)
    .numberFormat(area(first, VALUES, lines.length, 2), MARK)
    .widths(Object.fromEntries(COLUMNS.map((column, index) => [index, WIDTHS[column]])))
    .heights({ [ROW.title]: 32, [ROW.help]: 40, [ROW.headings]: 30 })
    .heights(Object.fromEntries(lines.map((line, index) => [first + index, heightOf(line)])))
    .freeze(first, 0)
    .print({
      paper: "A4",
      orientation: "landscape",
      fitToHeight: 0,
      repeatRows: { first: ROW.headings, last: ROW.headings },
    });
  lines.forEach((line, index) => draft.put(first + index, 0, ...inputsOf(line)));
  return draft.edits();
}

function inputsOf(line: JournalLine): CellInput[] {
  return COLUMNS.map((column) => (line[column] === "" ? null : line[column]));
}

function heightOf(line: JournalLine): number {
  const cells = COLUMNS.map((column) => ({ text: String(line[column] ?? ""), width: WIDTHS[column] }));
  return Math.max(ROW_HEIGHT, wrappedHeight(cells.slice(1)));
}

/** Its lines in their order; columns are found by their headings, in either language. */
export function readJournal(workbook: WorkbookModel): readonly JournalLine[] {
  const sheet = workbook.sheets.find(isJournal);
  if (!sheet) return [];
  const rows = Object.keys(sheet.cells)
    .map(Number)
    .sort((a, b) => a - b);
  for (const row of rows) {
    const columns = columnsIn(sheet, row);
    if (columns) return rows.filter((one) => one > row).flatMap((one) => lineIn(sheet, one, columns) ?? []);
  }
  return [];
}

function columnsIn(sheet: SheetModel, row: number): Readonly<Record<Column, number>> | null {
  for (const locale of ["fr", "en"] as const) {
    const { headings } = juryWords[locale].journal;
    const found = Object.entries(sheet.cells[row] ?? {});
    const places = COLUMNS.map((column) => {
      const place = found.find(([, cell]) => cell.value === headings[column]);
      return [column, place ? Number(place[0]) : null] as const;
    });
    if (places.every(([, place]) => place !== null)) return Object.fromEntries(places) as Record<Column, number>;
  }
  return null;
}

function lineIn(sheet: SheetModel, row: number, columns: Readonly<Record<Column, number>>): JournalLine | null {
  const value = (column: Column): CellValue => sheet.cells[row]?.[columns[column]]?.value ?? null;
  const text = (column: Column): string => {
    const content = keptContent(value(column));
    return content === null ? "" : String(content).trim();
  };
  const date = value("date");
  if (typeof date !== "number") return null;
  return {
    date,
    by: text("by"),
    sheet: text("sheet"),
    cell: text("cell"),
    who: text("who"),
    column: text("column"),
    before: keptContent(value("before")),
    after: keptContent(value("after")),
    reason: text("reason"),
  };
}
