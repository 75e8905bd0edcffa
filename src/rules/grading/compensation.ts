/** When a general mean validates every unit at once. */
import { atLeast, type Ratio } from "../exact/ratio";
import type { Trace } from "../trace";
import { generalMean, type GradingMode } from "./general-mean";
import type { GradingRules } from "./grading-rules";
import { averagedGrade, earnsCredits, type UnitResult } from "./unit-result";

export interface CompensationRules {
  readonly mode: GradingMode;
  /** The general mean required; `null`: the threshold of a unit. */
  readonly mean: Ratio | null;
  /** A unit below it bars the compensation. */
  readonly eliminatory: Ratio | null;
}

/**
 * Whether the mean of the units, weighted by their credits, validates them all: every unit has a grade or earns its
 * credits without one, none is eliminatory, and the mean reaches what is required.
 */
export function isCompensated(
  results: readonly UnitResult[],
  credits: readonly Ratio[],
  rules: CompensationRules,
  grading: GradingRules,
  trace?: Trace,
): boolean {
  const { mode, mean, eliminatory } = rules;
  if (mode !== "compensation" || !results.every((result) => counts(result, eliminatory, grading))) return false;
  const averaged = generalMean(results, credits, mode, grading, trace);
  return averaged.ok && atLeast(averaged.value, mean ?? grading.threshold);
}

function counts(result: UnitResult, eliminatory: Ratio | null, grading: GradingRules): boolean {
  const grade = averagedGrade(result, grading);
  if (grade === null) return earnsCredits(result, grading) === true;
  return eliminatory === null || atLeast(grade, eliminatory);
}
