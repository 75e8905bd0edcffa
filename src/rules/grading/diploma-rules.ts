/** The parameters of a convention that decide a diploma; their values and articles are in `conventions/`. */
import type { Quantity } from "../exact/quantity";
import type { Ratio } from "../exact/ratio";
import type { GradingMode } from "./general-mean";
import type { LanguageLevel } from "./language-level";

/** A unit of the diploma's catalogue. */
export interface DiplomaUnit {
  readonly code: string;
  readonly credits: Quantity<"ECTS">;
  /** In the general mean: its coefficient, else its credits. */
  readonly weight: Ratio;
}

export interface DiplomaRules {
  readonly mode: GradingMode;
  readonly units: readonly DiplomaUnit[];
  /** The general mean required. */
  readonly mean: Quantity<"/20"> | null;
  /** In compensation, a unit below it bars the diploma. */
  readonly eliminatory: Quantity<"/20"> | null;
  /** In compensation, from the first validated unit to the jury. */
  readonly compensationYears: Quantity<"ans"> | null;
  /** The unit that carries the dissertation or the project, by its code. */
  readonly dissertation: {
    readonly unit: string;
    readonly minimum: Quantity<"/20"> | null;
    /** « Validée » alone is not enough. */
    readonly markRequired: boolean;
  } | null;
  /** Units that must be acquired even in compensation. */
  readonly languageUnits: readonly string[];
  readonly experienceUnit: string | null;
  readonly language: LanguageLevel | null;
  /** Whether credits are kept for a time when the language alone is missing. */
  readonly languageGrace: boolean;
  /** For learners who do not speak French. */
  readonly french: LanguageLevel | null;
  readonly experienceMonths: Quantity<"mois"> | null;
  readonly mobilityMonths: Quantity<"mois"> | null;
}
