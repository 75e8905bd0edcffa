/** The columns of a table of candidates. What only some conventions look at may be left out for the others. */
import type { Column, ResultColumn } from "../table/columns";
import { learnerColumn } from "../table/learner-column";

export type CandidateColumn =
  | "learner"
  | "contractType"
  | "birth"
  | "age"
  | "entry"
  | "trainingEnd"
  | "diploma"
  | "recognised"
  | "years"
  | "origin"
  | "yearEntered"
  | "validation"
  | "disabled"
  | "higher"
  | "business"
  | "athlete"
  | "jobSeeker"
  | "benefit"
  | "assisted"
  | "sector"
  | "admissible"
  | "contractStart"
  | "contractEnd"
  | "signed"
  | "mission"
  | "leftSchool"
  | "project"
  | "match"
  | "prerequisites"
  | "positioned"
  | "course"
  | "courseYears";

export const candidateColumns: readonly Column<CandidateColumn>[] = [
  learnerColumn,
  column(
    "contractType",
    ["contrat", "contract"],
    ["type de contrat", "dispositif", "voie"],
    "apprentissage, professionnalisation, Pro-A, plan ou formation continue. Vide : apprentissage où la convention n’a que lui, sinon inconnu.",
    "apprentissage (apprenticeship), professionnalisation, Pro-A, plan or formation continue. Blank: apprenticeship where it is the only one, else unknown.",
  ),
  column(
    "birth",
    ["naissance", "birth"],
    ["date de naissance", "né le", "née le", "né(e) le"],
    "La date de naissance : l’âge est celui des années révolues à l’entrée. Vide : inconnue, sauf « âge ».",
    "The date of birth: the age is that of the years completed on entry. Blank: unknown, but for « âge ».",
  ),
  column(
    "age",
    ["âge", "age on entry"],
    ["ans"],
    "L’âge à l’entrée, en années révolues, à défaut de la naissance.",
    "The age on entry, in completed years, for want of the date of birth.",
  ),
  column(
    "entry",
    ["entrée", "entry"],
    ["date d'entrée", "entrée en formation", "début de formation", "rentrée"],
    "L’entrée en formation. Vide : le début de formation que donnent les règles, sinon inconnue.",
    "The first day of the training. Blank: the one the rules give, else unknown.",
  ),
  column(
    "trainingEnd",
    ["fin de formation", "end of training"],
    ["date de fin de formation"],
    "Le dernier jour de la formation. Vide : celui que donnent les règles, sinon inconnu.",
    "The last day of the training. Blank: the one the rules give, else unknown.",
  ),
  column(
    "diploma",
    ["diplôme", "diploma"],
    ["niveau", "niveau d'études", "diplôme obtenu", "bac+"],
    "Le diplôme obtenu : un niveau de 3 à 8, bac+2, BTS, DUT, L2, CPGE, licence… Vide : aucun.",
    "The diploma held: a level from 3 to 8, bac+2, BTS, DUT, L2, CPGE, licence… Blank: none.",
  ),
  column(
    "recognised",
    ["diplôme d'État", "state diploma"],
    ["habilité par l'État", "reconnu par l'État"],
    "OUI si l’État reconnaît le diplôme. Vide : oui.",
    "Yes (oui) if the State recognises the diploma. Blank: yes.",
  ),
  column(
    "years",
    ["années validées", "validated years"],
    ["années d'études supérieures", "années de supérieur"],
    "Les années d’études supérieures validées. Vide : celles du diplôme.",
    "The years of higher education validated. Blank: those of the diploma.",
  ),
  column(
    "origin",
    ["origine", "origin"],
    ["filière", "spécialité", "parcours antérieur"],
    "scientifique ou technique, CPGE, étranger équivalent ou autre. Vide : celle que dit le diplôme (DUT, BTS, L2, CPGE), sinon autre.",
    "scientifique ou technique, CPGE, étranger équivalent (foreign equivalent) or autre. Blank: the one the diploma tells (DUT, BTS, L2, CPGE), else autre.",
  ),
  column(
    "yearEntered",
    ["année d'admission", "year entered"],
    ["admission en année"],
    "1 ou 2. Vide : 1.",
    "1 or 2. Blank: 1.",
  ),
  column(
    "validation",
    ["validation d'acquis", "validation"],
    ["VES", "VAPP", "VAE", "dérogation"],
    "VES, VAPP ou VAE. Vide : aucune.",
    "VES, VAPP or VAE. Blank: none.",
  ),
  yesNo("disabled", ["handicap", "disability"], ["RQTH", "travailleur handicapé"]),
  column(
    "higher",
    ["diplôme supérieur", "higher diploma"],
    ["prépare un diplôme supérieur"],
    "OUI si la formation prépare un diplôme supérieur à celui obtenu. Vide : déduit du diplôme.",
    "Yes (oui) if the training prepares a higher diploma than the one held. Blank: deduced from the diploma.",
  ),
  yesNo("business", ["création d'entreprise", "business project"], ["reprise d'entreprise", "projet de création"]),
  yesNo("athlete", ["sportif", "top-level athlete"], ["sportif de haut niveau", "SHN"]),
  yesNo(
    "jobSeeker",
    ["demandeur d'emploi", "job-seeker"],
    ["DE", "France Travail", "Pôle emploi", "inscrit à France Travail"],
  ),
  column(
    "benefit",
    ["allocation", "benefit"],
    ["allocataire", "RSA", "ASS", "AAH", "minima sociaux"],
    "RSA, ASS ou AAH, ou OUI. Vide : aucune.",
    "RSA, ASS or AAH, or yes (oui). Blank: none.",
  ),
  yesNo("assisted", ["contrat aidé", "assisted contract"], ["ancien contrat aidé", "CUI"]),
  column(
    "sector",
    ["secteur", "sector"],
    ["employeur du secteur", "secteur sanitaire et social"],
    "OUI si l’employeur est du secteur. Vide : inconnu.",
    "Yes (oui) if the employer is of the sector. Blank: unknown.",
  ),
  column(
    "admissible",
    ["admissible", "declared admissible"],
    ["admissibilité", "déclaré admissible"],
    "OUI si le candidat est déclaré admissible. Vide : inconnu.",
    "Yes (oui) if the candidate is declared admissible. Blank: unknown.",
  ),
  column(
    "contractStart",
    ["début du contrat", "contract start"],
    ["contrat du"],
    "Le premier jour du contrat. Vide : pas de contrat.",
    "The first day of the contract. Blank: no contract.",
  ),
  column(
    "contractEnd",
    ["fin du contrat", "contract end"],
    ["contrat au"],
    "Le dernier jour du contrat. Vide : pas de contrat.",
    "The last day of the contract. Blank: no contract.",
  ),
  yesNo("signed", ["contrat signé", "signed contract"], ["contrat conclu", "recruté"]),
  yesNo("mission", ["mission validée", "validated mission"], ["fiche mission validée"]),
  column(
    "leftSchool",
    ["sortie de formation initiale", "left initial education"],
    ["sortie initiale", "fin d'études", "sortie du système scolaire"],
    "Le jour de la sortie de formation initiale. Vide : inconnu.",
    "The day initial education was left. Blank: unknown.",
  ),
  yesNo("project", ["projet professionnel", "professional project"], ["projet"]),
  yesNo("match", ["formation adaptée", "matching course"], ["lien avec le projet", "adéquation"]),
  yesNo("prerequisites", ["prérequis", "prerequisites"], ["pré-requis", "prérequis validés"]),
  column(
    "positioned",
    ["positionnement", "positioning"],
    ["positionné", "entretien de positionnement"],
    "OUI, ou la date du positionnement, avant l’entrée. Vide : non.",
    "Yes (oui), or the date of the positioning, before entry. Blank: no.",
  ),
  column(
    "course",
    ["formation", "course"],
    ["diplôme préparé", "intitulé", "parcours"],
    "La formation suivie : DAEU, Capacité en droit… Vide : une autre.",
    "The course: DAEU, Capacité en droit… Blank: another.",
  ),
  column(
    "courseYears",
    ["durée", "years of the course"],
    ["nombre d'années", "durée en années"],
    "La durée de la formation, en années. Vide : autant que d’années financées.",
    "How many years the course lasts. Blank: as many as are funded.",
  ),
];

export const eligibleResults: readonly ResultColumn[] = [
  { heading: "Éligible" },
  { heading: "Motifs" },
  { heading: "Années financées", format: "number" },
  { heading: "Part des droits", format: "share" },
];

function column(
  id: CandidateColumn,
  [heading, english]: readonly [string, string],
  synonyms: readonly string[],
  fr: string,
  en: string,
): Column<CandidateColumn> {
  return { id, heading, english, synonyms, help: { fr, en } };
}

/** A fact that a blank denies. */
function yesNo(
  id: CandidateColumn,
  names: readonly [string, string],
  synonyms: readonly string[],
): Column<CandidateColumn> {
  return column(id, names, synonyms, "OUI ou NON. Vide : non.", "Yes (oui) or no (non). Blank: no.");
}
