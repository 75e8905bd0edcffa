/** What minutes say of a jury that was closed: when and by whom, and what was changed afterwards and why. */
import type { Locale } from "../../i18n/locale";
import { juryWords } from "../../i18n/panels/jury";
import type { Area, SheetModel } from "../../workbook/model";
import { usedArea } from "../../workbook/model-edit/cells";
import type { Edit } from "../../workbook/plan";
import { decimalText } from "../rule-entry";
import { area } from "../cell-reference";
import { momentText } from "../moment-text";
import { sheetPalette } from "../sheet-palette";
import { wrappedHeight } from "../wrapped-height";
import type { ClosedPlace } from "./closed-content";
import type { KeptContent } from "../kept-content";
import type { FoundClosing } from "./closing-sheet";
import type { JournalLine } from "./journal";

/** Of a closing: two lines, so that the digest stands whole. */
export function closingLines(
  { date, by, digest, recordSheet }: Pick<FoundClosing, "date" | "by" | "digest" | "recordSheet">,
  locale: Locale,
): readonly string[] {
  const words = juryWords[locale].minutes;
  return [words.closed(momentText(date), by, recordSheet), ...(digest === null ? [] : [words.digest(digest)])];
}

/** « Modifié après clôture le … : motif ». */
export function changeLine(line: JournalLine, locale: Locale): string {
  return juryWords[locale].minutes.changed(momentText(line.date), line.by, changeText(line, locale), line.reason);
}

/** « MARTIN Léa · USSA24, 9,5 → 10 »; a row or a sheet that left has no column. */
export function changeText(
  change: ClosedPlace & { readonly before: KeptContent; readonly after: KeptContent },
  locale: Locale,
): string {
  const { minutes, changes } = juryWords[locale];
  const shown = (content: KeptContent): string => contentText(content, changes.blank, locale);
  return minutes.what(placeText(change, locale), shown(change.before), shown(change.after));
}

function placeText({ sheet, who, column }: ClosedPlace, locale: Locale): string {
  const { row, sheet: whole } = juryWords[locale].changes;
  if (who === "" && column === "") return `${whole} ${sheet}`;
  return [who, column || row].filter((part) => part !== "").join(" · ");
}

function contentText(content: KeptContent, blank: string, locale: Locale): string {
  if (content === null || content === "") return blank;
  return typeof content === "number" ? decimalText(rounded(content), locale) : String(content);
}

/** A mean has many decimals, which tell nobody anything. */
const DECIMALS = 1e4;

function rounded(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}

const TEXT = { fontSize: 10, wrap: true, vertical: "middle", horizontal: "left", color: sheetPalette.ink } as const;
const DEFAULT_WIDTH = 64;

/** Lines under all that minutes print, on the pages that they print. */
export function appendedLines(minutes: SheetModel, lines: readonly string[]): readonly Edit[] {
  const sheet = minutes.name;
  const printed = minutes.print?.area ?? usedArea(minutes.cells) ?? area(0, 0);
  const first = lastRowIn(minutes, printed) + 1;
  const width = widthOf(minutes, printed);
  return [
    ...lines.map((_, index): Edit => ({ kind: "merge", range: lineAt(sheet, printed, first + index), merged: true })),
    { kind: "style", range: { ...lineAt(sheet, printed, first), rows: lines.length }, style: TEXT },
    {
      kind: "cells",
      range: { ...lineAt(sheet, printed, first), rows: lines.length, columns: 1 },
      cells: lines.map((line) => [line]),
    },
    {
      kind: "rowHeights",
      sheet,
      heights: Object.fromEntries(lines.map((text, index) => [first + index, wrappedHeight([{ text, width }])])),
    },
    {
      kind: "print",
      sheet,
      setup: { area: { ...printed, rows: Math.max(printed.rows, first + lines.length - printed.row) } },
    },
  ];
}

function lineAt(sheet: string, { column, columns }: Area, row: number): Extract<Edit, { kind: "merge" }>["range"] {
  return { sheet, row, column, rows: 1, columns };
}

function lastRowIn({ cells }: SheetModel, { column, columns }: Area): number {
  const filled = Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line).some(
      ([place, { value, formula }]) =>
        Number(place) >= column && Number(place) < column + columns && (formula !== undefined || (value ?? "") !== ""),
    )
      ? [Number(row)]
      : [],
  );
  return Math.max(0, ...filled);
}

function widthOf({ columnSizes = {} }: SheetModel, { column, columns }: Area): number {
  const widths = Array.from({ length: columns }, (_, index) => columnSizes[column + index]?.size ?? DEFAULT_WIDTH);
  return widths.reduce((sum, one) => sum + one, 0);
}
