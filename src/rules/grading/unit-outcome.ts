/** A unit over its two sessions. */
import { atLeast, greatest, ZERO, type Ratio } from "../exact/ratio";
import { failure, success, type Outcome } from "../outcome";
import { asList, asMark, asWord, type Trace, type TraceValue } from "../trace";
import type { GradingRules } from "./grading-rules";
import type { Mark } from "./mark";
import { tracedGrade, tracedMark } from "./traced-mark";
import {
  countAbsence,
  judgeAttempt,
  reachesThreshold,
  rounded,
  type AttemptIssue,
  type UnitAttempt,
} from "./unit-attempt";
import type { UnitGrade, UnitStatus } from "./unit-grade";
import { isSufficient } from "./sufficient-mention";

export interface UnitOutcome {
  readonly status: UnitStatus;
  /** `null` while the status is `pending`. */
  readonly grade: UnitGrade | null;
}

/** The second session: one grade for the whole unit, or one mark per component; `unknown` is « not sat ». */
export type SecondSession =
  | { readonly kind: "none" }
  | { readonly kind: "unit"; readonly mark: Mark }
  | { readonly kind: "components"; readonly marks: readonly Mark[] };

export type UnitIssue = AttemptIssue | "grading.resitOnValidated";

/**
 * Decides a unit from its first-session marks and its second session.
 * A second session never lowers a validated unit, and is the issue `grading.resitOnValidated` where the convention
 * forbids it. Complementary assessments (one mark per component) are combined with the first marks by the convention's
 * policy before the mean is made: the better of the two, or those of the second session alone.
 */
export function decideUnit(
  marks: readonly Mark[],
  weights: readonly Ratio[],
  second: SecondSession,
  rules: GradingRules,
  trace?: Trace,
): Outcome<UnitOutcome, UnitIssue> {
  const first = judgeAttempt(marks, weights, rules, trace?.open("grading.firstSession"));
  if (!first.ok) return first;
  if (!isSat(second)) return success(concluded(withoutSecondSession(first.value, rules), trace));
  if (first.value.verdict === "unknown") return success(concluded({ status: "pending", grade: null }, trace));
  const alreadyValidated = first.value.verdict !== "notValidated";
  if (alreadyValidated && !rules.resitAllowedWhenValidated) return failure("grading.resitOnValidated");
  const retake = trace?.open("grading.secondSession", { parameters: ["grading.resit.policy"] });
  const final =
    second.kind === "components"
      ? withComponents(marks, weights, second.marks, rules, retake)
      : withUnitMark(first.value, second.mark, rules, retake);
  if (!final.ok) return final;
  return success(
    concluded(alreadyValidated ? neverLowered(first.value, final.value, trace) : settled(final.value), trace),
  );
}

function concluded(outcome: UnitOutcome, trace?: Trace): UnitOutcome {
  trace?.step("grading.status", {
    ...(outcome.grade && { inputs: { grade: tracedGrade(outcome.grade) } }),
    parameters: outcome.status === "complement" ? ["grading.complementaryAssessment"] : [],
    result: asWord(outcome.status),
  });
  return outcome;
}

function isSat(second: SecondSession): second is Exclude<SecondSession, { kind: "none" }> {
  if (second.kind === "none") return false;
  return second.kind === "unit" ? isSatMark(second.mark) : second.marks.some(isSatMark);
}

/** A blank was not sat; a neutralised second session is as if it had not been held. */
function isSatMark(mark: Mark): boolean {
  return mark.kind !== "unknown" && mark.kind !== "neutral";
}

function withoutSecondSession(attempt: UnitAttempt, rules: GradingRules): UnitOutcome {
  switch (attempt.verdict) {
    case "unknown":
      return { status: "pending", grade: null };
    case "validated":
    case "exempt":
      return { status: attempt.verdict, grade: attempt.grade };
    case "notValidated": {
      const due = attempt.callsForComplement && rules.complementaryAssessment ? "complement" : "session2";
      return { status: due, grade: attempt.grade };
    }
  }
}

interface Retake {
  readonly validated: boolean;
  readonly grade: UnitGrade;
}

function settled(retake: Retake): UnitOutcome {
  return { status: retake.validated ? "validatedInSession2" : "notValidated", grade: retake.grade };
}

function neverLowered(first: UnitAttempt, retake: Retake, trace?: Trace): UnitOutcome {
  const status = first.verdict === "exempt" ? "exempt" : "validated";
  const before = first.grade;
  const improves =
    retake.validated &&
    before?.kind === "number" &&
    retake.grade.kind === "number" &&
    atLeast(retake.grade.value, before.value);
  const grade = improves ? retake.grade : before;
  trace?.step("grading.neverLowered", {
    parameters: ["grading.resit.allowedWhenValidated"],
    ...(grade && { result: tracedGrade(grade) }),
  });
  return { status, grade };
}

