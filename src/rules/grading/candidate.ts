/** What is known of a learner when the diploma is decided. */
import type { Day } from "../exact/day";
import type { Ratio } from "../exact/ratio";
import type { LanguageLevel } from "./language-level";
import type { UnitStanding } from "./unit-standing";

/** What a learner has of something required: not known yet, judged by somebody, or measured. */
export type Attainment<Value> =
  | { readonly kind: "unknown" }
  | { readonly kind: "judged"; readonly sufficient: boolean }
  | { readonly kind: "measured"; readonly value: Value };

export interface Candidate {
  /** In the catalogue's order. */
  readonly units: readonly UnitStanding[];
  readonly language: Attainment<LanguageLevel>;
  readonly speaksFrench: boolean;
  readonly french: Attainment<LanguageLevel>;
  /** In months. */
  readonly experience: Attainment<Ratio>;
  /** In months abroad. */
  readonly mobility: Attainment<Ratio>;
  readonly firstValidation: Day | null;
  readonly juryDate: Day | null;
}
