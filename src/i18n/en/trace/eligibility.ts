/** What the rules of entry say. */
import type { eligibilityTrace as french, eligibilityValues as frenchValues } from "../../fr/trace/eligibility";
import type { Facts, TraceSentence, Words } from "../../trace-sentence";
import { countedAs } from "../grammar";

export const eligibilityTrace = {
  "eligibility.condition": ({ condition }: Words, { result }: Facts) =>
    `${condition}: ${result === undefined ? "to be filled in" : result ? "condition met" : "condition not met"}`,
  "eligibility.missing": () => "A fact is missing to decide",
  "eligibility.refused": ({ reason, found, limit }: Words) => {
    const figures = [found === "" ? "" : `found: ${found}`, limit === "" ? "" : `limit: ${limit}`].filter(Boolean);
    return figures.length === 0 ? `${reason}` : `${reason} (${figures.join(", ")})`;
  },
  "eligibility.places": ({ taken, places }: Words, { result }: Facts) =>
    `${countedAs(taken, "place")} taken of ${places}: ${result === true ? "a place is free" : "the section is full"}`,
  "eligibility.decision": ({ reasons }: Words, { result }: Facts) =>
    result === undefined
      ? "Decision pending"
      : result
        ? "No reason against: eligible"
        : `${countedAs(reasons, "reason")} against: not eligible`,
  "eligibility.fundedYears": ({ result }: Words) => `Years funded: ${result}`,
  "eligibility.feesShare": ({ result }: Words) => `Part of the enrolment fees covered: ${result}`,
} satisfies Record<keyof typeof french, TraceSentence>;

/** The conditions of entry, then the reasons to refuse. */
export const eligibilityValues = {
  "eligibility.public": "Age and public",
  "eligibility.diploma": "Diploma, or a validation",
  "eligibility.years": "Years of higher education",
  "eligibility.origin": "Origin",
  "eligibility.contract": "Contract covering the training",
  "eligibility.leftSchool": "Initial education left",
  "eligibility.sector": "Employer of the sector",
  "eligibility.admissible": "Declared admissible",
  "eligibility.signed": "Contract signed",
  "eligibility.mission": "Mission validated",
  "eligibility.jobSeeker": "Job-seeker",
  "eligibility.project": "Professional project",
  "eligibility.match": "Course matching the project",
  "eligibility.prerequisites": "Prerequisites met",
  "eligibility.positioned": "Positioning done",
  "eligibility.contractNotOpen": "The training is not open to this kind of contract",
  "eligibility.tooYoung": "Too young on entry",
  "eligibility.tooOld": "Too old on entry, and in no case admitted beyond",
  "eligibility.notInPublic": "Too old on entry, neither a job-seeker nor of another public admitted",
  "eligibility.diplomaTooLow": "Neither a diploma of the level needed nor a validation",
  "eligibility.cpgeNotDiploma": "Preparatory classes give no diploma",
  "eligibility.diplomaNotRecognised": "The State does not recognise the diploma",
  "eligibility.tooFewYears": "Too few years validated",
  "eligibility.originNotAdmitted": "This origin is not admitted, and no validation stands for it",
  "eligibility.contractMissing": "No contract",
  "eligibility.contractStartsLate": "The contract starts after the training",
  "eligibility.contractEndsEarly": "The contract ends before the training",
  "eligibility.positionedLate": "Positioning must come before entry",
  "eligibility.leftSchoolRecently": "Left too recently: strictly more than the delay is needed",
} satisfies Record<keyof typeof frenchValues, string>;
