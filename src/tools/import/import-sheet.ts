/** « Import Moodle »: a sheet of the marks of a list, on 20, with what could not be brought in beside each name. */
import { importWords, type ImportWords } from "../../i18n/panels/import";
import type { Locale } from "../../i18n/locale";
import { toolWords } from "../../i18n/tools";
import { nextSteps } from "../../i18n/next-steps";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { area } from "../cell-reference";
import { freeSheetName } from "../free-sheet-name";
import { markEntry } from "../mark-entry";
import { SheetDraft } from "../sheet-draft";
import { sheetPalette } from "../sheet-palette";
import { isCarriedOver, type ImportedMark } from "./imported-mark";
import type { Learner } from "./learners";
import type { MarksList } from "../reading/exports/marks-list";
import { cellOf, type ChosenColumn, type PersonMarks } from "./person-marks";
import { rawSheet } from "./raw-sheet";

export interface ImportSheetOptions {
  /** The sheets of the workbook that the list comes from. */
  readonly reads?: readonly string[];
  readonly list: MarksList;
  readonly columns: readonly ChosenColumn[];
  readonly people: readonly PersonMarks[];
  /** The name of the file or of the sheet, for the title. */
  readonly from: string;
  /** Keeps the list as it is on a second sheet. */
  readonly keepRaw: boolean;
  readonly locale: Locale;
}

const HEADING_ROW = 3;
const FIRST_ROW = HEADING_ROW + 1;
const WIDTH = { number: 90, name: 150, fullName: 220, mark: 96, remark: 320 };

interface WhoColumn {
  readonly heading: string;
  readonly width: number;
  readonly text: (learner: Learner) => string;
}

export function importSheet(workbook: WorkbookModel, options: ImportSheetOptions): Plan {
  const words = importWords[options.locale];
  const name = words.sheet(options.list.source);
  const draft = new SheetDraft(freeSheetName(workbook, name), {
    tabColor: sheetPalette.tab.marks,
    hideGridlines: true,
  });
  const who = whoColumns(options.people, words);
  putTitle(draft, options, words);
  putHeadings(draft, who, options.columns, words);
  options.people.forEach((person, index) => putPerson(draft, FIRST_ROW + index, who, person, options));
  lookOf(draft, who, options);
  const raw = options.keepRaw ? rawSheet(freeSheetName(workbook, name, words.rawSuffix), options.list.grid) : [];
  return bound(
    workbook,
    { label: words.sheetPlan(name), edits: [...draft.edits(), ...raw], next: nextSteps[options.locale].importSheet },
    options.reads,
  );
}

/** Only what the list says of people: a blank column would ask for nothing. */
function whoColumns(people: readonly PersonMarks[], words: ImportWords): readonly WhoColumn[] {
  const { number, lastName, firstName, fullName } = words.headings;
  const all: readonly WhoColumn[] = [
    { heading: number, width: WIDTH.number, text: (learner) => learner.number },
    { heading: lastName, width: WIDTH.name, text: (learner) => learner.lastName },
    { heading: firstName, width: WIDTH.name, text: (learner) => learner.firstName },
    {
      heading: fullName,
      width: WIDTH.fullName,
      text: ({ name, lastName: last }) => (last === "" ? name : ""),
    },
  ];
  return all.filter(({ text }) => people.some(({ person }) => text(person.learner) !== ""));
}

function putTitle(draft: SheetDraft, { list, from }: ImportSheetOptions, words: ImportWords): void {
  draft
    .put(0, 0, words.sheetTitle(words.sources[list.source], from))
    .put(1, 0, words.sheetHelp)
    .style(area(0, 0), { bold: true, fontSize: 14, color: sheetPalette.title })
    .style(area(1, 0), { italic: true, color: sheetPalette.quiet });
}

function putHeadings(
  draft: SheetDraft,
  who: readonly WhoColumn[],
  columns: readonly ChosenColumn[],
  words: ImportWords,
): void {
  const marks = columns.map(({ column }) => words.onTwenty(column.heading));
  draft.put(HEADING_ROW, 0, ...who.map(({ heading }) => heading), ...marks, words.headings.remark);
}

function putPerson(
  draft: SheetDraft,
  row: number,
  who: readonly WhoColumn[],
  { person, marks }: PersonMarks,
  { list, columns, locale }: ImportSheetOptions,
): void {
  const words = importWords[locale];
  const remarks = marks.flatMap((mark, index) => {
    const remark = remarkOf(mark, words);
    return remark === null ? [] : [words.about(columns[index]?.column.heading ?? "", remark)];
  });
  if (isCarriedOver(list, person.learner.row)) remarks.push(words.remarks.carriedOver);
  const texts = who.map(({ text }) => text(person.learner) || null);
  draft.put(row, 0, ...texts, ...marks.map(cellOf), remarks.join(" ; ") || null);
}

/** Why a cell stays blank; `null` when there is nothing to say. */
function remarkOf(mark: ImportedMark | null, words: ImportWords): string | null {
  switch (mark?.kind) {
    case "notEnrolled":
      return words.remarks.notEnrolled;
    case "waiting":
      return words.remarks.waiting;
    case "outOfScale":
      return words.remarks.outOfScale(mark.original);
    case "refused":
      return words.remarks.refused(mark.original);
    default:
      return null;
  }
}

function lookOf(draft: SheetDraft, who: readonly WhoColumn[], { columns, people, locale }: ImportSheetOptions): void {
  const width = who.length + columns.length + 1;
  const height = Math.max(1, people.length);
  const line = { line: "thin", color: sheetPalette.line } as const;
  const marks = area(FIRST_ROW, who.length, height, columns.length);
  const widths = [...who.map((one) => one.width), ...columns.map(() => WIDTH.mark), WIDTH.remark];
  draft
    .style(area(HEADING_ROW, 0, 1, width), {
      ...sheetPalette.heading,
      bold: true,
      wrap: true,
      vertical: "middle",
    })
    .style(area(FIRST_ROW, 0, height, width), { border: { top: line, right: line, bottom: line, left: line } })
    .style(marks, { horizontal: "center" })
    .numberFormat(marks, "0.0#")
    // A number that starts with a zero keeps it.
    .numberFormat(area(FIRST_ROW, 0, height, who.length), "@")
    .validate([marks], markEntry(marks, toolWords[locale].marks, "stop"))
    .widths(Object.fromEntries(widths.map((pixels, column) => [column, pixels])))
    .freeze(FIRST_ROW, who.length)
    .print({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
    });
}
