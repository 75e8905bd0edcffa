/** « Notes »: a cohort's marks over two sessions, with live grades, statuses, credits and mean. */
import type { Convention } from "../conventions/types";
import { messages } from "../i18n/fr/messages";
import type { Locale } from "../i18n/locale";
import { inLocale } from "../i18n/typography";
import { toolWords, type ToolWords } from "../i18n/tools";
import { nextSteps } from "../i18n/next-steps";
import type { Area, CellStyle, WorkbookModel } from "../workbook/model";
import type { Plan } from "../workbook/plan";
import { area, areaReference, cellReference } from "./cell-reference";
import { textOf } from "./create/convention-keys";
import { freeSheetName } from "./free-sheet-name";
import { insertRulesSheet } from "./insert-rules-sheet";
import { markEntry } from "./mark-entry";
import { marksColours } from "./marks-colours";
import type { ListedPerson } from "./listed-people";
import { putMarksHeader } from "./marks-header";
import { learnersArea, MARKS_COLUMN, marksLayout, type MarksLayout, type UnitColumns } from "./marks-layout";
import { putMarksLegend } from "./marks-legend";
import { markedUnits, type Component } from "./marks-units";
import { hasRulesTable, RULES_NAME } from "./rules-name";
import { SheetDraft } from "./sheet-draft";
import { sheetPalette } from "./sheet-palette";
import { errorsOf } from "./pass-errors";

export interface MarksSheetOptions {
  readonly convention: Convention;
  readonly learners: number;
  readonly locale: Locale;
  /** How many units, where the convention lists none. */
  readonly units?: number;
  /** The assessments of the units that have several, by code; else the convention's weights, or a single mark. */
  readonly components?: Readonly<Record<string, readonly Component[]>>;
  /** Who the first rows are for; else they wait for names. */
  readonly people?: readonly ListedPerson[];
}

const WIDTH = {
  number: 36,
  ownNumber: 92,
  learner: 164,
  mean: 68,
  credits: 58,
  validated: 66,
  resits: 72,
  mark: 62,
  status: 132,
};
const LEARNER_HEIGHT = 22;
/** One decimal at least, so that marks line up and read alike in every host. */
const MARK_FORMAT = "0.0#";

/**
 * Adds the marks sheet, one formula per learner so that rows can be sorted, and first the rules sheet when the workbook
 * has none: every formula reads `CNAM_REGLES`. Names and marks are left to fill in.
 */
export function createMarksSheet(workbook: WorkbookModel, options: MarksSheetOptions): Plan {
  const { convention, learners, locale } = options;
  const words = toolWords[locale].marks;
  const layout = marksLayout(markedUnits(convention, words, options.components, options.units), learners);
  const draft = new SheetDraft(freeSheetName(workbook, words.sheet), {
    tabColor: sheetPalette.tab.marks,
    hideGridlines: true,
  });
  const title = words.title(inLocale(convention.title, locale));
  putMarksHeader(draft, layout, words, { title, notice: noticeOf(convention, words) });
  putLearners(draft, layout);
  styleLearners(draft, layout);
  validateMarks(draft, layout, words);
  for (const format of marksColours(layout)) draft.conditionalFormat(format);
  putMarksLegend(draft, layout, words);
  setUpPage(draft, layout);
  putPeople(draft, layout, options.people ?? []);
  const rules = hasRulesTable(workbook) ? [] : insertRulesSheet(workbook, { convention, locale }).edits;
  const lands = draft.range(area(layout.rows.firstLearner, MARKS_COLUMN.learner));
  return { label: words.plan, edits: [...rules, ...draft.edits()], lands, next: nextSteps[locale].marks };
}

/** That marks are internal and, word for word, the notice that the convention wants on them. */
function noticeOf(convention: Convention, words: ToolWords["marks"]): string {
  const wanted = textOf(convention, "diploma.notice");
  const isSaid = wanted === null || words.notice.toLowerCase().startsWith(wanted.toLowerCase());
  return isSaid ? words.notice : `${words.notice} — ${wanted}`;
}

function putLearners(draft: SheetDraft, layout: MarksLayout): void {
  const { firstLearner, last } = layout.rows;
  for (let row = firstLearner; row < last; row += 1) {
    draft.put(row, MARKS_COLUMN.number, row - firstLearner + 1);
    putResults(draft, layout, row);
    for (const unit of layout.units) putUnit(draft, layout, row, unit);
  }
}

/** Their own numbers, where the list gives them, instead of those of the rows. */
function putPeople(draft: SheetDraft, { rows }: MarksLayout, people: readonly ListedPerson[]): void {
  people.forEach(({ number, name }, at) => {
    const row = rows.firstLearner + at;
    if (number !== null) draft.put(row, MARKS_COLUMN.number, number);
    draft.put(row, MARKS_COLUMN.learner, name);
  });
  if (people.some(({ number }) => number !== null)) draft.widths({ [MARKS_COLUMN.number]: WIDTH.ownNumber });
}

