/** A sheet that the tool « Notes » made, read by its layout: rows and columns inserted since included. */
import type { Locale } from "../../i18n/locale";
import { toolWords } from "../../i18n/tools";
import type { CellValue, SheetModel } from "../../workbook/model";

export interface OwnMarksSheet {
  readonly sheet: string;
  readonly units: readonly { readonly code: string; readonly grade: number; readonly status: number }[];
  readonly learner: number;
  /** The row of each unit's credits. */
  readonly credits: number;
  readonly first: number;
  /** The row that closes the table. */
  readonly last: number;
  /** The names typed so far, by their place in the rows, 0 first. */
  readonly named: readonly { readonly index: number; readonly name: string }[];
}

const LOCALES: readonly Locale[] = ["fr", "en"];
/** How far down the headings of a marks sheet are looked for. */
const DEEPEST_HEADINGS = 12;

export function readMarksSheet(sheet: SheetModel): OwnMarksSheet | null {
  for (const locale of LOCALES) {
    for (let row = 0; row < DEEPEST_HEADINGS; row += 1) {
      const found = readAt(sheet, row, locale);
      if (found) return found;
    }
  }
  return null;
}

function readAt(sheet: SheetModel, blocks: number, locale: Locale): OwnMarksSheet | null {
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
    named: namesOf(sheet, first, last, learner),
  };
}

function rowsBelow(sheet: SheetModel, first: number): readonly number[] {
  return Object.keys(sheet.cells)
    .map(Number)
    .filter((row) => row >= first)
    .sort((a, b) => a - b);
}

/** The codes stand in the same order over the grades and over the statuses. */
function unitsOf(sheet: SheetModel, codes: number, grades: number, statuses: number): OwnMarksSheet["units"] {
  return Array.from({ length: Math.max(0, statuses - grades) }, (_, index) => index).flatMap((index) => {
    const code = sheet.cells[codes]?.[grades + index]?.value;
    return typeof code === "string" && code !== "" ? [{ code, grade: grades + index, status: statuses + index }] : [];
  });
}

function namesOf(sheet: SheetModel, first: number, last: number, column: number): OwnMarksSheet["named"] {
  return Array.from({ length: last - first }, (_, index) => index).flatMap((index) => {
    const name = sheet.cells[first + index]?.[column]?.value;
    return typeof name === "string" && name.trim() !== "" ? [{ index, name }] : [];
  });
}
