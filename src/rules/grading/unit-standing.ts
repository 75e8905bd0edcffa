/** Where a learner stands in a unit of the diploma: its grade, and the status that proves it where there is one. */
import type { GradingRules } from "./grading-rules";
import { earnsCredits, isUnknown, type UnitResult } from "./unit-result";

export interface UnitStanding {
  readonly code: string;
  /** As in the column of the unit: a final grade, a code, or a status. */
  readonly grade: UnitResult;
  /** As in the column of its status, which decides when it is filled in. */
  readonly status: UnitResult | null;
}

/** What proves that the unit is validated or not. */
export function proofOf({ grade, status }: UnitStanding): UnitResult {
  return status ?? grade;
}

/** Whether the unit's status says that a second session or a complementary assessment is still to be sat. */
export function isOpen(standing: UnitStanding): boolean {
  const proof = proofOf(standing);
  return proof.kind === "status" && (proof.status === "session2" || proof.status === "complement");
}

/** Whether the unit is acquired; `null` while nobody knows, or can prove it. */
export function isAcquired(standing: UnitStanding, rules: GradingRules): boolean | null {
  const proof = proofOf(standing);
  if (isUnknown(proof)) return null;
  const earns = earnsCredits(proof, rules);
  return earns === "unproven" ? null : earns;
}
