/** What a unit ends with: its grade and its status, as they are entered on a list. */
import type { Ratio } from "../exact/ratio";
import type { AbsenceCode, ExemptionCode, Mention, NeutralCode } from "./mark";

/** What is entered as the unit's grade: a number out of 20, or a code. */
export type UnitGrade =
  | { readonly kind: "number"; readonly value: Ratio }
  | { readonly kind: "code"; readonly code: AbsenceCode | ExemptionCode | NeutralCode | Mention | "V" | "NV" };

export type UnitStatus =
  "validated" | "validatedInSession2" | "session2" | "complement" | "notValidated" | "pending" | "exempt";
