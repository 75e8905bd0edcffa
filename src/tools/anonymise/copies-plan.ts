/** « Anonymiser »: a sheet of numbered papers to mark, and apart from it the key that says whose each one is. */
import type { Locale } from "../../i18n/locale";
import { anonymiseWords, type AnonymiseWords } from "../../i18n/panels/anonymise";
import { toolWords } from "../../i18n/tools";
import { nextSteps } from "../../i18n/next-steps";
import type { WorkbookModel } from "../../workbook/model";
import type { Edit, Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { area } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import type { Learner } from "../import/learners";
import { markEntry } from "../mark-entry";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { drawNumbers, type RandomBelow } from "./draw-numbers";

export interface CopiesOptions {
  /** The sheet that lists them. */
  readonly sheet?: string;
  readonly learners: readonly Learner[];
  /** What is marked: « Note », « USSA24 · Examen ». */
  readonly assessments: readonly string[];
  readonly randomBelow: RandomBelow;
  readonly hideKey: boolean;
  readonly protectKey: boolean;
  readonly locale: Locale;
}

const HEADING_ROW = 3;
const FIRST_ROW = HEADING_ROW + 1;
const WIDTH = { number: 130, mark: 110, learnerNumber: 120, learner: 240 };

export function copiesPlan(workbook: WorkbookModel, options: CopiesOptions): Plan {
  const words = anonymiseWords[options.locale];
  const numbers = drawNumbers(options.learners.length, options.randomBelow);
  const key = keySheet(workbook, options, numbers, words);
  const plan = {
    label: words.plan,
    edits: [...copiesSheet(workbook, options, numbers, words), ...key],
    next: nextSteps[options.locale].copies,
  };
  return bound(workbook, plan, options.sheet === undefined ? [] : [options.sheet]);
}

/** In the order of the numbers: that of the list would say who is who. */
function copiesSheet(
  workbook: WorkbookModel,
  { assessments, locale }: CopiesOptions,
  numbers: readonly number[],
  words: AnonymiseWords,
): readonly Edit[] {
  const draft = new SheetDraft(freeSheetName(workbook, words.copiesSheet), {
    tabColor: sheetPalette.tab.marks,
    hideGridlines: true,
  });
  const marks = area(FIRST_ROW, 1, numbers.length, assessments.length);
  putTop(draft, words.copiesTitle, words.copiesHelp, [words.number, ...assessments]);
  [...numbers].sort((a, b) => a - b).forEach((number, index) => draft.put(FIRST_ROW + index, 0, number));
  lookOf(draft, numbers.length, assessments.length + 1);
  return draft
    .style(marks, { ...sheetPalette.input, horizontal: "center", locked: false })
    .numberFormat(marks, "0.0#")
    .validate([marks], markEntry(marks, toolWords[locale].marks, "stop"))
    .widths({ 0: WIDTH.number, ...Object.fromEntries(assessments.map((_, index) => [index + 1, WIDTH.mark])) })
    .edits();
}

function keySheet(
  workbook: WorkbookModel,
  { learners, hideKey, protectKey }: CopiesOptions,
  numbers: readonly number[],
  words: AnonymiseWords,
): readonly Edit[] {
  const name = freeSheetName(workbook, words.keySheet);
  const draft = new SheetDraft(name, { tabColor: sheetPalette.tab.rules, hideGridlines: true });
  putTop(draft, words.keyTitle, words.keyHelp, [words.number, words.learnerNumber, words.learner]);
  learners.forEach((learner, index) =>
    draft.put(FIRST_ROW + index, 0, numbers[index], learner.number || null, learner.name || null),
  );
  lookOf(draft, learners.length, 3);
  draft
    .numberFormat(area(FIRST_ROW, 1, learners.length, 2), "@")
    .widths({ 0: WIDTH.number, 1: WIDTH.learnerNumber, 2: WIDTH.learner });
  return [
    ...draft.edits(),
    ...(protectKey ? [{ kind: "protect", sheet: name, protection: {} } as const] : []),
    ...(hideKey ? [{ kind: "sheetVisibility", sheet: name, visibility: "hidden" } as const] : []),
  ];
}

function putTop(draft: SheetDraft, title: string, help: string, headings: readonly string[]): void {
  draft
    .put(0, 0, title)
    .put(1, 0, help)
    .put(HEADING_ROW, 0, ...headings)
    .style(area(0, 0), { bold: true, fontSize: 14, color: sheetPalette.title })
    .style(area(1, 0, 2), { italic: true, color: sheetPalette.quiet })
    .style(area(HEADING_ROW, 0, 1, headings.length), { ...sheetPalette.heading, bold: true, wrap: true });
}

function lookOf(draft: SheetDraft, rows: number, columns: number): void {
  const line = { line: "thin", color: sheetPalette.line } as const;
  draft
    .style(area(FIRST_ROW, 0, rows, columns), { border: { top: line, right: line, bottom: line, left: line } })
    .style(area(FIRST_ROW, 0, rows), { bold: true, horizontal: "center" })
    .freeze(FIRST_ROW, 1)
    .print({
      paper: "A4",
      orientation: "portrait",
      fitToWidth: 1,
      repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
    });
}
