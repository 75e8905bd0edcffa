/** « Convocations »: the list of who sits what, ready to be dated, given rooms and printed. */
import type { Locale } from "../../i18n/locale";
import { resitWords, type ResitWords } from "../../i18n/panels/resit";
import { nextSteps } from "../../i18n/next-steps";
import type { Validation, WorkbookModel } from "../../workbook/model";
import type { CellInput, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { area } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { convened, creditsAtStake, type Roster, type Sitting } from "./roster";

export interface ConvocationOptions {
  readonly roster: Roster;
  /** One unit, or `null` for all. */
  readonly unit: number | null;
  readonly locale: Locale;
}

const ROW = { title: 0, help: 1, headings: 3, first: 4 } as const;
const COLUMN = {
  learner: 0,
  unit: 1,
  session: 2,
  assessments: 3,
  needed: 4,
  credits: 5,
  date: 6,
  time: 7,
  room: 8,
  signature: 9,
};
const COLUMNS = 10;
const WIDTHS = [190, 150, 130, 150, 90, 60, 92, 70, 100, 120];
const HEIGHT = { title: 30, help: 34, headings: 34, line: 24 };
const LAST_DATE = 73_050;

/** Adds the sheet; the marks themselves are left alone. */
export function convocations(workbook: WorkbookModel, { roster, unit, locale }: ConvocationOptions): Plan {
  const words = resitWords[locale].sheet;
  const listed = convened(roster, unit);
  const draft = new SheetDraft(freeSheetName(workbook, words.name), {
    after: roster.sheet,
    tabColor: sheetPalette.tab.marks,
    hideGridlines: true,
  });
  putHeader(draft, roster, listed, words);
  listed.forEach((sitting, index) => draft.put(ROW.first + index, 0, ...lineOf(sitting, roster, words)));
  styleLines(draft, listed.length);
  validateLines(draft, listed.length, words);
  setUpPage(draft, listed.length);
  return bound(
    workbook,
    { label: words.plan(listed.length), edits: draft.edits(), next: nextSteps[locale].convocations },
    [roster.sheet],
  );
}

function putHeader(draft: SheetDraft, roster: Roster, listed: readonly Sitting[], words: ResitWords["sheet"]): void {
  const learners = new Set(listed.map(({ row }) => row)).size;
  draft
    .put(ROW.title, 0, words.title(roster.sheet))
    .put(ROW.help, 0, words.summary(learners, listed.length, creditsAtStake(roster, listed)))
    .put(ROW.headings, 0, ...words.headings)
    .style(area(ROW.title, 0), { bold: true, fontSize: 16, color: sheetPalette.title })
    .style(area(ROW.help, 0, 1, COLUMNS), { italic: true, wrap: true, vertical: "top", color: sheetPalette.quiet })
    .merge(area(ROW.help, 0, 1, COLUMNS))
    .style(area(ROW.headings, 0, 1, COLUMNS), {
      bold: true,
      wrap: true,
      vertical: "middle",
      ...sheetPalette.heading,
    });
}

function lineOf(sitting: Sitting, { units }: Roster, words: ResitWords["sheet"]): readonly CellInput[] {
  const { learner, unit, kind, assessments } = sitting;
  const { name = "", credits = null } = units[unit] ?? {};
  return [
    learner,
    name,
    words.kinds[kind],
    assessments.join(", ") || words.wholeUnit,
    neededMark(sitting, words),
    credits,
  ];
}

/** The mark, or why there is none. */
export function neededMark({ needed }: Sitting, words: ResitWords["sheet"]): string | number {
  if (needed === null) return "";
  return needed.kind === "mark" ? needed.value : words.needed[needed.kind];
}

function styleLines(draft: SheetDraft, count: number): void {
  if (count === 0) return;
  const line = { line: "thin", color: sheetPalette.line } as const;
  const lines = (column: number, columns = 1) => area(ROW.first, column, count, columns);
  draft
    .style(lines(0, COLUMNS), {
      vertical: "middle",
      wrap: true,
      color: sheetPalette.ink,
      border: { top: line, right: line, bottom: line, left: line },
    })
    .style(lines(COLUMN.learner), { bold: true })
    .style(lines(COLUMN.needed, 2), { horizontal: "center" })
    .style(lines(COLUMN.date, COLUMNS - COLUMN.date), { fill: sheetPalette.input.fill })
    .numberFormat(lines(COLUMN.needed), "0.0#")
    .numberFormat(lines(COLUMN.date), "dd/mm/yyyy")
    .numberFormat(lines(COLUMN.time), "hh:mm");
}

function validateLines(draft: SheetDraft, count: number, words: ResitWords["sheet"]): void {
  if (count === 0) return;
  draft.validate([area(ROW.first, COLUMN.date, count)], dateEntry(words));
}

export function dateEntry(words: ResitWords["sheet"]): Omit<Validation, "areas"> {
  return {
    rule: { kind: "date", comparison: "between", operands: [1, LAST_DATE] },
    allowBlank: true,
    onError: "warning",
    errorTitle: words.dateTitle,
    errorMessage: words.dateMessage,
  };
}

function setUpPage(draft: SheetDraft, count: number): void {
  const heights: Record<number, number> = {
    [ROW.title]: HEIGHT.title,
    [ROW.help]: HEIGHT.help,
    [ROW.headings]: HEIGHT.headings,
  };
  for (let row = ROW.first; row < ROW.first + count; row += 1) heights[row] = HEIGHT.line;
  draft
    .widths(Object.fromEntries(WIDTHS.map((width, column) => [column, width])))
    .heights(heights)
    .freeze(ROW.first, 1)
    .print({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: { first: ROW.headings, last: ROW.headings },
      area: area(0, 0, ROW.first + Math.max(count, 1), COLUMNS),
    });
}
