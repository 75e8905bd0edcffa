/** Who sits what at the second session, what each needs there, and the credits it is about. */
import { messages } from "../../i18n/fr/messages";
import type { Area } from "../../workbook/model";

export type SittingKind = "session2" | "complement" | "pending";

/** `complement` and `session2` sit again; `pending` has not finished the first session. */
export const SITTING_STATUS: ReadonlyMap<string, SittingKind> = new Map([
  [messages.status.session2, "session2"],
  [messages.status.complement, "complement"],
  [messages.status.pending, "pending"],
]);

export type Needed = { readonly kind: "mark"; readonly value: number } | { readonly kind: "acquired" | "impossible" };

export interface Sitting {
  /** The learner's row in the sheet, from 0. */
  readonly row: number;
  readonly learner: string;
  /** Index in the roster's units. */
  readonly unit: number;
  readonly kind: SittingKind;
  /** The assessments concerned, as the sheet heads them; none for a session about the unit as a whole. */
  readonly assessments: readonly string[];
  /** The lowest mark that validates the unit, on each of these assessments; `null` when the functions cannot tell. */
  readonly needed: Needed | null;
}

export interface RosterUnit {
  readonly name: string;
  /** `null` when neither the sheet nor the rules say. */
  readonly credits: number | null;
  readonly validated: number;
  /** Sat a second time, and not validated. */
  readonly refused: number;
}

/** A row that the functions refuse: nobody is left out in silence. */
export interface RosterProblem {
  readonly row: number;
  readonly learner: string;
  readonly unit: number;
  readonly message: string;
}

export interface Roster {
  readonly sheet: string;
  /** The table it was read in. */
  readonly area: Area;
  readonly learners: number;
  readonly units: readonly RosterUnit[];
  /** Unit by unit, in the order of the sheet. */
  readonly sittings: readonly Sitting[];
  readonly problems: readonly RosterProblem[];
}

/** Those who sit again, of one unit or of all. */
export function convened({ sittings }: Roster, unit: number | null): readonly Sitting[] {
  return sittings.filter((sitting) => sitting.kind !== "pending" && (unit === null || sitting.unit === unit));
}

/** The credits that the sittings are about, each learner's counted. */
export function creditsAtStake({ units }: Roster, sittings: readonly Sitting[]): number {
  return sittings.reduce((total, { unit }) => total + (units[unit]?.credits ?? 0), 0);
}

/** How many would validate if each got the same mark. */
export function validatedWith(sittings: readonly Sitting[], mark: number): readonly Sitting[] {
  return sittings.filter(({ needed }) =>
    needed?.kind === "mark" ? needed.value <= mark : needed?.kind === "acquired",
  );
}
