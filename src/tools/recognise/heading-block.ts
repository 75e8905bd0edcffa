/** The rows of headings of one table, banded headings included, and what each column is called. */
import { foldHeading } from "../../spreadsheet/words/heading-fold";
import type { ColumnRole } from "./column-role";
import { headingRole, isPeriod } from "./heading-role";
import { isDay, isWords, type HeadingRun } from "./heading-rows";
import type { SheetGrid } from "./sheet-grid";
import { specialRowKind } from "./special-row-kind";

export interface HeadingBlock {
  readonly first: number;
  readonly last: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Rows of weights or credits that stand among the headings. */
  readonly apart: readonly number[];
}

/** A merge wider than this is a title. */
const WIDEST_BAND = 20;
const MOST_BANDS = 3;
/** Between two rows of bands. */
const MOST_BLANK = 2;
/** Rows of weights or credits that follow one another. */
const MOST_APART = 2;

/** Grows the block from its best row: bands above (« USSA24 » over its assessments), details below. */
export function headingBlock(grid: SheetGrid, run: HeadingRun): HeadingBlock {
  let block: HeadingBlock = { first: run.row, last: run.row, firstColumn: run.first, lastColumn: run.last, apart: [] };
  for (let band = 0; band < MOST_BANDS; band += 1) {
    const above = withBandAbove(grid, block);
    if (above === block) break;
    block = widened(grid, above);
  }
  for (let band = 0; band < MOST_BANDS && isDetailBelow(grid, block); band += 1)
    block = widened(grid, { ...block, last: block.last + 1 });
  return widened(grid, block);
}

/** The columns of every heading row, as far as each touches the ones before. */
function widened(grid: SheetGrid, block: HeadingBlock): HeadingBlock {
  const cells = rowsOf(block).flatMap((row) =>
    grid
      .columnsOf(row)
      .map((column) => ({ column, end: column + (grid.mergedAt(row, column)?.columns ?? 1) - 1, row })),
  );
  let { firstColumn, lastColumn } = block;
  for (let isGrowing = true; isGrowing;) {
    const touching = cells.filter(({ column, end }) => column <= lastColumn + 1 && end >= firstColumn - 1);
    const first = Math.min(firstColumn, ...touching.map(({ column }) => column));
    const last = Math.max(
      lastColumn,
      ...touching.map(({ column, end }) => (end - column < WIDEST_BAND ? end : column)),
    );
    isGrowing = first < firstColumn || last > lastColumn;
    [firstColumn, lastColumn] = [first, last];
  }
  return { ...block, firstColumn, lastColumn };
}

/** The rows of headings, without those that stand apart among them. */
function rowsOf({ first, last, apart }: HeadingBlock): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((row) => !apart.includes(row));
}

/** The block with one more band: right above it, or over rows of weights or credits. */
function withBandAbove(grid: SheetGrid, block: HeadingBlock): HeadingBlock {
  let row = block.first - 1;
  const apart: number[] = [];
  while (apart.length < MOST_APART && isApart(grid, row)) {
    apart.push(row);
    row -= 1;
  }
  if (isBandAt(grid, block, row) || areDaysAt(grid, block, row) || (apart.length > 0 && isBandBeside(grid, block, row)))
    return { ...block, first: row, apart: [...block.apart, ...apart] };
  return withBandOverBlanks(grid, block, row);
}

/** « 12/10 », « 19/10 » over what each assessment weighs, or is out of. */
function areDaysAt(grid: SheetGrid, block: HeadingBlock, row: number): boolean {
  const columns = row < 0 ? [] : grid.columnsOf(row).filter((column) => column <= block.lastColumn);
  const days = columns.filter((column) => column >= block.firstColumn && isDay(grid, row, column));
  return (
    days.length >= FEWEST_DAYS && columns.every((column) => isDay(grid, row, column) || isWords(grid, row, column))
  );
}

const FEWEST_DAYS = 2;

/** Right of « Élèves | Moyenne », the assessments stand over their coefficients alone. */
function isBandBeside(grid: SheetGrid, block: HeadingBlock, row: number): boolean {
  const columns = row < 0 ? [] : grid.columnsOf(row);
  const [first] = columns;
  return (
    first === block.lastColumn + 1 &&
    columns.every((column) => isWords(grid, row, column) || isDay(grid, row, column)) &&
    columns.every((column) => typeof grid.value(row + 1, column) !== "string" || isFigureText(grid, row + 1, column))
  );
}

function isFigureText(grid: SheetGrid, row: number, column: number): boolean {
  const kind = grid.kind(row, column);
  return kind === "mark" || kind === "number";
}

