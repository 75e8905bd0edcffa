/** What the rules of teams, bodies and votes say. */
import type { governanceTrace as french } from "../../fr/trace/governance";
import type { Facts, TraceSentence, Words } from "../../trace-sentence";
import { countedAs } from "../grammar";

export const governanceTrace = {
  // Agréments and teams
  "governance.approval": ({ hours, unitHours, share, threshold }: Words, { result }: Facts) =>
    `${hours} of ${unitHours}, ${share} of the unit, for a threshold of ${threshold}: ${approval(result)}`,
  "governance.approvalNoHours": () => "No hour given: no agrément, whatever the threshold",
  "governance.approvalAtThreshold": ({ threshold }: Words, { result }: Facts) =>
    `Exactly ${threshold}: « au moins » (at least) would ask for the agrément, « plus de » (more than) would not; here, ${approval(result)}`,
  "governance.instructor": ({ name, unit }: Words) => `${name}, not approved for ${unit}`,
  "governance.instructorsToApprove": ({ units, result }: Words) =>
    `Instructors to be approved, over ${countedAs(units, "unit")}: ${result}`,
  "governance.researchersPeople": ({ part, whole, minimum, result }: Words) =>
    `Lecturer-researchers: ${part} of ${countedAs(whole, "instructor")}, ${result}; ${minimum} needed`,
  "governance.researchersHours": ({ part, whole, minimum, result }: Words) =>
    `Lecturer-researchers’ hours: ${part} of ${whole}, ${result}; ${minimum} needed`,
  "governance.professionalsPeople": ({ part, whole, minimum, result }: Words) =>
    `Professionals: ${part} of ${countedAs(whole, "instructor")}, ${result}; ${minimum} needed`,
  "governance.unitsWithoutApproved": ({ units, result }: Words) =>
    `Units without any approved instructor: ${result} of ${units}`,
  "governance.tradeModules": ({ modules, result }: Words) =>
    `Trade modules given by professionals alone: ${result} of ${modules}`,
  "governance.generalModules": ({ modules, result }: Words) =>
    `General modules given by an academic and a professional: ${result} of ${modules}`,
  "governance.partyHours": ({ part, whole, minimum, result }: Words) =>
    `${part} of the ${whole} shared, ${result}; part sought ${minimum}`,

  // Bodies
  "governance.condition": ({ role }: Words, { fact, result }: Facts) =>
    `${role}: the condition is ${fact === true ? "met" : "not met"}, this member is ${result === true ? "required" : "not required"}`,
  "governance.perModality": ({ role, modalities, result }: Words) =>
    `${role}, for each of the ${countedAs(modalities, "modality", "modalities")}: ${countedAs(result, "member")}`,
  "governance.manySites": ({ role, sites, result }: Words) =>
    `${role}, on ${countedAs(sites, "site")}: ${countedAs(result, "member")}, from as many regions`,
  "governance.category": ({ role, required, present, result }: Words) =>
    `${role}: ${present} of ${required} required, ${result} missing`,
  "governance.regions": ({ role, regions, result }: Words) =>
    `${role}: ${countedAs(regions, "different region")} given, ${result} needed`,
  "governance.voteParity": ({ academic, professional, result }: Words) =>
    `Parity of the vote: ${academic} academic and ${professional} professional, ${result} votes a side`,
  "governance.beyond": ({ result }: Words) => `Members present beyond the minimum, allowed: ${result}`,
  "governance.quorum": ({ required, present, result }: Words) =>
    `Quorum: ${countedAs(present, "person", "persons")} present of ${required}, ${result} missing`,
  "governance.parity": ({ academic, professional, result }: Words) =>
    `Parity: ${countedAs(academic, "academic")} and ${countedAs(professional, "professional")}, a difference of ${result}`,

  // Votes
  "governance.voteSimple": ({ for: inFavour, against, result }: Words) =>
    `Simple majority: ${inFavour} for, ${against} against; ${result} votes needed`,
  "governance.voteAbsolute": ({ cast, result }: Words) => `Absolute majority: ${cast} votes cast; ${result} needed`,
  "governance.voteResult": ({ for: inFavour, required }: Words, { result }: Facts) =>
    `${countedAs(inFavour, "vote")} for, ${required} needed: ${outcome(result)}`,
  "governance.voteTie": () => "A tie: rejected",
  "governance.voteChair": (_: Words, { result }: Facts) =>
    result === undefined
      ? "A tie: the chair’s vote will decide"
      : `A tie, the chair’s vote decides: ${outcome(result)}`,
} satisfies Record<keyof typeof french, TraceSentence>;

function approval(isNeeded: boolean | undefined): string {
  return isNeeded === true ? "the agrément is needed" : "the agrément is not needed";
}

function outcome(isAdopted: boolean | undefined): string {
  return isAdopted === true ? "carried" : "rejected";
}
