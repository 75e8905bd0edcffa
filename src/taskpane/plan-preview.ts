/** What a plan will change, as people check it: cell by cell under each sheet, everything else as short sentences. */
import type { Locale } from "../i18n/locale";
import { paneWords, type PaneWords } from "../i18n/pane";
import type { Cell, CellValue, RangeRef, WorkbookModel } from "../workbook/model";
import type { CellInput, Edit, Plan } from "../workbook/plan";
import { formatCell } from "../workbook/address";
import { clearsUserHistory } from "../workbook/user-history";
import { correctedSheet } from "../tools/recognise/corrections";
import { formatNumber } from "./format-value";
import { formulaToShow } from "../spreadsheet/formula/shown";

export interface CellChange {
  readonly address: string;
  /** `null`: the cell is blank. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface SheetChange {
  readonly sheet: string;
  readonly status: "existing" | "added" | "deleted";
  readonly cells: readonly CellChange[];
  /** Formats, names, charts… one sentence each, without repetition. */
  readonly effects: readonly string[];
}

export interface PlanPreview {
  readonly label: string;
  readonly sheets: readonly SheetChange[];
  /** What concerns the whole workbook: names, settings. */
  readonly effects: readonly string[];
  readonly cellCount: number;
  /** Non-empty cells that will be replaced, whether the plan declares them or not. */
  readonly overwritten: readonly RangeRef[];
  /** Excel for the desktop drops the user's own undo list on such edits. */
  readonly clearsHostHistory: boolean;
}

/** The title of a convention, for the one setting people know by name. */
export type TitleOf = (conventionId: string) => string;

export function planPreview(plan: Plan, workbook: WorkbookModel, locale: Locale, titleOf: TitleOf): PlanPreview {
  const words = paneWords[locale];
  const cells = cellChanges(plan, workbook, locale);
  const sheetNames = unique([...cells.bySheet.keys(), ...plan.edits.flatMap((edit) => sheetOf(edit) ?? [])]);
  const effectsOf = (sheet: string | undefined): readonly string[] =>
    effectSentences(
      plan.edits.filter((edit) => sheetOf(edit) === sheet),
      words,
      titleOf,
    );
  return {
    label: plan.label,
    sheets: sheetNames.map((sheet) => ({
      sheet,
      status: statusOf(sheet, plan),
      cells: cells.bySheet.get(sheet) ?? [],
      effects: effectsOf(sheet),
    })),
    effects: effectsOf(undefined),
    cellCount: cells.count,
    overwritten: cells.overwritten,
    clearsHostHistory: clearsUserHistory(plan),
  };
}

interface CellChanges {
  readonly bySheet: ReadonlyMap<string, readonly CellChange[]>;
  readonly count: number;
  readonly overwritten: readonly RangeRef[];
}

function cellChanges(plan: Plan, workbook: WorkbookModel, locale: Locale): CellChanges {
  const bySheet = new Map<string, CellChange[]>();
  const overwritten: RangeRef[] = [];
  let count = 0;
  for (const edit of plan.edits) {
    if (edit.kind !== "cells") continue;
    const { sheet, row: top, column: left } = edit.range;
    const present = workbook.sheets.find((candidate) => candidate.name === sheet)?.cells;
    const changes = bySheet.get(sheet) ?? [];
    edit.cells.forEach((inputs, rowOffset) =>
      inputs.forEach((input, columnOffset) => {
        if (input === undefined) return;
        const row = top + rowOffset;
        const column = left + columnOffset;
        const before = present?.[row]?.[column];
        if (isBlank(before) && (input === null || input === "")) return;
        if (!isBlank(before)) overwritten.push({ sheet, row, column, rows: 1, columns: 1 });
        changes.push({
          address: formatCell(row, column),
          before: cellText(before, locale),
          after: inputText(input, locale),
        });
        count += 1;
      }),
    );
    bySheet.set(sheet, changes);
  }
  return { bySheet, count, overwritten };
}

function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.formula === undefined && (cell.value === null || cell.value === ""));
}

function cellText(cell: Cell | undefined, locale: Locale): string | null {
  if (!cell || isBlank(cell)) return null;
  return cell.formula === undefined ? valueText(cell.value, locale) : formulaToShow(cell.formula, locale);
}

function inputText(input: CellInput, locale: Locale): string | null {
  if (input === null || input === undefined || input === "") return null;
  return typeof input === "object" ? formulaToShow(input.formula, locale) : valueText(input, locale);
}

function valueText(value: CellValue, locale: Locale): string {
  if (value === null) return "";
  if (typeof value === "number") return formatNumber(value, locale, 15);
  if (typeof value === "boolean") return locale === "fr" ? (value ? "VRAI" : "FAUX") : value ? "TRUE" : "FALSE";
  return typeof value === "string" ? value : value.error;
}

function sheetOf(edit: Edit): string | undefined {
  if ("range" in edit) return edit.range.sheet;
  return "sheet" in edit ? edit.sheet : undefined;
}

function statusOf(sheet: string, plan: Plan): SheetChange["status"] {
  const concerns = (kind: Edit["kind"]): boolean =>
    plan.edits.some((edit) => edit.kind === kind && sheetOf(edit) === sheet);
  return concerns("addSheet") ? "added" : concerns("deleteSheet") ? "deleted" : "existing";
}

/** One sentence per kind of change, in the plan's order; the many small formats of a sheet are one sentence. */
function effectSentences(edits: readonly Edit[], words: PaneWords, titleOf: TitleOf): readonly string[] {
  const count = (kind: Edit["kind"]): number => edits.filter((edit) => edit.kind === kind).length;
  return unique(edits.flatMap((edit) => effectSentence(edit, count(edit.kind), words.preview.effects, titleOf) ?? []));
}

function effectSentence(
  edit: Edit,
  count: number,
  words: PaneWords["preview"]["effects"],
  titleOf: TitleOf,
): string | null {
  switch (edit.kind) {
    case "cells":
    case "addSheet":
    case "deleteSheet":
      // Shown by the cells themselves and by the sheet's heading.
      return null;
    case "numberFormat":
    case "style":
    case "merge":
    case "columnWidths":
    case "rowHeights":
      return words.format;
    case "conditionalFormat":
      return words.conditionalFormat(count);
    case "validation":
      return words.validation(count);
    case "name":
      return edit.formula === null ? words.nameRemoved(edit.name) : words.name(edit.name);
    case "table":
      return words.table(edit.table.name);
    case "renameSheet":
      return words.renamed(edit.sheet, edit.to);
    case "sheetVisibility":
      return edit.visibility === "visible" ? words.shown(edit.sheet) : words.hidden(edit.sheet);
    case "protect":
      return edit.protection ? words.protected : words.unprotected;
    case "freeze":
      return words.freeze;
    case "print":
      return words.print;
    case "chart":
      return edit.chart ? words.chart(edit.chart.spec.title) : words.chartRemoved;
    case "setting":
      return settingSentence(edit, words, titleOf);
  }
}

/** Settings that people know by what they do; the others by their key. */
function settingSentence(
  { key, value }: Extract<Edit, { readonly kind: "setting" }>,
  words: PaneWords["preview"]["effects"],
  titleOf: TitleOf,
): string {
  if (key === "convention" && value !== null) return words.convention(titleOf(value));
  const sheet = correctedSheet(key);
  return sheet === undefined ? words.setting(key) : words.recognised(sheet);
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
