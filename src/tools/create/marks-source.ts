/** The marks that a transcript or the minutes of a jury read: the workbook's own, else a sheet made with them. */
import { toolWords } from "../../i18n/tools";
import { sameSheetName } from "../../workbook/address";
import type { SheetModel, WorkbookModel } from "../../workbook/model";
import type { Edit } from "../../workbook/plan";
import { creditColumns } from "../attach/figure-rows";
import { rulesInForce } from "../audit/rules-in-force";
import { absoluteRange, area } from "../cell-reference";
import { marksResults, type MarksResults } from "../charts/marks-results";
import { createMarksSheet } from "../create-marks-sheet";
import { freeSheetName } from "../free-sheet-name";
import { MARKS_COLUMN, marksLayout } from "../marks-layout";
import { markedUnits } from "../marks-units";
import { readTable, tablesOf } from "../reading/read-sheet";
import { readMarksSheet, type OwnMarksSheet } from "./own-marks-sheet";
import type { SheetRequest } from "./sheet-request";

export interface MarkedUnitPlace {
  readonly code: string;
  /** `null` where the sheet computes no grade of it. */
  readonly grade: number | null;
  readonly status: number;
  /** The cell or the key of the rules that says its credits; `null` when neither the sheet nor the rules do. */
  readonly credits: { readonly cell: string } | { readonly key: string } | null;
}

export interface MarksSource {
  readonly sheet: string;
  readonly units: readonly MarkedUnitPlace[];
  /** The columns of the names: a last name and a first name are two. */
  readonly learner: readonly number[];
  readonly first: number;
  /** The last row that formulas read. */
  readonly last: number;
  /** How many learners there is room for. */
  readonly room: number;
  /** Those who have a name, by their place in the rows, 0 first. */
  readonly named: readonly { readonly index: number; readonly name: string | number }[];
  /** What makes the sheet, when the workbook has none. */
  readonly edits: readonly Edit[];
}

/** The one asked for, else the first that names somebody, else the first. */
export function marksSource(workbook: WorkbookModel, request: SheetRequest): MarksSource {
  const sources = marksSources(workbook, request);
  return sources.find(({ named }) => named.length > 0) ?? sources[0] ?? newMarks(workbook, request);
}

/** Every sheet whose marks have results, whoever made it: the one asked for, else all of them. */
export function marksSources(workbook: WorkbookModel, request: SheetRequest): readonly MarksSource[] {
  const { marks: asked } = request;
  const sources = workbook.sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) => {
      const own = readMarksSheet(sheet);
      return own ? [ownSource(own)] : (attachedSource(workbook, sheet, request) ?? []);
    });
  const wanted = asked === undefined ? [] : sources.filter(({ sheet }) => sameSheetName(sheet, asked));
  return wanted.length > 0 ? wanted : sources;
}

/** `Notes!$B$8:$B$38`: a column of the learners' rows. */
export function sourceColumn({ sheet, first, last }: MarksSource, column: number): string {
  return absoluteRange({ sheet, ...area(first, column, last - first + 1) });
}

/** The place in the rows, 1 first, of the one whose name a cell says: `#N/A` for nobody's name, or several people's. */
export function rowOfName(source: MarksSource, cell: string): string {
  const [names = ""] = source.learner.map((column) => sourceColumn(source, column));
  const row =
    source.learner.length === 1
      ? `MATCH(${cell},${names},0)`
      : `SUMPRODUCT(${isNamed(source, cell)}*(ROW(${names})-${source.first}))`;
  return `IF(${countOfName(source, cell)}=1,${row},NA())`;
}

/** How many are called what a cell says. */
export function countOfName(source: MarksSource, cell: string): string {
  if (source.learner.length === 1) return `COUNTIF(${sourceColumn(source, source.learner[0] ?? 0)},${cell})`;
  return `SUMPRODUCT(1*${isNamed(source, cell)})`;
}

/** The name on a row of the source, by its place there, 1 first. */
export function nameAt(source: MarksSource, place: string): string {
  return source.learner.map((column) => `INDEX(${sourceColumn(source, column)},${place})`).join('&" "&');
}

function isNamed(source: MarksSource, cell: string): string {
  return `(${source.learner.map((column) => sourceColumn(source, column)).join('&" "&')}=${cell})`;
}

function ownSource({ sheet, units, learner, credits, first, last, named }: OwnMarksSheet): MarksSource {
  return {
    sheet,
    units: units.map((unit) => ({
      ...unit,
      credits: { cell: absoluteRange({ sheet, ...area(credits, unit.grade) }) },
    })),
    learner: [learner],
    first,
    last,
    room: last - first,
    named,
    edits: [],
  };
}

/** A table of the user's own, its results beside it. */
function attachedSource(workbook: WorkbookModel, sheet: SheetModel, request: SheetRequest): MarksSource | null {
  const [results] = marksResults({ ...workbook, sheets: [sheet] }, request);
  if (!results || results.statuses.length === 0 || results.names.length === 0) return null;
  const { first, last, names } = results;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => index);
  return {
    sheet: sheet.name,
    units: unitsOf(results, workbook, request),
    learner: names,
    first,
    last,
    room: rows.length,
    named: rows.flatMap((index) => {
      const parts = names.map((column) => sheet.cells[first + index]?.[column]?.value ?? "");
      const written = parts.filter((part) => typeof part === "string" || typeof part === "number");
      if (written.every((part) => String(part).trim() === "")) return [];
      return [{ index, name: written.length === 1 ? (written[0] ?? "") : written.join(" ") }];
    }),
    edits: [],
  };
}

function unitsOf(
  results: MarksResults,
  workbook: WorkbookModel,
  { convention }: SheetRequest,
): readonly MarkedUnitPlace[] {
  const stated = statedCredits(results);
  const catalogue = new Set(
    rulesInForce(workbook, convention)
      .rules.open("unit.<CODE>")
      .map(({ key }) => key),
  );
  return results.statuses.map(({ code, column }, index) => {
    const own = stated?.[index];
    const key = `unit.${code}`;
    return {
      code,
      status: column,
      grade: results.grades.find((grade) => grade.code === code)?.column ?? null,
      credits: own !== undefined ? { cell: own } : catalogue.has(key) ? { key } : null,
    };
  });
}

/** The credits that the table itself states, where it has a result for each of its units. */
function statedCredits({ sheet, first, statuses }: MarksResults): readonly string[] | null {
  const table = tablesOf(sheet).find(({ dataRows }) => dataRows.includes(first));
  if (!table) return null;
  const units = readTable(sheet, table).units.map(({ unit }) => unit);
  if (units.length !== statuses.length) return null;
  for (const { row, kind } of table.specialRows) {
    const columns = kind === "credits" ? creditColumns(sheet, row, units) : undefined;
    if (columns) return columns.map((column) => absoluteRange({ sheet: sheet.name, ...area(row, column) }));
  }
  return null;
}

function newMarks(workbook: WorkbookModel, request: SheetRequest): MarksSource {
  const { convention, locale, learners, units } = request;
  const words = toolWords[locale].marks;
  const layout = marksLayout(markedUnits(convention, words, {}, units), learners);
  const { edits } = createMarksSheet(workbook, { convention, locale, learners, units });
  const made = ownSource({
    sheet: freeSheetName(workbook, words.sheet),
    units: layout.units.map(({ unit, grade, status }) => ({ code: unit.code, grade, status })),
    learner: MARKS_COLUMN.learner,
    credits: layout.rows.credits,
    first: layout.rows.firstLearner,
    last: layout.rows.last,
    named: [],
  });
  return { ...made, edits };
}
