/** What a plan will change, as people check it: cell by cell under each sheet, everything else as short sentences. */
import type { Locale } from "../i18n/locale";
import { paneWords } from "../i18n/pane";
import type { Cell, RangeRef, WorkbookModel } from "../workbook/model";
import { atOnce, type Parts } from "../workbook/parts";
import type { CellInput, Edit, Plan } from "../workbook/plan";
import { formatCell } from "../workbook/address";
import { clearsUserHistory } from "../workbook/user-history";
import { effectSentences, type TitleOf } from "./effect-sentences";
import { FormatsToCome } from "./formats-to-come";
import { formulaToShow } from "../spreadsheet/formula/shown";
import { valueText } from "./value-text";

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

export function planPreview(plan: Plan, workbook: WorkbookModel, locale: Locale, titleOf: TitleOf): PlanPreview {
  return atOnce(previewInParts(plan, workbook, locale, titleOf));
}

/** The same, part by part: a plan may have as many cells as a large sheet. */
export function* previewInParts(
  plan: Plan,
  workbook: WorkbookModel,
  locale: Locale,
  titleOf: TitleOf,
): Parts<PlanPreview> {
  const words = paneWords[locale];
  const cells = yield* cellChanges(plan, workbook, locale);
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

function* cellChanges(plan: Plan, workbook: WorkbookModel, locale: Locale): Parts<CellChanges> {
  const bySheet = new Map<string, CellChange[]>();
  const overwritten: RangeRef[] = [];
  const formats = new FormatsToCome(plan, workbook);
  let count = 0;
  for (const edit of plan.edits) {
    if (edit.kind !== "cells") continue;
    const { sheet, row: top, column: left } = edit.range;
    const present = workbook.sheets.find((candidate) => candidate.name === sheet)?.cells;
    const changes = bySheet.get(sheet) ?? [];
    for (const [rowOffset, inputs] of edit.cells.entries()) {
      yield;
      inputs.forEach((input, columnOffset) => {
        if (input === undefined) return;
        const row = top + rowOffset;
        const column = left + columnOffset;
        const before = present?.[row]?.[column];
        if (isBlank(before) && (input === null || input === "")) return;
        if (!isBlank(before)) overwritten.push({ sheet, row, column, rows: 1, columns: 1 });
        changes.push({
          address: formatCell(row, column),
          before: cellText(before, () => formats.now(sheet, row, column), locale),
          after: inputText(input, () => formats.of(sheet, row, column), locale),
        });
        count += 1;
      });
    }
    bySheet.set(sheet, changes);
  }
  return { bySheet, count, overwritten };
}

function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.formula === undefined && (cell.value === null || cell.value === ""));
}

/** @param format looked for where a value is shown: most of a large plan is formulas */
function cellText(cell: Cell | undefined, format: () => string, locale: Locale): string | null {
  if (!cell || isBlank(cell)) return null;
  return cell.formula === undefined ? valueText(cell.value, format(), locale) : formulaToShow(cell.formula, locale);
}

function inputText(input: CellInput, format: () => string, locale: Locale): string | null {
  if (input === null || input === undefined || input === "") return null;
  return typeof input === "object" ? formulaToShow(input.formula, locale) : valueText(input, format(), locale);
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

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
