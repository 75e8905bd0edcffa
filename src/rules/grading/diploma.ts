/** Whether a learner is awarded the diploma, and every condition that is not met. */
import { sum, type Ratio } from "../exact/ratio";
import { success, type Outcome } from "../outcome";
import { asCount, asNumber, asWord, type Trace } from "../trace";
import type { Candidate } from "./candidate";
import { creditsEarned, type CreditsIssue } from "./credits-earned";
import { beyondUnits } from "./diploma-conditions";
import type { Reason } from "./diploma-reason";
import type { DiplomaRules } from "./diploma-rules";
import { unitReasons } from "./diploma-units";
import { meanReasons } from "./diploma-mean";
import { generalMean } from "./general-mean";
import type { GradingRules } from "./grading-rules";
import { proofOf } from "./unit-standing";

export interface DiplomaOutcome {
  /**
   * One condition failed is `adjourned`, even when others are pending; `session2` when all that is missing may still be
   * made good in a second session or a complementary assessment.
   */
  readonly decision: "admitted" | "session2" | "adjourned" | "pending";
  /** Over the units graded so far; `null` when nothing counts yet. */
  readonly mean: Ratio | null;
  readonly credits: Ratio;
  /** Every condition that is not met, in the order of the text: units, dissertation, mean, language, experience. */
  readonly reasons: readonly Reason[];
}

/**
 * Decides a diploma. In capitalisation every unit must be acquired, each on its own, and the general mean reach what the
 * convention requires; in compensation the mean decides, every unit having a grade and none an eliminatory one.
 * Issue: `grading.statusRequired` with the unit's position (from 1), as in `creditsEarned`.
 */
export function decideDiploma(
  candidate: Candidate,
  rules: DiplomaRules,
  grading: GradingRules,
  trace?: Trace,
): Outcome<DiplomaOutcome, CreditsIssue> {
  const proofs = candidate.units.map(proofOf);
  const { credits: earned, weights } = figuresOf(rules.units);
  const codes = candidate.units.map(({ code }) => code);
  const credits = creditsEarned(proofs, earned, grading, trace, codes);
  if (!credits.ok) return credits;
  const grades = candidate.units.map(({ grade }) => grade);
  const averaged = generalMean(grades, weights, rules.mode, grading, trace);
  const mean = averaged.ok ? averaged.value : null;
  const byUnits = [
    ...unitReasons(candidate.units, rules, grading, trace),
    ...meanReasons(mean, candidate.units, rules, grading, trace),
  ];
  const unmet = [...byUnits, ...beyondUnits(candidate, rules, trace)];
  const reasons = withLanguageGrace(unmet, rules);
  const decision = decisionOf(reasons);
  trace?.step("grading.diploma", { inputs: { unmet: asCount(unmet.length) }, result: asWord(`diploma.${decision}`) });
  const isCompensated = rules.mode === "compensation" && byUnits.length === 0;
  return success({
    decision,
    mean,
    credits: isCompensated ? allByCompensation(earned, trace) : credits.value,
    reasons,
  });
}

type Units = DiplomaRules["units"];

interface UnitFigures {
  readonly credits: readonly Ratio[];
  readonly weights: readonly Ratio[];
}

const figures = new WeakMap<Units, UnitFigures>();

/** What the units weigh, put in columns once for a whole promotion. */
function figuresOf(units: Units): UnitFigures {
  const known = figures.get(units);
  if (known) return known;
  const found = { credits: units.map(({ credits }) => credits), weights: units.map(({ weight }) => weight) };
  figures.set(units, found);
  return found;
}

function decisionOf(reasons: readonly Reason[]): DiplomaOutcome["decision"] {
  if (reasons.length === 0) return "admitted";
  if (reasons.some(({ fate }) => fate === "failed")) return "adjourned";
  return reasons.some(({ fate }) => fate === "pending") ? "pending" : "session2";
}

/** The mean being enough, every unit is validated by compensation. */
export function allByCompensation(credits: readonly Ratio[], trace?: Trace): Ratio {
  const total = sum(credits);
  trace?.step("grading.compensated", { parameters: ["grading.mode"], result: asNumber(total) });
  return total;
}

/** A learner who lacks the level of language alone keeps the credits for a time, which the reasons say last. */
function withLanguageGrace(unmet: readonly Reason[], rules: DiplomaRules): readonly Reason[] {
  const lacksLanguageAlone =
    unmet.length > 0 && unmet.every(({ code }) => code === "language.below" || code === "french.below");
  if (!rules.languageGrace || !lacksLanguageAlone) return unmet;
  return [...unmet, { code: "language.grace", parameters: ["diploma.language.grace"], facts: {}, fate: "failed" }];
}
