/** Reads a candidate from a row, with what the rules say for all of them. */
import { eligibilityMessages as words } from "../../i18n/fr/messages/eligibility";
import { completedYears, type LeapBirthday } from "../../rules/eligibility/age";
import type { Candidate, Origin, SpecialCase } from "../../rules/eligibility/candidate";
import { dayOf, isLeapDay, type Day } from "../../rules/exact/day";
import { toNumber } from "../../rules/exact/ratio";
import { dateInYear, parseRecurringDate } from "../../rules/calendar/recurring-date";
import { dateInstead, yesOrDate } from "../reading/yes-or-date";
import { invalid } from "../rejection";
import type { RuleSet } from "../rules/rule-set";
import { foldHeading } from "../../spreadsheet/words/heading-fold";
import { findChoice, type TableRow } from "../table/table-row";
import {
  benefitChoices,
  contractChoices,
  diplomaChoices,
  heldDiploma,
  originChoices,
  validationChoices,
  yearChoices,
} from "./choices";
import type { CandidateColumn } from "./columns";
import { coursesOf } from "./eligibility-rules";

export type CandidateRow = TableRow<CandidateColumn>;

/** What the rules say for every candidate of a call. */
export interface CommonFacts {
  readonly leapBirthday: LeapBirthday;
  readonly trainingStart: Day | null;
  readonly trainingEnd: Day | null;
  /** Folded names of the courses that have rules of their own. */
  readonly courses: readonly { readonly id: string; readonly folded: string }[];
}

export function commonFactsOf(rules: RuleSet): CommonFacts {
  const courses = coursesOf(rules).flatMap(({ id, name }) =>
    [id, name, ...(COURSE_SYNONYMS[foldHeading(id)] ?? [])].map((word) => ({ id, folded: foldHeading(word) })),
  );
  return {
    leapBirthday: rules.get("eligibility.age.leapBirthday") === "march1" ? "march1" : "february28",
    trainingStart: eventDay(rules, "trainingStart"),
    trainingEnd: eventDay(rules, "trainingEnd"),
    courses,
  };
}

const COURSE_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  daeu: ["diplôme d'accès aux études universitaires"],
};

/** The day the rules give an event, when they name its year: a table of candidates has no year N. */
function eventDay(rules: RuleSet, event: string): Day | null {
  const text = rules.get(`calendar.event.${event}`);
  const recurring = typeof text === "string" ? parseRecurringDate(text) : null;
  if (recurring?.ok !== true || !("fixed" in recurring.value.year)) return null;
  const date = dateInYear(recurring.value, recurring.value.year.fixed);
  return date.ok ? (dayOf(date.value) ?? null) : null;
}

const OLDEST = 130;
const LONGEST_STUDIES = 100;

/** The candidate; the row remembers what is wrong with it. */
export function readCandidate(row: CandidateRow, common: CommonFacts): Candidate {
  const entry = row.date("entry") ?? common.trainingStart;
  const diploma = row.choice("diploma", diplomaChoices);
  const birth = row.date("birth");
  const origin = row.choice("origin", originChoices) ?? originNamedBy(row.text("diploma"));
  const said = (id: CandidateColumn): boolean => row.yesNo(id, false) === true;
  return {
    contract: row.choice("contractType", contractChoices),
    age: readAge(row, birth, entry, common.leapBirthday),
    bornOnLeapDay: birth !== null && isLeapDay(birth),
    entry,
    trainingEnd: row.date("trainingEnd") ?? common.trainingEnd,
    diploma: heldDiploma(diploma),
    recognised: row.yesNo("recognised", true) !== false,
    years: row.number("years", { min: 0, max: LONGEST_STUDIES, suffix: "ans" }),
    fromCpge: diploma === "cpge" || origin === "cpge",
    holdsCpgeAlone: diploma === "cpge" || (diploma === null && origin === "cpge"),
    origin,
    yearEntered: row.choice("yearEntered", yearChoices) === "second" ? 2 : 1,
    validation: row.choice("validation", validationChoices),
    cases: readCases(row),
    facts: {
      sector: row.yesNo("sector"),
      admissible: row.yesNo("admissible"),
      signed: said("signed"),
      mission: said("mission"),
      jobSeeker: said("jobSeeker"),
      project: said("project"),
      match: said("match"),
      prerequisites: said("prerequisites"),
      positioned: yesOrDate(row, "positioned"),
    },
    positionedOn: dateInstead(row, "positioned"),
    contractStart: row.date("contractStart"),
    contractEnd: row.date("contractEnd"),
    leftSchool: row.date("leftSchool"),
    course: readCourse(row, common),
    courseYears: row.number("courseYears", { min: 0, max: LONGEST_STUDIES, suffix: "ans" }),
  };
}

/** Articles name diplomas as origins (« DUT, BTS, L2 », « CPGE »): whoever holds one says so by the diploma too. */
function originNamedBy(diploma: string | null): Origin {
  return (diploma === null ? undefined : findChoice(diploma, originChoices)) ?? "other";
}

function readAge(row: CandidateRow, birth: Day | null, entry: Day | null, leapBirthday: LeapBirthday): number | null {
  const told = row.number("age", { min: 0, max: OLDEST, whole: true, suffix: "ans" });
  if (birth === null) return told === null ? null : toNumber(told);
  if (entry === null) return null;
  if (birth > entry) return row.fail(invalid(words.bornAfterEntry(row.where("birth"))));
  return completedYears(birth, entry, leapBirthday);
}

function readCases(row: CandidateRow): Candidate["cases"] {
  const cases: Partial<Record<SpecialCase, boolean>> = {
    benefit: row.choice("benefit", benefitChoices) === "yes",
  };
  for (const special of ["disabled", "business", "athlete", "assisted"] as const)
    cases[special] = row.yesNo(special, false) === true;
  const higher = row.yesNo("higher");
  return higher === null ? cases : { ...cases, higher };
}

/** A course that has rules of its own, with or without what follows its name: « DAEU B ». */
function readCourse(row: CandidateRow, { courses }: CommonFacts): string | null {
  const typed = row.text("course");
  if (typed === null) return null;
  const folded = foldHeading(typed);
  return courses.find((course) => folded.startsWith(course.folded))?.id ?? null;
}
