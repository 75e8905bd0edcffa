/** What comes of each thing that is true of a sheet. */
import type { StrangerSheet } from "../stranger-sheet";

/**
 * `asked`: a question names it. `doubtful`: wrong or not read, said not to be sure, and no result comes from it. `silent`:
 * wrong, with nothing that says so.
 */
export type Verdict = "right" | "asked" | "doubtful" | "silent";

const WORST: readonly Verdict[] = ["right", "asked", "doubtful", "silent"];

export type Facet =
  | "table"
  | "layout"
  | "rows"
  | "people"
  | "role"
  | "use"
  | "scale"
  | "session"
  | "unit"
  | "name"
  | "weights"
  | "result";

export interface Outcome {
  readonly sheet: StrangerSheet;
  readonly facet: Facet;
  readonly verdict: Verdict;
  /** What is true, and what was read: confusions are counted under these. */
  readonly truth: string;
  readonly read: string;
  readonly where: string;
}

export function worst(verdicts: readonly Verdict[]): Verdict {
  return WORST[Math.max(0, ...verdicts.map((verdict) => WORST.indexOf(verdict)))] ?? "right";
}