const SINGLE = 1;

/** The second session as one grade for the unit. */
function withUnitMark(
  first: UnitAttempt,
  retaken: Mark,
  rules: GradingRules,
  trace?: Trace,
): Outcome<Retake, UnitIssue> {
  const mark = resitMark(retaken, rules, trace);
  const replaced = rules.resitPolicy === "replace";
  switch (mark.kind) {
    case "grade": {
      const entered = rounded(mark.value, SINGLE, rules, trace);
      const better = first.grade?.kind === "number" && !replaced ? greatest(first.grade.value, entered) : entered;
      const validated = reachesThreshold(entered, rules, trace);
      trace?.step("grading.kept", { inputs: { second: asMark(entered) }, result: asMark(better) });
      return success({ validated, grade: { kind: "number", value: better } });
    }
    case "absence": {
      const kept = replaced || first.grade?.kind !== "number" ? null : first.grade;
      return success({ validated: false, grade: kept ?? { kind: "code", code: mark.code } });
    }
    case "mention":
      return success({
        validated: isSufficient(mark.mention, rules, trace),
        grade: { kind: "code", code: mark.mention },
      });
    case "verdict":
      return success({ validated: mark.validated, grade: { kind: "code", code: mark.validated ? "V" : "NV" } });
    case "exempt":
      return success({ validated: true, grade: { kind: "code", code: mark.code } });
    case "neutral":
    case "unknown":
      throw new Error("a second session that was not sat has no mark to judge");
  }
}

/** Absent at the second session, for whatever reason: 0 where the convention says so. */
function resitMark(mark: Mark, rules: GradingRules, trace?: Trace): Mark {
  if (mark.kind !== "absence") return mark;
  const counted: Mark = rules.resitAbsence === "zero" ? { kind: "grade", value: ZERO } : mark;
  trace?.step("grading.resitAbsence", {
    inputs: { mark: tracedMark(mark) },
    parameters: ["grading.absence.resit"],
    result: counted.kind === "grade" ? tracedMark(counted) : asWord("notValidated"),
  });
  return counted;
}

/** The second session as one mark per component. */
function withComponents(
  marks: readonly Mark[],
  weights: readonly Ratio[],
  retaken: readonly Mark[],
  rules: GradingRules,
  trace?: Trace,
): Outcome<Retake, UnitIssue> {
  const { combined, kept } =
    rules.resitPolicy === "replace"
      ? standingAlone(retaken, weights, rules, trace)
      : { combined: marks.map((mark, index) => better(mark, retaken[index], rules, trace)), kept: weights };
  trace?.step("grading.combined", {
    inputs: { first: asList(marks.map(tracedMark)), second: asList(retaken.map(tracedResit)) },
    result: asList(combined.map(tracedMark)),
  });
  const attempt = judgeAttempt(combined, kept, rules, trace);
  if (!attempt.ok) return attempt;
  const grade = attempt.value.grade;
  if (grade === null) throw new Error("a second session is judged only when every first mark is known");
  const missed = retaken.find((mark) => mark.kind === "absence" && rules.resitAbsence === "absent");
  const passes = attempt.value.verdict === "validated" || attempt.value.verdict === "exempt";
  return success({ validated: passes && missed === undefined, grade });
}

/** A blank there was not sat, rather than not known. */
function tracedResit(mark: Mark): TraceValue {
  return mark.kind === "unknown" ? asWord("notSat") : tracedMark(mark);
}

/** Where the second session replaces the first, only the components sat again count, with their weights. */
function standingAlone(
  retaken: readonly Mark[],
  weights: readonly Ratio[],
  rules: GradingRules,
  trace?: Trace,
): { readonly combined: readonly Mark[]; readonly kept: readonly Ratio[] } {
  const sat = retaken.flatMap((mark, index) => (isSatMark(mark) ? [{ mark, weight: weights[index] ?? ZERO }] : []));
  return {
    combined: sat.map(({ mark }) => resitMark(mark, rules, trace)),
    kept: sat.map(({ weight }) => weight),
  };
}

/** The better of two marks of a component. */
function better(first: Mark, retaken: Mark | undefined, rules: GradingRules, trace?: Trace): Mark {
  if (retaken === undefined || !isSatMark(retaken)) return first;
  const second = resitMark(retaken, rules, trace);
  const earned = countAbsence(first, rules);
  if (earned.kind !== "grade") return second;
  if (second.kind === "absence") return earned;
  return second.kind === "grade" ? { kind: "grade", value: greatest(earned.value, second.value) } : second;
}
