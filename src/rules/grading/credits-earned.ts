/** The ECTS credits a learner has earned so far. */
import { sum, ZERO, type Ratio } from "../exact/ratio";
import { failure, success, type Outcome } from "../outcome";
import { asNumber, asText, asUnit, type Trace } from "../trace";
import type { GradingRules } from "./grading-rules";
import { tracedMark } from "./traced-mark";
import { earnsCredits, type UnitResult } from "./unit-result";

export type CreditsIssue = "grading.statusRequired";

/**
 * Adds up the credits of the units validated or exempt; an unknown unit earns nothing yet.
 * Issue: `grading.statusRequired` with the unit's position (from 1), where the convention has a component floor and a
 * grade at or above the threshold does not prove that the unit is validated.
 *
 * @param codes of the units, where they are known: a unit goes by its place otherwise
 */
export function creditsEarned(
  results: readonly UnitResult[],
  credits: readonly Ratio[],
  rules: GradingRules,
  trace?: Trace,
  codes: readonly string[] = [],
): Outcome<Ratio, CreditsIssue> {
  const verdicts = results.map((result) => earnsCredits(result, rules));
  const unproven = verdicts.indexOf("unproven");
  if (unproven >= 0) return failure("grading.statusRequired", { unit: unproven + 1 });
  const earned = credits.map((credit, index) => (verdicts[index] === true ? credit : ZERO));
  const total = sum(earned);
  const inner = trace?.open("grading.credits", { parameters: ["grading.threshold"], result: asNumber(total) });
  if (inner)
    results.forEach((result, index) => {
      const code = codes[index];
      const inputs = { unit: code === undefined ? asUnit(index + 1) : asText(code), standing: tracedMark(result) };
      inner.step("grading.unitCredits", { inputs, result: asNumber(earned[index] ?? ZERO) });
    });
  return success(total);
}
