/** Whether a candidate may enter, with every reason, and what is funded for them. */
import type { IsWorkingDay } from "../calendar/working-days";
import { atLeast, ZERO, type Ratio } from "../exact/ratio";
import { asCount, asNumber, asShare, asWord, asYesNo, NONE, type Trace } from "../trace";
import type { Candidate } from "./candidate";
import {
  hasOrigin,
  hasYears,
  holdsDiploma,
  isCovered,
  leftSchoolLongAgo,
  meetsPublic,
  publicKeys,
  REQUIRED_FACTS,
  requires,
  type Condition,
  yearsKeys,
} from "./conditions";
import type { EligibilityRules, FundingRules } from "./eligibility-rules";
import { refused, type Finding } from "./finding";

export interface EligibilityContext {
  readonly isWorkingDay: IsWorkingDay;
  /** Places of the section taken by the candidates before this one. */
  readonly placesTaken: number;
}

export interface Decision {
  /** `null`: a fact is missing, and nothing else refuses. */
  readonly eligible: boolean | null;
  /** Every reason, or what is missing when there is none. */
  readonly findings: readonly Finding[];
  /** `null` where the convention funds none, and while the decision is not known. */
  readonly fundedYears: Ratio | null;
  readonly feesShare: Ratio | null;
}

interface NamedCondition {
  readonly name: string;
  /** The parameters that ask for it; none where the convention does not. */
  readonly keysOf: (rules: EligibilityRules, candidate: Candidate | null) => readonly string[];
  readonly check: Condition;
}

const CONDITIONS: readonly NamedCondition[] = [
  {
    name: "public",
    keysOf: (rules, candidate) => publicKeys(rules, candidate?.bornOnLeapDay === true),
    check: meetsPublic,
  },
  asked("diploma", "eligibility.diploma.level", (rules) => rules.diplomaLevel !== null, holdsDiploma),
  { name: "years", keysOf: yearsKeys, check: hasYears },
  asked("origin", "eligibility.origins", (rules) => rules.origins !== null, hasOrigin),
  asked("contract", "eligibility.contractCovers", (rules) => rules.contractCovers !== "none", isCovered),
  asked("leftSchool", "eligibility.leftSchool", (rules) => rules.leftSchool !== null, leftSchoolLongAgo),
  ...REQUIRED_FACTS.map(([fact, key]) => asked(fact, key, (rules) => rules.requires.has(fact), requires(fact))),
];

function asked(
  name: string,
  key: string,
  isAsked: (rules: EligibilityRules) => boolean,
  check: Condition,
): NamedCondition {
  return { name, keysOf: (rules) => (isAsked(rules) ? [key] : []), check };
}

/** Whether the convention says anything of who may enter. */
export function asksAnything(rules: EligibilityRules): boolean {
  return CONDITIONS.some(({ keysOf }) => keysOf(rules, null).length > 0);
}

/** Every condition is looked at, whatever the others give; the section's places come last, for who meets the rest. */
export function decideEligibility(
  candidate: Candidate,
  rules: EligibilityRules,
  context: EligibilityContext,
  trace?: Trace,
): Decision {
  const found = CONDITIONS.flatMap(({ name, keysOf, check }) => {
    const keys = keysOf(rules, candidate);
    if (keys.length === 0) return [];
    const finding = check(candidate, rules, context.isWorkingDay);
    traceCondition(name, keys, finding, trace);
    return finding ?? [];
  });
  const findings = found.length > 0 ? found : againstPlaces(rules, context, trace);
  const refusals = findings.filter(({ kind }) => kind === "refused");
  const eligible = refusals.length > 0 ? false : findings.length > 0 ? null : true;
  trace?.step("eligibility.decision", {
    inputs: { reasons: asCount(refusals.length) },
    parameters: [...new Set(refusals.map(({ key }) => key))],
    result: eligible === null ? NONE : asYesNo(eligible),
  });
  return {
    eligible,
    findings: eligible === null ? findings : refusals,
    ...fundedFor(candidate, eligible, rules.funding, trace),
  };
}

function traceCondition(name: string, keys: readonly string[], finding: Finding | null, trace?: Trace): void {
  const inner = trace?.open("eligibility.condition", {
    inputs: { condition: asWord(`eligibility.${name}`) },
    parameters: keys,
    result: finding?.kind === "unknown" ? NONE : asYesNo(finding === null),
  });
  if (finding?.kind === "unknown") inner?.step("eligibility.missing", { parameters: [finding.key] });
  // A fact that is required says all by its name.
  else if (finding && finding.code !== name)
    inner?.step("eligibility.refused", {
      inputs: { reason: asWord(`eligibility.${finding.code}`), found: finding.found, limit: finding.limit },
      parameters: [finding.key],
    });
}

const PLACES = "cohort.max";

function againstPlaces({ places }: EligibilityRules, { placesTaken }: EligibilityContext, trace?: Trace): Finding[] {
  if (places === null) return [];
  const isFull = placesTaken >= places;
  trace?.step("eligibility.places", {
    inputs: { taken: asCount(placesTaken), places: asCount(places) },
    parameters: [PLACES],
    result: asYesNo(!isFull),
  });
  return isFull ? [refused("sectionFull", PLACES, NONE, asCount(places))] : [];
}

/** The years and the part of the fees that are funded: 0 for who is refused, at most the years of the course. */
function fundedFor(
  { course, courseYears }: Candidate,
  eligible: boolean | null,
  funding: FundingRules,
  trace?: Trace,
): Pick<Decision, "fundedYears" | "feesShare"> {
  const own = course === null ? undefined : funding.courses.get(course);
  const years = own?.years ?? funding.years;
  const share = own?.feesShare ?? funding.feesShare;
  if (eligible === null) return { fundedYears: null, feesShare: null };
  const most = years !== null && courseYears !== null && atLeast(years, courseYears) ? courseYears : years;
  const fundedYears = most && (eligible ? most : ZERO);
  const feesShare = share && (eligible ? share : ZERO);
  const keyOf = (field: string, isOwn: boolean): string =>
    isOwn ? `eligibility.course.${course ?? ""}.${field}` : `eligibility.${field}`;
  if (fundedYears)
    trace?.step("eligibility.fundedYears", {
      parameters: [keyOf("fundedYears", Boolean(own?.years))],
      result: asNumber(fundedYears),
    });
  if (feesShare)
    trace?.step("eligibility.feesShare", {
      parameters: [keyOf("feesShare", Boolean(own?.feesShare))],
      result: asShare(feesShare),
    });
  return { fundedYears, feesShare };
}
