/** A column as it will be laid out: its headings from the lowest up, its cells, its truth. */
import type { Cell, Use } from "../stranger-sheet";

/** Where a cell is put, and what the others are called. */
export interface Placed {
  /** From zero. */
  readonly row: number;
  readonly letter: (key: string) => string;
  readonly at: (key: string) => number;
  /** The row of coefficients or scales, from zero. */
  readonly apart: (kind: Apart) => number | undefined;
  readonly firstRow: number;
  readonly lastRow: number;
}

export type Apart = "coef" | "scale" | "credits";

export interface PlannedColumn {
  readonly key: string;
  readonly heading: string;
  /** The bands above, from the nearest up; equal neighbours are merged. */
  readonly bands: readonly (string | null)[];
  readonly use: Use;
  readonly roles: readonly string[];
  readonly cell: (person: number, at: Placed) => Cell;
  readonly apart?: Readonly<Partial<Record<Apart, Cell>>>;
  readonly session?: 1 | 2;
  readonly scale?: number;
  readonly scaleBy?: "column" | "cells";
  readonly summable?: true;
}
