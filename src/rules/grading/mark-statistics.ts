/** How a group did: figures over the marks, and the part of those who reached the threshold. */
import { FIRST_QUARTILE, inOrder, MEDIAN, quantile, THIRD_QUARTILE } from "../exact/quantiles";
import { atLeast, divide, ratio, sum, type Ratio } from "../exact/ratio";
import { asCount, asMark, asShare, asWord, type Trace } from "../trace";
import type { GradingRules } from "./grading-rules";
import { isSufficient } from "./unit-attempt";
import { averagedGrade, type UnitResult } from "./unit-result";

/** The figures of the marks there are, at least one. */
export interface MarkFigures {
  readonly marks: readonly Ratio[];
  readonly mean: Ratio;
  readonly median: Ratio;
  readonly lowest: Ratio;
  readonly highest: Ratio;
  readonly firstQuartile: Ratio;
  readonly thirdQuartile: Ratio;
}

export interface MarkStatistics {
  /** `null` without a mark. */
  readonly figures: MarkFigures | null;
  /** Marks at or above the threshold and favourable verdicts, among the marks and verdicts known; `null` without any. */
  readonly successRate: Ratio | null;
}

/** What is traced on its own, since each figure stands alone in a result. */
export type FigureName = Exclude<keyof MarkFigures, "marks"> | "count" | "successRate";

/**
 * Quartiles by the inclusive method. Codes are out of every figure; an absence is 0 where the convention says so.
 *
 * @param traceOf where to record what each figure comes from
 */
export function markStatistics(
  results: readonly UnitResult[],
  rules: GradingRules,
  traceOf: (figure: FigureName) => Trace | undefined = () => undefined,
): MarkStatistics {
  const marks = results.map((result) => averagedGrade(result, rules)).filter((mark) => mark !== null);
  traceOf("count")?.step("grading.counted", {
    inputs: { cells: asCount(results.length) },
    parameters: ["grading.absence.unjustified"],
    result: asCount(marks.length),
  });
  const verdicts = results.map((result) => succeeds(result, rules)).filter((verdict) => verdict !== null);
  const successes = verdicts.filter((verdict) => verdict).length;
  const successRate = verdicts.length === 0 ? null : ratio(successes, verdicts.length);
  if (successRate !== null)
    traceOf("successRate")?.step("grading.successRate", {
      inputs: { successes: asCount(successes), known: asCount(verdicts.length) },
      parameters: ["grading.threshold"],
      result: asShare(successRate),
    });
  return { figures: marks.length === 0 ? null : figuresOf(marks, traceOf), successRate };
}

function figuresOf(marks: readonly Ratio[], traceOf: (figure: FigureName) => Trace | undefined): MarkFigures {
  const ordered = inOrder(marks);
  const told = (figure: FigureName, value: Ratio): Ratio => {
    traceOf(figure)?.step("grading.figure", {
      inputs: { figure: asWord(`figure.${figure}`), count: asCount(marks.length) },
      result: asMark(value),
    });
    return value;
  };
  return {
    marks,
    mean: told("mean", divide(sum(marks), ratio(marks.length))),
    median: told("median", quantile(ordered, MEDIAN)),
    lowest: told("lowest", quantile(ordered, ratio(0))),
    highest: told("highest", quantile(ordered, ratio(1))),
    firstQuartile: told("firstQuartile", quantile(ordered, FIRST_QUARTILE)),
    thirdQuartile: told("thirdQuartile", quantile(ordered, THIRD_QUARTILE)),
  };
}

/** `null` for what is neither a mark nor a verdict. */
function succeeds(result: UnitResult, rules: GradingRules): boolean | null {
  const mark = averagedGrade(result, rules);
  if (mark !== null) return atLeast(mark, rules.threshold);
  if (result.kind === "verdict") return result.validated;
  if (result.kind === "mention") return isSufficient(result.mention, rules);
  if (result.kind !== "status" || result.status === "pending" || result.status === "exempt") return null;
  return result.status === "validated" || result.status === "validatedInSession2";
}
