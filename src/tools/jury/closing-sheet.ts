/** « Jury clos »: the sheet that keeps what was closed; it reads without the add-in, and is read back to compare. */
import type { Locale } from "../../i18n/locale";
import { juryWords } from "../../i18n/panels/jury";
import { toolWords } from "../../i18n/tools";
import type { CellValue, SheetModel, WorkbookModel } from "../../workbook/model";
import type { Edit } from "../../workbook/plan";
import { area } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { wrappedHeight } from "../wrapped-height";
import type { ClosedRow, ClosedTable } from "./closed-content";
import { keptContent } from "../kept-content";
import type { Closing } from "./closing";

/** A closing as a sheet of the workbook holds it. */
export interface FoundClosing extends Closing {
  readonly recordSheet: string;
}

const FACTS = ["date", "by", "convention", "version", "rulesDigest", "digest"] as const;
const ROW = { title: 0, help: 1, facts: 3, tables: 10 } as const;
const WIDTH = { who: 240, value: 84 };
/** Facts and the sentence under the title stand over as many columns, whatever the tables need. */
const TOP_COLUMNS = 6;
const HEADING_HEIGHT = 58;
const ROW_HEIGHT = 20;
const DIGEST = /^[0-9a-f]{64}$/;

export function closingSheet(
  workbook: WorkbookModel,
  closing: Closing,
  locale: Locale,
): { readonly name: string; readonly edits: readonly Edit[] } {
  const words = juryWords[locale].record;
  const name = freeSheetName(workbook, words.sheet);
  const draft = new SheetDraft(name, { tabColor: sheetPalette.tab.rules, hideGridlines: true });
  const columns = Math.max(TOP_COLUMNS, ...closing.tables.map((table) => table.columns.length)) + 1;
  draft.widths(
    Object.fromEntries(Array.from({ length: columns }, (_, at) => [at, at === 0 ? WIDTH.who : WIDTH.value])),
  );
  putFacts(draft, closing, locale);
  let row: number = ROW.tables;
  for (const table of closing.tables) row = putTable(draft, row, table, locale) + 1;
  draft.freeze(0, 1).print({
    paper: "A4",
    orientation: "landscape",
    fitToHeight: 0,
    repeatColumns: { first: 0, last: 0 },
    area: area(0, 0, row - 1, columns),
  });
  return { name, edits: draft.edits() };
}

function putFacts(draft: SheetDraft, closing: Closing, locale: Locale): void {
  const words = juryWords[locale].record;
  // The first column comes again on each page: what is said once stands beside it.
  const help = area(ROW.help, 1, 1, TOP_COLUMNS);
  draft
    .put(ROW.title, 0, words.title)
    .put(ROW.help, 1, words.help)
    .style(area(ROW.title, 0), { bold: true, fontSize: 16, color: sheetPalette.title })
    .style(help, {
      italic: true,
      fontSize: 10,
      wrap: true,
      vertical: "top",
      color: sheetPalette.quiet,
    })
    .merge(help)
    .heights({ [ROW.title]: 32, [ROW.help]: wrappedHeight([{ text: words.help, width: TOP_COLUMNS * WIDTH.value }]) });
  FACTS.forEach((fact, index) => {
    const row = ROW.facts + index;
    const value = closing[fact] ?? words.noDigest;
    draft
      .put(row, 0, words.facts[fact], value)
      .merge(area(row, 1, 1, TOP_COLUMNS))
      .style(area(row, 0), { bold: true, color: sheetPalette.ink })
      .style(area(row, 1), { horizontal: "left", color: sheetPalette.ink });
  });
  draft
    .style(area(ROW.facts + FACTS.indexOf("rulesDigest"), 1, 2), { fontSize: 9 })
    .numberFormat(area(ROW.facts, 1), "dd/mm/yyyy hh:mm");
}