/** Headings that come back have to be told apart: blank rows may stand between them and what does. */
function withBandOverBlanks(grid: SheetGrid, block: HeadingBlock, from: number): HeadingBlock {
  let row = from;
  const blanks: number[] = [];
  while (row >= 0 && blanks.length < MOST_BLANK && grid.columnsOf(row).length === 0) {
    blanks.push(row);
    row -= 1;
  }
  const over = row < 0 ? [] : grid.columnsOf(row).filter((column) => column >= block.firstColumn);
  if (blanks.length === 0 || over.length === 0) return block;
  const [only = 0] = over;
  const isAlone = grid.columnsOf(row).length === 1 && isTitle(grid.text(row, only));
  const isNamed = over.length === 1 ? isAlone && isOverAssessments(grid, block, row, only) : comesBack(grid, block);
  if (!isNamed || over[0] === block.firstColumn || !over.every((column) => isWords(grid, row, column))) return block;
  return { ...block, first: row, apart: [...block.apart, ...blanks] };
}

/** Words that say nothing of a column but its unit. */
function isTitle(label: string): boolean {
  const said = headingRole(label);
  return said === null || (said.unit !== undefined && said.assessment === undefined);
}

/** « Note, Barème, Résultat, Note, Barème, Résultat ». */
function comesBack(grid: SheetGrid, block: HeadingBlock): boolean {
  const labels = grid.columnsOf(block.last).map((column) => foldHeading(grid.text(block.last, column)));
  return new Set(labels).size < labels.length;
}

/** « ECTS », « Coefficient »: the first words of a row that only figures follow. */
function isApart(grid: SheetGrid, row: number): boolean {
  const columns = row < 0 ? [] : grid.columnsOf(row);
  const [label] = columns.filter((column) => isWords(grid, row, column));
  const kind = label === undefined ? undefined : specialRowKind(grid.text(row, label));
  const isAlone = columns.every((column) => column === label || !isWords(grid, row, column));
  return isAlone && (kind === "weights" || kind === "credits" || kind === "scale");
}

/** Words over some of the columns, in groups: a title over all of them, or over the first ones, is none. */
function isBandAt(grid: SheetGrid, block: HeadingBlock, row: number): boolean {
  if (row < 0) return false;
  const columns = grid.columnsOf(row).filter((column) => column >= block.firstColumn && column <= block.lastColumn);
  if (columns.length === 0 || !columns.every((column) => isWords(grid, row, column))) return false;
  const labels = columns.map((column) => grid.text(row, column));
  if (labels.some((label) => label.endsWith(":"))) return false;
  const [only = 0] = columns;
  // Beside the headings of who the rows are about, words over the marks are no title of the sheet.
  const isBesideWords =
    grid.columnsOf(row).includes(block.firstColumn - 1) && isWords(grid, row, block.firstColumn - 1);
  const isFirst = only === block.firstColumn && !isTall(grid, row, block.firstColumn) && !isBesideWords;
  const isOverAll = columns.length === block.lastColumn - block.firstColumn + 1;
  if (columns.length === 1) return !isFirst && (isSaying(labels[0] ?? "") || isOverAssessments(grid, block, row, only));
  const isSpread = columns.some((column) => (grid.mergedAt(row, column)?.columns ?? 1) > 1);
  if (isSpread || labels.some((label) => isSaying(label))) return true;
  return (
    columns.length >= 2 &&
    (isWrittenAgain(labels) ||
      isOverOneLabel(grid, block, columns) ||
      areAlike(grid, block, columns[0] ?? block.firstColumn) ||
      ((!isFirst || isOverAll) && columns.every((column) => isOverMark(grid, block, column))))
  );
}

/** « Comptabilité | Droit » over « Résultat | Résultat »: what tells the columns apart. */
function isOverOneLabel(grid: SheetGrid, block: HeadingBlock, columns: readonly number[]): boolean {
  const [first = "", ...others] = columns.map((column) => foldHeading(grid.text(block.first, column)));
  return first !== "" && others.every((label) => label === first);
}

/** Words over a mark and never over who: what the mark is of. */
function isOverMark(grid: SheetGrid, block: HeadingBlock, column: number): boolean {
  const said = headingRole(grid.text(block.first, column));
  return said?.role === "mark" || said?.role === "mean";
}

/** « Comptabilité » over « CC » and « Examen » and nothing else; the title of a sheet covers more. */
function isOverAssessments(grid: SheetGrid, block: HeadingBlock, row: number, column: number): boolean {
  const width = grid.mergedAt(row, column)?.columns ?? 1;
  const roles = Array.from({ length: width }, (_, at) => headingRole(grid.text(block.first, column + at))?.role);
  const isOver = roles.some((role) => role === "mark" || role === "mean");
  return width > 1 && isOver && roles.every((role) => role !== undefined && UNDER_UNIT.has(role));
}

/** What stands under the name of a unit: its marks, what they are out of, what comes of them. */
const UNDER_UNIT: ReadonlySet<ColumnRole> = new Set([
  ...(["mark", "mean", "scale", "coefficient", "credits", "status", "juryPoints"] as const),
]);

