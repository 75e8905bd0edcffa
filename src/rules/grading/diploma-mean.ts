/** What a diploma asks of the general mean. */
import { atLeast, type Ratio } from "../exact/ratio";
import { asMark, asYesNo, type Trace } from "../trace";
import { failed, openIf, type Reason } from "./diploma-reason";
import type { DiplomaRules } from "./diploma-rules";
import type { GradingRules } from "./grading-rules";
import { isUnknown } from "./unit-result";
import { proofOf, secondChance, type UnitStanding } from "./unit-standing";

/**
 * The mean against what the convention requires, or in compensation against the threshold when it requires nothing else.
 * It is judged once every unit is known: before that it may still rise. A unit still open may raise it.
 */
export function meanReasons(
  mean: Ratio | null,
  units: readonly UnitStanding[],
  rules: DiplomaRules,
  grading: GradingRules,
  trace?: Trace,
): readonly Reason[] {
  const required = rules.mean ?? (rules.mode === "compensation" ? grading.threshold : null);
  if (mean === null || required === null || units.some((unit) => isUnknown(proofOf(unit)))) return [];
  const parameters = [rules.mean === null ? "grading.mode" : "diploma.mean"];
  const reaches = atLeast(mean, required);
  trace?.step("grading.requiredMean", {
    inputs: { mean: asMark(mean), required: asMark(required) },
    parameters,
    result: asYesNo(reaches),
  });
  if (reaches) return [];
  const mayRise = units.some((unit) => secondChance(unit, grading) !== null);
  return [openIf(mayRise, failed("mean.below", parameters, { value: mean, required }))];
}
