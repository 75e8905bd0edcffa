/** Entries of a journal as lines of « Dépenses »: those that are not there yet, in the rows that are free. */
import { fold, wordsOf } from "../../../spreadsheet/cell/text";
import { createdSheetWords } from "../../../i18n/created-sheets";
import { importWords } from "../../../i18n/panels/import";
import type { Locale } from "../../../i18n/locale";
import { nextSteps } from "../../../i18n/next-steps";
import { fromCents, type Cents } from "../../../rules/exact/cents";
import { toNumber } from "../../../rules/exact/ratio";
import { sameSheetName } from "../../../workbook/address";
import type { CellValue, RangeRef, SheetModel, WorkbookModel } from "../../../workbook/model";
import { settingOf } from "../../../workbook/model-edit/settings-sheet";
import type { CellInput, Edit, Plan } from "../../../workbook/plan";
import { mentions } from "../../../workbook/formula/references";
import { bound } from "../../../workbook/seen";
import { linkedFiles, type Link, type LinkedRanges } from "../../create/dossier/linked-names";
import { accountLinesEdit, ACCOUNTS_SETTING, readAccountLines, type AccountLines } from "./account-lines";
import type { Journal, JournalEntry } from "./journal";

/** The register that receives the entries, and the charges that they may be. */
export interface ExpenseRegister {
  readonly sheet: SheetModel;
  readonly columns: Readonly<Record<ExpenseColumn, number>>;
  /** Rows where nothing is typed. */
  readonly free: readonly number[];
  /** What the rows that are typed say, as `keyOf` words it, and how many times. */
  readonly typed: ReadonlyMap<string, number>;
  readonly charges: readonly { readonly party: string; readonly label: string }[];
}

type ExpenseColumn = "date" | "party" | "charge" | "label" | "voucher" | "amount";

/** `null` where the workbook has no financial file. */
export function expenseRegister(workbook: WorkbookModel): ExpenseRegister | null {
  for (const file of linkedFiles(workbook)) {
    const table = rangeOf(workbook, file, "expenseParties");
    const columns = table && columnsOf(table.sheet, table.range, file);
    if (!table || !columns) continue;
    // The heading stands first, and the closing row last.
    const rows = Array.from({ length: table.range.rows - 2 }, (_, index) => table.range.row + 1 + index);
    const textAt = (row: number, column: ExpenseColumn): string => cellText(table.sheet, row, columns[column]);
    const isFree = (row: number): boolean =>
      Object.values(columns).every((at) => cellText(table.sheet, row, at) === "");
    const typed = new Map<string, number>();
    for (const row of rows.filter((one) => !isFree(one))) {
      const key = keyOf((column) => textAt(row, column));
      typed.set(key, (typed.get(key) ?? 0) + 1);
    }
    return { sheet: table.sheet, columns, free: rows.filter(isFree), typed, charges: chargesOf(workbook, file) };
  }
  return null;
}

function rangeOf(
  { sheets }: WorkbookModel,
  file: LinkedRanges,
  link: Link,
): { readonly sheet: SheetModel; readonly range: RangeRef } | null {
  const range = file.get(link);
  const sheet = range && sheets.find(({ name }) => sameSheetName(name, range.sheet));
  return range && sheet ? { sheet, range } : null;
}

/** Those that names hold, then the others by their headings: columns may have been inserted. */
function columnsOf(
  sheet: SheetModel,
  { row }: RangeRef,
  file: LinkedRanges,
): Readonly<Record<ExpenseColumn, number>> | null {
  const heads = Object.entries(sheet.cells[row] ?? {}).map(([column, { value }]) => ({
    column: Number(column),
    folded: fold(wordsOf(value)),
  }));
  const named = (word: "date" | "label" | "voucher"): number | undefined => {
    const words = (["fr", "en"] as const).map((locale) => fold(createdSheetWords[locale].dossier.expenses[word]));
    return heads.find(({ folded }) => words.includes(folded))?.column;
  };
  const columns = {
    date: named("date"),
    party: file.get("expenseParties")?.column,
    charge: file.get("expenseCharges")?.column,
    label: named("label"),
    voucher: named("voucher"),
    amount: file.get("expenseAmounts")?.column,
  };
  return isComplete(columns) ? columns : null;
}

function isComplete<Key extends string>(
  columns: Readonly<Record<Key, number | undefined>>,
): columns is Readonly<Record<Key, number>> {
  return Object.values(columns).every((column) => column !== undefined);
}

function chargesOf(workbook: WorkbookModel, file: LinkedRanges): ExpenseRegister["charges"] {
  const [parties, labels] = [rangeOf(workbook, file, "chargeParties"), rangeOf(workbook, file, "chargeLabels")];
  if (!parties || !labels) return [];
  return Array.from({ length: parties.range.rows - 1 }, (_, index) => parties.range.row + 1 + index).flatMap((row) => {
    const party = cellText(parties.sheet, row, parties.range.column);
    const label = cellText(labels.sheet, row, labels.range.column);
    return party === "" || label === "" ? [] : [{ party, label }];
  });
}

