/** Where a learner stands in a unit of the diploma: its grade, and the status that proves it where there is one. */
import type { GradingRules } from "./grading-rules";
import { averagedGrade, earnsCredits, isUnknown, type UnitResult } from "./unit-result";

export interface UnitStanding {
  readonly code: string;
  /** As in the column of the unit: a final grade, a code, or a status. */
  readonly grade: UnitResult;
  /** As in the column of its status, which decides when it is filled in. */
  readonly status: UnitResult | null;
  /** Whether the convention has a second session for a unit of this nature. */
  readonly hasSession2: boolean;
}

/** What proves that the unit is validated or not. */
export function proofOf({ grade, status }: UnitStanding): UnitResult {
  return status ?? grade;
}

export type SecondChance = "session2" | "complement";

/**
 * How a unit that is not acquired may still be sat again; `null`: it may not, or nobody knows where it stands. Only a
 * status or a verdict says that both sessions are over, unless the rules take a grade alone for the final one.
 */
export function secondChance(standing: UnitStanding, rules: GradingRules): SecondChance | null {
  const proof = proofOf(standing);
  if (isAcquired(standing, rules) !== false) return null;
  if (proof.kind === "status")
    return proof.status === "complement" || proof.status === "session2" ? proof.status : null;
  if (proof.kind === "verdict" || rules.bareGrade === "final" || !standing.hasSession2) return null;
  const isMissed = proof.kind === "absence" && averagedGrade(proof, rules) === null && proof.code === "ABJ";
  return isMissed && rules.complementaryAssessment ? "complement" : "session2";
}

/** The parameters that decide of a second chance where no status says it. */
export function secondChanceKeys({ grade, status, hasSession2 }: UnitStanding): readonly string[] {
  const isBare = status === null && (grade.kind === "grade" || grade.kind === "absence" || grade.kind === "mention");
  return isBare ? [hasSession2 ? "grading.bareGrade" : "grading.resit.activities"] : [];
}

/** Whether the unit is acquired; `null` while nobody knows, or can prove it. */
export function isAcquired(standing: UnitStanding, rules: GradingRules): boolean | null {
  const proof = proofOf(standing);
  if (isUnknown(proof)) return null;
  const earns = earnsCredits(proof, rules);
  return earns === "unproven" ? null : earns;
}
