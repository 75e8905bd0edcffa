/** Which rows of a sheet look like the headings of a table. */
import { fold } from "../../spreadsheet/cell/text";
import { foldHeading } from "../../spreadsheet/words/heading-fold";
import { WHO_ROLES, type ColumnRole } from "./column-role";
import { isDayHeading } from "./day-heading";
import { headingRole } from "./heading-role";
import { specialRowKind } from "./special-row-kind";
import { containsCell } from "../../workbook/area";
import type { Area } from "../../workbook/model";
import type { SheetGrid } from "./sheet-grid";

export interface HeadingRun {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  /** Headings that name something known. */
  readonly recognised: number;
  readonly score: number;
}

/** Cells further apart belong to tables that stand side by side. */
const WIDEST_GAP = 2;
const FEWEST_CELLS = 2;
const TEXT_SHARE = 0.6;
const KEY_SHARE = 0.5;
const LONGEST_HEADING = 60;
const SURE = 0.75;
const ROWS_BELOW = 8;
const CONTRAST_SHARE = 0.6;
const VALUE_KINDS = new Set(["mark", "number", "money", "percent", "date", "code", "token"]);

/**
 * The runs of cells of a row that may be headings, from left to right.
 *
 * @param taken what tables hold already: beyond a blank column, it belongs to no other
 * @param isOfUse whether a run of these columns would be looked at: judging one costs more than most rows are worth
 */
export function headingRuns(
  grid: SheetGrid,
  row: number,
  taken: readonly Area[] = [],
  isOfUse: (columns: readonly number[]) => boolean = () => true,
): readonly HeadingRun[] {
  return runsOf(grid, row, taken).flatMap((columns) => {
    const run = isOfUse(columns) ? judge(grid, row, columns) : null;
    return run ? [run] : [];
  });
}

function runsOf(grid: SheetGrid, row: number, taken: readonly Area[]): readonly (readonly number[])[] {
  const ownerOf = (column: number): Area | undefined => taken.find((area) => containsCell(area, row, column));
  const runs: number[][] = [];
  let end = -WIDEST_GAP;
  for (const column of grid.columnsOf(row)) {
    const run = runs.at(-1);
    const gap = column - end;
    if (
      run &&
      (gap === 1 || (gap === WIDEST_GAP && ownerOf(column) === ownerOf(end) && !isAnotherTable(grid, row, column, run)))
    )
      run.push(column);
    else runs.push([column]);
    end = column + (grid.mergedAt(row, column)?.columns ?? 1) - 1;
  }
  return runs;
}

/** After a blank column, words that say whose or what the rows are, again or over fewer rows, begin a table. */
function isAnotherTable(grid: SheetGrid, row: number, column: number, run: readonly number[]): boolean {
  const roleOf = (at: number): ColumnRole | undefined => headingRole(grid.text(row, at))?.role;
  // « N° » numbers the rows of a table that says next whose they are.
  let said = column;
  while (roleOf(said) === "lineNumber") said += 1;
  const role = roleOf(said);
  // « Coefficients » beside a table, over names: the row apart of another one.
  if (isApart(grid, row, column) && isBeforeFigure(grid, row, column)) return true;
  const isKey = role === undefined ? grid.kind(row + 1, column) === "text" : KEY_ROLES.has(role);
  if (!isKey) return false;
  const keys = run.filter((left) => left === run[0] || KEY_ROLES.has(roleOf(left) ?? "other"));
  const own = [
    ...[role, roleOf(column + 1)].filter((one) => one !== undefined && KEY_ROLES.has(one)),
    ...namesFrom(grid, row, column),
  ];
  if (own.length > 0 && keys.some((left) => own.includes(roleOf(left)))) return true;
  const names = keys.flatMap((left) => roleOf(left) ?? []).filter((one) => NAMES.has(one));
  // People who are named in full, or in parts, need no other name further right.
  const others = own.filter((one) => one !== undefined && NAMES.has(one));
  const areInFull = names.includes("fullName") || others.includes("fullName");
  if (areInFull && names.length > 0 && others.length > 0) return true;
  if (isApart(grid, row, run[0] ?? column)) return true;
  const labels = new Set(run.map((left) => foldHeading(grid.text(row, left))));
  const isRepeated = grid.columnsOf(row).some((at) => at > column && labels.has(foldHeading(grid.text(row, at))));
  return isRepeated || keys.some((left) => heightUnder(grid, row, left) !== heightUnder(grid, row, column));
}

