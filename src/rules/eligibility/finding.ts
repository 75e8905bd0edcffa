/** What a condition finds in a candidate. */
import { NONE, type TraceValue } from "../trace";

/** Why a candidate is refused. */
export type RefusalCode =
  | "contractNotOpen"
  | "tooYoung"
  | "tooOld"
  | "notInPublic"
  | "diplomaTooLow"
  | "diplomaNotRecognised"
  | "cpgeNotDiploma"
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
  | "positioned"
  | "positionedLate";

/** The fact that is missing to tell. */
export type MissingFact = "contractType" | "age" | "entry" | "trainingEnd" | "sector" | "admissible" | "leftSchool";

/** `key` is the parameter that asks; a refusal may turn on a figure `found` against a `limit`. */
export type Finding =
  | {
      readonly kind: "refused";
      readonly code: RefusalCode;
      readonly key: string;
      readonly found: TraceValue;
      readonly limit: TraceValue;
    }
  | { readonly kind: "unknown"; readonly fact: MissingFact; readonly key: string };

export function refused(code: RefusalCode, key: string, found: TraceValue = NONE, limit: TraceValue = NONE): Finding {
  return { kind: "refused", code, key, found, limit };
}

export function unknown(fact: MissingFact, key: string): Finding {
  return { kind: "unknown", fact, key };
}
