/** How a group did: figures over the marks, and the part of those who reached the threshold. */
import { FIRST_QUARTILE, inOrder, MEDIAN, quantile, THIRD_QUARTILE } from "../exact/quantiles";
import { atLeast, divide, ratio, sum, type Ratio } from "../exact/ratio";
import { asCount, asMark, asShare, asWord, type Trace } from "../trace";
import type { GradingRules } from "./grading-rules";
import { isSufficient } from "./sufficient-mention";
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

/** So many successes out of so many learners; its value is `null` out of nobody. */
export interface SuccessRate {
  readonly successes: number;
  readonly outOf: number;
  readonly rate: Ratio | null;
}

/** How many learners there are, each counted once below. */
export interface Headcounts {
  readonly enrolled: number;
  /** With a mark, a mention or a verdict. */
  readonly assessed: number;
  /** With or without a reason, even where the absence is marked 0. */
  readonly absent: number;
  /** Exempt or neutralised. */
  readonly exempt: number;
  /** Nothing known yet. */
  readonly awaited: number;
}

export interface MarkStatistics {
  readonly headcounts: Headcounts;
  /** `null` without a mark. */
  readonly figures: MarkFigures | null;
  /** Out of those assessed; out of all those enrolled, the absent included. */
  readonly assessedRate: SuccessRate;
  readonly enrolledRate: SuccessRate;
}

/** What is traced on its own, since each figure stands alone in a result. */
export type FigureName = Exclude<keyof MarkFigures, "marks"> | keyof Headcounts | "assessedRate" | "enrolledRate";

/**
 * The figures of a group, one result a learner. Quartiles by the inclusive method. Codes are out of every mean; an absence
 * is 0 there where the convention says so, and the learner is absent all the same.
 *
 * @param traceOf where to record what each figure comes from
 */
export function markStatistics(
  results: readonly UnitResult[],
  rules: GradingRules,
  traceOf: (figure: FigureName) => Trace | undefined = () => undefined,
): MarkStatistics {
  const headcounts = headcountsOf(results, traceOf);
  const successes = results.filter((result) => succeeds(result, rules)).length;
  const marks = results.map((result) => averagedGrade(result, rules)).filter((mark) => mark !== null);
  return {
    headcounts,
    figures: marks.length === 0 ? null : figuresOf(marks, traceOf),
    assessedRate: successRate(successes, headcounts.assessed, traceOf("assessedRate")),
    enrolledRate: successRate(successes, headcounts.enrolled, traceOf("enrolledRate")),
  };
}

function headcountsOf(results: readonly UnitResult[], traceOf: (figure: FigureName) => Trace | undefined): Headcounts {
  const groups = results.map(groupOf);
  const count = (group: Group): number => groups.filter((one) => one === group).length;
  const headcounts = {
    enrolled: results.length,
    assessed: count("assessed"),
    absent: count("absent"),
    exempt: count("exempt"),
    awaited: count("awaited"),
  };
  for (const [group, people] of Object.entries(headcounts) as [keyof Headcounts, number][])
    traceOf(group)?.step("grading.headcount", {
      inputs: { group: asWord(`group.${group}`), enrolled: asCount(headcounts.enrolled) },
      result: asCount(people),
    });
  return headcounts;
}

type Group = Exclude<keyof Headcounts, "enrolled">;

function groupOf(result: UnitResult): Group {
  switch (result.kind) {
    case "grade":
    case "mention":
    case "verdict":
      return "assessed";
    case "absence":
      return "absent";
    case "exempt":
    case "neutral":
      return "exempt";
    case "unknown":
      return "awaited";
    case "status":
      return result.status === "pending" ? "awaited" : result.status === "exempt" ? "exempt" : "assessed";
  }
}

/** The rate, told each time that one of its three figures is asked for. */
export function successRate(successes: number, outOf: number, trace?: Trace): SuccessRate {
  const rate = outOf === 0 ? null : ratio(successes, outOf);
  if (rate !== null)
    trace?.step("grading.successRate", {
      inputs: { successes: asCount(successes), known: asCount(outOf) },
      parameters: ["grading.threshold"],
      result: asShare(rate),
    });
  return { successes, outOf, rate };
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

/** A mark at or above the threshold, or a favourable verdict; an exemption is no success of the assessment. */
function succeeds(result: UnitResult, rules: GradingRules): boolean {
  switch (result.kind) {
    case "grade":
      return atLeast(result.value, rules.threshold);
    case "verdict":
      return result.validated;
    case "mention":
      return isSufficient(result.mention, rules);
    case "status":
      return result.status === "validated" || result.status === "validatedInSession2";
    case "absence":
    case "exempt":
    case "neutral":
    case "unknown":
      return false;
  }
}
