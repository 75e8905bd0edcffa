/** One attempt at a unit: its components' marks become its grade and its verdict, before any second session. */
import { atLeast, divide, isZero, multiply, sum, ZERO, type Ratio } from "../exact/ratio";
import { round } from "../exact/rounding";
import { failure, success, type Outcome } from "../outcome";
import type { GradingRules } from "./grading-rules";
import { MENTIONS, type AbsenceCode, type ExemptionCode, type Mark, type Mention, type NeutralCode } from "./mark";

/** What is entered as the unit's grade: a number out of 20, or a code. */
export type UnitGrade =
  | { readonly kind: "number"; readonly value: Ratio }
  | { readonly kind: "code"; readonly code: AbsenceCode | ExemptionCode | NeutralCode | Mention | "V" | "NV" };

export interface UnitAttempt {
  /** `unknown` as long as a component is blank. */
  readonly verdict: "validated" | "notValidated" | "exempt" | "unknown";
  readonly grade: UnitGrade | null;
  /** A component is below the floor, or absent with a reason: what a complementary assessment makes good. */
  readonly callsForComplement: boolean;
}

export type AttemptIssue = "grading.verdictBesideMarks" | "grading.weightsAllZero";

/**
 * Judges one attempt. `marks` and `weights` (non-negative) have the same length.
 * The grade is the weighted mean of the marks, rounded once in the convention's mode; exempt and neutral components leave
 * the mean with their weights. Validated: grade ≥ threshold, no component under the floor, no absence, mentions sufficient.
 * Issues: `grading.verdictBesideMarks` (« V » beside a mark), `grading.weightsAllZero` (no weight left).
 */
export function judgeAttempt(
  marks: readonly Mark[],
  weights: readonly Ratio[],
  rules: GradingRules,
): Outcome<UnitAttempt, AttemptIssue> {
  const verdicts = marks.filter((mark) => mark.kind === "verdict");
  if (verdicts.length > 0 && marks.some(isMarked)) return failure("grading.verdictBesideMarks");
  if (marks.some((mark) => mark.kind === "unknown")) return success(pending);
  if (verdicts.length > 0) return success(byVerdict(verdicts.every((mark) => mark.validated)));
  const counted = marks.map((mark) => countAbsence(mark, rules));
  const absence = worstAbsence(counted);
  if (absence) return success(absent(absence));
  const mean = weightedMean(counted, weights, rules);
  if (!mean.ok) return mean;
  const mentions = counted.filter((mark) => mark.kind === "mention").map((mark) => mark.mention);
  if (mean.value === null) return success(mentions.length > 0 ? byMention(mentions, rules) : excused(counted));
  return success(byMean(mean.value, counted, mentions, rules));
}

const pending: UnitAttempt = { verdict: "unknown", grade: null, callsForComplement: false };

function isMarked(mark: Mark): boolean {
  return mark.kind === "grade" || mark.kind === "absence" || mark.kind === "mention";
}

function byVerdict(validated: boolean): UnitAttempt {
  return {
    verdict: validated ? "validated" : "notValidated",
    grade: { kind: "code", code: validated ? "V" : "NV" },
    callsForComplement: false,
  };
}

/** An unjustified absence is marked 0 where the convention says so. */
export function countAbsence(mark: Mark, rules: GradingRules): Mark {
  const isZeroed = mark.kind === "absence" && mark.code === "ABS" && rules.unjustifiedAbsence === "zero";
  return isZeroed ? { kind: "grade", value: ZERO } : mark;
}

/** An unjustified absence outweighs a justified one. */
function worstAbsence(marks: readonly Mark[]): AbsenceCode | null {
  const codes = marks.filter((mark) => mark.kind === "absence").map((mark) => mark.code);
  return codes.includes("ABS") ? "ABS" : (codes[0] ?? null);
}

function absent(code: AbsenceCode): UnitAttempt {
  return { verdict: "notValidated", grade: { kind: "code", code }, callsForComplement: code === "ABJ" };
}

/** The exact mean of the marks, rounded when the convention says so; `null` when there is no mark to average. */
function weightedMean(
  marks: readonly Mark[],
  weights: readonly Ratio[],
  rules: GradingRules,
): Outcome<Ratio | null, AttemptIssue> {
  const products: Ratio[] = [];
  const kept: Ratio[] = [];
  marks.forEach((mark, index) => {
    const weight = weights[index] ?? ZERO;
    if (mark.kind !== "grade") return;
    products.push(multiply(mark.value, weight));
    kept.push(weight);
  });
  if (kept.length === 0) return success(null);
  const whole = sum(kept);
  if (isZero(whole)) return failure("grading.weightsAllZero");
  const mean = divide(sum(products), whole);
  return success(isRounded(kept.length, rules) ? round(mean, rules.rounding) : mean);
}

/** Whether a grade made of that many marks is rounded. */
export function isRounded(marks: number, rules: GradingRules): boolean {
  return marks > 1 || rules.roundsSingleComponent;
}

function byMention(mentions: readonly Mention[], rules: GradingRules): UnitAttempt {
  const lowest = mentions.reduce((worst, mention) =>
    MENTIONS.indexOf(mention) > MENTIONS.indexOf(worst) ? mention : worst,
  );
  return {
    verdict: isSufficient(lowest, rules) ? "validated" : "notValidated",
    grade: { kind: "code", code: lowest },
    callsForComplement: false,
  };
}

/** Whether a mention validates on its own. */
export function isSufficient(mention: Mention, rules: GradingRules): boolean {
  return rules.lowestMention !== null && MENTIONS.indexOf(mention) <= MENTIONS.indexOf(rules.lowestMention);
}

/** Only exempt and neutral components: the unit is excused, under the code of its first exemption. */
function excused(marks: readonly Mark[]): UnitAttempt {
  const exemption = marks.find((mark) => mark.kind === "exempt");
  const neutral = marks.find((mark) => mark.kind === "neutral");
  const code = exemption?.code ?? neutral?.code ?? "NEU";
  return { verdict: "exempt", grade: { kind: "code", code }, callsForComplement: false };
}

function byMean(mean: Ratio, marks: readonly Mark[], mentions: readonly Mention[], rules: GradingRules): UnitAttempt {
  const underFloor = marks.some((mark) => mark.kind === "grade" && isUnderFloor(mark.value, rules));
  const passes =
    atLeast(mean, rules.threshold) && !underFloor && mentions.every((mention) => isSufficient(mention, rules));
  return {
    verdict: passes ? "validated" : "notValidated",
    grade: { kind: "number", value: mean },
    callsForComplement: underFloor,
  };
}

function isUnderFloor(value: Ratio, rules: GradingRules): boolean {
  return rules.componentFloor !== null && !atLeast(value, rules.componentFloor);
}
