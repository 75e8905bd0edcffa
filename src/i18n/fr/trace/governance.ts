/** What the rules of teams, bodies and votes say. */
import type { Facts, Words } from "../../trace-sentence";
import { countedAs } from "../grammar";

export const governanceTrace = {
  // Agréments and teams
  "governance.approval": ({ hours, unitHours, share, threshold }: Words, { result }: Facts) =>
    `${hours} sur ${unitHours}, soit ${share} de l’unité, pour un seuil de ${threshold} : ${approval(result)}`,
  "governance.approvalNoHours": () => "Aucune heure donnée : pas d’agrément, quel que soit le seuil",
  "governance.approvalAtThreshold": ({ threshold }: Words, { result }: Facts) =>
    `Exactement ${threshold} : « au moins » demanderait l’agrément, « plus de » ne le demanderait pas ; ici, ${approval(result)}`,
  "governance.instructor": ({ name, unit }: Words) => `${name}, non agréé pour ${unit}`,
  "governance.instructorsToApprove": ({ units, result }: Words) =>
    `Intervenants à agréer, sur ${countedAs(units, "unité")} : ${result}`,
  "governance.researchersPeople": ({ part, whole, minimum, result }: Words) =>
    `Enseignants-chercheurs : ${part} sur ${countedAs(whole, "intervenant")}, soit ${result} ; il faut ${minimum}`,
  "governance.researchersHours": ({ part, whole, minimum, result }: Words) =>
    `Heures des enseignants-chercheurs : ${part} sur ${whole}, soit ${result} ; il faut ${minimum}`,
  "governance.professionalsPeople": ({ part, whole, minimum, result }: Words) =>
    `Professionnels : ${part} sur ${countedAs(whole, "intervenant")}, soit ${result} ; il faut ${minimum}`,
  "governance.unitsWithoutApproved": ({ units, result }: Words) =>
    `Unités sans aucun intervenant agréé : ${result}, sur ${units}`,
  "governance.tradeModules": ({ modules, result }: Words) =>
    `Modules métier confiés à des professionnels seulement : ${result}, sur ${modules}`,
  "governance.generalModules": ({ modules, result }: Words) =>
    `Modules généraux confiés à un académique et à un professionnel : ${result}, sur ${modules}`,
  "governance.partyHours": ({ part, whole, minimum, result }: Words) =>
    `${part} sur ${whole} réparties, soit ${result} ; part recherchée ${minimum}`,

  // Bodies
  "governance.condition": ({ role }: Words, { fact, result }: Facts) =>
    `${role} : la condition ${fact === true ? "est remplie" : "n’est pas remplie"}, ${result === true ? "ce membre est exigé" : "ce membre n’est pas exigé"}`,
  "governance.perModality": ({ role, modalities, result }: Words) =>
    `${role}, pour chacune des ${countedAs(modalities, "modalité")} : ${countedAs(result, "membre")}`,
  "governance.manySites": ({ role, sites, result }: Words) =>
    `${role}, sur ${countedAs(sites, "site")} : ${countedAs(result, "membre")}, d’autant de régions différentes`,
  "governance.category": ({ role, required, present, result }: Words) =>
    `${role} : ${countedAs(present, "présent")} sur ${countedAs(required, "exigé")}${lacking(result)}`,
  "governance.regions": ({ role, regions, result }: Words) =>
    `${role} : ${countedAs(regions, "région différente donnée", "régions différentes données")}, il en faut ${result}`,
  "governance.voteParity": ({ academic, professional, result }: Words) =>
    `Parité du vote : ${sides(academic, professional)}, ${result} voix de chaque côté`,
  "governance.beyond": ({ result }: Words) => `Membres présents au-delà du minimum, admis : ${result}`,
  "governance.quorum": ({ required, present, result }: Words) =>
    `Quorum : ${countedAs(present, "personne présente", "personnes présentes")} sur ${required}${lacking(result)}`,
  "governance.parity": ({ academic, professional, result }: Words) =>
    `Parité : ${sides(academic, professional)}, ${result === "0" ? "sans écart" : `écart de ${result}`}`,

  // Votes
  "governance.voteSimple": ({ for: inFavour, against, result }: Words) =>
    `Majorité simple : ${inFavour} pour, ${against} contre ; il faut ${result} voix`,
  "governance.voteAbsolute": ({ cast, result }: Words) =>
    `Majorité absolue : ${countedAs(cast, "suffrage exprimé", "suffrages exprimés")} ; il faut ${result} voix`,
  "governance.voteResult": ({ for: inFavour, required }: Words, { result }: Facts) =>
    `${inFavour} voix pour, ${countedAs(required, "requise")} : ${outcome(result)}`,
  "governance.voteTie": () => "Égalité des voix : rejeté",
  "governance.voteChair": (_: Words, { result }: Facts) =>
    result === undefined
      ? "Égalité : la voix du président décidera"
      : `Égalité, la voix du président décide : ${outcome(result)}`,
};

function approval(isNeeded: boolean | undefined): string {
  return isNeeded === true ? "l’agrément est nécessaire" : "l’agrément n’est pas nécessaire";
}

function outcome(isAdopted: boolean | undefined): string {
  return isAdopted === true ? "adopté" : "rejeté";
}

/** « , il en manque 2 »; nothing where nobody is missing. */
function lacking(count: string | undefined): string {
  return count === "0" ? "" : `, il en manque ${count ?? ""}`;
}

function sides(academic: string | undefined, professional: string | undefined): string {
  return `${countedAs(academic, "académique")} et ${countedAs(professional, "professionnel")}`;
}
