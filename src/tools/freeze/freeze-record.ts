/** « Figé le »: the sheet that says what was frozen, when and from what; made with the copies, read to compare. */
import type { Locale } from "../../i18n/locale";
import { freezeWords } from "../../i18n/panels/freeze";
import type { CellValue, SheetModel, WorkbookModel } from "../../workbook/model";
import type { Edit } from "../../workbook/plan";
import { area } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";

export interface FreezeRecord {
  /** An Excel serial. */
  readonly date: number;
  readonly convention: string;
  readonly version: string;
  readonly formulas: number;
  /** SHA-256 of a salt and of `inputsText`; `null` where the host could not compute it. */
  readonly digest: string | null;
  readonly copies: readonly { readonly original: string; readonly copy: string }[];
}

/** A record as a sheet of the workbook holds it. */
export interface FoundRecord extends FreezeRecord {
  readonly sheet: string;
  /** Whether the digest needs a salt to be made again: those of version 1.0 do not. */
  readonly isSalted: boolean;
}

const SALT_KEY = "freeze:";
const SALT = /^[0-9a-f]{32}$/;

/** The setting that holds the salt of a digest. */
export function saltKey(digest: string): string {
  return SALT_KEY + digest;
}

export function isSaltKey(key: string): boolean {
  return key.startsWith(SALT_KEY);
}

/** Anybody may have written in the sheet of settings. */
export function isSalt(text: string): boolean {
  return SALT.test(text);
}

/**
 * Few marks are possible: without a salt, whoever has the copy could try them all until the digest is found. The salt
 * stays with the data, on the sheet of settings.
 */
export function saltEdit(digest: string | null, salt: string | null): readonly Edit[] {
  return digest === null || salt === null ? [] : [{ kind: "setting", key: saltKey(digest), value: salt }];
}

const FACTS = ["date", "convention", "version", "formulas", "digest"] as const;
const ROW = { title: 0, help: 1, facts: 3, copies: 9 } as const;
const WIDTHS = { label: 290, value: 560 };
const HEIGHTS = { [ROW.title]: 32, [ROW.help]: 58 };
const DIGEST = /^[0-9a-f]{64}$/;

export function recordSheet(workbook: WorkbookModel, record: FreezeRecord, locale: Locale): readonly Edit[] {
  const words = freezeWords[locale].record;
  const draft = new SheetDraft(freeSheetName(workbook, words.sheet), {
    tabColor: sheetPalette.tab.rules,
    hideGridlines: true,
  });
  draft.put(ROW.title, 0, words.title).put(ROW.help, 0, words.help);
  FACTS.forEach((fact, index) => {
    const value = fact === "digest" ? (record.digest ?? words.noDigest) : record[fact];
    draft.put(ROW.facts + index, 0, words.facts[fact], value);
  });
  draft.put(ROW.copies, 0, words.original, words.copy);
  record.copies.forEach(({ original, copy }, index) => draft.put(ROW.copies + 1 + index, 0, original, copy));
  styleRecord(draft, record.copies.length);
  return draft.edits();
}

function styleRecord(draft: SheetDraft, copies: number): void {
  const body = { vertical: "middle", horizontal: "left", wrap: true, color: sheetPalette.ink } as const;
  draft
    .style(area(ROW.title, 0), { bold: true, fontSize: 16, color: sheetPalette.title })
    .style(area(ROW.help, 0, 1, 2), { italic: true, wrap: true, vertical: "top", color: sheetPalette.quiet })
    .style(area(ROW.facts, 0, FACTS.length, 2), body)
    .style(area(ROW.facts, 0, FACTS.length), { bold: true })
    .style(area(ROW.facts + FACTS.indexOf("digest"), 1), { fontSize: 9 })
    .style(area(ROW.copies, 0, 1, 2), { bold: true, ...sheetPalette.heading })
    .style(area(ROW.copies + 1, 0, Math.max(copies, 1), 2), body)
    // A sheet may be called « 2026 » or « 1/2 ».
    .numberFormat(area(ROW.copies + 1, 0, Math.max(copies, 1), 2), "@")
    .numberFormat(area(ROW.facts, 1), "dd/mm/yyyy hh:mm")
    .merge(area(ROW.help, 0, 1, 2))
    .heights(HEIGHTS)
    .widths({ 0: WIDTHS.label, 1: WIDTHS.value })
    .print({ paper: "A4", orientation: "portrait", fitToWidth: 1, fitToHeight: 0 });
}

/** Every record of the workbook, the latest first. */
export function findRecords(workbook: WorkbookModel): readonly FoundRecord[] {
  return workbook.sheets.flatMap((sheet) => readRecord(sheet) ?? []).sort((one, other) => other.date - one.date);
}

/** A sheet headed as ours, in either language; its rows are found by their labels, in case some were inserted. */
function readRecord(sheet: SheetModel): FoundRecord | null {
  const locale = (["fr", "en"] as const).find((one) => at(sheet, ROW.title, 0) === freezeWords[one].record.title);
  if (locale === undefined) return null;
  const words = freezeWords[locale].record;
  const rows = Object.keys(sheet.cells).map(Number);
  const rowOf = (label: string): number => rows.find((row) => at(sheet, row, 0) === label) ?? -1;
  const fact = (name: (typeof FACTS)[number]): CellValue => at(sheet, rowOf(words.facts[name]), 1);
  const date = fact("date");
  const heading = rowOf(words.original);
  if (typeof date !== "number" || heading < 0) return null;
  const unsalted = text(at(sheet, rowOf(words.unsaltedDigest), 1));
  const digest = unsalted || text(fact("digest"));
  const formulas = fact("formulas");
  return {
    sheet: sheet.name,
    date,
    convention: text(fact("convention")),
    version: text(fact("version")),
    formulas: typeof formulas === "number" ? formulas : 0,
    digest: DIGEST.test(digest) ? digest : null,
    isSalted: unsalted === "",
    copies: rows
      .filter((row) => row > heading && text(at(sheet, row, 0)) !== "")
      .map((row) => ({ original: text(at(sheet, row, 0)), copy: text(at(sheet, row, 1)) })),
  };
}

function at({ cells }: SheetModel, row: number, column: number): CellValue {
  return cells[row]?.[column]?.value ?? null;
}

function text(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
