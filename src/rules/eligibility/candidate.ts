/** A candidate, as far as conventions look at one. */
import type { Day } from "../exact/day";
import type { Ratio } from "../exact/ratio";

/** `continuing`: a trainee of continuing education, without a word more. */
export type ContractType = "apprenticeship" | "professional" | "proA" | "plan" | "continuing";
export type Validation = "VES" | "VAPP" | "VAE";
export type Origin = "scientific" | "cpge" | "foreign" | "other";

/** Facts that a convention may require, each by a parameter of its own. */
export type RequiredFact =
  "sector" | "admissible" | "signed" | "mission" | "jobSeeker" | "project" | "match" | "prerequisites" | "positioned";

/** Cases that a convention may admit where the age alone does not. */
export type SpecialCase = "higher" | "disabled" | "business" | "athlete" | "benefit" | "assisted";

/** The diploma held: its level (3 to 8) and the years of higher education it stands for. */
export interface HeldDiploma {
  readonly level: number;
  readonly years: number;
}

/** `null`: not known, unless said otherwise. */
export interface Candidate {
  readonly contract: ContractType | null;
  /** Completed years on entry. */
  readonly age: number | null;
  /** Born on a 29 February, which a common year has not: the age rests on a rule. */
  readonly bornOnLeapDay: boolean;
  readonly entry: Day | null;
  readonly trainingEnd: Day | null;
  /** `null`: none held. */
  readonly diploma: HeldDiploma | null;
  /** Whether the State recognises the diploma. */
  readonly recognised: boolean;
  /** Years of higher education validated; `null`: those of the diploma. */
  readonly years: Ratio | null;
  /** Whether they come from preparatory classes, whose years count whatever diploma is held. */
  readonly fromCpge: boolean;
  /** Whether those classes, which give no diploma, are all that is held. */
  readonly holdsCpgeAlone: boolean;
  readonly origin: Origin;
  readonly yearEntered: 1 | 2;
  /** `null`: none. */
  readonly validation: Validation | null;
  /** `higher` is absent when it is to be deduced from the diploma held. */
  readonly cases: Readonly<Partial<Record<SpecialCase, boolean>>>;
  readonly facts: Readonly<Record<RequiredFact, boolean | null>>;
  /** The day of the positioning, where it is told. */
  readonly positionedOn: Day | null;
  /** `null`: no contract. */
  readonly contractStart: Day | null;
  readonly contractEnd: Day | null;
  readonly leftSchool: Day | null;
  /** The course's id where the convention has rules for it; `null`: another course. */
  readonly course: string | null;
  /** `null`: as many years as are funded. */
  readonly courseYears: Ratio | null;
}
