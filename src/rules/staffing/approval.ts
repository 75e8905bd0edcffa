/** Whether an instructor needs an agrément for a unit. */
import type { Quantity } from "../exact/quantity";
import { compare, divide, isZero, multiply, type Ratio } from "../exact/ratio";
import { asHours, asShare, asYesNo, type Trace } from "../trace";

/** `>=`: « au moins 30 % »; `>`: « plus de 30 % ». */
export type ApprovalOperator = ">=" | ">";

export interface ApprovalRules {
  /** Part of the unit's hours, 0 to 1. */
  readonly threshold: Quantity<"%">;
  /** `null`: not said, and the threshold itself counts. */
  readonly operator: ApprovalOperator | null;
}

/** The parameters that decide. */
export function approvalKeys({ operator }: ApprovalRules): readonly string[] {
  return ["staffing.approval.threshold", ...(operator === null ? [] : ["staffing.approval.operator"])];
}

/**
 * Whether `hours` given in a unit of `unitHours` (above 0) reach the threshold. Who gives no hour needs none, even where
 * the threshold is 0. With 30 % and `>=`: 9 h of 30 do, 8.99 h do not (gessms S1, art. 2.2(4)).
 */
export function needsApproval(hours: Ratio, unitHours: Ratio, rules: ApprovalRules, trace?: Trace): boolean {
  const against = compare(hours, multiply(rules.threshold, unitHours));
  const isNeeded = !isZero(hours) && (against > 0 || (against === 0 && rules.operator !== ">"));
  trace?.step(isZero(hours) ? "governance.approvalNoHours" : "governance.approval", {
    inputs: {
      hours: asHours(hours),
      unitHours: asHours(unitHours),
      share: asShare(divide(hours, unitHours)),
      threshold: asShare(rules.threshold),
    },
    parameters: approvalKeys(rules),
    result: asYesNo(isNeeded),
  });
  // Two articles of one text may read the edge differently: it is told whenever it decides.
  if (against === 0 && !isZero(hours))
    trace?.step("governance.approvalAtThreshold", {
      inputs: { threshold: asShare(rules.threshold) },
      parameters: approvalKeys(rules),
      result: asYesNo(isNeeded),
    });
  return isNeeded;
}