/** The names that headings say, as far as the next blank one. */
function namesFrom(grid: SheetGrid, row: number, column: number): readonly ColumnRole[] {
  const names: ColumnRole[] = [];
  for (let at = column; grid.kind(row, at) !== "blank"; at += 1) {
    const said = headingRole(grid.text(row, at));
    if (said && said.confidence >= SURE && NAMES.has(said.role)) names.push(said.role);
  }
  return names;
}

function isBeforeFigure(grid: SheetGrid, row: number, column: number): boolean {
  const next = grid.columnsOf(row).find((at) => at > column);
  return next !== undefined && typeof grid.value(row, next) === "number";
}

function isApart(grid: SheetGrid, row: number, column: number): boolean {
  const kind = specialRowKind(grid.text(row, column));
  return kind === "weights" || kind === "credits" || kind === "scale";
}

const NAMES: ReadonlySet<ColumnRole> = new Set(["fullName", "lastName", "firstName"]);
const KEY_ROLES: ReadonlySet<ColumnRole> = new Set([...WHO_ROLES, "label", "nature", "party", "unit", "contract"]);

/** Cells filled without a break under a heading. */
function heightUnder(grid: SheetGrid, row: number, column: number): number {
  let height = 0;
  while (grid.kind(row + height + 1, column) !== "blank") height += 1;
  return height;
}

function judge(grid: SheetGrid, row: number, columns: readonly number[]): HeadingRun | null {
  const dated = daysOverFigures(grid, row, columns);
  if (dated) return dated;
  const [first = 0] = columns;
  const last = columns.at(-1) ?? first;
  const texts = columns.filter((column) => isWords(grid, row, column));
  if (columns.length < FEWEST_CELLS) return null;
  const isAttendance = texts.length < columns.length * TEXT_SHARE;
  if (isAttendance && !isNumbered(grid, row, columns, texts)) return null;
  if (isRowOfData(grid, row, columns) || isSaidAgain(grid, row, columns)) return null;
  const labels = texts.map((column) => grid.text(row, column));
  // « Année : | 2026-2027 | Promotion : | 12 » states facts above the table.
  if (labels.filter((label) => label.endsWith(":")).length >= texts.length * KEY_SHARE) return null;
  // « ABS » heads a column at times, and stands under headings far more often.
  const recognised = texts.filter(
    (column) => grid.kind(row, column) === "text" && isSure(grid.text(row, column)),
  ).length;
  const contrast = texts.filter((column) => contrasts(grid, row, column)).length;
  if (!isAttendance && recognised < 2 && contrast + Math.min(recognised, 1) < 2) return null;
  const long = labels.filter((label) => label.length > LONGEST_HEADING).length;
  return { row, first, last, recognised, score: 2 * recognised + contrast + texts.length / 4 - long };
}

/** « 12/01/2026, 19/01/2026 » over « Coefficient » or « Barème »: days that marks were given on, with or without « Élève » before them. */
function daysOverFigures(grid: SheetGrid, row: number, columns: readonly number[]): HeadingRun | null {
  const days = columns.filter((column) => isDay(grid, row, column));
  const others = columns.filter((column) => !days.includes(column));
  if (days.length < FEWEST_CELLS || !others.every((column) => isWords(grid, row, column))) return null;
  const below = row + 1;
  const label = grid.columnsOf(below).find((column) => grid.kind(below, column) === "text");
  if (label === undefined || !isApart(grid, below, label)) return null;
  const figured = days.filter((column) => FIGURE_KINDS.has(grid.kind(below, column)));
  if (figured.length < days.length * CONTRAST_SHARE) return null;
  // Names that nothing heads stand left of the days.
  const under = rowsFrom(grid, row, 1).flatMap((other) => grid.columnsOf(other).slice(0, 1));
  const first = Math.min(...columns, ...under);
  const last = Math.max(...columns);
  return { row, first, last, recognised: days.length, score: 2 * days.length };
}

