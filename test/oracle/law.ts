/** The rules an oracle applies, read from the rulebook by hand: one law per convention, and what a rules table changes. */
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
  lowestMention: 1,
  absenceIsZero: false,
  resitAbsenceIsZero: false,
  replaces: false,
  resitOfValidated: true,
  complement: false,
};

export const laws = {
  cnam,
  "gessms-2026": { ...cnam, rounding: "ceil-half", resitOfValidated: false },
  "assistant-gestion-2016": { ...cnam, weights: [fraction(2, 5), fraction(3, 5)], replaces: true },
} as const satisfies Record<string, Law>;

export type ConventionId = keyof typeof laws;
