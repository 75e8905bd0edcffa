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
  | "trainingStart"
  | "companyDays"
  | "weekly"
  | "earlierBreak"
  | "contractHours"
  | "shortened"
  | "distanceOnly"
  | "disability"
  | "invoiced"
  | "nights"
  | "meals"
  | "equipment"
  | "funder"
  | "employer";

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
    synonyms: ["niveau de diplôme", "niveau du diplôme", "niveau de diplôme préparé", "niveau RNCP", "niveau préparé"],
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
    id: "trainingStart",
    heading: "début de formation",
    english: "training start",
    synonyms: [
      "entrée en formation",
      "premier jour de formation",
      "1er jour de formation",
      "début au CFA",
      "début formation",
      "date de début de formation",
      "premier jour au CFA",
    ],
    help: {
      fr: "Le premier jour de formation au CFA, avant lequel une rupture ne laisse aucune participation à l’employeur ; vide : « début ».",
      en: "The first day of training at the CFA, before which a break leaves the employer no share; blank: « début ».",
    },
  },
  {
    id: "companyDays",
    heading: "jours en entreprise",
    english: "days in company",
    synonyms: ["jours de formation pratique", "jours de présence en entreprise", "nb jours en entreprise"],
    help: {
      fr: "Les jours de formation pratique faits en entreprise jusqu’à la rupture, consécutifs ou non ; vide : d’après « rythme », sinon tous les jours du calendrier.",
      en: "The days of practical training in the company up to the break, consecutive or not; blank: by « rythme », else every day of the calendar.",
    },
  },
  {
    id: "weekly",
    heading: "rythme",
    english: "rhythm",
    synonyms: ["jours par semaine en entreprise", "jours en entreprise par semaine", "rythme d’alternance"],
    help: {
      fr: "Les jours par semaine en entreprise, de 0 à 7 ; vide : « finance.employerShare.trial.weekly », sinon le calendrier.",
      en: "The days a week in the company, from 0 to 7; blank: « finance.employerShare.trial.weekly », else the calendar.",
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
  {
    id: "rate",
    heading: "taux",
    english: "hourly rate",
    synonyms: ["taux horaire", "prix horaire", "€/h"],
    help: {
      fr: "Le prix de l’heure ; vide : celui de la convention.",
      en: "The price of an hour; blank: the convention’s.",
    },
  },
  {
    id: "priority",
    heading: "public prioritaire",
    english: "priority",
    synonyms: ["prioritaire"],
    help: {
      fr: "OUI : l’heure est payée au tarif des publics prioritaires ; vide : non.",
      en: "Yes: the hour is paid at the rate of priority publics; blank: no.",
    },
  },
  {
    id: "contractHours",
    heading: "durée du contrat",
    english: "contract hours",
    synonyms: ["heures du contrat", "durée totale", "durée du contrat en heures"],
    help: {
      fr: "Toutes les heures d’un contrat payé à l’heure, travail compris, dont une part au plus est financée (« finance.fundedHours.share ») ; vide : sans cette limite.",
      en: "All the hours of a contract paid by the hour, work included, of which at most a part is funded (« finance.fundedHours.share »); blank: without this limit.",
    },
  },
  {
    id: "shortened",
    heading: "durée réduite",
    english: "shortened",
    synonyms: ["contrat réduit", "contrat raccourci"],
    help: {
      fr: "OUI : la durée du contrat a été réduite à moins d’un an, ce que les règles antérieures majoraient ; vide : non. À vérifier sur Légifrance.",
      en: "Yes: the contract was shortened below a year, which the former rules increased; blank: no. To be checked on Légifrance.",
    },
  },
  {
    id: "distanceOnly",
    heading: "uniquement à distance",
    english: "only at a distance",
    synonyms: ["certification à distance", "exemptée de la réduction"],
    help: {
      fr: "OUI : la certification ne s’enseigne qu’à distance, sa prise en charge n’est pas réduite ; vide : non. À vérifier sur Légifrance.",
      en: "Yes: the certification is only taught at a distance, its funding is not reduced; blank: no. To be checked on Légifrance.",
    },
  },
  {
    id: "disability",
    heading: "majoration rqth",
    english: "disability supplement",
    synonyms: ["rqth", "majoration handicap", "supplément rqth"],
    help: {
      fr: "La majoration accordée pour un apprenti reconnu travailleur handicapé, en euros par an, comptée comme la prise en charge ; vide : 0. À vérifier sur Légifrance.",
      en: "The supplement granted for a disabled apprentice, in euros a year, counted as the funding is; blank: 0. To be checked on Légifrance.",
    },
  },
];

/** What the funding of a contract depends on beside its revenue. */
export const PAYMENT_COLUMNS: readonly Column<ContractId>[] = [
  {
    id: "invoiced",
    heading: "facturé le",
    english: "invoiced",
    synonyms: ["date de facture", "facture"],
    help: {
      fr: "Le jour de la première facture ; vide : « début ».",
      en: "The day of the first invoice; blank: « début ».",
    },
  },
  {
    id: "nights",
    heading: "nuitées",
    english: "nights",
    synonyms: ["nuits", "nombre de nuitées"],
    help: {
      fr: "Les nuitées d’hébergement de l’apprenti, en frais annexes ; vide : 0. À vérifier sur Légifrance.",
      en: "The apprentice’s nights of lodging, an ancillary cost; blank: 0. To be checked on Légifrance.",
    },
  },
  {
    id: "meals",
    heading: "repas",
    english: "meals",
    synonyms: ["nombre de repas", "restauration"],
    help: {
      fr: "Les repas de l’apprenti, en frais annexes ; vide : 0. À vérifier sur Légifrance.",
      en: "The apprentice’s meals, an ancillary cost; blank: 0. To be checked on Légifrance.",
    },
  },
  {
    id: "equipment",
    heading: "premier équipement",
    english: "first equipment",
    synonyms: ["équipement", "frais de premier équipement"],
    help: {
      fr: "La dépense de premier équipement, en euros, financée jusqu’à un plafond ; vide : 0. À vérifier sur Légifrance.",
      en: "The cost of first equipment, in euros, funded up to a cap; blank: 0. To be checked on Légifrance.",
    },
  },
];

/** Who pays a contract. */
export const PAYER_COLUMNS: readonly Column<ContractId>[] = [
  {
    id: "funder",
    heading: "financeur",
    english: "funder",
    synonyms: ["OPCO", "opérateur de compétences", "nom de l’OPCO"],
    help: {
      fr: "Le nom de celui qui finance le contrat (un OPCO, une Région), sous lequel ses factures sont reconnues ; vide : « Financeur ».",
      en: "The name of who funds the contract (an OPCO, a Region), under which its invoices are recognised; blank: « Financeur ».",
    },
  },
  {
    id: "employer",
    heading: "employeur",
    english: "employer",
    synonyms: ["entreprise", "société", "structure d’accueil", "raison sociale"],
    help: {
      fr: "Le nom de l’employeur, sous lequel ses factures sont reconnues ; vide : « Employeur ».",
      en: "The employer’s name, under which its invoices are recognised; blank: « Employeur ».",
    },
  },
];
