/** What « Brancher » would add to each table of a sheet, or why it adds nothing. */
import type { Convention } from "../conventions/types";
import type { Argument, ResultValue } from "../functions/host";
import { attachWords } from "../i18n/panels/attach";
import { readingWords } from "../i18n/panels/reading";
import type { Locale } from "../i18n/locale";
import { attach, type AttachRefusal } from "../tools/attach/attach";
import { attachmentOf, possibleResults, type Attachment } from "../tools/attach/attachment";
import { catalogueCodes } from "../tools/attach/diploma-decision";
import { reconcile } from "../tools/attach/reconcile";
import type { Reconciliation } from "../tools/attach/reconciliation";
import { reconciliationText, type ReconciliationText } from "../tools/attach/reconciliation-text";
import { codesFor } from "../tools/attach/refused-tokens";
import type { UnitFormulas } from "../tools/attach/result-columns";
import { unitResults } from "../tools/attach/unit-results";
import type { UnknownValue } from "./opened-file";
import { readsUnknown } from "./unknown-marks";
import { askedQuestion, type AskedQuestion } from "../tools/reading/asked";
import { readSheet } from "../tools/reading/read-sheet";
import type { TableReading } from "../tools/reading/sheet-reading";
import { columnName, formatArea, formatCell } from "../workbook/address";
import type { SheetModel } from "../workbook/model";
import type { Plan } from "../workbook/plan";

export interface AttachReport {
  readonly sheet: string;
  readonly table: string;
  /** `withoutValue`: formulas among the marks that the file has no value of. */
  readonly refused?: AttachRefusal | "withoutValue";
  /** Why, and what to do. */
  readonly text?: string;
  readonly questions: readonly (AskedQuestion & { readonly kind: string; readonly columns: readonly string[] })[];
  /** The sheet that is made for them, where the table has no place for results. */
  readonly beside?: string;
  readonly results: readonly {
    readonly unit: string | null;
    readonly rows: readonly { readonly row: number; readonly grade: Shown; readonly status: Shown }[];
  }[];
  readonly reconciliations: readonly {
    readonly column: string;
    readonly heading: string;
    readonly compared: number;
    readonly text: readonly string[];
    readonly agreeing: readonly { readonly row: number; readonly theirs: number | string }[];
    readonly differences: readonly {
      readonly row: number;
      readonly theirs: number | string;
      readonly ours: Shown;
      readonly cause: string;
    }[];
  }[];
  /** Words that the functions refuse, with the code that each probably means: for the user to replace. */
  readonly tokens?: readonly {
    readonly text: string;
    readonly code: string | null;
    readonly cells: readonly string[];
  }[];
  /** The first formulas that would be written. */
  readonly formulas: readonly string[];
  readonly plan?: Plan;
}

const NOTHING_ADDED = { results: [], reconciliations: [], formulas: [] } as const;

export async function attachReports(
  sheet: SheetModel,
  convention: Convention,
  locale: Locale,
  unknown: readonly UnknownValue[] = [],
): Promise<readonly AttachReport[]> {
  const { tables } = readSheet(sheet, { codes: catalogueCodes(convention) });
  return Promise.all(tables.map((table) => attachReport(table, convention, locale, unknown)));
}

async function attachReport(
  table: TableReading,
  convention: Convention,
  locale: Locale,
  unknown: readonly UnknownValue[],
): Promise<AttachReport> {
  const attachment = attachmentOf(table, convention);
  const wanted = possibleResults(attachment);
  const tried = attach(attachment, { wanted, codes: codesFor([], {}), locale });
  const about = { sheet: table.sheet.name, table: formatArea(table.found.area) };
  const questions = table.questions.map((question) => ({
    kind: question.kind,
    columns: question.columns.map(columnName),
    ...askedQuestion(question, locale),
  }));
  if (!tried.ok) {
    const text = refusalText(tried.reason, attachment, locale);
    return { ...about, refused: tried.reason, text, questions, ...NOTHING_ADDED };
  }
  if (readsUnknown(attachment, unknown)) {
    const text = readingWords[locale].cli.unknownMarks;
    return { ...about, refused: "withoutValue", text, questions, ...NOTHING_ADDED };
  }
  const rules = [[convention.id]];
  const reconciliations = attachment.made ? [] : await reconcile(table, attachment, rules);
  const beside = attachment.made && { beside: attachment.table.sheet };
  return {
    ...about,
    ...beside,
    questions,
    tokens: tokensOf(attachment),
    results: await Promise.all(attachment.units.map((unit) => resultsOf(attachment, unit, rules))),
    reconciliations: reconciliations.map((one) => reconciliationReport(one, table, locale)),
    formulas: formulasOf(tried.plan),
    plan: tried.plan,
  };
}

