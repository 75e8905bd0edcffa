/** The rules an oracle applies, read from the rulebook by hand: one law per convention, and what a rules table changes. */
import { serialOf } from "./days";
import { fraction, type Fraction } from "./fraction";

export type Rounding = "none" | "ceil-half" | "nearest-half" | "nearest-hundredth";

export interface Law {
  readonly threshold: Fraction;
  readonly compensates: boolean;
  readonly floor: Fraction | null;
  readonly weights: readonly Fraction[] | null;
  readonly rounding: Rounding;
  readonly roundsSingle: boolean;
  /** 1 for AB, 2 for B, 3 for TB, 4 when no mention validates. */
  readonly lowestMention: number;
  /** A mention beside a mark: both count. */
  readonly bothCount: boolean;
  /** The general mean that a compensation asks; `null`: the threshold. */
  readonly requiredMean: Fraction | null;
  readonly absenceIsZero: boolean;
  readonly resitAbsenceIsZero: boolean;
  readonly replaces: boolean;
  readonly resitOfValidated: boolean;
  readonly complement: boolean;
}

const cnam: Law = {
  threshold: fraction(10),
  compensates: false,
  floor: null,
  weights: null,
  rounding: "none",
  roundsSingle: false,
  lowestMention: 4,
  bothCount: false,
  requiredMean: null,
  absenceIsZero: false,
  resitAbsenceIsZero: false,
  replaces: false,
  resitOfValidated: true,
  complement: false,
};

export const laws = {
  cnam,
  "gessms-2026": { ...cnam, rounding: "ceil-half", resitOfValidated: false, requiredMean: fraction(10) },
  "assistant-gestion-2016": { ...cnam, weights: [fraction(2, 5), fraction(3, 5)], replaces: true },
} as const satisfies Record<string, Law>;

export type ConventionId = keyof typeof laws;

/** How contracts are paid for: décret 2025-585 and the convention's own level. */
export interface FundingLaw {
  readonly dailyFrom: number | null;
  readonly yearDays: number;
  readonly distance: { readonly from: Fraction; readonly reduction: Fraction; readonly floor: Fraction } | null;
  readonly shareLevel: number | null;
  readonly share: Fraction;
  readonly shareAfterBreak: Fraction;
  readonly trial: { readonly days: number; readonly share: Fraction; readonly cap: Fraction };
  readonly hourly: Fraction;
  readonly hourlyPriority: Fraction;
  readonly level: number | null;
}

const npec: FundingLaw = {
  dailyFrom: serialOf(1, 7, 2025),
  yearDays: 365,
  distance: { from: fraction(4, 5), reduction: fraction(1, 5), floor: fraction(4000) },
  shareLevel: 6,
  share: fraction(750),
  shareAfterBreak: fraction(200),
  trial: { days: 45, share: fraction(1, 2), cap: fraction(750) },
  hourly: fraction(915, 100),
  hourlyPriority: fraction(15),
  level: null,
};

export const fundingLaws = {
  "apprentissage-2025": npec,
  "gessms-2026": { ...npec, level: 6 },
  "ingenieur-apprentissage-2020": { ...npec, level: 7 },
} as const satisfies Record<string, FundingLaw>;

/** What a line of a cost sheet costs: annexe 1 and the budget of `assistant-gestion-2016`. */
export interface CostLaw {
  readonly teachingHour: Fraction;
  readonly tutoringHours: Fraction;
  readonly roomHour: Fraction;
  readonly suppliesHour: Fraction;
  readonly examHour: Fraction;
  readonly kilometre: Fraction;
  readonly beyond: Fraction;
}
export const costLaw: CostLaw = {
  teachingHour: fraction(76),
  tutoringHours: fraction(5),
  roomHour: fraction(750, 100),
  suppliesHour: fraction(382, 100),
  examHour: fraction(20),
  kilometre: fraction(60, 100),
  beyond: fraction(50),
};

/** Art. 4 and 5 of `pays-aix-2016-2018`. */
export const paysAix = {
  years: [2016, 2017, 2018],
  parties: ["cnam", "territoire"],
  all: fraction(300_000),
  party: fraction(150_000),
  term: fraction(450_000),
  payments: [
    { name: "Notification", rate: fraction(7, 10) },
    { name: "Fin d’année", rate: fraction(3, 10) },
  ],
} as const;