function cellText(sheet: SheetModel, row: number, column: number): string {
  return textOf(sheet.cells[row]?.[column]?.value ?? null);
}

function textOf(value: CellValue): string {
  return value === null ? "" : wordsOf(value);
}

function keyOf(text: (column: ExpenseColumn) => string): string {
  return (["date", "party", "charge", "label", "voucher", "amount"] as const)
    .map((column) => fold(text(column)))
    .join("|");
}

export interface ActualsReview {
  /** What will be written, in the order of the journal. */
  readonly added: readonly (readonly [entry: JournalEntry, party: string, charge: string])[];
  /** Entries that the register already has, word for word. */
  readonly there: number;
  /** Accounts of charges of which nothing is said yet. */
  readonly unsaid: readonly string[];
  /** Debit less credit: of the whole journal, of what is a charge of the file, and of what is not. */
  readonly whole: Cents;
  readonly retained: Cents;
  readonly outside: Cents;
  /** How many rows the register lacks. */
  readonly missingRows: number;
}

/** What importing the journal would do. Retained and outside add up to the journal’s own debit less credit. */
export function reviewActuals(journal: Journal, lines: AccountLines, register: ExpenseRegister): ActualsReview {
  const added: (readonly [JournalEntry, string, string])[] = [];
  const typed = new Map(register.typed);
  const unsaid: string[] = [];
  let [there, retained, outside] = [0, 0n, 0n];
  for (const { account, entries, isCharge } of journal.accounts) {
    const line = lines[account];
    const sum = entries.reduce((total, { cents }) => total + cents, 0n);
    if (line === undefined && isCharge) unsaid.push(account);
    if (line === undefined || "isOutside" in line) {
      outside += sum;
      continue;
    }
    retained += sum;
    for (const entry of entries) {
      const key = keyOf((column) => textOf(valueOf(entry, line.party, line.charge)[column]));
      const times = typed.get(key) ?? 0;
      if (times > 0) {
        typed.set(key, times - 1);
        there += 1;
      } else added.push([entry, line.party, line.charge]);
    }
  }
  added.sort(([one], [other]) => one.row - other.row);
  const missingRows = Math.max(0, added.length - register.free.length);
  return { added, there, unsaid, whole: journal.debit - journal.credit, retained, outside, missingRows };
}

function valueOf(
  { day, label, voucher, cents }: JournalEntry,
  party: string,
  charge: string,
): Readonly<Record<ExpenseColumn, string | number | null>> {
  const amount = toNumber(fromCents(cents));
  return { date: day, party, charge, label: label || null, voucher: voucher || null, amount };
}

/** The lines, and what was said of the accounts, kept for the next journal. */
export function actualsPlan(workbook: WorkbookModel, { journal, lines, from, locale }: ActualsRequest): Plan {
  const register = expenseRegister(workbook);
  if (!register) throw new Error("a journal is imported into a financial file");
  const { added } = reviewActuals(journal, lines, register);
  const kept = readAccountLines(settingOf(workbook, ACCOUNTS_SETTING));
  const plan = {
    label: importWords[locale].actuals.plan(from),
    next: nextSteps[locale].actuals,
    edits: [...cellEdits(register, added), accountLinesEdit(kept, lines)],
  };
  return bound(workbook, plan, [], namesOf(workbook, register.sheet));
}

/** The names that tell where the register is. */
function namesOf({ names }: WorkbookModel, sheet: SheetModel): readonly string[] {
  const reads = (formula: string): boolean =>
    [...mentions(formula).sheets].some((own) => sameSheetName(own, sheet.name));
  return names.flatMap(({ name, formula }) => (reads(formula) ? [name] : []));
}

/** One block, from the first free row to the last that is needed: what is typed between them is left as it is. */
function cellEdits({ sheet, columns, free }: ExpenseRegister, added: ActualsReview["added"]): readonly Edit[] {
  const rows = free.slice(0, added.length);
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  if (rows.length === 0) return [];
  const column = Math.min(...Object.values(columns));
  const width = Math.max(...Object.values(columns)) - column + 1;
  const cells = Array.from({ length: last - first + 1 }, () =>
    Array.from({ length: width }, (): CellInput => undefined),
  );
  rows.forEach((row, index) => {
    const line = added[index];
    if (!line) return;
    const values = valueOf(...line);
    const own = cells[row - first] ?? [];
    for (const name of Object.keys(columns) as ExpenseColumn[]) own[columns[name] - column] = values[name] ?? undefined;
  });
  return [
    { kind: "cells", range: { sheet: sheet.name, row: first, column, rows: cells.length, columns: width }, cells },
  ];
}

export interface ActualsRequest {
  readonly journal: Journal;
  readonly lines: AccountLines;
  /** The name of the file. */
  readonly from: string;
  readonly locale: Locale;
}
