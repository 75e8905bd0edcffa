/** What became of the learners of a group: rates with what they count and what they count it over. */
import { ratio, type Ratio } from "../exact/ratio";
import { asCount, asShare, asWord, NONE, type Trace } from "../trace";

export type ExamResult = "passed" | "partial" | "failed" | "absent" | "brokenOff";

/** What is known of a learner; `null` for what is not. */
export interface LearnerOutcome {
  readonly presented: boolean | null;
  readonly result: ExamResult | null;
  readonly hasBrokenOff: boolean;
  /** Six months after the end: in work, not, or still a student. */
  readonly afterwards: "working" | "notWorking" | "studying" | null;
}

export type OutcomeKind = "enrolled" | "presented" | "passed" | "partial" | "brokenOff" | "working";

export interface OutcomeRate {
  readonly kind: OutcomeKind;
  readonly count: number;
  /** What the rate is over; `null` for the enrolled, who are what the others are of. */
  readonly outOf: number | null;
  /** `null` when there is nobody to count over. */
  readonly rate: Ratio | null;
  /** Too few people, in the group or to count over, to be told. */
  readonly isMasked: boolean;
  /** Learners of whom it is not known, who are counted nowhere. */
  readonly unknown: number;
}

type Counted = Omit<OutcomeRate, "rate" | "isMasked">;

/**
 * The rates of a group. Presented and broken off are of the enrolled, passed and partly passed of the presented whose result
 * is known, in work of those whose situation is known and who study no longer.
 *
 * @param least people that a figure must be over to be told
 */
export function outcomeRates(
  learners: readonly LearnerOutcome[],
  least: number,
  traceOf?: (index: number) => Trace | undefined,
): readonly OutcomeRate[] {
  return countsOf(learners).map((counted, index) => {
    const { kind, count, outOf, unknown } = counted;
    const over = outOf ?? count;
    const rate = outOf === null || outOf === 0 ? null : ratio(count, outOf);
    const isMasked = learners.length < least || (over > 0 && over < least);
    traceOf?.(index)?.step(isMasked ? "outcomes.masked" : "outcomes.rate", {
      inputs: {
        kind: asWord(`outcome.${kind}`),
        ...(!isMasked && { count: asCount(count), outOf: outOf === null ? NONE : asCount(outOf) }),
        unknown: unknown === 0 ? NONE : asCount(unknown),
      },
      parameters: ["outcomes.least"],
      result: isMasked || rate === null ? NONE : asShare(rate),
    });
    return { ...counted, rate, isMasked };
  });
}

function countsOf(learners: readonly LearnerOutcome[]): readonly Counted[] {
  const count = (is: (learner: LearnerOutcome) => boolean): number => learners.filter(is).length;
  const presented = count((learner) => wasPresented(learner) === true);
  const judged = count((learner) => wasPresented(learner) === true && learner.result !== null);
  const known = count(({ afterwards }) => afterwards === "working" || afterwards === "notWorking");
  const enrolled = learners.length;
  return [
    { kind: "enrolled", count: enrolled, outOf: null, unknown: 0 },
    {
      kind: "presented",
      count: presented,
      outOf: enrolled,
      unknown: count((learner) => wasPresented(learner) === null),
    },
    {
      kind: "passed",
      count: count(({ result }) => result === "passed"),
      outOf: judged,
      unknown: presented - judged,
    },
    {
      kind: "partial",
      count: count(({ result }) => result === "partial"),
      outOf: judged,
      unknown: presented - judged,
    },
    { kind: "brokenOff", count: count(({ hasBrokenOff }) => hasBrokenOff), outOf: enrolled, unknown: 0 },
    {
      kind: "working",
      count: count(({ afterwards }) => afterwards === "working"),
      outOf: known,
      unknown: count(({ afterwards }) => afterwards === null),
    },
  ];
}

/** Said, else told by the result: who was judged sat; who broke off or was absent did not. */
export function wasPresented({ presented, result, hasBrokenOff }: LearnerOutcome): boolean | null {
  if (presented !== null) return presented;
  if (result === null) return hasBrokenOff ? false : null;
  return result !== "absent" && result !== "brokenOff";
}
