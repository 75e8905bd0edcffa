/** What is read of a stranger's sheet: the one reading of every tool. */
import type { SheetModel } from "../../workbook/model";
import type { ColumnRole, RoleGuess } from "../recognise/column-role";
import type { FoundTable } from "../recognise/found-table";
import type { AttachedUnit } from "./attached-unit";
import type { CellBeside } from "./beside";
import type { Known } from "./certainty";
import type { Scale } from "./column-scale";
import type { Derivation } from "./derivation";
import type { People } from "./people";
import type { CellAt } from "./table-marks";

/** How the sheet is laid out. */
export type Layout =
  | "learnerPerRow"
  /** A row for each learner and unit. */
  | "learnerAndUnitPerRow"
  /** Units in rows, learners in columns. */
  | "unitPerRow"
  /** One learner's marks, a unit a row. */
  | "sheetPerLearner"
  /** Each learner's presence, day by day. */
  | "attendance"
  | "peopleWithoutMarks"
  | "notMarks";

export interface ColumnReading {
  readonly column: number;
  readonly heading: string;
  readonly role: Known<ColumnRole>;
  readonly guess: RoleGuess;
  /** Of a mark. */
  readonly scale?: Known<Scale>;
  readonly unit?: Known<string | null>;
  readonly assessment?: Known<NonNullable<RoleGuess["assessment"]> | null>;
  readonly derived?: Derivation;
  /** Cells of marks that hold none. */
  readonly odd: readonly CellAt[];
}

/** What each mark of a unit weighs: figures, a row of the sheet, columns of their own, or what the convention says. */
export type Weights =
  | { readonly kind: "single" }
  | { readonly kind: "convention" }
  | { readonly kind: "figures"; readonly values: readonly number[] }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "columns"; readonly columns: readonly number[] }
  | { readonly kind: "unsaid" };

export interface UnitReading {
  readonly unit: AttachedUnit;
  readonly weights: Known<Weights>;
}

/** What an answer says of a column. */
export interface Said {
  readonly column: number;
  readonly guess: Omit<RoleGuess, "confidence">;
}

export type QuestionKind = "who" | "rows" | "units" | "marks" | "grade" | "session" | "scale" | "weights" | "kept";

export type ChoiceId =
  | ("yes" | "no" | "eachUnit" | "oneUnit" | "notMarks" | "mark" | "grade" | "assessment")
  | ("session2" | "session1" | "outOf" | "equal" | "keep");

export interface Choice {
  readonly id: ChoiceId;
  readonly figure?: number;
  readonly says: readonly Said[];
}

export interface Question {
  readonly kind: QuestionKind;
  readonly columns: readonly number[];
  readonly headings: readonly string[];
  /** Some of their cells, as the user sees them. */
  readonly cells: readonly string[];
  readonly choices: readonly Choice[];
}

export interface TableReading {
  readonly sheet: SheetModel;
  /** With what the reading made of its columns. */
  readonly found: FoundTable;
  readonly layout: Known<Layout>;
  readonly people: People;
  readonly columns: readonly ColumnReading[];
  readonly units: readonly UnitReading[];
  /** What each unit counts for in the sheet's own mean, where it is written; ECTS are no such weights. */
  readonly meanWeights?: Known<Weights>;
  /** What is not read, and said so. */
  readonly beside: readonly CellBeside[];
  /** The most telling first. */
  readonly questions: readonly Question[];
}

export interface SheetReading {
  readonly sheet: SheetModel;
  readonly tables: readonly TableReading[];
}
