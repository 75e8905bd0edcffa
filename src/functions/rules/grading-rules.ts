/** The grading parameters of a rule set, as the grading rules take them. */
import type { ParameterValue } from "../../conventions/types";
import { readNumber } from "../../rules/exact/read-number";
import { ratio, type Ratio } from "../../rules/exact/ratio";
import type { RoundingMode } from "../../rules/exact/rounding";
import type { GradingMode } from "../../rules/grading/general-mean";
import type { AbsencePolicy, BareGrade, GradingRules, ResitPolicy } from "../../rules/grading/grading-rules";
import { MENTIONS } from "../../rules/grading/mark";
import type { RuleSet } from "./rule-set";

/** Every convention rests on `cnam`, which sets each of these keys; their domains are checked when they are read. */
export function gradingRulesOf(rules: RuleSet): GradingRules {
  const number = (key: string): Ratio | null => ratioOf(rules.get(key));
  const weights = rules.get("grading.component.weights");
  const threshold = number("grading.threshold");
  if (threshold === null) throw new Error("every convention has a threshold");
  return {
    threshold,
    componentFloor: number("grading.component.floor"),
    componentWeights: Array.isArray(weights) ? weights.map(readNumber) : null,
    rounding: rules.get("grading.rounding") as RoundingMode,
    roundsSingleComponent: rules.get("grading.rounding.singleComponent") === true,
    lowestMention: MENTIONS.find((mention) => mention === rules.get("grading.mention.lowest")) ?? null,
    mentionBesideMarks: rules.get("grading.mention.besideMarks") === true,
    unjustifiedAbsence: rules.get("grading.absence.unjustified") as AbsencePolicy,
    resitAbsence: rules.get("grading.absence.resit") as AbsencePolicy,
    resitPolicy: rules.get("grading.resit.policy") as ResitPolicy,
    resitAllowedWhenValidated: rules.get("grading.resit.allowedWhenValidated") === true,
    bareGrade: rules.get("grading.bareGrade") as BareGrade,
    complementaryAssessment: rules.get("grading.complementaryAssessment") === true,
  };
}

export function gradingModeOf(rules: RuleSet): GradingMode {
  return rules.get("grading.mode") as GradingMode;
}

/** A parameter's number, exactly, a fraction kept as text included; `null` for « none ». */
export function ratioOf(value: ParameterValue | undefined): Ratio | null {
  if (typeof value === "number") return readNumber(value);
  const [, part, whole] = FRACTION.exec(typeof value === "string" ? value : "") ?? [];
  return part === undefined || whole === undefined ? null : ratio(BigInt(part), BigInt(whole));
}

/** `1/3`, as the rules' reading writes it. */
const FRACTION = /^(\d+)\/([1-9]\d*)$/;
