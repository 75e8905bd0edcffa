/** What the rules of teams, bodies and votes say. */
import type { governanceTrace as french } from "../../fr/trace/governance";
import type { TraceSentence, Words } from "../../trace-words";

export const governanceTrace = {
  // Agréments and teams
  "governance.approval": ({ hours, unitHours, share, threshold, result }: Words) =>
    `${hours} of ${unitHours}, ${share} of the unit; threshold ${threshold}: agrément needed, ${result}`,
  "governance.approvalNoHours": () => "No hour given: no agrément, whatever the threshold",
  "governance.approvalAtThreshold": ({ threshold, result }: Words) =>
    `Exactly ${threshold}: « au moins » (at least) asks for the agrément, « plus de » (more than) does not; held here: ${result}`,
  "governance.instructor": ({ name, unit }: Words) => `${name}, not approved for ${unit}`,
  "governance.instructorsToApprove": ({ units, result }: Words) =>
    `Instructors to be approved in ${units} units: ${result}`,
  "governance.researchersPeople": ({ part, whole, minimum, result }: Words) =>
    `Lecturer-researchers: ${part} of ${whole} instructors, ${result}; ${minimum} needed`,
  "governance.researchersHours": ({ part, whole, minimum, result }: Words) =>
    `Lecturer-researchers’ hours: ${part} of ${whole}, ${result}; ${minimum} needed`,
  "governance.professionalsPeople": ({ part, whole, minimum, result }: Words) =>
    `Professionals: ${part} of ${whole} instructors, ${result}; ${minimum} needed`,
  "governance.unitsWithoutApproved": ({ units, result }: Words) =>
    `Units without any approved instructor: ${result} of ${units}`,
  "governance.tradeModules": ({ modules, result }: Words) =>
    `Trade modules given by professionals alone: ${result} of ${modules}`,
  "governance.generalModules": ({ modules, result }: Words) =>
    `General modules given by an academic and a professional: ${result} of ${modules}`,
  "governance.partyHours": ({ part, whole, minimum, result }: Words) =>
    `${part} of the ${whole} shared, ${result}; part sought ${minimum}`,

  // Bodies
  "governance.condition": ({ role, fact, result }: Words) => `${role}: the condition is ${fact}; required: ${result}`,
  "governance.perModality": ({ role, modalities, result }: Words) =>
    `${role}, for each of the ${modalities} modalities: ${result}`,
  "governance.manySites": ({ role, sites, result }: Words) =>
    `${role}, on ${sites} sites: ${result}, from as many regions`,
  "governance.category": ({ role, required, present, result }: Words) =>
    `${role}: ${present} of ${required} required, ${result} missing`,
  "governance.regions": ({ role, regions, result }: Words) =>
    `${role}: ${regions} different regions given, ${result} needed`,
  "governance.voteParity": ({ academic, professional, result }: Words) =>
    `Parity of the vote: ${academic} academic and ${professional} professional, ${result} votes a side`,
  "governance.beyond": ({ result }: Words) => `Members present beyond the minimum, allowed: ${result}`,
  "governance.quorum": ({ required, present, result }: Words) =>
    `Quorum: ${present} persons present of ${required}, ${result} missing`,
  "governance.parity": ({ academic, professional, result }: Words) =>
    `Parity: ${academic} academics and ${professional} professionals, a difference of ${result}`,

  // Votes
  "governance.voteSimple": ({ for: inFavour, against, result }: Words) =>
    `Simple majority: ${inFavour} for, ${against} against; ${result} votes needed`,
  "governance.voteAbsolute": ({ cast, result }: Words) => `Absolute majority: ${cast} votes cast; ${result} needed`,
  "governance.voteResult": ({ for: inFavour, required, result }: Words) =>
    `${inFavour} votes for, ${required} needed; carried: ${result}`,
  "governance.voteTie": () => "A tie: rejected",
  "governance.voteChair": ({ result }: Words) =>
    result === "" ? "A tie: the chair’s vote decides" : `A tie: the chair’s vote decides; carried: ${result}`,
} satisfies Record<keyof typeof french, TraceSentence>;