/** A title (« Récapitulatif des notes ») holds known words too, among others. */
function isSaying(label: string): boolean {
  const guess = headingRole(label);
  return isPeriod(label) || guess?.session !== undefined || (guess?.confidence ?? 0) >= SAYING;
}

const SAYING = 0.7;

/** A heading merged downwards over the rows of headings. */
function isTall(grid: SheetGrid, row: number, column: number): boolean {
  return (grid.mergedAt(row, column)?.rows ?? 1) > 1;
}

/** « Droit, Droit, Droit »: a group written over each of its columns. */
function isWrittenAgain(labels: readonly string[]): boolean {
  return labels.some((label, index) => index > 0 && foldHeading(label) === foldHeading(labels[index - 1] ?? ""));
}

/** « CC, Examen, CC, Examen »: something above tells them apart. */
function areAlike(grid: SheetGrid, block: HeadingBlock, from: number): boolean {
  const assessments = grid
    .columnsOf(block.first)
    .filter((column) => column >= from && column <= block.lastColumn)
    .flatMap((column) => headingRole(grid.text(block.first, column)) ?? [])
    .filter(({ role, unit }) => (role === "mark" || role === "mean") && unit === undefined)
    .map(({ role, assessment, session, order }) => [role, assessment, session, order].join());
  return new Set(assessments).size < assessments.length;
}

/** Words under some of the headings, nothing under who the row is about: no data yet. */
function isDetailBelow(grid: SheetGrid, block: HeadingBlock): boolean {
  const row = block.last + 1;
  const columns = grid.columnsOf(row);
  const within = columns.filter((column) => column >= block.firstColumn && column <= block.lastColumn + 1);
  if (within.length < 2 || !within.every((column) => isWords(grid, row, column))) return false;
  if (standBeside(grid, block)) return true;
  const guesses = within.map((column) => headingRole(grid.text(row, column)));
  const recognised = guesses.filter(
    (guess) =>
      guess?.role === "mark" ||
      guess?.role === "coefficient" ||
      guess?.role === "credits" ||
      guess?.role === "status" ||
      guess?.role === "mean",
  );
  return recognised.length >= 2 && recognised.length >= within.length / 2;
}

/** « Nom | Prénom », merged downwards past the block: what the rows beside them say heads columns too. */
function standBeside(grid: SheetGrid, block: HeadingBlock): boolean {
  const tall = rowsOf(block).flatMap((row) =>
    grid.columnsOf(row).filter((column) => row + (grid.mergedAt(row, column)?.rows ?? 1) - 1 > block.last),
  );
  return tall.filter((column) => column >= block.firstColumn && column <= block.lastColumn).length >= 2;
}

/** The labels over a column, from top to bottom, merged and carried ones included. */
export function headingLabels(grid: SheetGrid, block: HeadingBlock, column: number): readonly string[] {
  const labels: string[] = [];
  for (const row of rowsOf(block)) {
    const label = labelAt(grid, block, row, column);
    const above = labels.at(-1);
    if (label === "" || label === above) continue;
    // « 12/10 » over « Coef. 2,00 » over « /20 »: one heading, as exports write it.
    if (above !== undefined && FIGURE_OF_MARK.test(label)) labels[labels.length - 1] = `${above} ${label}`;
    else labels.push(label);
  }
  return labels;
}

const FIGURE_OF_MARK = /^(?:coeff?(?:icient)?s?\.?\s?:?\s?\d{1,3}(?:[.,]\d{1,3})?|\(?(?:\/|sur)\s?\d{1,3}\)?)$/iu;

function labelAt(grid: SheetGrid, block: HeadingBlock, row: number, column: number): string {
  const own = asText(grid.label(row, column));
  if (own !== "" || row === block.last) return own;
  return isHeaded(grid, block, row, column) ? carried(grid, block, row, column) : "";
}

/** Whether a lower row names the column, so that an upper one may group it. */
function isHeaded(grid: SheetGrid, block: HeadingBlock, row: number, column: number): boolean {
  for (const below of rowsOf(block)) {
    if (below > row && asText(grid.label(below, column)) !== "") return true;
  }
  return false;
}

/** A band written once over the first of its columns, without merging. */
function carried(grid: SheetGrid, block: HeadingBlock, row: number, column: number): string {
  for (let left = column - 1; left >= block.firstColumn; left -= 1) {
    const label = asText(grid.label(row, left));
    if (label !== "") return isHeaded(grid, block, row, left) && grid.mergedAt(row, left) === undefined ? label : "";
  }
  return "";
}

function asText(value: unknown): string {
  return typeof value === "string" ? value.replace(/\s+/g, " ").trim() : typeof value === "number" ? String(value) : "";
}
