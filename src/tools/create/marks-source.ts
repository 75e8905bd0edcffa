/** The marks sheet that a transcript or the minutes of a jury read: the workbook's own, else one made with them. */
import type { Locale } from "../../i18n/locale";
import { toolWords } from "../../i18n/tools";
import type { CellValue, SheetModel, WorkbookModel } from "../../workbook/model";
import type { Edit } from "../../workbook/plan";
import { absoluteRange, area } from "../cell-reference";
import { createMarksSheet } from "../create-marks-sheet";
import { freeSheetName } from "../free-sheet-name";
import { MARKS_COLUMN, marksLayout } from "../marks-layout";
import { markedUnits } from "../marks-units";
import type { SheetRequest } from "./sheet-request";

export interface MarkedUnitPlace {
  readonly code: string;
  readonly grade: number;
  readonly status: number;
}

export interface MarksSource {
  readonly sheet: string;
  readonly units: readonly MarkedUnitPlace[];
  readonly learner: number;
  readonly credits: number;
  readonly first: number;
  /** The row that closes the table. */
  readonly last: number;
  /** The learners' names, in order, as far as they are typed. */
  readonly names: readonly string[];
  /** What makes the sheet, when the workbook has none. */
  readonly edits: readonly Edit[];
}

export function marksSource(workbook: WorkbookModel, request: SheetRequest): MarksSource {
  for (const sheet of workbook.sheets) {
    const found = sheet.visibility === "visible" ? readMarksSheet(sheet) : null;
    if (found) return found;
  }
  return newMarks(workbook, request);
}

/** `Notes!$B$8:$B$38`: a column of the learners' rows, closing row included. */
export function sourceColumn({ sheet, first, last }: MarksSource, column: number): string {
  return absoluteRange({ sheet, ...area(first, column, last - first + 1) });
}

function newMarks(workbook: WorkbookModel, request: SheetRequest): MarksSource {
  const { convention, locale, learners, units } = request;
  const words = toolWords[locale].marks;
  const layout = marksLayout(markedUnits(convention, words, {}, units), learners);
  const { edits } = createMarksSheet(workbook, { convention, locale, learners, units });
  return {
    sheet: freeSheetName(workbook, words.sheet),
    units: layout.units.map(({ unit, grade, status }) => ({ code: unit.code, grade, status })),
    learner: MARKS_COLUMN.learner,
    credits: layout.rows.credits,
    first: layout.rows.firstLearner,
    last: layout.rows.last,
    names: [],
    edits,
  };
}

const LOCALES: readonly Locale[] = ["fr", "en"];
/** How far down the headings of a marks sheet are looked for. */
const DEEPEST_HEADINGS = 12;

/** Reads a sheet that the tool « Notes » made, rows and columns inserted since included. */
export function readMarksSheet(sheet: SheetModel): MarksSource | null {
  for (const locale of LOCALES) {
    for (let row = 0; row < DEEPEST_HEADINGS; row += 1) {
      const found = readAt(sheet, row, locale);
      if (found) return found;
    }
  }
  return null;
}

function readAt(sheet: SheetModel, blocks: number, locale: Locale): MarksSource | null {
  const words = toolWords[locale].marks;
  const columnOf = (row: number, text: string): number | null => {
    const found = Object.entries(sheet.cells[row] ?? {}).find(([, cell]) => cell.value === text);
    return found ? Number(found[0]) : null;
  };
  const grades = columnOf(blocks, words.blocks.grades);
  const statuses = columnOf(blocks, words.blocks.statuses);
  const codes = blocks + 1;
  const learner = columnOf(codes, words.headings.learner);
  if (grades === null || statuses === null || learner === null) return null;
  const headers = new Set<CellValue>([words.creditsRow, words.coefficientsRow, words.componentsRow, words.weightsRow]);
  const at = (row: number, column: number): CellValue => sheet.cells[row]?.[column]?.value ?? null;
  let first = codes + 1;
  while (headers.has(at(first, learner))) first += 1;
  const last = rowsBelow(sheet, first).find((row) => at(row, learner) === words.lastRow);
  if (last === undefined) return null;
  return {
    sheet: sheet.name,
    units: unitsOf(sheet, codes, grades, statuses),
    learner,
    credits: codes + 1,
    first,
    last,
    names: namesOf(sheet, first, last, learner),
    edits: [],
  };
}

function rowsBelow(sheet: SheetModel, first: number): readonly number[] {
  return Object.keys(sheet.cells)
    .map(Number)
    .filter((row) => row >= first)
    .sort((a, b) => a - b);
}

/** The codes stand in the same order over the grades and over the statuses. */
function unitsOf(sheet: SheetModel, codes: number, grades: number, statuses: number): readonly MarkedUnitPlace[] {
  return Array.from({ length: Math.max(0, statuses - grades) }, (_, index) => index).flatMap((index) => {
    const code = sheet.cells[codes]?.[grades + index]?.value;
    return typeof code === "string" && code !== "" ? [{ code, grade: grades + index, status: statuses + index }] : [];
  });
}

function namesOf(sheet: SheetModel, first: number, last: number, column: number): readonly string[] {
  return Array.from({ length: last - first }, (_, index) => sheet.cells[first + index]?.[column]?.value)
    .filter((value) => typeof value === "string")
    .filter((name) => name.trim() !== "");
}
