/** What each row under the headings is: somebody's, or a total, weights, a section's title. */
import { remembering } from "../../rules/remembering";
import type { SpecialRow } from "./found-table";
import type { HeadingBlock } from "./heading-block";
import { WHO_ROLES } from "./column-role";
import { headingRole } from "./heading-role";
import { headingRuns, isWords, type HeadingRun } from "./heading-rows";
import type { SheetGrid } from "./sheet-grid";
import { specialRowKind } from "./special-row-kind";

export interface TableRows {
  readonly dataRows: readonly number[];
  readonly specialRows: readonly SpecialRow[];
  /** The last row of the table. */
  readonly last: number;
}

const BLANK_ROWS_AT_END = 2;
const LONGEST_NAME = 45;
const ROWS_ABOVE = 3;

type RowKind = "data" | SpecialRow["kind"];

/**
 * @param who the columns that say whose row it is
 * @param end the last row of an Excel table, which is known
 */
export function tableRows(grid: SheetGrid, block: HeadingBlock, who: readonly number[], end?: number): TableRows {
  const dataRows: number[] = [];
  const specialRows: SpecialRow[] = [...weightsAbove(grid, block), ...rowsApart(grid, block)];
  const lastRow = end ?? grid.rows.at(-1) ?? block.last;
  const isHeading = remembering((row: number) => isNextTable(grid, block, row), ROWS_IN_VIEW);
  let blanks = 0;
  let most = BLANK_ROWS_AT_END;
  let last = block.last;
  for (let row = block.last + 1; row <= lastRow && blanks < most; row += 1) {
    const columns = columnsIn(grid, block, row);
    if (end === undefined && columns.length > 0 && beginsAnother(grid, block, row, isHeading)) break;
    const read = columns.length === 0 ? "blank" : rowKind(grid, row, columns, who);
    const isScale = read === "statistics" && dataRows.length === 0 && isScaleRow(grid, row, columns);
    // Under the means of the whole list, after a blank row, words alone are nobody's.
    const isAfter = read === "data" && columns.length === 1 && blanks > 0 && isClosed(specialRows, dataRows);
    const kind = isScale ? "scale" : isAfter ? "note" : read;
    blanks = kind === "blank" ? blanks + 1 : 0;
    // A remark, then a blank row: what follows is a legend, not learners.
    if (kind !== "blank") most = kind === "note" ? 1 : BLANK_ROWS_AT_END;
    if (kind === "data") dataRows.push(row);
    else if (kind !== "blank") specialRows.push({ row, kind });
    if (kind !== "blank" && kind !== "note") last = row;
  }
  return { dataRows, specialRows: specialRows.filter(({ row }) => row <= last), last };
}

function isClosed(specialRows: readonly SpecialRow[], dataRows: readonly number[]): boolean {
  const last = dataRows.at(-1);
  return (
    last !== undefined && specialRows.some(({ row, kind }) => row > last && (kind === "statistics" || kind === "total"))
  );
}

function columnsIn(grid: SheetGrid, block: HeadingBlock, row: number): readonly number[] {
  return grid.columnsOf(row).filter((column) => column >= block.firstColumn && column <= block.lastColumn);
}

/** Headings, or what stands right above some: « Groupe 2 », its coefficients. */
function beginsAnother(
  grid: SheetGrid,
  block: HeadingBlock,
  row: number,
  isHeading: (row: number) => boolean,
): boolean {
  if (isHeading(row)) return true;
  const isHeadingBelow = (at: number): boolean => isHeading(at) && columnsIn(grid, block, at).length > 1;
  // Asked first, of each row of data: it costs a tenth of telling what stands above.
  if (!Array.from({ length: MOST_ABOVE }, (_, index) => row + index + 1).some(isHeadingBelow)) return false;
  let below = row;
  while (below < row + MOST_ABOVE && standsAbove(grid, block, below)) below += 1;
  return below > row && isHeadingBelow(below);
}

/** Rows over the headings of a table: its title, its coefficients. */
const MOST_ABOVE = 3;
/** Each row is asked for itself, and for those above it. */
const ROWS_IN_VIEW = 64;

function standsAbove(grid: SheetGrid, block: HeadingBlock, row: number): boolean {
  const own = columnsIn(grid, block, row);
  // The next table may be wider, and its coefficients stand right of this one.
  const columns = own.length > 0 ? own : grid.columnsOf(row);
  const kind = columns.length > 1 ? specialRowKind(labelOf(grid, row, columns)) : undefined;
  return columns.length === 1 || kind === "weights" || kind === "credits" || kind === "scale";
}

/** Another row of headings ends the table. */
function isNextTable(grid: SheetGrid, block: HeadingBlock, row: number): boolean {
  const cells = columnsIn(grid, block, row).length;
  const areWords = (columns: readonly number[]): boolean => columns.every((column) => isWords(grid, row, column));
  return headingRuns(grid, row, [], areWords).some(
    (run) =>
      run.first <= block.lastColumn &&
      run.last >= block.firstColumn &&
      (isKnown(run, cells) || isHeadedAnew(grid, block, row, run) || saysWho(grid, row, run)) &&
      // Days may be headed by names further left than they begin.
      areWords(grid.columnsOf(row).filter((column) => column >= run.first && column <= run.last)),
  );
}

function isKnown({ recognised }: HeadingRun, cells: number): boolean {
  return recognised >= 2 && recognised >= cells * RECOGNISED;
}