export function isDay(grid: SheetGrid, row: number, column: number): boolean {
  return grid.kind(row, column) === "date" || isDayHeading(grid.text(row, column));
}

const LAST_DAY = 31;

/** « N°, Nom, Groupe, 1, 2, 3… », « 02/03, 09/03… »: days or sittings, over words. */
function isNumbered(grid: SheetGrid, row: number, columns: readonly number[], texts: readonly number[]): boolean {
  const others = columns.filter((column) => !texts.includes(column));
  const days = others.map((column) => grid.value(row, column));
  const areDates = others.every((column) => isDayHeading(grid.text(row, column)));
  const areDays = days.every(
    (day, at) => typeof day === "number" && day > Number(days[at - 1] ?? 0) && day <= LAST_DAY,
  );
  const isOver = areDates || (areDays && others.some((column) => typeof grid.value(row + 1, column) === "string"));
  return isOver && (texts.length >= 2 || texts.some((column) => isOfSomebody(grid.text(row, column))));
}

/** « Stagiaire » alone before the days. */
function isOfSomebody(label: string): boolean {
  const said = headingRole(label);
  return said !== null && said.confidence >= SURE && WHO_ROLES.has(said.role);
}

/** Numbers among words, and a row above with the same kinds of cells: one row of data after another. */
function isRowOfData(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  const numbers = columns.filter((column) => typeof grid.value(row, column) === "number");
  if (numbers.length === 0 || row === 0) return false;
  const neighbours = [row - 1, row + 1].map(
    (other) => columns.filter((column) => isAlike(grid, row, other, column)).length,
  );
  return neighbours.every((alike) => alike >= columns.length * ALIKE);
}

const ALIKE = 0.6;

/** « présent », « absent », « présent »: what most cells say, cells around say too; headings are written once, or all again. */
function isSaidAgain(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  const around = [...rowsFrom(grid, row, 1), ...rowsFrom(grid, row, -1)];
  const again = columns.filter((column) => {
    const text = fold(grid.text(row, column));
    return text !== "" && around.some((other) => fold(grid.text(other, column)) === text);
  });
  return again.length >= columns.length / 2 && again.length < columns.length;
}

/** As far as the first blank one. */
function rowsFrom(grid: SheetGrid, row: number, step: 1 | -1): readonly number[] {
  const rows = Array.from({ length: ROWS_BELOW }, (_, index) => row + step * (index + 1));
  const blank = rows.findIndex((other) => other < 0 || grid.columnsOf(other).length === 0);
  return blank < 0 ? rows : rows.slice(0, blank);
}

function isAlike(grid: SheetGrid, row: number, other: number, column: number): boolean {
  const [one, two] = [grid.kind(row, column), grid.kind(other, column)];
  return one === two || (FIGURE_KINDS.has(one) && FIGURE_KINDS.has(two));
}

const FIGURE_KINDS = new Set(["mark", "number", "code", "token"]);

function isSure(label: string): boolean {
  return (headingRole(label)?.confidence ?? 0) >= SURE;
}

/** Written in letters or signs: « 2025/2026 » states a fact. */
const SAYING = /\p{L}|[#%€]|^\s*\/\s*\d/u;

/** Text that is no number, date or amount; a code of marks may head a column (« CC », « AB »). */
export function isWords(grid: SheetGrid, row: number, column: number): boolean {
  const kind = grid.kind(row, column);
  if (!SAYING.test(grid.text(row, column))) return false;
  return kind === "text" || (typeof grid.value(row, column) === "string" && (kind === "code" || kind === "token"));
}

/** Whether what stands below a text is mostly figures. */
function contrasts(grid: SheetGrid, row: number, column: number): boolean {
  const below = Array.from({ length: ROWS_BELOW }, (_, index) => grid.kind(row + 1 + index, column)).filter(
    (kind) => kind !== "blank",
  );
  const values = below.filter((kind) => VALUE_KINDS.has(kind));
  return values.length > 0 && values.length >= below.length * CONTRAST_SHARE;
}
