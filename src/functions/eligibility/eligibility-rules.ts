/** The eligibility parameters of a rule set, as the rules take them. */
import type { Key, QuantityKey } from "../../conventions/keys";
import { parseDelay } from "../../rules/calendar/delay";
import type { ContractType, RequiredFact, SpecialCase } from "../../rules/eligibility/candidate";
import { REQUIRED_FACTS } from "../../rules/eligibility/conditions";
import type { AgeLimits, EligibilityRules, FundingRules } from "../../rules/eligibility/eligibility-rules";
import type { Ratio } from "../../rules/exact/ratio";
import { ratioOf } from "../rules/ratio-of";
import { idsOf } from "../rules/ids-of";
import type { RuleSet } from "../rules/rule-set";

export function eligibilityRulesOf(rules: RuleSet): EligibilityRules {
  const ids = (key: Key): readonly string[] => idsOf(rules.get(key));
  const leftSchool = rules.get("eligibility.leftSchool");
  const delay = typeof leftSchool === "string" ? parseDelay(leftSchool) : null;
  const required = REQUIRED_FACTS.filter(([, key]) => rules.get(key) === true).map(([fact]) => fact);
  const origins = ids("eligibility.origins");
  const contracts = ids("eligibility.contracts") as readonly ContractType[];
  return {
    contracts: contracts.length > 0 ? contracts : null,
    continuingAsApprentices: rules.get("eligibility.continuing.asApprentices") === true,
    cpgeYears: rules.quantity("eligibility.cpge"),
    validationCountsYears: rules.get("eligibility.diploma.validations.years") === true,
    apprenticeship: apprenticeshipOf(rules),
    professional: professionalOf(rules),
    diplomaLevel: numberOf(rules, "eligibility.diploma.level"),
    validations: ids("eligibility.diploma.validations"),
    years: rules.quantity("eligibility.higherEducation.years"),
    yearsForSecond: rules.quantity("eligibility.higherEducation.year2"),
    origins: origins.length > 0 ? origins : null,
    programmeLevel: numberOf(rules, "programme.level"),
    contractCovers: rules.get("eligibility.contractCovers") ?? "none",
    requires: new Set<RequiredFact>(required),
    leftSchool: delay?.ok === true ? delay.value : null,
    // Places are for those who are recruited: where no signed contract is asked, a candidate takes none yet.
    places: required.includes("signed") ? numberOf(rules, "cohort.max") : null,
    funding: fundingOf(rules),
  };
}

function ageLimits(rules: RuleSet, contract: "apprenticeship" | "professional"): AgeLimits {
  return {
    min: numberOf(rules, `eligibility.${contract}.age.min`),
    max: numberOf(rules, `eligibility.${contract}.age.max`),
  };
}

function apprenticeshipOf(rules: RuleSet): EligibilityRules["apprenticeship"] {
  const limits = ageLimits(rules, "apprenticeship");
  const above = idsOf(rules.get("eligibility.apprenticeship.above")) as readonly SpecialCase[];
  return limits.min === null && limits.max === null ? null : { ...limits, above };
}

function professionalOf(rules: RuleSet): EligibilityRules["professional"] {
  const limits = ageLimits(rules, "professional");
  const others = idsOf(rules.get("eligibility.professional.others")) as readonly SpecialCase[];
  const jobSeekerAge = numberOf(rules, "eligibility.professional.jobSeekerAge");
  return limits.min === null && limits.max === null ? null : { ...limits, others, jobSeekerAge };
}

const COURSE_YEARS = "eligibility.course.<course>.fundedYears";
const COURSE_FEES = "eligibility.course.<course>.feesShare";

function fundingOf(rules: RuleSet): FundingRules {
  const courses = new Map<string, { years: Ratio | null; feesShare: Ratio | null }>();
  const course = (id: string): { years: Ratio | null; feesShare: Ratio | null } => {
    const known = courses.get(id) ?? { years: null, feesShare: null };
    courses.set(id, known);
    return known;
  };
  for (const { part, value } of rules.open(COURSE_YEARS)) course(part).years = ratioOf(value);
  for (const { part, value } of rules.open(COURSE_FEES)) course(part).feesShare = ratioOf(value);
  return {
    years: rules.quantity("eligibility.fundedYears"),
    feesShare: rules.quantity("eligibility.feesShare"),
    courses,
  };
}

/** The courses that have rules of their own, with their names. */
export function coursesOf(rules: RuleSet): readonly { readonly id: string; readonly name: string }[] {
  return ([COURSE_YEARS, COURSE_FEES] as const).flatMap((key) =>
    rules.open(key).map(({ part, name }) => ({ id: part, name })),
  );
}

function numberOf(rules: RuleSet, key: QuantityKey): number | null {
  const value = rules.get(key);
  return typeof value === "number" ? value : null;
}
