/** What a condition finds in a candidate. */
import type { TraceValue } from "../trace";

/** Why a candidate is refused. */
export type RefusalCode =
  | "contractNotOpen"
  | "tooYoung"
  | "tooOld"
  | "notInPublic"
  | "diplomaTooLow"
  | "diplomaNotRecognised"
  | "tooFewYears"
  | "originNotAdmitted"
  | "contractMissing"
  | "contractStartsLate"
  | "contractEndsEarly"
  | "leftSchoolRecently"
  | "sectionFull"
  | "sector"
  | "admissible"
  | "signed"
  | "mission"
  | "jobSeeker"
  | "project"
  | "match"
  | "prerequisites"
  | "positioned";

/** The fact that is missing to tell. */
export type MissingFact = "contractType" | "age" | "entry" | "trainingEnd" | "sector" | "admissible" | "leftSchool";

/** `key` is the parameter that asks; `figures` are what the sentence says. */
export type Finding =
  | {
      readonly kind: "refused";
      readonly code: RefusalCode;
      readonly key: string;
      readonly figures?: Readonly<Record<string, TraceValue>>;
    }
  | { readonly kind: "unknown"; readonly fact: MissingFact; readonly key: string };

export function refused(code: RefusalCode, key: string, figures: Readonly<Record<string, TraceValue>> = {}): Finding {
  return { kind: "refused", code, key, figures };
}

export function unknown(fact: MissingFact, key: string): Finding {
  return { kind: "unknown", fact, key };
}
