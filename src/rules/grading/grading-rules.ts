/** The parameters of a convention that decide a unit; their values and articles are in `conventions/`. */
import type { Quantity } from "../exact/quantity";
import type { Ratio } from "../exact/ratio";
import type { RoundingMode } from "../exact/rounding";
import type { Mention } from "./mark";

/** `best` keeps the better of the two sessions; `replace` keeps the second, even lower. */
export type ResitPolicy = "best" | "replace";

/** `zero`: the absence is marked 0; `absent`: the unit is not validated, without a mark. */
export type AbsencePolicy = "zero" | "absent";

/** What a unit's grade alone, without a status, is taken for. */
export type BareGrade = "session1" | "final";

export interface GradingRules {
  /** Out of 20: validated from this grade on. */
  readonly threshold: Quantity<"/20">;
  /** Out of 20: below it a component bars the unit whatever its mean. */
  readonly componentFloor: Quantity<"/20"> | null;
  /** The weights of the components when the user gives none and their number matches. */
  readonly componentWeights: readonly Ratio[] | null;
  readonly rounding: RoundingMode;
  /** Whether a grade made of one component is rounded too. */
  readonly roundsSingleComponent: boolean;
  /** The lowest mention that validates; `null` when mentions are not used. */
  readonly lowestMention: Mention | null;
  /** Whether a mention may stand beside a mark, both counting then. */
  readonly mentionBesideMarks: boolean;
  readonly unjustifiedAbsence: AbsencePolicy;
  readonly resitAbsence: AbsencePolicy;
  readonly resitPolicy: ResitPolicy;
  readonly resitAllowedWhenValidated: boolean;
  /** Of a grade below the threshold, or of an absence. */
  readonly bareGrade: BareGrade;
  /** Whether a component below the floor, or a justified absence, leads to a complementary assessment. */
  readonly complementaryAssessment: boolean;
}
