/** The conditions of entry, each one alone: what stands against a candidate, or what is missing to tell. */
import { addDelay } from "../calendar/add-delay";
import type { IsWorkingDay } from "../calendar/working-days";
import { atLeast, ratio, ZERO } from "../exact/ratio";
import { asCount, asNumber, NONE } from "../trace";
import type { Candidate, RequiredFact, SpecialCase } from "./candidate";
import type { AgeLimits, EligibilityRules } from "./eligibility-rules";
import { refused, unknown, type Finding, type MissingFact } from "./finding";

/** `null`: the condition is met, or the convention does not set it. */
export type Condition = (candidate: Candidate, rules: EligibilityRules, isWorkingDay: IsWorkingDay) => Finding | null;

const APPRENTICESHIP = "eligibility.apprenticeship";
const PROFESSIONAL = "eligibility.professional";

/** The limit of age that the rules set: the highest, else the lowest. */
function ageKey(contract: string, { max }: AgeLimits): string {
  return `${contract}.age.${max === null ? "min" : "max"}`;
}

/** The limits of the contracts that the convention is open to. */
export function publicKeys({ apprenticeship, professional }: EligibilityRules): readonly string[] {
  return [
    ...(apprenticeship ? [ageKey(APPRENTICESHIP, apprenticeship)] : []),
    ...(professional ? [ageKey(PROFESSIONAL, professional)] : []),
  ];
}

/** The contracts that the convention is open to, and whom each is for. */
export const meetsPublic: Condition = (candidate, rules) => {
  const { apprenticeship, professional } = rules;
  const [key] = publicKeys(rules);
  if (key === undefined) return null;
  // Where one kind of contract alone is open, a candidate is for that one.
  const contract = candidate.contract ?? (apprenticeship && !professional ? "apprenticeship" : null);
  if (contract === null) return unknown("contractType", key);
  if (contract === "apprenticeship" && apprenticeship) return meetsApprenticeship(candidate, apprenticeship, rules);
  if (contract === "professional" && professional) return meetsProfessional(candidate, professional);
  return refused("contractNotOpen", key);
};

function meetsApprenticeship(
  candidate: Candidate,
  limits: NonNullable<EligibilityRules["apprenticeship"]>,
  rules: EligibilityRules,
): Finding | null {
  const { age } = candidate;
  if (age === null) return unknown("age", ageKey(APPRENTICESHIP, limits));
  if (limits.min !== null && age < limits.min)
    return refused("tooYoung", `${APPRENTICESHIP}.age.min`, asCount(age), asCount(limits.min));
  if (limits.max === null || age <= limits.max) return null;
  if (limits.above.some((special) => isCase(special, candidate, rules))) return null;
  return refused("tooOld", `${APPRENTICESHIP}.age.max`, asCount(age), asCount(limits.max));
}

function isCase(special: SpecialCase, candidate: Candidate, { programmeLevel }: EligibilityRules): boolean {
  const told = candidate.cases[special];
  if (told !== undefined) return told;
  // Whoever holds a lower diploma, or none, prepares a higher one.
  return special === "higher" && programmeLevel !== null && (candidate.diploma?.level ?? 0) < programmeLevel;
}

function meetsProfessional(
  candidate: Candidate,
  limits: NonNullable<EligibilityRules["professional"]>,
): Finding | null {
  const { age } = candidate;
  const { min, max, jobSeekerAge, others } = limits;
  if (others.some((special) => candidate.cases[special] === true)) return null;
  if (age === null) return unknown("age", ageKey(PROFESSIONAL, limits));
  if (min !== null && age < min) return refused("tooYoung", `${PROFESSIONAL}.age.min`, asCount(age), asCount(min));
  if (max === null || age <= max) return null;
  if (jobSeekerAge !== null && age >= jobSeekerAge && candidate.facts.jobSeeker === true) return null;
  return refused("notInPublic", `${PROFESSIONAL}.age.max`, asCount(age), asCount(max));
}

const LEVEL = "eligibility.diploma.level";

function isValidated({ validation }: Candidate, { validations }: EligibilityRules): boolean {
  return validation !== null && validations.includes(validation);
}

