/** Marks as a system exported them: who, which columns, on which scale, and what is no mark. */
import type { Ratio } from "../../../rules/exact/ratio";
import type { CellBeside } from "../beside";
import type { WhoColumns } from "../people";
import type { MarkFacets } from "../../recognise/column-role";
import type { Grid } from "../../import/grid";

export const sourceIds = [
  "moodleGradebook",
  "moodleQuiz",
  "moodleAssignment",
  "apogee",
  "apogeeWeb",
  "scodoc",
  "pegase",
  "canvas",
  "blackboard",
  "table",
] as const;
export type SourceId = (typeof sourceIds)[number];

export type Scale =
  /** In the heading, in a row of its own, or worked out from the percentages beside. */
  | { readonly kind: "stated"; readonly outOf: Ratio }
  /** In another column, row by row: « Note maximale », « Barème »; `otherwise`: of the rows where it is blank. */
  | { readonly kind: "column"; readonly column: number; readonly otherwise?: Ratio }
  /** Nowhere: the user may say. */
  | { readonly kind: "assumed"; readonly outOf: Ratio };

export interface MarkColumn extends MarkFacets {
  readonly column: number;
  readonly heading: string;
  readonly scale: Scale;
  /** Made of the others: a course total, a general mean. */
  readonly total?: true;
}

export type ColumnReason =
  | "feedback"
  | "timestamp"
  | "suspended"
  | "percentage"
  | "letter"
  | "question"
  | "state"
  | "result"
  | "scale"
  | "birthDate"
  | "carriedOver"
  | "other";

export interface LeftOutColumn {
  readonly column: number;
  readonly heading: string;
  readonly reason: ColumnReason;
}

/** A row that is nobody's: an average, coefficients, a total. */
export interface LeftOutRow {
  readonly row: number;
  readonly label: string;
}

export interface MarksList {
  readonly source: SourceId;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly grid: Grid;
  /** Where its headings stand. */
  readonly headingRow: number;
  readonly who: WhoColumns;
  /** In a list with a row for each person and unit: the column that says of which unit. */
  readonly unitColumn?: number;
  readonly rows: readonly number[];
  readonly leftOutRows: readonly LeftOutRow[];
  readonly marks: readonly MarkColumn[];
  readonly leftOutColumns: readonly LeftOutColumn[];
  /** Cells on the rows of people that no heading names. */
  readonly beside?: readonly CellBeside[];
  /** Which marks come from another session, « 1 » where they do. */
  readonly carriedColumn?: number;
  /** When each attempt began, in a quiz. */
  readonly startedColumn?: number;
  /** What the codes of the file mean, in its own words. */
  readonly legend?: ReadonlyMap<string, string>;
}
