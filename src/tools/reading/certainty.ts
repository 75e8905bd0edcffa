/** What is known of a sheet, by which witnesses, and how surely. */
import type { Area } from "../../workbook/model";

/** The strongest first; an answer of the user is above all. */
export type Witness =
  | "user"
  /** A formula of the sheet. */
  | "formula"
  /** A validation, a number format: a rule of the workbook. */
  | "rule"
  /** Where cells stand: bands, rows apart, columns beside one another. */
  | "shape"
  | "words"
  | "content"
  /** What everybody does where nothing says otherwise: marks out of 20. */
  | "usage";

export interface Evidence {
  readonly witness: Witness;
  /** What it says, in the words of the sheet where there are some: « Note /10 », `=0.4*C5+0.6*D5`. */
  readonly says: string;
  readonly cells?: Area;
}

/**
 * `sure`: the user, a formula or a rule of the workbook says it, or two independent witnesses agree and none contradicts.
 * `likely`: one witness, none against. `unsure`: witnesses disagree, or there is none.
 */
export type Certainty = "sure" | "likely" | "unsure";

export interface Known<T> {
  readonly value: T;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
  readonly against: readonly Evidence[];
}

const PROVING: ReadonlySet<Witness> = new Set(["user", "formula", "rule"]);

export function known<T>(value: T, evidence: readonly Evidence[], against: readonly Evidence[] = []): Known<T> {
  return { value, certainty: certaintyOf(evidence, against), evidence, against };
}

function certaintyOf(evidence: readonly Evidence[], against: readonly Evidence[]): Certainty {
  if (evidence.some(({ witness }) => witness === "user")) return "sure";
  if (against.length > 0 || evidence.length === 0) return "unsure";
  if (evidence.some(({ witness }) => PROVING.has(witness))) return "sure";
  return new Set(evidence.map(({ witness }) => witness)).size > 1 ? "sure" : "likely";
}

/** The least sure of several. */
export function weakest(...certainties: readonly Certainty[]): Certainty {
  if (certainties.includes("unsure")) return "unsure";
  return certainties.includes("likely") ? "likely" : "sure";
}
