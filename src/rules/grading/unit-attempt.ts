/** One attempt at a unit: its components' marks become its grade and its verdict, before any second session. */
import { atLeast, divide, isZero, multiply, sum, ZERO, type Ratio } from "../exact/ratio";
import { round } from "../exact/rounding";
import { failure, success, type Outcome } from "../outcome";
import { asCount, asList, asMark, asNumber, asText, asWord, asYesNo, type Trace } from "../trace";
import type { GradingRules } from "./grading-rules";
import { MENTIONS, type AbsenceCode, type Mark, type Mention } from "./mark";
import { isSufficient } from "./sufficient-mention";
import { tracedMark } from "./traced-mark";
import type { UnitGrade } from "./unit-grade";

export interface UnitAttempt {
  /** `unknown` as long as a component is blank. */
  readonly verdict: "validated" | "notValidated" | "exempt" | "unknown";
  readonly grade: UnitGrade | null;
  /** A component is below the floor, or absent with a reason: what a complementary assessment makes good. */
  readonly callsForComplement: boolean;
}

export type AttemptIssue = "grading.verdictBesideMarks" | "grading.mentionBesideMarks" | "grading.weightsAllZero";

/**
 * Judges one attempt. `marks` and `weights` (non-negative) have the same length.
 * The grade is the weighted mean of the marks, rounded once in the convention's mode; exempt and neutral components leave
 * the mean with their weights. Validated: grade ≥ threshold, no component under the floor, no absence, mentions sufficient.
 * Issues: `grading.verdictBesideMarks` (« V » beside a mark), `grading.mentionBesideMarks` (where both may not count),
 * `grading.weightsAllZero` (no weight left).
 */
export function judgeAttempt(
  marks: readonly Mark[],
  weights: readonly Ratio[],
  rules: GradingRules,
  trace?: Trace,
): Outcome<UnitAttempt, AttemptIssue> {
  trace?.step("grading.marks", {
    inputs: { marks: asList(marks.map(tracedMark)), weights: asList(weights.map(asNumber)) },
    parameters: weights === rules.componentWeights ? ["grading.component.weights"] : [],
  });
  const verdicts = marks.filter((mark) => mark.kind === "verdict");
  if (verdicts.length > 0 && marks.some(isMarked)) return failure("grading.verdictBesideMarks");
  if (mixesMentions(marks, rules)) return failure("grading.mentionBesideMarks");
  if (marks.some((mark) => mark.kind === "unknown")) return success(awaited(marks, trace));
  if (verdicts.length > 0)
    return success(
      byVerdict(
        verdicts.every((mark) => mark.validated),
        trace,
      ),
    );
  const counted = marks.map((mark) => countAbsence(mark, rules, trace));
  const absence = worstAbsence(counted);
  if (absence) return success(absent(absence, trace));
  const mean = weightedMean(counted, weights, rules, trace);
  if (!mean.ok) return mean;
  const mentions = counted.filter((mark) => mark.kind === "mention").map((mark) => mark.mention);
  if (mean.value !== null) return success(byMean(mean.value, counted, mentions, rules, trace));
  return success(mentions.length > 0 ? byMention(mentions, rules, trace) : excused(counted, trace));
}

function awaited(marks: readonly Mark[], trace?: Trace): UnitAttempt {
  const missing = marks.filter((mark) => mark.kind === "unknown");
  trace?.step("grading.missing", { inputs: { missing: asCount(missing.length) }, result: asWord("pending") });
  return { verdict: "unknown", grade: null, callsForComplement: false };
}

function isMarked(mark: Mark): boolean {
  return mark.kind === "grade" || mark.kind === "absence" || mark.kind === "mention";
}

/** Whether a mention stands beside a mark where the convention does not say that both count. */
export function mixesMentions(marks: readonly Mark[], { mentionBesideMarks }: GradingRules): boolean {
  const has = (kind: Mark["kind"]): boolean => marks.some((mark) => mark.kind === kind);
  return !mentionBesideMarks && has("mention") && has("grade");
}

function byVerdict(validated: boolean, trace?: Trace): UnitAttempt {
  trace?.step("grading.verdict", { result: asWord(validated ? "validated" : "notValidated") });
  return {
    verdict: validated ? "validated" : "notValidated",
    grade: { kind: "code", code: validated ? "V" : "NV" },
    callsForComplement: false,
  };
}

/** An unjustified absence is marked 0 where the convention says so. */
export function countAbsence(mark: Mark, rules: GradingRules, trace?: Trace): Mark {
  const isZeroed = mark.kind === "absence" && mark.code === "ABS" && rules.unjustifiedAbsence === "zero";
  if (isZeroed)
    trace?.step("grading.absenceZero", { parameters: ["grading.absence.unjustified"], result: asMark(ZERO) });
  return isZeroed ? { kind: "grade", value: ZERO } : mark;
}

