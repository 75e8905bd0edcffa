/** What a jury closes: marks and decisions, row by row, as plain contents. */
import type { CellValue } from "../../workbook/model";

/** A cell as a sheet keeps it for years: an error is its code. */
export type Content = string | number | boolean | null;

export interface ClosedRow {
  /** The name, with what tells people of one name apart. */
  readonly who: string;
  /** In the order of the columns. */
  readonly values: readonly Content[];
}

export interface ClosedTable {
  readonly sheet: string;
  /** What each column is headed, alike headings told apart. */
  readonly columns: readonly string[];
  readonly rows: readonly ClosedRow[];
}

/** A closed cell by what stays true when rows are sorted or columns inserted. */
export interface ClosedPlace {
  readonly sheet: string;
  readonly who: string;
  readonly column: string;
}

/** Files keep fifteen digits of a number. */
const PRECISION = 15;

export function contentOf(value: CellValue | undefined): Content {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return Number(value.toPrecision(PRECISION));
  return typeof value === "object" && value !== null ? value.error : value;
}
