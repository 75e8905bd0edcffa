/** The headcount from which a training pays for itself. */
import { ceiling, compare, divide, isNegative, ratio, subtract, ZERO, type Ratio } from "../exact/ratio";
import { failure, success, type Outcome } from "../outcome";
import { asEuros, asNumber, type Trace } from "../trace";

export interface LearnerAccount {
  /** Euros that a learner brings in and costs. */
  readonly revenue: Ratio;
  readonly cost: Ratio;
  /** Euros that the training costs whatever its headcount. */
  readonly fixed: Ratio;
}

export type BreakEvenIssue = "breakEven.noGain" | "breakEven.aboveMaximum";

/**
 * The smallest headcount whose margin is not negative.
 * Issues: `breakEven.noGain` when a learner costs as much as they bring in, `breakEven.aboveMaximum` with the headcount
 * that it would take.
 *
 * @param maximum the largest cohort; `null` when there is none
 */
export function breakEven(
  { revenue, cost, fixed }: LearnerAccount,
  maximum: Ratio | null,
  trace?: Trace,
): Outcome<bigint, BreakEvenIssue> {
  const gain = subtract(revenue, cost);
  trace?.step("breakEven.gain", {
    inputs: { revenue: asEuros(revenue), cost: asEuros(cost) },
    result: asEuros(gain),
  });
  if (compare(gain, ZERO) <= 0) return failure("breakEven.noGain");
  const headcount = isNegative(fixed) ? 0n : ceiling(divide(fixed, gain));
  trace?.step("breakEven.headcount", {
    inputs: { fixed: asEuros(fixed), gain: asEuros(gain) },
    result: asNumber(ratio(headcount)),
  });
  if (maximum === null || compare(ratio(headcount), maximum) <= 0) return success(headcount);
  trace?.step("breakEven.maximum", { inputs: { headcount: asNumber(ratio(headcount)) }, parameters: ["cohort.max"] });
  return failure("breakEven.aboveMaximum", { headcount: String(headcount) });
}
