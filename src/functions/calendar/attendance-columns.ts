/** The columns and the words of a sheet of attendance. */
import type { Presence } from "../../rules/calendar/attendance";
import type { Column, ResultColumn } from "../table/columns";
import { learnerColumn } from "../table/learner-column";
import type { ColumnChoice } from "../table/table-row";

export type AttendanceColumn =
  | "learner"
  | "planned"
  | "presence"
  | "justified"
  | "unjustified"
  | "reason"
  | "leaveLength"
  | "leaveStart"
  | "leaveEnd"
  | "date";

export const PRESENCES: readonly ColumnChoice<Presence>[] = [
  {
    id: "present",
    label: { fr: "présent", en: "present" },
    synonyms: ["P", "1", "oui", "x", "présente", "VRAI", "yes"],
  },
  {
    id: "justified",
    label: { fr: "absence justifiée", en: "justified absence" },
    synonyms: ["ABJ", "AJ", "justifiée", "excusé"],
  },
  {
    id: "unjustified",
    label: { fr: "absence injustifiée", en: "unjustified absence" },
    synonyms: ["ABI", "ABS", "A", "AI", "absent", "absente", "injustifiée", "0", "FAUX", "non", "no"],
  },
];

export type Reason = "sickLeave" | "family" | "summons" | "strike";

export const REASONS: readonly ColumnChoice<Reason>[] = [
  {
    id: "sickLeave",
    label: { fr: "arrêt de travail", en: "sick leave" },
    synonyms: ["maladie", "arrêt maladie", "arrêt", "congé maladie"],
  },
  {
    id: "family",
    label: { fr: "événement familial", en: "family event" },
    synonyms: [
      "décès",
      "décès d’un ascendant",
      "décès d’un descendant",
      "décès d’un ascendant direct",
      "décès d’un descendant direct",
      "décès des ascendants ou descendants directs ou frères et sœurs",
      "décès d’un frère",
      "décès d’une sœur",
      "décès d’un frère ou d’une sœur",
      "mariage",
      "mariage de l’apprenti",
      "naissance",
      "naissance d’un enfant",
      "adoption",
      "adoption d’un enfant",
      "naissance ou adoption d’un enfant",
    ],
  },
  {
    id: "summons",
    label: { fr: "convocation officielle", en: "official summons" },
    synonyms: ["convocation", "convocation officielle portant le sceau de la République française"],
  },
  { id: "strike", label: { fr: "grève des transports", en: "transport strike" }, synonyms: ["grève"] },
];

export const ATTENDANCE_COLUMNS: readonly Column<AttendanceColumn>[] = [
  {
    ...learnerColumn,
    required: true,
    help: {
      fr: "L’apprenant ; ses lignes s’additionnent. Vide : la ligne est ignorée.",
      en: "The learner, whose rows add up. Blank: the row is ignored.",
    },
  },
  {
    id: "planned",
    heading: "heures prévues",
    english: "planned hours",
    synonyms: ["heures", "durée", "h prévues", "heures planifiées", "nb heures", "planned"],
    required: true,
    help: { fr: "La durée de la séance, en heures.", en: "The session’s length, in hours." },
  },
  {
    id: "presence",
    heading: "présence",
    english: "presence",
    synonyms: ["émargement", "statut", "code", "P/A", "présent"],
    help: {
      fr: "Présent, absence justifiée ou injustifiée. Vide : pas encore saisi, la ligne ne compte pas.",
      en: "Present, justified or unjustified absence. Blank: not recorded yet, the row does not count.",
    },
  },
  {
    id: "justified",
    heading: "absences justifiées",
    english: "justified absences",
    synonyms: ["heures justifiées", "abs. justifiées", "abs just", "ABJ"],
    help: { fr: "Heures d’absence justifiées.", en: "Hours of justified absence." },
  },
  {
    id: "unjustified",
    heading: "absences injustifiées",
    english: "unjustified absences",
    synonyms: ["heures injustifiées", "abs. injustifiées", "abs injust", "ABI"],
    help: { fr: "Heures d’absence injustifiées.", en: "Hours of unjustified absence." },
  },
  {
    id: "reason",
    heading: "motif",
    english: "reason",
    synonyms: ["justificatif", "raison"],
    help: {
      fr: "Le motif d’une absence, qui la justifie quand il est sur la liste de la convention. Un autre la laisse comme elle est saisie, et il est signalé.",
      en: "The reason of an absence, which justifies it when it is on the convention’s list. Another leaves it as recorded, and is listed.",
    },
  },
  {
    id: "leaveLength",
    heading: "durée de l’arrêt",
    english: "length of the leave",
    synonyms: ["durée arrêt", "durée de l’arrêt de travail", "jours d’arrêt"],
    help: {
      fr: "La durée de l’arrêt de travail : un nombre de jours, ou 45 j, 6 sem, 2 mois. Vide : celle que donnent les dates, sinon non contrôlée.",
      en: "The length of the sick leave: a number of days, or 45 j, 6 sem, 2 mois. Blank: that of the dates, else not checked.",
    },
  },
  {
    id: "leaveStart",
    heading: "arrêt du",
    english: "leave from",
    synonyms: ["début de l’arrêt", "arrêt de travail du"],
    help: { fr: "Le premier jour de l’arrêt de travail.", en: "The first day of the sick leave." },
  },
  {
    id: "leaveEnd",
    heading: "arrêt au",
    english: "leave to",
    synonyms: ["fin de l’arrêt", "arrêt de travail au"],
    help: { fr: "Le dernier jour de l’arrêt de travail.", en: "The last day of the sick leave." },
  },
  {
    id: "date",
    heading: "date",
    english: "date",
    synonyms: ["jour", "séance"],
    help: { fr: "Le jour de la séance, qui ne change rien aux sommes.", en: "The session’s day; sums ignore it." },
  },
];

export const ATTENDANCE_COLUMNS_WITH_PRESENCE = ATTENDANCE_COLUMNS.map((column) =>
  column.id === "presence" ? { ...column, required: true } : column,
);

export const ATTENDANCE_RESULTS: readonly ResultColumn[] = [
  { heading: "Apprenant" },
  { heading: "Heures prévues", format: "hours" },
  { heading: "Heures suivies", format: "hours" },
  { heading: "Absences justifiées", format: "hours" },
  { heading: "Absences injustifiées", format: "hours" },
  { heading: "Taux de présence", format: "share" },
  { heading: "Motifs non recevables" },
];
