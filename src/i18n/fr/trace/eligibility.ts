/** What the rules of entry say. */
import type { Facts, Words } from "../../trace-sentence";
import { countedAs } from "../grammar";

export const eligibilityTrace = {
  "eligibility.condition": ({ condition }: Words, { result }: Facts) =>
    `${condition} : ${result === undefined ? "à compléter" : result ? "condition remplie" : "condition non remplie"}`,
  "eligibility.missing": () => "Un fait manque pour en décider",
  "eligibility.refused": ({ reason, found, limit }: Words) => {
    const figures = [found === "" ? "" : `constaté : ${found}`, limit === "" ? "" : `limite : ${limit}`].filter(
      Boolean,
    );
    return figures.length === 0 ? `${reason}` : `${reason} (${figures.join(", ")})`;
  },
  "eligibility.places": ({ taken, places }: Words, { result }: Facts) =>
    `${countedAs(taken, "place prise", "places prises")} sur ${places} : ${result === true ? "il reste une place" : "la section est complète"}`,
  "eligibility.decision": ({ reasons }: Words, { result }: Facts) =>
    result === undefined
      ? "Décision en attente"
      : result
        ? "Aucun motif de refus : éligible"
        : `${countedAs(reasons, "motif")} de refus : non éligible`,
  "eligibility.fundedYears": ({ result }: Words) => `Années financées : ${result}`,
  "eligibility.feesShare": ({ result }: Words) => `Part des droits d’inscription couverte : ${result}`,
};

/** The conditions of entry, then the reasons to refuse. */
export const eligibilityValues = {
  "eligibility.public": "Âge et public",
  "eligibility.diploma": "Diplôme ou validation d’acquis",
  "eligibility.years": "Années d’études supérieures",
  "eligibility.origin": "Origine",
  "eligibility.contract": "Contrat couvrant la formation",
  "eligibility.leftSchool": "Sortie de formation initiale",
  "eligibility.sector": "Employeur du secteur",
  "eligibility.admissible": "Admissible",
  "eligibility.signed": "Contrat signé",
  "eligibility.mission": "Mission validée",
  "eligibility.jobSeeker": "Demandeur d’emploi",
  "eligibility.project": "Projet professionnel",
  "eligibility.match": "Formation en lien avec le projet",
  "eligibility.prerequisites": "Prérequis remplis",
  "eligibility.positioned": "Positionnement fait",
  "eligibility.contractNotOpen": "La formation n’est pas ouverte à ce type de contrat",
  "eligibility.tooYoung": "Trop jeune à l’entrée",
  "eligibility.tooOld": "Trop âgé à l’entrée, et d’aucun cas admis au-delà",
  "eligibility.notInPublic": "Trop âgé à l’entrée, ni demandeur d’emploi ni autre public admis",
  "eligibility.diplomaTooLow": "Ni diplôme du niveau exigé ni validation d’acquis",
  "eligibility.cpgeNotDiploma": "Les classes préparatoires ne donnent pas de diplôme",
  "eligibility.diplomaNotRecognised": "Le diplôme n’est pas reconnu par l’État",
  "eligibility.tooFewYears": "Trop peu d’années validées",
  "eligibility.originNotAdmitted": "Cette origine n’est pas admise, et aucune validation n’en tient lieu",
  "eligibility.contractMissing": "Pas de contrat",
  "eligibility.contractStartsLate": "Le contrat commence après l’entrée en formation",
  "eligibility.contractEndsEarly": "Le contrat finit avant la formation",
  "eligibility.positionedLate": "Le positionnement doit précéder l’entrée en formation",
  "eligibility.leftSchoolRecently": "Sortie trop récente : il faut strictement plus que le délai",
};
