/** What a diploma asks beyond its units: languages, experience, mobility, and a term in compensation. */
import { addMonths, civilOf, LAST_DAY, type Day } from "../exact/day";
import { atLeast, floor, multiply, ratio, type Ratio } from "../exact/ratio";
import { MONTHS_IN_YEAR } from "../exact/time-units";
import { asDate, asNumber, asText, asWord, asYesNo, type Trace, type TraceValue } from "../trace";
import type { Attainment, Candidate } from "./candidate";
import { failed, pending, type Reason, type ReasonCode } from "./diploma-reason";
import type { DiplomaRules } from "./diploma-rules";
import { reachesLevel, type LanguageLevel } from "./language-level";

/** Every condition beyond the units that is not met. */
export function beyondUnits(candidate: Candidate, rules: DiplomaRules, trace?: Trace): readonly Reason[] {
  const { language, speaksFrench, french, experience, mobility } = candidate;
  return [
    ...levelReasons("language", language, rules.language, trace),
    ...(speaksFrench ? [] : levelReasons("french", french, rules.french, trace)),
    ...monthsReasons("experience", experience, rules.experienceMonths, trace),
    ...monthsReasons("mobility", mobility, rules.mobilityMonths, trace),
    ...termReasons(candidate.firstValidation, candidate.juryDate, rules, trace),
  ];
}

/** A condition on something that can be judged or measured against what is required. */
interface Condition<Value> {
  readonly subject: "language" | "french" | "experience" | "mobility";
  readonly parameter: string;
  readonly required: Value;
  readonly reaches: (value: Value) => boolean;
  readonly traced: (value: Value) => TraceValue;
  readonly below: ReasonCode;
  readonly unknown: ReasonCode;
}

function levelReasons(
  subject: "language" | "french",
  attained: Attainment<LanguageLevel>,
  required: LanguageLevel | null,
  trace?: Trace,
): readonly Reason[] {
  if (required === null) return [];
  return unmet(attained, trace, {
    subject,
    parameter: `diploma.${subject}`,
    required,
    reaches: (level) => reachesLevel(level, required),
    traced: asText,
    below: `${subject}.below`,
    unknown: `${subject}.unknown`,
  });
}

function monthsReasons(
  subject: "experience" | "mobility",
  attained: Attainment<Ratio>,
  required: Ratio | null,
  trace?: Trace,
): readonly Reason[] {
  if (required === null) return [];
  return unmet(attained, trace, {
    subject,
    parameter: `diploma.${subject}.months`,
    required,
    reaches: (months) => atLeast(months, required),
    traced: asNumber,
    below: `${subject}.short`,
    unknown: `${subject}.unknown`,
  });
}

function unmet<Value extends string | Ratio>(
  attained: Attainment<Value>,
  trace: Trace | undefined,
  { subject, parameter, required, reaches, traced, below, unknown }: Condition<Value>,
): readonly Reason[] {
  const facts = { required, ...(attained.kind === "measured" && { value: attained.value }) };
  const meets =
    attained.kind === "unknown" ? null : attained.kind === "judged" ? attained.sufficient : reaches(attained.value);
  trace?.step("grading.condition", {
    inputs: {
      subject: asWord(`condition.${subject}`),
      attained: attained.kind === "measured" ? traced(attained.value) : asWord(wordOf(meets)),
      required: traced(required),
    },
    parameters: [parameter],
    result: meets === null ? asWord("unknown") : asYesNo(meets),
  });
  if (meets === true) return [];
  return [meets === null ? pending(unknown, [parameter], facts) : failed(below, [parameter], facts)];
}

function wordOf(meets: boolean | null): string {
  return meets === null ? "unknown" : meets ? "validated" : "notValidated";
}

/** In compensation the diploma is obtained within so many years of the first validated unit, the last day included. */
function termReasons(
  first: Day | null,
  jury: Day | null,
  { mode, compensationYears }: DiplomaRules,
  trace?: Trace,
): readonly Reason[] {
  if (mode !== "compensation" || compensationYears === null || first === null || jury === null) return [];
  const last = lastDayOfTerm(first, compensationYears);
  const isLate = jury > last;
  trace?.step("grading.compensationTerm", {
    inputs: { first: asDate(first), last: asDate(last), jury: asDate(jury) },
    parameters: ["diploma.compensation.years"],
    result: asYesNo(!isLate),
  });
  const facts = { required: compensationYears };
  return isLate ? [failed("compensation.late", ["diploma.compensation.years"], facts)] : [];
}

/** The same day so many years later, whole months; the calendar's last day when that lies beyond it. */
function lastDayOfTerm(first: Day, years: Ratio): Day {
  const months = floor(multiply(years, ratio(MONTHS_IN_YEAR)));
  const isBeyond = months >= BigInt((civilOf(LAST_DAY).year - civilOf(first).year) * MONTHS_IN_YEAR);
  return isBeyond ? LAST_DAY : addMonths(first, Number(months));
}
