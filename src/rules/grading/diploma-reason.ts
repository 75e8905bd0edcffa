/** Why a diploma is not awarded, or not yet. */
import type { Ratio } from "../exact/ratio";

export type ReasonCode =
  | "unit.notValidated"
  | "unit.languageNotValidated"
  | "unit.experienceNotValidated"
  | "unit.unknown"
  | "unit.markRequired"
  | "unit.belowMinimum"
  | "mean.below"
  | "eliminatory"
  | "language.below"
  | "language.unknown"
  | "language.grace"
  | "french.below"
  | "french.unknown"
  | "experience.short"
  | "experience.unknown"
  | "mobility.short"
  | "mobility.unknown"
  | "compensation.late";

/** A condition that is not met. */
export interface Reason {
  readonly code: ReasonCode;
  /** The parameters that make it a condition; their articles are cited. */
  readonly parameters: readonly string[];
  /** What the words need: a unit's code, a level, a mark, a number of months. */
  readonly facts: Readonly<Record<string, string | Ratio>>;
  /** Failed for good, still open to a second session or a complementary assessment, or not known yet. */
  readonly fate: "failed" | "open" | "pending";
}

export function failed(code: ReasonCode, parameters: readonly string[], facts: Reason["facts"] = {}): Reason {
  return { code, parameters, facts, fate: "failed" };
}

export function pending(code: ReasonCode, parameters: readonly string[], facts: Reason["facts"] = {}): Reason {
  return { code, parameters, facts, fate: "pending" };
}

/** The same reason, when what it lacks may still be made good in this year's sessions. */
export function openIf(isOpen: boolean, reason: Reason): Reason {
  return isOpen && reason.fate === "failed" ? { ...reason, fate: "open" } : reason;
}