/** « Nom | Prénom » again, whatever stands beside: the people of another table. */
function saysWho(grid: SheetGrid, row: number, { first, last }: HeadingRun): boolean {
  const roles = grid
    .columnsOf(row)
    .filter((column) => column >= first && column <= last)
    .map((column) => headingRole(grid.text(row, column)))
    .flatMap((said) => (said !== null && said.confidence >= SURE && WHO_ROLES.has(said.role) ? [said.role] : []));
  return new Set(roles).size >= 2;
}

const SURE = 0.9;
const RECOGNISED = 0.6;
const FEWEST_HEADINGS = 3;

/** After a blank row, or a title or coefficients after one, a row of words over figures heads another table. */
function isHeadedAnew(
  grid: SheetGrid,
  block: HeadingBlock,
  row: number,
  { first, last, score, recognised }: HeadingRun,
): boolean {
  const isBlank = (at: number): boolean => grid.columnsOf(at).length === 0;
  let above = row - 1;
  while (above > block.last && above >= row - MOST_ABOVE && !isBlank(above) && standsAbove(grid, block, above))
    above -= 1;
  const columns = grid.columnsOf(row).filter((column) => column >= first && column <= last);
  if (isSomebodysRow(grid, row, columns)) return false;
  const width = columns.length;
  const isNew = isBlank(above) && width >= FEWEST_HEADINGS && score >= FEWEST_HEADINGS;
  return isNew && (recognised > 0 || !isSaidAbove(grid, row, block));
}

/** An address, or « abs. inj. » beside « EXE »: of a person, whose marks are words. */
function isSomebodysRow(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  const codes = columns.filter((column) => grid.kind(row, column) === "code" || grid.kind(row, column) === "token");
  return codes.length >= 2 || columns.some((column) => /^[^\s@]+@[^\s@]+$/u.test(grid.text(row, column).trim()));
}

/** « G1 » stands in the column already: one more learner after a blank row, whose marks are words. */
function isSaidAbove(grid: SheetGrid, row: number, { last, firstColumn, lastColumn }: HeadingBlock): boolean {
  return grid.columnsOf(row).some((column) => {
    if (column < firstColumn || column > lastColumn || grid.kind(row, column) !== "text") return false;
    const text = grid.text(row, column);
    for (let above = row - 1; above > last; above -= 1) if (grid.text(above, column) === text) return true;
    return false;
  });
}

function rowKind(grid: SheetGrid, row: number, columns: readonly number[], who: readonly number[]): RowKind {
  const label = labelOf(grid, row, columns);
  const named = specialRowKind(label);
  const figures = columns.filter((column) => isFigure(grid, row, column));
  if (named !== undefined && (figures.length > 0 || columns.length === 1)) return named;
  if (columns.length === 1) {
    if (isAcross(grid, row, columns[0] ?? 0)) return "section";
    const text = grid.text(row, columns[0] ?? 0);
    if (text.length > LONGEST_NAME || /[:;]/.test(text) || isSentence(text)) return "note";
    return who.length === 0 || who.includes(columns[0] ?? -1) ? (who.length > 1 ? "section" : "data") : "section";
  }
  const isSomebodys = who.length === 0 || who.some((column) => grid.kind(row, column) !== "blank");
  if (isSomebodys) return "data";
  return figures.length === columns.length ? "statistics" : "note";
}

/** « Document de travail, ne pas diffuser »: names have few words that do not begin with a capital. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => !PARTICLE.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  return words.length >= FEWEST_WORDS && small.length > words.length / 2;
}

const FEWEST_WORDS = 4;
const PARTICLE = /^(?:d[eu]|des|la|le|les|van|von|der|ben|bin|el|al)$/iu;

/** « Note max » over the marks is what they are out of: whole figures, typed; under them it is the best of them. */
function isScaleRow(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  if (headingRole(labelOf(grid, row, columns))?.role !== "scale") return false;
  const figures = columns.filter((column) => isFigure(grid, row, column));
  return figures.every((column) => {
    const { value, formula } = grid.sheet.cells[row]?.[column] ?? { value: null };
    return formula === undefined && Number.isInteger(Number(value)) && Number(value) > 1;
  });
}

/** A title over several cells of a row. */
function isAcross(grid: SheetGrid, row: number, column: number): boolean {
  return (grid.mergedAt(row, column)?.columns ?? 1) > 1;
}

function labelOf(grid: SheetGrid, row: number, columns: readonly number[]): string {
  const column = columns.find((one) => grid.kind(row, one) === "text");
  return column === undefined ? "" : grid.text(row, column);
}

function isFigure(grid: SheetGrid, row: number, column: number): boolean {
  const kind = grid.kind(row, column);
  return kind === "mark" || kind === "number" || kind === "money" || kind === "percent";
}

/** Weights and credits may stand among the headings. */
function rowsApart(grid: SheetGrid, { apart }: HeadingBlock): SpecialRow[] {
  return apart.flatMap((row) => {
    const kind = specialRowKind(labelOf(grid, row, grid.columnsOf(row)));
    return kind === undefined ? [] : [{ row, kind }];
  });
}

/** Weights and credits may stand above the headings. */
function weightsAbove(grid: SheetGrid, block: HeadingBlock): SpecialRow[] {
  const found: SpecialRow[] = [];
  for (let row = block.first - 1; row >= Math.max(0, block.first - ROWS_ABOVE); row -= 1) {
    const columns = grid.columnsOf(row).filter((column) => column <= block.lastColumn);
    const own = columns.filter((column) => column >= block.firstColumn);
    const kind = specialRowKind(labelOf(grid, row, own)) ?? specialRowKind(labelOf(grid, row, columns));
    const figures = own.filter((column) => isFigure(grid, row, column));
    if (figures.length > 0 && (kind === "weights" || kind === "credits" || kind === "scale")) found.push({ row, kind });
  }
  return found;
}