/** The diploma to enter, or a validation that stands for it. */
export const holdsDiploma: Condition = (candidate, rules) =>
  isValidated(candidate, rules) ? null : againstDiploma(candidate, rules);

/** What stands against the diploma itself. */
function againstDiploma({ diploma, recognised }: Candidate, { diplomaLevel }: EligibilityRules): Finding | null {
  if (diplomaLevel === null) return null;
  if (diploma === null || diploma.level < diplomaLevel)
    return refused("diplomaTooLow", LEVEL, NONE, asCount(diplomaLevel));
  return recognised ? null : refused("diplomaNotRecognised", LEVEL);
}

const FIRST_YEAR = "eligibility.higherEducation.years";
const SECOND_YEAR = "eligibility.higherEducation.year2";

export function yearsKeys({ years, yearsForSecond }: EligibilityRules): readonly string[] {
  return [...(years === null ? [] : [FIRST_YEAR]), ...(yearsForSecond === null ? [] : [SECOND_YEAR])];
}

/** Years of higher education: more of them to enter the second year. */
export const hasYears: Condition = ({ years, diploma, yearEntered }, rules) => {
  const isSecond = yearEntered === 2 && rules.yearsForSecond !== null;
  const needed = isSecond ? rules.yearsForSecond : rules.years;
  if (needed === null) return null;
  const validated = years ?? (diploma === null ? ZERO : ratio(diploma.years));
  if (atLeast(validated, needed)) return null;
  return refused("tooFewYears", isSecond ? SECOND_YEAR : FIRST_YEAR, asNumber(validated), asNumber(needed));
};

export const hasOrigin: Condition = (candidate, rules) => {
  if (rules.origins === null || rules.origins.includes(candidate.origin) || isValidated(candidate, rules)) return null;
  return refused("originNotAdmitted", "eligibility.origins");
};

const COVERS = "eligibility.contractCovers";

/** A contract that starts by the first day of the training and ends no earlier than its last. */
export const isCovered: Condition = (candidate, rules) => {
  const { entry, trainingEnd, contractStart, contractEnd } = candidate;
  if (rules.contractCovers === "none") return null;
  if (rules.contractCovers === "validations" && againstDiploma(candidate, rules) === null) return null;
  if (contractStart === null || contractEnd === null) return refused("contractMissing", COVERS);
  if (entry !== null && contractStart > entry) return refused("contractStartsLate", COVERS);
  if (trainingEnd !== null && contractEnd < trainingEnd) return refused("contractEndsEarly", COVERS);
  if (entry === null) return unknown("entry", COVERS);
  return trainingEnd === null ? unknown("trainingEnd", COVERS) : null;
};

/** Initial education left strictly longer ago than the delay: exactly two years is not more than two years. */
export const leftSchoolLongAgo: Condition = ({ leftSchool, entry }, rules, isWorkingDay) => {
  const key = "eligibility.leftSchool";
  if (rules.leftSchool === null) return null;
  if (leftSchool === null) return unknown("leftSchool", key);
  if (entry === null) return unknown("entry", key);
  const limit = addDelay(leftSchool, rules.leftSchool, isWorkingDay);
  return limit.ok && entry > limit.value ? null : refused("leftSchoolRecently", key);
};

const FACT_KEYS: Readonly<Record<RequiredFact, string>> = {
  sector: "eligibility.sector",
  admissible: "eligibility.admissible",
  signed: "eligibility.contractSigned",
  mission: "eligibility.missionValidated",
  jobSeeker: "eligibility.jobSeeker",
  project: "eligibility.project",
  match: "eligibility.match",
  prerequisites: "eligibility.prerequisites",
  positioned: "eligibility.positioning",
};

export const REQUIRED_FACTS = Object.entries(FACT_KEYS) as readonly (readonly [RequiredFact, string])[];

/** A fact that the convention requires: a condition of its own for each. */
export function requires(fact: RequiredFact): Condition {
  return ({ facts }, rules) => {
    const told = facts[fact];
    if (!rules.requires.has(fact) || told === true) return null;
    const key = FACT_KEYS[fact];
    return told === false ? refused(fact, key) : unknown(fact as RequiredFact & MissingFact, key);
  };
}
