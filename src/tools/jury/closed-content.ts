/** What a jury closes: marks and decisions, row by row, as plain contents. */
import type { KeptContent } from "../kept-content";

export interface ClosedRow {
  /** The name, with what tells people of one name apart. */
  readonly who: string;
  /** In the order of the columns. */
  readonly values: readonly KeptContent[];
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
