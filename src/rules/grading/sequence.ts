/** A semester or a year of a course made of sequences: its mention or decision, and the units left. */
import { sum, ZERO, type Ratio } from "../exact/ratio";
import { failure, success, type Outcome } from "../outcome";
import { asList, asNumber, asText, asWord, type Trace } from "../trace";
import type { GradingRules } from "./grading-rules";
import { tracedMark } from "./traced-mark";
import { isUnknown } from "./unit-result";
import {
  isAcquired,
  proofOf,
  secondChance,
  secondChanceKeys,
  type SecondChance,
  type UnitStanding,
} from "./unit-standing";

/** `due` units may still be sat again; `failed` ones have no session left. */
type UnitState = "acquired" | "pending" | SecondChance | "failed";

export type SequenceIssue = "grading.statusRequired";

export type SequenceMention = "validated" | "postponed" | "notValidated" | "pending";

/** Which sequence a unit belongs to; `null`: neither, as the mobility abroad. */
export type SequenceKind = "academic" | "professional" | null;

export interface SemesterOutcome {
  /** Of the academic sequence; `null` when the semester has none of its units. */
  readonly academic: SequenceMention | null;
  /** Of the professional sequence, judged apart. */
  readonly professional: SequenceMention | null;
  /** To sit again, and in which way. */
  readonly due: readonly { readonly code: string; readonly by: SecondChance }[];
}

/**
 * The mention of each sequence of a semester: validated when every one of its units is acquired, not validated as soon as
 * one has no session left, postponed when those that remain may all be sat again.
 * Issue: `grading.statusRequired` with the unit's position (from 1), for a bare grade that proves nothing.
 */
export function decideSemester(
  units: readonly UnitStanding[],
  kinds: readonly SequenceKind[],
  grading: GradingRules,
  trace?: Trace,
): Outcome<SemesterOutcome, SequenceIssue> {
  const states = statesOf(units, grading, trace);
  if (!states.ok) return states;
  const due = units.flatMap(({ code }, index) => {
    const state = states.value[index];
    return state === "session2" || state === "complement" ? [{ code, by: state }] : [];
  });
  const mentionOf = (kind: SequenceKind): SequenceMention | null =>
    mentionOfStates(states.value.filter((_, index) => kinds[index] === kind));
  const [academic, professional] = [mentionOf("academic"), mentionOf("professional")];
  const inputs = { due: asList(due.map(({ code }) => asText(code))) };
  if (academic !== null)
    trace?.step("grading.semester", {
      inputs,
      parameters: ["diploma.sequence"],
      result: asWord(`sequence.${academic}`),
    });
  if (professional !== null)
    trace?.step("grading.professionalSequence", {
      parameters: units.flatMap(({ code }, index) => (kinds[index] === "professional" ? [`unit.${code}.kind`] : [])),
      result: asWord(`professional.${professional}`),
    });
  return success({ academic, professional, due });
}

function mentionOfStates(states: readonly UnitState[]): SequenceMention | null {
  if (states.length === 0) return null;
  if (states.includes("failed")) return "notValidated";
  if (states.includes("pending")) return "pending";
  return states.every((state) => state === "acquired") ? "validated" : "postponed";
}

export interface YearOutcome {
  /** `option2or3`: nothing in the text separates a conditional pass from no pass; the commission does. */
  readonly decision: "option1" | "option2or3" | "pending";
  /** Not acquired yet. */
  readonly left: readonly string[];
  /** Kept for good; `null` when the credits of a unit are not known. */
  readonly credits: Ratio | null;
}

/**
 * The passage to the next year: option 1 when every unit is acquired.
 * Issue: `grading.statusRequired`, as in `decideSemester`.
 *
 * @param credits of each unit; `null` for a unit outside the catalogue
 */
export function decideYear(
  units: readonly UnitStanding[],
  credits: readonly (Ratio | null)[],
  grading: GradingRules,
  trace?: Trace,
): Outcome<YearOutcome, SequenceIssue> {
  const states = statesOf(units, grading, trace);
  if (!states.ok) return states;
  const left = units.filter((_, index) => states.value[index] !== "acquired").map(({ code }) => code);
  const hasFailed = states.value.some((state) => state !== "acquired" && state !== "pending");
  const decision = left.length === 0 ? "option1" : hasFailed ? "option2or3" : "pending";
  const earned = credits.map((credit, index) => (states.value[index] === "acquired" ? credit : ZERO));
  const total = credits.includes(null) ? null : sum(earned.map((credit) => credit ?? ZERO));
  trace?.step("grading.year", {
    inputs: {
      left: asList(left.map(asText)),
      credits: total === null ? asWord("unknown") : asNumber(total),
    },
    parameters: ["diploma.sequence"],
    result: asWord(`year.${decision}`),
  });
  return success({ decision, left, credits: total });
}

function statesOf(
  units: readonly UnitStanding[],
  grading: GradingRules,
  trace?: Trace,
): Outcome<readonly UnitState[], SequenceIssue> {
  const states: UnitState[] = [];
  for (const [index, unit] of units.entries()) {
    const state = stateOf(unit, grading);
    if (state === null) return failure("grading.statusRequired", { unit: index + 1 });
    trace?.step("grading.unit", {
      inputs: { unit: asText(unit.code), standing: tracedMark(proofOf(unit)) },
      parameters: ["grading.threshold", ...(LEFT.has(state) ? secondChanceKeys(unit) : [])],
      result: asWord(WORDS[state]),
    });
    states.push(state);
  }
  return success(states);
}

/** Not acquired, for all that is known. */
const LEFT: ReadonlySet<UnitState> = new Set<UnitState>(["session2", "complement", "failed"]);

const WORDS: Readonly<Record<UnitState, string>> = {
  acquired: "validated",
  pending: "unknown",
  session2: "session2",
  complement: "complement",
  failed: "notValidated",
};

/** `null` for a bare grade that proves nothing. */
function stateOf(unit: UnitStanding, grading: GradingRules): UnitState | null {
  const proof = proofOf(unit);
  if (isUnknown(proof)) return "pending";
  const acquired = isAcquired(unit, grading);
  if (acquired === null) return null;
  return acquired ? "acquired" : (secondChance(unit, grading) ?? "failed");
}
