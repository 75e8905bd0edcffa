/** The grading parameters of a rule set, as the grading rules take them. */
import { readNumber } from "../../rules/exact/read-number";
import type { GradingMode } from "../../rules/grading/general-mean";
import type { GradingRules } from "../../rules/grading/grading-rules";
import { MENTIONS } from "../../rules/grading/mark";
import type { RuleSet } from "./rule-set";

/** Every convention rests on `cnam`, which sets each of these keys; their domains are checked when they are read. */
export function gradingRulesOf(rules: RuleSet): GradingRules {
  const weights = rules.get("grading.component.weights");
  const threshold = rules.quantity("grading.threshold");
  if (threshold === null) throw new Error("every convention has a threshold");
  return {
    threshold,
    componentFloor: rules.quantity("grading.component.floor"),
    componentWeights: Array.isArray(weights) ? weights.map(readNumber) : null,
    rounding: rules.sure("grading.rounding"),
    roundsSingleComponent: rules.get("grading.rounding.singleComponent") === true,
    lowestMention: MENTIONS.find((mention) => mention === rules.get("grading.mention.lowest")) ?? null,
    mentionBesideMarks: rules.get("grading.mention.besideMarks") === true,
    unjustifiedAbsence: rules.sure("grading.absence.unjustified"),
    resitAbsence: rules.sure("grading.absence.resit"),
    resitPolicy: rules.sure("grading.resit.policy"),
    resitAllowedWhenValidated: rules.get("grading.resit.allowedWhenValidated") === true,
    bareGrade: rules.sure("grading.bareGrade"),
    complementaryAssessment: rules.get("grading.complementaryAssessment") === true,
  };
}

export function gradingModeOf(rules: RuleSet): GradingMode {
  return rules.sure("grading.mode");
}
