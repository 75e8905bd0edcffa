/** The conditions of entry, each one alone: what stands against a candidate, or what is missing to tell. */
import { addDelay } from "../calendar/add-delay";
import type { IsWorkingDay } from "../calendar/working-days";
import { atLeast, greatest, ratio, ZERO } from "../exact/ratio";
import { asCount, asNumber, NONE } from "../trace";
import type { Candidate, ContractType, RequiredFact, SpecialCase } from "./candidate";
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

const CONTRACTS = "eligibility.contracts";
const LEAP_BIRTHDAY = "eligibility.age.leapBirthday";

/** What decides whom the training is for: its contracts, then the limits of their ages. */
export function publicKeys(
  { contracts, apprenticeship, professional }: EligibilityRules,
  bornOnLeapDay: boolean,
): readonly string[] {
  return [
    ...(contracts === null ? [] : [CONTRACTS]),
    ...(apprenticeship ? [ageKey(APPRENTICESHIP, apprenticeship)] : []),
    ...(professional ? [ageKey(PROFESSIONAL, professional)] : []),
    ...(bornOnLeapDay && (apprenticeship || professional) ? [LEAP_BIRTHDAY] : []),
  ];
}

/** The contracts that the convention is open to, and whom each is for. */
export const meetsPublic: Condition = (candidate, rules) => {
  const { apprenticeship, professional } = rules;
  const [key] = publicKeys(rules, false);
  if (key === undefined) return null;
  const open = openContracts(rules);
  // Where one kind of contract alone is open, or apprentices are the rule, a candidate without a word more is one.
  const contract = candidate.contract ?? (apprenticeship && !professional ? "apprenticeship" : null);
  if (contract === null) return unknown("contractType", key);
  // « Formation continue » does not say which contract, where the text tells them apart.
  const isVague = contract === "continuing" && !open.includes("continuing");
  if (isVague && open.some((one) => CONTINUING.has(one))) return unknown("contractType", key);
  const isOpen = open.includes(contract) || (CONTINUING.has(contract) && open.includes("continuing"));
  if (!isOpen) return refused("contractNotOpen", key);
  if (contract === "professional" && professional) return meetsProfessional(candidate, professional);
  const isLimited = contract === "apprenticeship" || rules.continuingAsApprentices;
  return isLimited && apprenticeship ? meetsApprenticeship(candidate, apprenticeship, rules) : null;
};

/** The contracts of continuing education. */
const CONTINUING: ReadonlySet<ContractType> = new Set<ContractType>(["professional", "proA", "plan", "continuing"]);

function openContracts({ contracts, apprenticeship, professional }: EligibilityRules): readonly ContractType[] {
  if (contracts !== null) return contracts;
  return [...(apprenticeship ? ["apprenticeship" as const] : []), ...(professional ? ["professional" as const] : [])];
}

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
const CPGE = "eligibility.cpge";

function isValidated({ validation }: Candidate, { validations }: EligibilityRules): boolean {
  return validation !== null && validations.includes(validation);
}

/** The diploma to enter, or a validation that stands for it. */
export const holdsDiploma: Condition = (candidate, rules) =>
  isValidated(candidate, rules) ? null : againstDiploma(candidate, rules);

/** What stands against the diploma itself. */
function againstDiploma(
  { diploma, recognised, holdsCpgeAlone }: Candidate,
  { diplomaLevel, cpgeYears }: EligibilityRules,
): Finding | null {
  if (diplomaLevel === null) return null;
  if (holdsCpgeAlone && cpgeYears === null) return refused("cpgeNotDiploma", CPGE, NONE, asCount(diplomaLevel));
  if (diploma === null || diploma.level < diplomaLevel)
    return refused("diplomaTooLow", LEVEL, NONE, asCount(diplomaLevel));
  return recognised ? null : refused("diplomaNotRecognised", LEVEL);
}

const FIRST_YEAR = "eligibility.higherEducation.years";
const SECOND_YEAR = "eligibility.higherEducation.year2";
const VALIDATION_YEARS = "eligibility.diploma.validations.years";

export function yearsKeys({ years, yearsForSecond }: EligibilityRules, candidate: Candidate | null): readonly string[] {
  const asked = [...(years === null ? [] : [FIRST_YEAR]), ...(yearsForSecond === null ? [] : [SECOND_YEAR])];
  if (asked.length === 0) return [];
  return [...asked, ...(candidate?.fromCpge ? [CPGE] : []), ...(candidate?.validation ? [VALIDATION_YEARS] : [])];
}

/** Years of higher education: more of them to enter the second year. */
export const hasYears: Condition = (candidate, rules) => {
  const { years, diploma, yearEntered, fromCpge } = candidate;
  const isSecond = yearEntered === 2 && rules.yearsForSecond !== null;
  const needed = isSecond ? rules.yearsForSecond : rules.years;
  if (needed === null) return null;
  const studied = diploma === null ? ZERO : ratio(diploma.years);
  const validated = years ?? (fromCpge && rules.cpgeYears ? greatest(studied, rules.cpgeYears) : studied);
  if (atLeast(validated, needed)) return null;
  // A validation stands for the years that the first one asks, not for those of a bac + 3.
  if (!isSecond && rules.validationCountsYears && isValidated(candidate, rules)) return null;
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
  // A training plan goes with the contract that the employee already has.
  if (candidate.contract === "plan") return null;
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

const FACT_KEYS = {
  sector: "eligibility.sector",
  admissible: "eligibility.admissible",
  signed: "eligibility.contractSigned",
  mission: "eligibility.missionValidated",
  jobSeeker: "eligibility.jobSeeker",
  project: "eligibility.project",
  match: "eligibility.match",
  prerequisites: "eligibility.prerequisites",
  positioned: "eligibility.positioning",
} as const satisfies Readonly<Record<RequiredFact, string>>;

type FactKey = (typeof FACT_KEYS)[RequiredFact];

export const REQUIRED_FACTS = Object.entries(FACT_KEYS) as readonly (readonly [RequiredFact, FactKey])[];

/** A fact that the convention requires: a condition of its own for each. */
export function requires(fact: RequiredFact): Condition {
  return (candidate, rules) => {
    const told = candidate.facts[fact];
    if (!rules.requires.has(fact)) return null;
    const key = FACT_KEYS[fact];
    if (told === true) return fact === "positioned" ? isPositionedBefore(candidate, key) : null;
    return told === false ? refused(fact, key) : unknown(fact as RequiredFact & MissingFact, key);
  };
}

/** « Préalable à l’entrée en formation », when the day is told. */
function isPositionedBefore({ positionedOn, entry }: Candidate, key: string): Finding | null {
  if (positionedOn === null) return null;
  if (entry === null) return unknown("entry", key);
  return positionedOn < entry ? null : refused("positionedLate", key);
}
