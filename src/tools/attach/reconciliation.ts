/** How a column of the sheet's own results compares with ours: the rows that agree, and the others with their likely cause. */
import type { Argument, ResultValue } from "../../functions/host";
import type { TableReading } from "../reading/sheet-reading";
import type { Attachment } from "./attachment";
import type { UnitFormulas } from "./result-columns";
import { unitResults, type Variant } from "./unit-results";

/** What most likely makes a row differ: what was computed otherwise gives their figure. */
export type Cause =
  /** The formula of that row is not the one of its column. */
  | "formula"
  /** Theirs is rounded further than it shows. */
  | "rounding"
  /** Ours is rounded by the convention, theirs is not, or less. */
  | "roundingHere"
  /** An absence or a word is left out of theirs. */
  | "absence"
  /** It counts 0 in theirs. */
  | "absenceAsZero"
  | "weights"
  /** The second session is not counted, or replaces a better mark. */
  | "resitIgnored"
  | "resitKept"
  /** A decision of theirs is taken at another figure than ours. */
  | "threshold"
  /** The mean of all the learner's units makes up for this one in theirs. */
  | "compensation"
  /** Ours has no figure: a mark is missing or refused. */
  | "missing"
  | "other";

export interface Difference {
  readonly row: number;
  readonly theirs: number | string;
  /** As our function says it: a figure, or why there is none. */
  readonly ours: ResultValue;
  readonly cause: Cause;
}

export interface Agreement {
  readonly row: number;
  readonly theirs: number | string;
}

export interface Reconciliation {
  /** Their column, and the unit of ours it is compared with; none for the mean of all units. */
  readonly column: number;
  readonly heading: string;
  readonly unit: string | undefined;
  readonly compared: number;
  /** The rows where both say the same. */
  readonly agreeing: readonly Agreement[];
  readonly differences: readonly Difference[];
}

export interface Compared {
  readonly reading: TableReading;
  readonly attachment: Attachment;
  readonly unit: UnitFormulas;
  readonly rules: Argument;
}

/** In the order they are tried. */
const VARIANTS: readonly (readonly [Cause, Variant])[] = [
  ["absenceAsZero", { words: 0 }],
  ["absence", { words: "NEU" }],
  ["weights", { equalWeights: true }],
  ["resitIgnored", { resits: "ignored" }],
  ["resitKept", { resits: "kept" }],
];

/** What the rows would be, computed otherwise. */
export async function otherwise(
  id: "UE_GRADE" | "UE_STATUS",
  { attachment, unit, rules }: Compared,
): Promise<readonly (readonly [Cause, readonly ResultValue[]])[]> {
  const isUseful = ([, variant]: readonly [Cause, Variant]): boolean =>
    (variant.resits === undefined || unit.unit.resits.length > 0) &&
    (variant.equalWeights !== true || unit.unit.marks.length > 1);
  return Promise.all(
    VARIANTS.filter(isUseful).map(
      async ([cause, variant]) => [cause, await unitResults(id, attachment, unit, rules, variant)] as const,
    ),
  );
}

export function split(
  rows: readonly Agreement[],
  differences: readonly Difference[],
): Pick<Reconciliation, "compared" | "agreeing" | "differences"> {
  const differing = new Set(differences.map(({ row }) => row));
  const agreeing = rows.filter(({ row }) => !differing.has(row)).map(({ row, theirs }) => ({ row, theirs }));
  return { compared: rows.length, agreeing, differences };
}

export function named({ found }: TableReading, column: number): Pick<Reconciliation, "column" | "heading"> {
  return { column, heading: found.columns.find((one) => one.column === column)?.heading ?? "" };
}
