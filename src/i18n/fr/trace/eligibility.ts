/** What the rules of entry say. */
import type { Words } from "../../trace-words";

/** A condition and whether it is met; nothing is said of it while a fact is missing. */
const condition =
  (name: string) =>
  ({ result }: Words): string =>
    result === "" ? `${name} : à compléter` : `${name} : ${result}`;

export const eligibilityTrace = {
  "eligibility.public": condition("Âge et public"),
  "eligibility.diploma": condition("Diplôme ou validation d’acquis"),
  "eligibility.years": condition("Années d’études supérieures"),
  "eligibility.origin": condition("Origine"),
  "eligibility.contract": condition("Contrat couvrant la formation"),
  "eligibility.leftSchool": condition("Sortie de formation initiale"),
  "eligibility.sector": condition("Employeur du secteur"),
  "eligibility.admissible": condition("Admissible"),
  "eligibility.signed": condition("Contrat signé"),
  "eligibility.mission": condition("Mission validée"),
  "eligibility.jobSeeker": condition("Demandeur d’emploi"),
  "eligibility.project": condition("Projet professionnel"),
  "eligibility.match": condition("Formation en lien avec le projet"),
  "eligibility.prerequisites": condition("Prérequis remplis"),
  "eligibility.positioned": condition("Positionnement fait"),
  "eligibility.missing": () => "Un fait manque pour en décider",

  "eligibility.contractNotOpen": () => "La formation n’est pas ouverte à ce type de contrat",
  "eligibility.tooYoung": ({ age, limit }: Words) => `${age} ans à l’entrée, il faut ${limit} ans`,
  "eligibility.tooOld": ({ age, limit }: Words) => `${age} ans à l’entrée, au-delà de ${limit} ans révolus`,
  "eligibility.notInPublic": ({ age, limit }: Words) =>
    `${age} ans à l’entrée, au-delà de ${limit} ans, ni demandeur d’emploi ni autre public admis`,
  "eligibility.diplomaTooLow": ({ level }: Words) =>
    `Il faut un diplôme de niveau ${level}, ou une validation d’acquis`,
  "eligibility.diplomaNotRecognised": () => "Le diplôme n’est pas reconnu par l’État",
  "eligibility.tooFewYears": ({ years, needed }: Words) => `${years} années validées, il en faut ${needed}`,
  "eligibility.originNotAdmitted": () => "Cette origine n’est pas admise, et aucune validation n’en tient lieu",
  "eligibility.contractMissing": () => "Pas de contrat",
  "eligibility.contractStartsLate": () => "Le contrat commence après l’entrée en formation",
  "eligibility.contractEndsEarly": () => "Le contrat finit avant la formation",
  "eligibility.leftSchoolRecently": () => "La sortie est trop récente : il faut strictement plus que le délai",

  "eligibility.places": ({ taken, places, result }: Words) =>
    `${taken} places prises sur ${places} ; place libre : ${result}`,
  "eligibility.decision": ({ reasons, result }: Words) =>
    result === "" ? "Décision en attente" : `${reasons} motif(s) de refus ; éligible : ${result}`,
  "eligibility.fundedYears": ({ result }: Words) => `Années financées : ${result}`,
  "eligibility.feesShare": ({ result }: Words) => `Part des droits d’inscription couverte : ${result}`,
};
