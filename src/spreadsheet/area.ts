/** Rectangles of cells. Rows and columns are zero-based. */

/** A rectangle of cells within one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells of a named sheet. */
export interface RangeRef extends Area {
  readonly sheet: string;
}
