/** How the formulas of the results refer to the cells of their row. */
import { absoluteRange, area, areaReference } from "../cell-reference";

/** The cells of one row, or of several rows for a formula that spills. */
export interface RowCells {
  range(first: number, last: number): string;
  /** A row that is the same for every learner, where it is not on the sheet of the formula. */
  fixed?(row: number): RowCells;
}

/** How a formula reads the mark of a column; `null` where the cell is the mark. */
export type MarkReading = (cells: RowCells, column: number) => string | null;

/** `B5:C5`. */
export function plainCells(row: number, rows = 1): RowCells {
  return { range: (first, last) => areaReference(area(row, first, rows, last - first + 1)) };
}

/** `B$3:C$3`, the same for every learner. */
export function fixedCells(row: number): RowCells {
  return { range: (first, last) => areaReference(area(row, first, 1, last - first + 1), "row") };
}

/** `Notes!$B$5:$C$9`: for a formula of another sheet. */
export function otherSheetCells(sheet: string, row: number, rows: number): RowCells {
  return {
    range: (first, last) => absoluteRange({ sheet, ...area(row, first, rows, last - first + 1) }),
    fixed: (other) => otherSheetCells(sheet, other, 1),
  };
}

/** `Notes[[#This Row],[CC]:[Examen]]`: the long form, the only one that every host computes. */
export function tableCells(table: string, names: ReadonlyMap<number, string>, row: number): RowCells {
  const plain = plainCells(row);
  return {
    range(first, last) {
      const [from, to] = [names.get(first), names.get(last)];
      if (from === undefined || to === undefined || !isPlainName(from) || !isPlainName(to))
        return plain.range(first, last);
      return `${table}[[#This Row],[${from}]${first === last ? "" : `:[${to}]`}]`;
    },
  };
}

/** Signs that a structured reference has to escape, which not every host reads back. */
function isPlainName(name: string): boolean {
  return !/[[\]#'@\r\n]/.test(name);
}

/** One cell beside the other in the sheet? They are passed as they are, so that errors can name them. */
export function isRun(columns: readonly (number | null)[]): boolean {
  return columns.every((column, index) => column !== null && column === (columns[0] ?? 0) + index);
}

/**
 * Marks as one argument. Apart in the sheet, they are put together as texts: a blank stays a blank and a 0 a 0, which a
 * list of references does not promise.
 */
export function marksArgument(cells: RowCells, columns: readonly (number | null)[], read?: MarkReading): string {
  const readings = columns.map((column) => (column === null ? null : (read?.(cells, column) ?? null)));
  const [first] = readings;
  if (readings.every((one) => one === null)) return gathered(cells, columns, (reference) => `${reference}&""`);
  if (columns.length === 1) return first ?? "";
  const items = columns.map((column, at) => {
    if (column === null) return '""';
    return readings[at] ?? `${cells.range(column, column)}&""`;
  });
  return chosen(items);
}

/** Weights as one argument: a blank weighs nothing, as a 0 does. */
export function weightsArgument(cells: RowCells, columns: readonly number[]): string {
  return gathered(cells, columns, (reference) => reference);
}

function gathered(cells: RowCells, columns: readonly (number | null)[], item: (reference: string) => string): string {
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return "";
  if (isRun(columns) && first !== null && last !== null) return cells.range(first, last);
  const items = columns.map((column) => (column === null ? '""' : item(cells.range(column, column))));
  return chosen(items);
}

/** Values apart in the sheet as one list. */
function chosen(items: readonly string[]): string {
  return `CHOOSE({${items.map((_, index) => index + 1).join(",")}},${items.join(",")})`;
}
