/**
 * A sheet as somebody would write it, with what is true of it. It knows nothing of the product but the words of the JSON
 * that `npm run cnam -- read` prints, which docs/guide/ligne-de-commande.md documents. Rows and columns from zero.
 */
export type Value = number | string | boolean | null;

export interface CellWithFormat {
  readonly value: Value;
  /** en-US, with its leading `=`. */
  readonly formula?: string;
  readonly format?: string;
}

export type Cell = Value | CellWithFormat;

/** Row, column, rows, columns. */
export type Merge = readonly [number, number, number, number];

/** Decimal validation between two bounds, on whole columns of data. */
export interface EntryRule {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly least: number;
  readonly most: number;
}

/** What a column is to the results: who, a mark that counts, what is computed from marks, or none of these. */
export type Use = "who" | "mark" | "derived" | "aside";

export interface ColumnTruth {
  readonly column: number;
  readonly heading: string;
  readonly use: Use;
  /** The roles that are right, the first being the best. */
  readonly roles: readonly string[];
  readonly session?: 1 | 2;
  /** What a mark is out of, where a reader can know. */
  readonly scale?: number;
  /** Where the sheet says it row by row: in a column of its own, or in each cell. */
  readonly scaleBy?: "column" | "cells";
}

/** A figure; `absent`: a code, or a figure that counts 0; `free`: whatever the convention says; `none`: no figure. */
export type Expected = number | { readonly absent: number } | "free" | "none";

export interface UnitTruth {
  /** Its title or its code; `null`: the sheet is about one unit, that it may name or not. */
  readonly names: readonly string[] | null;
  readonly marks: readonly number[];
  readonly resits: readonly number[];
  /** Proportions; `null`: nothing says them, and the convention has its own (one continuous mark, one exam). */
  readonly weights: readonly number[] | null;
  /** On 20. */
  readonly expected: ReadonlyMap<number, Expected>;
}

/** What a careful person would have to ask. */
export type Matter = "who" | "units" | "marks" | "grade" | "session" | "scale" | "weights" | "kept" | "layout";

export interface TableTruth {
  /** The first is the best. */
  readonly layouts: readonly string[];
  /** A row of data and a column of it, by which the table is found again. */
  readonly anchor: readonly [row: number, column: number];
  readonly dataRows: readonly number[];
  readonly columns: readonly ColumnTruth[];
  readonly units: readonly UnitTruth[];
  readonly open: readonly Matter[];
  /** Cells of a number that is none. */
  readonly placeholders: readonly (readonly [row: number, column: number])[];
  /** Groups of rows that one should tell apart or be told of. */
  readonly namesakes: readonly (readonly number[])[];
}

export interface StrangerSheet {
  readonly id: string;
  /** What it was drawn from, to group scores by. */
  readonly family: string;
  readonly traits: readonly string[];
  /** A careful person would understand it without a question. */
  readonly clean: boolean;
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  readonly entryRules: readonly EntryRule[];
  /** The bytes of a file of separated values, when it is one: `rows` is then what they hold. */
  readonly bytes?: Uint8Array;
  readonly tables: readonly TableTruth[];
}