/** Gives the row that follows. */
function putTable(draft: SheetDraft, row: number, { sheet, columns, rows }: ClosedTable, locale: Locale): number {
  const words = juryWords[locale].record;
  const headings = row + 1;
  const width = columns.length + 1;
  draft
    .put(row, 0, words.table, sheet)
    .numberFormat(area(row, 1), "@")
    .style(area(row, 0, 1, 2), { bold: true, ...sheetPalette.subheading })
    .put(headings, 0, toolWords[locale].marks.headings.learner, ...columns)
    .style(area(headings, 0, 1, width), {
      bold: true,
      fontSize: 10,
      wrap: true,
      vertical: "middle",
      ...sheetPalette.heading,
    })
    .heights({ [headings]: HEADING_HEIGHT });
  rows.forEach(({ who, values }, index) => {
    const row = headings + 1 + index;
    draft.put(row, 0, who, ...values).heights({ [row]: heightOf(who, values) });
  });
  if (rows.length > 0) {
    const body = area(headings + 1, 0, rows.length, width);
    const line = { line: "thin", color: sheetPalette.line } as const;
    draft
      .style(body, { fontSize: 10, wrap: true, vertical: "middle", border: { bottom: line }, color: sheetPalette.ink })
      .style({ ...body, columns: 1 }, { bold: true })
      .style({ ...body, column: 1, columns: columns.length }, { horizontal: "center" })
      .numberFormat({ ...body, column: 1, columns: columns.length }, "0.0#");
  }
  return headings + 1 + rows.length;
}

/** Texts are wrapped, numbers are shown with two decimals. */
function heightOf(who: string, values: ClosedRow["values"]): number {
  const texts = values.flatMap((text) => (typeof text === "string" ? [{ text, width: WIDTH.value }] : []));
  return Math.max(ROW_HEIGHT, wrappedHeight([{ text: who, width: WIDTH.who }, ...texts]));
}

/** Every closing of the workbook, the latest first. */
export function findClosings(workbook: WorkbookModel): readonly FoundClosing[] {
  return workbook.sheets.flatMap((sheet) => readClosing(sheet) ?? []).sort((one, other) => other.date - one.date);
}

/** The latest closing of each sheet of marks. */
export function latestClosings(workbook: WorkbookModel): readonly FoundClosing[] {
  const known = new Set<string>();
  return findClosings(workbook).filter(({ tables: [marks] }) => {
    const sheet = marks?.sheet.toLowerCase() ?? "";
    return !known.has(sheet) && known.add(sheet);
  });
}

export function isClosingSheet({ cells }: SheetModel): boolean {
  const title = cells[ROW.title]?.[0]?.value;
  return (["fr", "en"] as const).some((locale) => title === juryWords[locale].record.title);
}

/** By labels, in either language: rows may have been inserted. */
function readClosing(sheet: SheetModel): FoundClosing | null {
  const locale = (["fr", "en"] as const).find((one) => at(sheet, ROW.title, 0) === juryWords[one].record.title);
  if (locale === undefined) return null;
  const words = juryWords[locale].record;
  const rows = Object.keys(sheet.cells)
    .map(Number)
    .sort((a, b) => a - b);
  const fact = (name: (typeof FACTS)[number]): CellValue =>
    at(sheet, rows.find((row) => at(sheet, row, 0) === words.facts[name]) ?? -1, 1);
  const date = fact("date");
  const starts = rows.filter((row) => at(sheet, row, 0) === words.table);
  if (typeof date !== "number" || starts.length === 0) return null;
  return {
    recordSheet: sheet.name,
    date,
    by: text(fact("by")),
    convention: text(fact("convention")),
    version: text(fact("version")),
    rulesDigest: digestIn(fact("rulesDigest")),
    digest: digestIn(fact("digest")),
    tables: starts.map((row) => readTable(sheet, row)),
  };
}

function readTable(sheet: SheetModel, row: number): ClosedTable {
  const columns: string[] = [];
  for (let column = 1; text(at(sheet, row + 1, column)) !== ""; column += 1)
    columns.push(text(at(sheet, row + 1, column)));
  const rows: ClosedRow[] = [];
  for (let line = row + 2; text(at(sheet, line, 0)) !== ""; line += 1) {
    const values = columns.map((_, index) => keptContent(at(sheet, line, index + 1)));
    rows.push({ who: text(at(sheet, line, 0)), values });
  }
  return { sheet: text(at(sheet, row, 1)), columns, rows };
}

function at({ cells }: SheetModel, row: number, column: number): CellValue {
  return cells[row]?.[column]?.value ?? null;
}

function digestIn(value: CellValue): string | null {
  return typeof value === "string" && DIGEST.test(value) ? value : null;
}

function text(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
