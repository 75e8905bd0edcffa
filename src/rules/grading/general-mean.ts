/** The general mean of a learner over their units. */
import { divide, isZero, multiply, sum, type Ratio, ZERO } from "../exact/ratio";
import { failure, success, type Outcome } from "../outcome";
import type { GradingRules } from "./grading-rules";
import { asCount, asList, asMark, asNumber, type Trace } from "../trace";
import { averagedGrade, isUnknown, type UnitResult } from "./unit-result";

/** `capitalisation`: each unit stands alone; `compensation`: a general mean decides, so every unit must be known. */
export type GradingMode = "capitalisation" | "compensation";

export type MeanIssue = "grading.nothingToAverage" | "grading.unknownUnit";

/**
 * The mean of the units' grades weighted by their credits (or coefficients), not rounded.
 * Units without a grade (unknown, absent, judged without a mark, exempt, neutralised) are left out with their credits.
 * Issues: `grading.nothingToAverage`; `grading.unknownUnit` in compensation, where a mean over a part decides nothing.
 */
export function generalMean(
  results: readonly UnitResult[],
  credits: readonly Ratio[],
  mode: GradingMode,
  rules: GradingRules,
  trace?: Trace,
): Outcome<Ratio, MeanIssue> {
  if (mode === "compensation" && results.some(isUnknown)) return failure("grading.unknownUnit");
  const grades: Ratio[] = [];
  const kept: Ratio[] = [];
  results.forEach((result, index) => {
    const grade = averagedGrade(result, rules);
    if (grade === null) return;
    grades.push(grade);
    kept.push(credits[index] ?? ZERO);
  });
  const whole = sum(kept);
  if (isZero(whole)) return failure("grading.nothingToAverage");
  const mean = divide(sum(grades.map((grade, index) => multiply(grade, kept[index] ?? ZERO))), whole);
  trace?.step("grading.generalMean", {
    inputs: {
      grades: asList(grades.map(asMark)),
      weights: asList(kept.map(asNumber)),
      left: asCount(results.length - kept.length),
    },
    result: asMark(mean),
  });
  return success(mean);
}
