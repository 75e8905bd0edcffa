/** A unit's result as entered in a list of units: its final grade, a code, or the status the tool gave it. */
import { atLeast, type Ratio } from "../exact/ratio";
import type { GradingRules } from "./grading-rules";
import type { Mark } from "./mark";
import { isSufficient } from "./sufficient-mention";
import type { UnitStatus } from "./unit-grade";

export type UnitResult = Mark | { readonly kind: "status"; readonly status: UnitStatus };

export function isUnknown(result: UnitResult): boolean {
  return result.kind === "unknown" || (result.kind === "status" && result.status === "pending");
}

/** The number that counts in a mean, or `null` for a result that stays out of it. */
export function averagedGrade(result: UnitResult, rules: GradingRules): Ratio | null {
  if (result.kind === "grade") return result.value;
  const isZero = result.kind === "absence" && result.code === "ABS" && rules.unjustifiedAbsence === "zero";
  return isZero ? { n: 0n, d: 1n } : null;
}

/** Whether the unit's credits are earned; `unproven` for a bare grade where a component floor may bar it. */
export function earnsCredits(result: UnitResult, rules: GradingRules): boolean | "unproven" {
  switch (result.kind) {
    case "grade":
      if (!atLeast(result.value, rules.threshold)) return false;
      return rules.componentFloor === null || "unproven";
    case "status":
      return result.status === "validated" || result.status === "validatedInSession2" || result.status === "exempt";
    case "verdict":
      return result.validated;
    case "mention":
      return isSufficient(result.mention, rules);
    case "exempt":
    case "neutral":
      return true;
    case "absence":
    case "unknown":
      return false;
  }
}