function tokensOf({ tokens }: Attachment): NonNullable<AttachReport["tokens"]> {
  return tokens.map(({ text, code, cells }) => ({
    text,
    code,
    cells: cells.map(({ row, column }) => formatCell(row, column)),
  }));
}

async function resultsOf(
  attachment: Attachment,
  unit: UnitFormulas,
  rules: Argument,
): Promise<AttachReport["results"][number]> {
  const grades = await unitResults("UE_GRADE", attachment, unit, rules);
  const statuses = await unitResults("UE_STATUS", attachment, unit, rules);
  const rows = attachment.table.dataRows.map((row, at) => ({
    row: row + 1,
    grade: shown(grades[at]),
    status: shown(statuses[at]),
  }));
  return { unit: unit.unit.name ?? null, rows };
}

function reconciliationReport(
  one: Reconciliation,
  table: TableReading,
  locale: Locale,
): AttachReport["reconciliations"][number] {
  return {
    column: columnName(one.column),
    heading: one.heading,
    compared: one.compared,
    text: linesOf(reconciliationText(one, table, locale)),
    agreeing: one.agreeing.map(({ row, theirs }) => ({ row: row + 1, theirs })),
    differences: one.differences.map(({ row, theirs, ours, cause }) => ({
      row: row + 1,
      theirs,
      ours: shown(ours),
      cause,
    })),
  };
}

function refusalText(reason: AttachRefusal, { layout, questions }: Attachment, locale: Locale): string {
  if (reason === "layout") return attachWords[locale].layouts[layout];
  return reason === "questions" ? readingWords[locale].cli.open(questions.length) : attachWords[locale][reason];
}

type Shown = string | number | boolean | null | { readonly error: string };

function shown(value: ResultValue | undefined): Shown {
  return typeof value === "object" && "message" in value ? { error: value.message } : (value ?? null);
}

/** A figure, a word, or why there is none. */
function written(value: Shown): string {
  if (typeof value === "object" && value !== null) return value.error;
  return typeof value === "number" ? String(value).replace(".", ",") : String(value ?? "");
}

/** Why there is none is said once. */
function resultText(grade: Shown, status: Shown): string {
  return [...new Set([written(grade), written(status)])].join(" ").trim();
}

function linesOf({ summary, differences }: ReconciliationText): readonly string[] {
  return [summary, ...differences];
}

const MOST_SHOWN = 8;

function formulasOf({ edits }: Plan): readonly string[] {
  const cells = edits.flatMap((edit) => (edit.kind === "cells" ? edit.cells.flat() : []));
  return cells
    .flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : []))
    .slice(0, MOST_SHOWN);
}

/** What is added to a sheet, or that nothing on it is read as a table. */
export function attachSheetText(locale: Locale, sheet: string, tables: readonly AttachReport[]): readonly string[] {
  const { cli } = readingWords[locale];
  if (tables.length === 0) return [`  ${cli.sheet(sheet)} : ${cli.noTable}`];
  return tables.flatMap((table) => attachText(locale, table));
}

function attachText(
  locale: Locale,
  { sheet, table, text, beside, questions, results, reconciliations }: AttachReport,
): readonly string[] {
  return [
    `  ${sheet}!${table}${text === undefined ? "" : ` : ${text}`}`,
    ...(beside === undefined ? [] : [`    ${attachWords[locale].beside(beside)}`]),
    ...questions.map(({ text: asked, choices }) => `    ? ${asked} [${choices.join("] [")}]`),
    ...results.flatMap(({ unit, rows }) =>
      rows.map(
        ({ row, grade, status }) =>
          `    ${unit ?? attachWords[locale].theUnit}, ${readingWords[locale].cli.row(row)} : ${resultText(grade, status)}`,
      ),
    ),
    ...reconciliations.flatMap(({ text: lines }) => lines.map((line, at) => `    ${at === 0 ? "" : "  "}${line}`)),
  ];
}
