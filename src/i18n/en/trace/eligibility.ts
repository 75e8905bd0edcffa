/** What the rules of entry say. */
import type { eligibilityTrace as fr } from "../../fr/trace/eligibility";
import type { Words } from "../../trace-words";

/** A condition and whether it is met; nothing is said of it while a fact is missing. */
const condition =
  (name: string) =>
  ({ result }: Words): string =>
    result === "" ? `${name}: to be filled in` : `${name}: ${result}`;

export const eligibilityTrace = {
  "eligibility.public": condition("Age and public"),
  "eligibility.diploma": condition("Diploma, or a validation"),
  "eligibility.years": condition("Years of higher education"),
  "eligibility.origin": condition("Origin"),
  "eligibility.contract": condition("Contract covering the training"),
  "eligibility.leftSchool": condition("Initial education left"),
  "eligibility.sector": condition("Employer of the sector"),
  "eligibility.admissible": condition("Declared admissible"),
  "eligibility.signed": condition("Contract signed"),
  "eligibility.mission": condition("Mission validated"),
  "eligibility.jobSeeker": condition("Job-seeker"),
  "eligibility.project": condition("Professional project"),
  "eligibility.match": condition("Course matching the project"),
  "eligibility.prerequisites": condition("Prerequisites met"),
  "eligibility.positioned": condition("Positioning done"),
  "eligibility.missing": () => "A fact is missing to decide",

  "eligibility.contractNotOpen": () => "The training is not open to this kind of contract",
  "eligibility.tooYoung": ({ age, limit }: Words) => `${age} years old on entry, ${limit} needed`,
  "eligibility.tooOld": ({ age, limit }: Words) => `${age} years old on entry, over ${limit} completed years`,
  "eligibility.notInPublic": ({ age, limit }: Words) =>
    `${age} years old on entry, over ${limit}, neither a job-seeker nor of another public admitted`,
  "eligibility.diplomaTooLow": ({ level }: Words) => `A diploma of level ${level} is needed, or a validation`,
  "eligibility.diplomaNotRecognised": () => "The State does not recognise the diploma",
  "eligibility.tooFewYears": ({ years, needed }: Words) => `${years} years validated, ${needed} needed`,
  "eligibility.originNotAdmitted": () => "This origin is not admitted, and no validation stands for it",
  "eligibility.contractMissing": () => "No contract",
  "eligibility.contractStartsLate": () => "The contract starts after the training",
  "eligibility.contractEndsEarly": () => "The contract ends before the training",
  "eligibility.leftSchoolRecently": () => "Left too recently: strictly more than the delay is needed",

  "eligibility.places": ({ taken, places, result }: Words) =>
    `${taken} places taken of ${places}; a place is free: ${result}`,
  "eligibility.decision": ({ reasons, result }: Words) =>
    result === "" ? "Decision pending" : `${reasons} reason(s) against; eligible: ${result}`,
  "eligibility.fundedYears": ({ result }: Words) => `Years funded: ${result}`,
  "eligibility.feesShare": ({ result }: Words) => `Part of the enrolment fees covered: ${result}`,
} satisfies Record<keyof typeof fr, (words: Words) => string>;
