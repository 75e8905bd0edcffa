/** What the rules of teams, bodies and votes say. */
import type { Words } from "../../trace-words";

export const governanceTrace = {
  // Agréments and teams
  "governance.approval": ({ hours, unitHours, share, threshold, result }: Words) =>
    `${hours} sur ${unitHours}, soit ${share} de l’unité ; seuil ${threshold} : agrément nécessaire, ${result}`,
  "governance.approvalNoHours": () => "Aucune heure donnée : pas d’agrément, quel que soit le seuil",
  "governance.approvalAtThreshold": ({ threshold, result }: Words) =>
    `Exactement ${threshold} : « au moins » demande l’agrément, « plus de » non ; règle retenue : ${result}`,
  "governance.instructor": ({ name, unit }: Words) => `${name}, non agréé pour ${unit}`,
  "governance.instructorsToApprove": ({ units, result }: Words) =>
    `Intervenants à agréer dans ${units} unités : ${result}`,
  "governance.researchersPeople": ({ part, whole, minimum, result }: Words) =>
    `Enseignants-chercheurs : ${part} sur ${whole} intervenants, soit ${result} ; il faut ${minimum}`,
  "governance.researchersHours": ({ part, whole, minimum, result }: Words) =>
    `Heures des enseignants-chercheurs : ${part} sur ${whole}, soit ${result} ; il faut ${minimum}`,
  "governance.professionalsPeople": ({ part, whole, minimum, result }: Words) =>
    `Professionnels : ${part} sur ${whole} intervenants, soit ${result} ; il faut ${minimum}`,
  "governance.unitsWithoutApproved": ({ units, result }: Words) =>
    `Unités sans aucun intervenant agréé : ${result}, sur ${units}`,
  "governance.tradeModules": ({ modules, result }: Words) =>
    `Modules métier confiés à des professionnels seulement : ${result}, sur ${modules}`,
  "governance.generalModules": ({ modules, result }: Words) =>
    `Modules généraux confiés à un académique et à un professionnel : ${result}, sur ${modules}`,
  "governance.partyHours": ({ part, whole, minimum, result }: Words) =>
    `${part} sur ${whole} réparties, soit ${result} ; part recherchée ${minimum}`,

  // Bodies
  "governance.condition": ({ role, fact, result }: Words) => `${role} : la condition vaut ${fact} ; exigé : ${result}`,
  "governance.perModality": ({ role, modalities, result }: Words) =>
    `${role}, pour chacune des ${modalities} modalités : ${result}`,
  "governance.manySites": ({ role, sites, result }: Words) =>
    `${role}, sur ${sites} sites : ${result}, d’autant de régions différentes`,
  "governance.category": ({ role, required, present, result }: Words) =>
    `${role} : ${present} sur ${required} exigés, il en manque ${result}`,
  "governance.regions": ({ role, regions, result }: Words) =>
    `${role} : ${regions} régions différentes données, il en faut ${result}`,
  "governance.voteParity": ({ academic, professional, result }: Words) =>
    `Parité du vote : ${academic} académiques et ${professional} professionnels, ${result} voix de chaque côté`,
  "governance.beyond": ({ result }: Words) => `Membres présents au-delà du minimum, admis : ${result}`,
  "governance.quorum": ({ required, present, result }: Words) =>
    `Quorum : ${present} personnes présentes sur ${required}, il en manque ${result}`,
  "governance.parity": ({ academic, professional, result }: Words) =>
    `Parité : ${academic} académiques et ${professional} professionnels, écart de ${result}`,

  // Votes
  "governance.voteSimple": ({ for: inFavour, against, result }: Words) =>
    `Majorité simple : ${inFavour} pour, ${against} contre ; il faut ${result} voix`,
  "governance.voteAbsolute": ({ cast, result }: Words) =>
    `Majorité absolue : ${cast} suffrages exprimés ; il faut ${result} voix`,
  "governance.voteResult": ({ for: inFavour, required, result }: Words) =>
    `${inFavour} voix pour, ${required} requises ; adopté : ${result}`,
  "governance.voteTie": () => "Égalité des voix : rejeté",
  "governance.voteChair": ({ result }: Words) =>
    result === ""
      ? "Égalité : la voix du président décide"
      : `Égalité : la voix du président décide ; adopté : ${result}`,
};