function putResults(draft: SheetDraft, { blocks, rows }: MarksLayout, row: number): void {
  const { grades, statuses } = blocks;
  const credits = areaReference(area(rows.credits, grades.column, 1, grades.columns), "both");
  const gradesOf = areaReference(area(row, grades.column, 1, grades.columns));
  const statusesOf = areaReference(area(row, statuses.column, 1, statuses.columns));
  const { validated, validatedInSession2, exempt, session2, complement } = messages.status;
  const count = (...texts: readonly string[]): string =>
    // A learner without any mark has no status: nothing is counted yet.
    `=IF(COUNTIF(${statusesOf},"?*")+${errorsOf(statusesOf)}=0,"",${texts.map((text) => `COUNTIF(${statusesOf},"${text}")`).join("+")})`;
  draft
    .formula(row, MARKS_COLUMN.mean, `=CNAM.AVERAGE(${gradesOf},${credits},${RULES_NAME})`)
    .formula(row, MARKS_COLUMN.credits, `=CNAM.ECTS(${statusesOf},${credits},${RULES_NAME})`)
    .formula(row, MARKS_COLUMN.validated, count(validated, validatedInSession2, exempt))
    .formula(row, MARKS_COLUMN.resits, count(session2, complement));
}

function putUnit(draft: SheetDraft, { rows }: MarksLayout, row: number, columns: UnitColumns): void {
  const count = columns.unit.components.length;
  const marks = area(row, columns.firstSession, 1, count);
  const weights = count > 1 && rows.weights !== undefined ? areaReference({ ...marks, row: rows.weights }, "row") : "";
  const args = [areaReference(marks), weights, cellReference(row, columns.secondSession), RULES_NAME].join(",");
  draft.formula(row, columns.grade, `=CNAM.UE_GRADE(${args})`).formula(row, columns.status, `=CNAM.UE_STATUS(${args})`);
}

function styleLearners(draft: SheetDraft, layout: MarksLayout): void {
  const { rows, blocks, columns } = layout;
  const height = rows.last - rows.firstLearner;
  const line = { line: "thin", color: sheetPalette.line } as const;
  const body: CellStyle = {
    fontSize: 10,
    vertical: "middle",
    horizontal: "center",
    color: sheetPalette.ink,
    border: { top: line, right: line, bottom: line, left: line },
  };
  const results = area(rows.firstLearner, MARKS_COLUMN.mean, height, 4);
  const markColumns = blocks.statuses.column - blocks.firstSession.column;
  draft
    .style(area(rows.firstLearner, 0, height, columns), body)
    .style(area(rows.firstLearner, MARKS_COLUMN.number, height), { color: sheetPalette.quiet })
    .style(area(rows.firstLearner, MARKS_COLUMN.learner, height), { horizontal: "left", bold: true })
    .style(results, { fill: sheetPalette.subheading.fill })
    .style({ ...results, columns: 1 }, { bold: true })
    .numberFormat({ ...results, columns: 1 }, "0.00")
    .numberFormat(area(rows.firstLearner, blocks.firstSession.column, height, markColumns), MARK_FORMAT)
    .heights(
      Object.fromEntries(Array.from({ length: height }, (_, index) => [rows.firstLearner + index, LEARNER_HEIGHT])),
    );
}

/** What is pasted is judged by the functions themselves. */
function validateMarks(draft: SheetDraft, layout: MarksLayout, words: ToolWords["marks"]): void {
  for (const span of [layout.blocks.firstSession, layout.blocks.secondSession]) {
    const target: Area = learnersArea(layout, span);
    draft.validate([target], markEntry(target, words, "stop"));
  }
}

function setUpPage(draft: SheetDraft, layout: MarksLayout): void {
  const { rows, blocks, columns } = layout;
  const widths: Record<number, number> = {
    [MARKS_COLUMN.number]: WIDTH.number,
    [MARKS_COLUMN.learner]: WIDTH.learner,
    [MARKS_COLUMN.mean]: WIDTH.mean,
    [MARKS_COLUMN.credits]: WIDTH.credits,
    [MARKS_COLUMN.validated]: WIDTH.validated,
    [MARKS_COLUMN.resits]: WIDTH.resits,
  };
  for (let column = blocks.firstSession.column; column < columns; column += 1) {
    widths[column] = column < blocks.statuses.column ? WIDTH.mark : WIDTH.status;
  }
  draft
    .widths(widths)
    .freeze(rows.firstLearner, blocks.firstSession.column)
    .print({
      paper: "A3",
      orientation: "landscape",
      fitToWidth: 3,
      repeatRows: { first: rows.blocks, last: rows.firstLearner - 1 },
      repeatColumns: { first: MARKS_COLUMN.number, last: MARKS_COLUMN.learner },
    });
}
