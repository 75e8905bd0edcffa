/** What `ELIGIBLE` says, in French whatever the display language. */
import { countedAs } from "../grammar";

export const eligibilityMessages = {
  bornAfterEntry: (where: string) =>
    `${where} : la naissance vient après l’entrée en formation. Corrigez l’une des deux.`,
  reason: (reason: string, article: string) => (article === "" ? reason : `${reason} (${article})`),
  toFill: (heading: string) => `« ${heading} » à renseigner`,
  refusal: {
    contractNotOpen: () => "la formation n’est pas ouverte à ce type de contrat",
    tooYoung: (age: string, limit: string) => `${age} ans à l’entrée, il faut ${limit} ans`,
    tooOld: (age: string, limit: string) => `${age} ans à l’entrée, au-delà de ${limit} ans révolus`,
    notInPublic: (age: string, limit: string) =>
      `${age} ans à l’entrée, au-delà de ${limit} ans, ni demandeur d’emploi ni autre public admis`,
    diplomaTooLow: (_: string, level: string) => `diplôme de niveau ${level} exigé, ou validation d’acquis`,
    cpgeNotDiploma: (_: string, level: string) =>
      `les classes préparatoires ne donnent pas de diplôme, niveau ${level} exigé`,
    diplomaNotRecognised: () => "diplôme non reconnu par l’État",
    tooFewYears: (years: string, needed: string) =>
      `${countedAs(years, "année")} d’études supérieures, il en faut ${needed}`,
    originNotAdmitted: () => "origine non admise",
    contractMissing: () => "pas de contrat couvrant la formation",
    contractStartsLate: () => "contrat commencé après l’entrée en formation",
    contractEndsEarly: () => "contrat terminé avant la fin de la formation",
    leftSchoolRecently: () => "sorti de formation initiale depuis trop peu de temps",
    sectionFull: (_: string, places: string) => `section complète (${countedAs(places, "place")})`,
    sector: () => "employeur hors du secteur",
    admissible: () => "non admissible",
    signed: () => "contrat non signé",
    mission: () => "mission non validée",
    jobSeeker: () => "n’est pas demandeur d’emploi",
    project: () => "pas de projet professionnel",
    match: () => "formation sans lien avec le projet",
    prerequisites: () => "prérequis non remplis",
    positioned: () => "pas de positionnement",
    positionedLate: () => "positionnement fait le jour de l’entrée en formation ou après",
  },
};
