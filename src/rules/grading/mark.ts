/** What a cell of marks may mean. */
import type { Ratio } from "../exact/ratio";

/** From the best to the worst. */
export const MENTIONS = ["TB", "B", "AB", "INS"] as const;
export type Mention = (typeof MENTIONS)[number];

export type ExemptionCode = "DIS" | "EXO" | "VES" | "VAE" | "ACQ";
export type NeutralCode = "NEU" | "EXC";
/** `ABS` is an absence nobody justified; `ABJ` one with an accepted reason. */
export type AbsenceCode = "ABS" | "ABJ";

export type Mark =
  /** Not known yet: never zero. */
  | { readonly kind: "unknown" }
  /** Out of 20. */
  | { readonly kind: "grade"; readonly value: Ratio }
  | { readonly kind: "absence"; readonly code: AbsenceCode }
  /** Validated elsewhere or excused: credits earned, out of every mean. */
  | { readonly kind: "exempt"; readonly code: ExemptionCode }
  /** Out of the mean and of its weights. */
  | { readonly kind: "neutral"; readonly code: NeutralCode }
  /** « Validée » or « Non validée », for a unit judged without a mark. */
  | { readonly kind: "verdict"; readonly validated: boolean }
  | { readonly kind: "mention"; readonly mention: Mention };

export const UNKNOWN: Mark = { kind: "unknown" };
