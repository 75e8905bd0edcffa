/** The columns of a table of outcomes, and the words of its cells. */
import type { ExamResult } from "../../rules/outcomes/outcomes";
import type { Column, ResultColumn } from "../table/columns";
import { learnerColumn } from "../table/learner-column";
import type { ColumnChoice } from "../table/table-row";

export type OutcomeColumn =
  "learner" | "group" | "year" | "start" | "end" | "presented" | "result" | "break" | "afterwards";

export const OUTCOME_COLUMNS: readonly Column<OutcomeColumn>[] = [
  learnerColumn,
  {
    id: "group",
    heading: "groupe",
    english: "group",
    synonyms: ["promotion", "cohorte", "formation", "parcours", "classe", "session"],
    help: {
      fr: "Ce dont on veut les taux ; sans cette colonne, tous ensemble.",
      en: "What the rates are wanted of; without this column, everybody together.",
    },
  },
  {
    id: "year",
    heading: "année",
    english: "year",
    synonyms: ["exercice", "millésime", "année de sortie", "année de formation"],
    help: {
      fr: "L’année dont on veut les taux ; vide ou absente : la période des dates du groupe.",
      en: "The year that the rates are wanted of; blank or absent: the period of the group’s dates.",
    },
  },
  {
    id: "start",
    heading: "début",
    english: "start",
    synonyms: ["date de début", "début de formation", "entrée", "entrée en formation"],
    help: { fr: "Le premier jour de formation, pour la période.", en: "The first day of training, for the period." },
  },
  {
    id: "end",
    heading: "fin",
    english: "end",
    synonyms: ["date de fin", "fin de formation", "sortie", "terme"],
    help: { fr: "Le dernier jour de formation, pour la période.", en: "The last day of training, for the period." },
  },
  {
    id: "presented",
    heading: "présenté",
    english: "presented",
    synonyms: ["présentée", "présenté à l’examen", "présent à l’examen", "s’est présenté"],
    help: {
      fr: "OUI ou NON ; vide : d’après le résultat, et inconnu sans lui.",
      en: "Yes or no; blank: by the result, and unknown without it.",
    },
  },
  {
    id: "result",
    heading: "résultat",
    english: "result",
    synonyms: ["décision", "issue", "résultat à l’examen", "décision du jury"],
    required: true,
    help: {
      fr: "reçu, partiel, ajourné, absent ou abandon, ou la décision de DIPLOMA ; vide : pas encore connu.",
      en: "passed, partial, adjourned, absent or broken off, or the decision of DIPLOMA; blank: not known yet.",
    },
  },
  {
    id: "break",
    heading: "rupture",
    english: "break",
    synonyms: ["date de rupture", "abandon", "interruption", "rompu le"],
    help: {
      fr: "OUI, ou la date à laquelle la formation a été interrompue ; vide : non.",
      en: "Yes, or the date on which the training was broken off; blank: no.",
    },
  },
  {
    id: "afterwards",
    heading: "en emploi à six mois",
    english: "in work at six months",
    synonyms: [
      "en emploi à 6 mois",
      "situation à six mois",
      "situation à 6 mois",
      "insertion à 6 mois",
      "insertion",
      "en emploi",
    ],
    help: {
      fr: "oui, non ou « poursuite d’études », qui sort du taux ; vide : sans réponse.",
      en: "yes, no or « poursuite d’études » (studying on), which leaves the rate; blank: no answer.",
    },
  },
];

export const OUTCOME_RESULTS: readonly ResultColumn[] = [
  { heading: "Groupe" },
  { heading: "Période" },
  { heading: "Indicateur" },
  { heading: "Nombre", format: "number" },
  { heading: "Sur", format: "number" },
  { heading: "Taux", format: "share" },
  { heading: "Remarque" },
];

export const EXAM_RESULTS: readonly ColumnChoice<ExamResult | "pending">[] = [
  {
    id: "passed",
    label: { fr: "reçu", en: "passed" },
    synonyms: [
      "reçue",
      "admis",
      "admise",
      "obtenu",
      "diplômé",
      "diplômée",
      "validé",
      "validée",
      "certifié",
      "certifiée",
    ],
  },
  {
    id: "partial",
    label: { fr: "partiel", en: "partial" },
    synonyms: [
      "partielle",
      "partiellement reçu",
      "reçu partiellement",
      "validation partielle",
      "partiellement validé",
      "réussite partielle",
    ],
  },
  {
    id: "failed",
    label: { fr: "ajourné", en: "adjourned" },
    synonyms: ["ajournée", "refusé", "refusée", "échec", "échoué", "non reçu", "non admis", "non validé", "non obtenu"],
  },
  {
    id: "absent",
    label: { fr: "absent", en: "absent" },
    synonyms: ["absente", "non présenté", "non présentée", "ABI", "ABJ", "ABS"],
  },
  {
    id: "brokenOff",
    label: { fr: "abandon", en: "broken off" },
    synonyms: ["abandonné", "rupture", "rompu", "interruption", "démission", "démissionnaire"],
  },
  { id: "pending", label: { fr: "en attente", en: "pending" }, synonyms: ["session 2", "à venir", "en cours"] },
];

export const SITUATIONS: readonly ColumnChoice<"working" | "notWorking" | "studying" | "unknown">[] = [
  {
    id: "working",
    label: { fr: "oui", en: "yes" },
    synonyms: ["o", "vrai", "x", "1", "true", "en emploi", "emploi", "inséré", "insérée", "CDI", "CDD", "salarié"],
  },
  {
    id: "notWorking",
    label: { fr: "non", en: "no" },
    synonyms: ["n", "faux", "0", "false", "sans emploi", "en recherche", "en recherche d’emploi", "chômage", "inactif"],
  },
  {
    id: "studying",
    label: { fr: "poursuite d’études", en: "studying on" },
    synonyms: ["en études", "étudiant", "étudiante", "en formation", "études"],
  },
  {
    id: "unknown",
    label: { fr: "sans réponse", en: "no answer" },
    synonyms: ["inconnu", "inconnue", "non répondant", "injoignable", "?"],
  },
];