/** An unjustified absence outweighs a justified one. */
function worstAbsence(marks: readonly Mark[]): AbsenceCode | null {
  const codes = marks.filter((mark) => mark.kind === "absence").map((mark) => mark.code);
  return codes.includes("ABS") ? "ABS" : (codes[0] ?? null);
}

function absent(code: AbsenceCode, trace?: Trace): UnitAttempt {
  trace?.step("grading.absence", {
    inputs: { code: asText(code) },
    parameters: [code === "ABJ" ? "grading.complementaryAssessment" : "grading.absence.unjustified"],
    result: asWord("notValidated"),
  });
  return { verdict: "notValidated", grade: { kind: "code", code }, callsForComplement: code === "ABJ" };
}

/** The exact mean of the marks, rounded when the convention says so; `null` when there is no mark to average. */
function weightedMean(
  marks: readonly Mark[],
  weights: readonly Ratio[],
  rules: GradingRules,
  trace?: Trace,
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
  trace?.step("grading.mean", { inputs: { counted: asCount(kept.length) }, result: asMark(mean) });
  return success(rounded(mean, kept.length, rules, trace));
}

/** A grade made of that many marks, rounded in the convention's mode when it rounds such a grade. */
export function rounded(value: Ratio, marks: number, rules: GradingRules, trace?: Trace): Ratio {
  if (rules.rounding === "none") return value;
  const applies = isRounded(marks, rules);
  const result = applies ? round(value, rules.rounding) : value;
  trace?.step(applies ? "grading.rounding" : "grading.notRounded", {
    inputs: { value: asMark(value) },
    parameters: applies ? ["grading.rounding"] : ["grading.rounding.singleComponent"],
    result: asMark(result),
  });
  return result;
}

/** Whether a grade made of that many marks is rounded. */
export function isRounded(marks: number, rules: GradingRules): boolean {
  return marks > 1 || rules.roundsSingleComponent;
}

function byMention(mentions: readonly Mention[], rules: GradingRules, trace?: Trace): UnitAttempt {
  const lowest = mentions.reduce((worst, mention) =>
    MENTIONS.indexOf(mention) > MENTIONS.indexOf(worst) ? mention : worst,
  );
  return {
    verdict: isSufficient(lowest, rules, trace) ? "validated" : "notValidated",
    grade: { kind: "code", code: lowest },
    callsForComplement: false,
  };
}

/** Only exempt and neutral components: the unit is excused, under the code of its first exemption. */
function excused(marks: readonly Mark[], trace?: Trace): UnitAttempt {
  const exemption = marks.find((mark) => mark.kind === "exempt");
  const neutral = marks.find((mark) => mark.kind === "neutral");
  const code = exemption?.code ?? neutral?.code ?? "NEU";
  trace?.step("grading.excused", { inputs: { code: asText(code) }, result: asWord("exempt") });
  return { verdict: "exempt", grade: { kind: "code", code }, callsForComplement: false };
}

function byMean(
  mean: Ratio,
  marks: readonly Mark[],
  mentions: readonly Mention[],
  rules: GradingRules,
  trace?: Trace,
): UnitAttempt {
  const underFloor = hasMarkUnderFloor(marks, rules, trace);
  const sufficient = mentions.filter((mention) => isSufficient(mention, rules, trace));
  const passes = reachesThreshold(mean, rules, trace) && !underFloor && sufficient.length === mentions.length;
  return {
    verdict: passes ? "validated" : "notValidated",
    grade: { kind: "number", value: mean },
    callsForComplement: underFloor,
  };
}

/** Whether a grade, already rounded, validates as far as the mean goes. */
export function reachesThreshold(grade: Ratio, rules: GradingRules, trace?: Trace): boolean {
  const reaches = atLeast(grade, rules.threshold);
  trace?.step("grading.threshold", {
    inputs: { grade: asMark(grade), threshold: asMark(rules.threshold) },
    parameters: ["grading.threshold"],
    result: asYesNo(reaches),
  });
  return reaches;
}

/** Whether a mark is under the floor of components, where there is one. */
export function hasMarkUnderFloor(marks: readonly Mark[], rules: GradingRules, trace?: Trace): boolean {
  const { componentFloor } = rules;
  if (componentFloor === null) return false;
  const under = marks.filter((mark) => mark.kind === "grade" && !atLeast(mark.value, componentFloor));
  trace?.step("grading.floor", {
    inputs: { floor: asMark(componentFloor), under: asCount(under.length), marks: asList(under.map(tracedMark)) },
    parameters: ["grading.component.floor"],
    result: asYesNo(under.length > 0),
  });
  return under.length > 0;
}
