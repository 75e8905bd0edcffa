/** Who a convention admits; `null` or empty: it asks nothing of the kind. */
import type { Delay } from "../calendar/delay";
import type { Quantity } from "../exact/quantity";
import type { ContractType, RequiredFact, SpecialCase } from "./candidate";

export interface AgeLimits {
  readonly min: number | null;
  /** The last age admitted, in completed years. */
  readonly max: number | null;
}

export interface EligibilityRules {
  /** The contracts that the training is open to; `null`: those whose ages are set. */
  readonly contracts: readonly ContractType[] | null;
  /** Whether trainees of continuing education answer the conditions of apprentices, age included. */
  readonly continuingAsApprentices: boolean;
  /** The years of study, and their diploma, that preparatory classes stand for; `null`: they stand for none. */
  readonly cpgeYears: Quantity<"ans"> | null;
  /** Whether a validation stands for the years of higher education too. */
  readonly validationCountsYears: boolean;
  readonly apprenticeship: (AgeLimits & { readonly above: readonly SpecialCase[] }) | null;
  readonly professional:
    (AgeLimits & { readonly jobSeekerAge: number | null; readonly others: readonly SpecialCase[] }) | null;
  readonly diplomaLevel: number | null;
  /** Validations that stand for the diploma or the origin. */
  readonly validations: readonly string[];
  /** Years of higher education to enter the first year, the second. */
  readonly years: Quantity<"ans"> | null;
  readonly yearsForSecond: Quantity<"ans"> | null;
  readonly origins: readonly string[] | null;
  /** The level that the training prepares. */
  readonly programmeLevel: number | null;
  readonly contractCovers: "all" | "validations" | "none";
  readonly requires: ReadonlySet<RequiredFact>;
  /** Initial education was left more than this long before entry. */
  readonly leftSchool: Delay | null;
  /** Places of the section. */
  readonly places: number | null;
  readonly funding: FundingRules;
}

export interface FundingRules {
  /** Years of a course that are funded; `null`: none is. */
  readonly years: Quantity<"ans"> | null;
  /** Part of the enrolment fees covered. */
  readonly feesShare: Quantity<"%"> | null;
  /** By course, where a course has its own. */
  readonly courses: ReadonlyMap<
    string,
    { readonly years: Quantity<"ans"> | null; readonly feesShare: Quantity<"%"> | null }
  >;
}
