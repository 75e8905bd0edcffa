/** What each row under the headings is: somebody's, or a total, weights, a section's title. */
import { foldHeading } from "../../functions/table/heading-fold";
import type { SpecialRow } from "./found-table";
import type { HeadingBlock } from "./heading-block";
import { headingRole } from "./heading-role";
import { headingRuns, isWords } from "./heading-rows";
import type { SheetGrid } from "./sheet-grid";
import { ROW_WORDS } from "./vocabulary";

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

const WORDS = (Object.entries(ROW_WORDS) as [keyof typeof ROW_WORDS, readonly string[]][]).flatMap(([kind, words]) =>
  words.map((word) => ({ word: foldHeading(word), kind })),
);

/**
 * @param who the columns that say whose row it is
 * @param end the last row of an Excel table, which is known
 */
export function tableRows(grid: SheetGrid, block: HeadingBlock, who: readonly number[], end?: number): TableRows {
  const dataRows: number[] = [];
  const specialRows: SpecialRow[] = weightsAbove(grid, block);
  const lastRow = end ?? grid.rows.at(-1) ?? block.last;
  let blanks = 0;
  let last = block.last;
  for (let row = block.last + 1; row <= lastRow && blanks < BLANK_ROWS_AT_END; row += 1) {
    const columns = columnsIn(grid, block, row);
    if (end === undefined && columns.length > 0 && isNextTable(grid, block, row, columns.length)) break;
    const kind = columns.length === 0 ? "blank" : rowKind(grid, row, columns, who);
    blanks = kind === "blank" ? blanks + 1 : 0;
    if (kind === "data") dataRows.push(row);
    else if (kind !== "blank") specialRows.push({ row, kind });
    if (kind !== "blank" && kind !== "note") last = row;
  }
  return { dataRows, specialRows: specialRows.filter(({ row }) => row <= last), last };
}

function columnsIn(grid: SheetGrid, block: HeadingBlock, row: number): readonly number[] {
  return grid.columnsOf(row).filter((column) => column >= block.firstColumn && column <= block.lastColumn);
}

/** Another row of headings ends the table. */
function isNextTable(grid: SheetGrid, block: HeadingBlock, row: number, cells: number): boolean {
  return headingRuns(grid, row).some(
    (run) =>
      run.first <= block.lastColumn &&
      run.last >= block.firstColumn &&
      run.recognised >= 2 &&
      run.recognised >= cells * 0.6 &&
      grid.columnsOf(row).every((column) => column < run.first || column > run.last || isWords(grid, row, column)),
  );
}

function rowKind(grid: SheetGrid, row: number, columns: readonly number[], who: readonly number[]): RowKind {
  const label = labelOf(grid, row, columns);
  const named = specialRowKind(label);
  const figures = columns.filter((column) => isFigure(grid, row, column));
  if (named !== undefined && (figures.length > 0 || columns.length === 1)) return named;
  if (columns.length === 1) {
    if (isAcross(grid, row, columns[0] ?? 0)) return "section";
    const text = grid.text(row, columns[0] ?? 0);
    if (text.length > LONGEST_NAME || /[:;]/.test(text)) return "note";
    return who.length === 0 || who.includes(columns[0] ?? -1) ? (who.length > 1 ? "section" : "data") : "section";
  }
  const isSomebodys = who.length === 0 || who.some((column) => grid.kind(row, column) !== "blank");
  if (isSomebodys) return "data";
  return figures.length === columns.length ? "statistics" : "note";
}

/** A title over several cells of a row. */
function isAcross(grid: SheetGrid, row: number, column: number): boolean {
  return (grid.mergedAt(row, column)?.columns ?? 1) > 1;
}

function labelOf(grid: SheetGrid, row: number, columns: readonly number[]): string {
  const column = columns.find((one) => grid.kind(row, one) === "text");
  return column === undefined ? "" : grid.text(row, column);
}

/** What a row is by the first words of its label: « Moyenne de la promotion », « Total général ». */
export function specialRowKind(label: string): keyof typeof ROW_WORDS | undefined {
  const folded = foldHeading(label);
  const first = foldHeading(label.split(/[\s:(/]/u)[0] ?? "");
  const exact = WORDS.find(({ word }) => word === folded)?.kind;
  return exact ?? figuresKind(label) ?? WORDS.find(({ word }) => word === first)?.kind;
}

/** « Nb ECTS », « Coefficients UE »: headed as a column of such figures would be. */
function figuresKind(label: string): "weights" | "credits" | undefined {
  const guess = headingRole(label);
  if (guess === null || guess.confidence < SURE) return undefined;
  return guess.role === "coefficient" ? "weights" : guess.role === "credits" ? "credits" : undefined;
}

const SURE = 0.8;

function isFigure(grid: SheetGrid, row: number, column: number): boolean {
  const kind = grid.kind(row, column);
  return kind === "mark" || kind === "number" || kind === "money" || kind === "percent";
}

/** Weights and credits may stand above the headings. */
function weightsAbove(grid: SheetGrid, block: HeadingBlock): SpecialRow[] {
  const found: SpecialRow[] = [];
  for (let row = block.first - 1; row >= Math.max(0, block.first - ROWS_ABOVE); row -= 1) {
    const columns = grid.columnsOf(row).filter((column) => column <= block.lastColumn);
    const kind = specialRowKind(labelOf(grid, row, columns));
    const figures = columns.filter((column) => column >= block.firstColumn && isFigure(grid, row, column));
    if (figures.length > 0 && (kind === "weights" || kind === "credits" || kind === "scale")) found.push({ row, kind });
  }
  return found;
}
