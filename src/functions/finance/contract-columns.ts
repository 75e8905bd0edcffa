/** The columns of a table of contracts, and the words its cells may hold. */
import type { Column } from "../table/columns";
import type { ColumnChoice } from "../table/table-row";

/** What a table of contracts may hold; each function reads some of it. */
export type ContractId =
  | "learner"
  | "contract"
  | "type"
  | "start"
  | "end"
  | "break"
  | "yearly"
  | "rate"
  | "hours"
  | "level"
  | "distance"
  | "concluded"
  | "priority"
  | "companyStart"
  | "earlierBreak"
  | "invoiced";

export type ContractType = "apprentissage" | "professionnalisation" | "pro-a" | "plan";

export const CONTRACT_TYPES: readonly ColumnChoice<ContractType>[] = [
  {
    id: "apprentissage",
    label: { fr: "apprentissage", en: "apprenticeship" },
    synonyms: ["contrat d’apprentissage", "CA", "apprenti"],
  },
  {
    id: "professionnalisation",
    label: { fr: "professionnalisation", en: "professionalisation" },
    synonyms: ["contrat de professionnalisation", "contrat pro", "CP", "contrat de pro"],
  },
  { id: "pro-a", label: { fr: "Pro-A", en: "Pro-A" }, synonyms: ["reconversion"] },
  {
    id: "plan",
    label: { fr: "plan", en: "training plan" },
    synonyms: ["plan de développement des compétences", "PDC"],
  },
];

/** Diploma levels as the national framework numbers them, with the words of every day. */
export const LEVELS: readonly ColumnChoice[] = [
  { level: 3, also: ["CAP"] },
  { level: 4, also: ["bac"] },
  { level: 5, also: ["bac+1", "bac+2", "BTS", "DEUST"] },
  { level: 6, also: ["bac+3", "bac+4", "licence"] },
  { level: 7, also: ["bac+5", "master", "ingénieur"] },
  { level: 8, also: ["bac+8", "doctorat"] },
].map(({ level, also }) => ({
  id: String(level),
  label: { fr: String(level), en: String(level) },
  synonyms: [`niveau ${level}`, `level ${level}`, ...also],
}));

export const LEARNER: Column<ContractId> = {
  id: "learner",
  heading: "apprenant",
  english: "learner",
  synonyms: [
    "élève",
    "étudiant",
    "candidat",
    "stagiaire",
    "auditeur",
    "nom",
    "nom et prénom",
    "n° étudiant",
    "identifiant",
    "matricule",
  ],
  help: { fr: "Le nom de l’apprenant ; il ne compte pas.", en: "The learner’s name; it does not count." },
};

export const DATE_COLUMNS: readonly Column<ContractId>[] = [
  {
    id: "start",
    heading: "début",
    english: "start",
    synonyms: ["date de début", "début du contrat", "début d’exécution", "du", "entrée"],
    required: true,
    help: { fr: "Le premier jour du contrat.", en: "The contract’s first day." },
  },
  {
    id: "end",
    heading: "fin",
    english: "end",
    synonyms: ["date de fin", "fin du contrat", "au", "terme"],
    required: true,
    help: { fr: "Le dernier jour du contrat.", en: "The contract’s last day." },
  },
  {
    id: "break",
    heading: "rupture",
    english: "break",
    synonyms: ["date de rupture", "rompu le", "résiliation"],
    help: {
      fr: "Le dernier jour qui compte si le contrat est rompu ; vide : non rompu.",
      en: "The last day that counts if the contract is broken; blank: not broken.",
    },
  },
];

export const CONTRACT: Column<ContractId> = {
  id: "contract",
  heading: "contrat",
  english: "contract",
  synonyms: ["n° de contrat", "référence", "dossier", "n° DECA"],
  help: {
    fr: "Le numéro du contrat ; vide : le nom de l’apprenant, sinon le numéro de la ligne.",
    en: "The contract’s number; blank: the learner’s name, else the row’s number.",
  },
};

/** What the funding of a contract depends on, whatever is asked of it. */
export const FUNDED_COLUMNS: readonly Column<ContractId>[] = [
  LEARNER,
  CONTRACT,
  {
    id: "type",
    heading: "type de contrat",
    english: "contract type",
    synonyms: ["dispositif", "nature du contrat"],
    help: {
      fr: "apprentissage, professionnalisation, Pro-A ou plan ; vide : apprentissage, ou professionnalisation si « heures » est rempli.",
      en: "apprenticeship, professionalisation, Pro-A or training plan; blank: apprenticeship, or professionalisation where « heures » is filled.",
    },
  },
  ...DATE_COLUMNS,
  {
    id: "yearly",
    heading: "npec",
    english: "yearly funding",
    synonyms: ["niveau de prise en charge", "prise en charge", "coût contrat", "montant annuel", "npec annuel"],
    help: {
      fr: "Le niveau de prise en charge, en euros par an ; exigé en apprentissage.",
      en: "The funding level, in euros a year; required for an apprenticeship.",
    },
  },
  {
    id: "hours",
    heading: "heures",
    english: "hours",
    synonyms: ["nombre d’heures", "heures financées", "volume horaire"],
    help: {
      fr: "Les heures du contrat ; exigées quand il est payé à l’heure.",
      en: "The contract’s hours; required where it is paid by the hour.",
    },
  },
  {
    id: "level",
    heading: "niveau",
    english: "level",
    synonyms: ["niveau de diplôme", "niveau RNCP", "niveau préparé"],
    help: {
      fr: "Le niveau du diplôme préparé, de 3 à 8 ; vide : « programme.level ».",
      en: "The level of the diploma, from 3 to 8; blank: « programme.level ».",
    },
  },
  {
    id: "distance",
    heading: "distance",
    english: "distance learning",
    synonyms: ["part à distance", "FOAD", "distanciel", "taux de distanciel"],
    help: {
      fr: "La part de la formation à distance ; vide : 0.",
      en: "The part of the training at a distance; blank: 0.",
    },
  },
  {
    id: "concluded",
    heading: "conclusion",
    english: "concluded",
    synonyms: ["date de conclusion", "conclu le", "signature", "date de signature"],
    help: {
      fr: "Le jour où le contrat a été conclu ; vide : « début ».",
      en: "The day the contract was concluded; blank: « début ».",
    },
  },
  {
    id: "companyStart",
    heading: "début en entreprise",
    english: "company start",
    synonyms: ["entrée en entreprise", "premier jour en entreprise"],
    help: {
      fr: "Le premier jour en entreprise ; vide : « début ».",
      en: "The first day in the company; blank: « début ».",
    },
  },
  {
    id: "earlierBreak",
    heading: "rupture antérieure",
    english: "earlier break",
    synonyms: ["déjà rompu", "contrat précédent rompu"],
    help: {
      fr: "OUI si un contrat précédent de l’apprenti a été rompu ; vide : non.",
      en: "Yes if an earlier contract of the apprentice was broken; blank: no.",
    },
  },
];
