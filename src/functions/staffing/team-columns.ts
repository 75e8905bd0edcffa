/** The columns of a team's table, and what its cells choose from. */
import type { InstructorStatus } from "../../rules/staffing/team";
import type { Column, ResultColumn } from "../table/columns";
import type { ColumnChoice } from "../table/table-row";

export type TeamColumn = "instructor" | "unit" | "hours" | "status" | "approved" | "party" | "moduleKind" | "kind";

export const teamColumns: readonly Column<TeamColumn>[] = [
  {
    id: "instructor",
    heading: "intervenant",
    english: "instructor",
    synonyms: ["enseignant", "formateur", "professeur", "chargé d'enseignement", "nom"],
    required: true,
    help: { fr: "L’intervenant. Vide : la ligne est ignorée.", en: "The instructor. Blank: the row is ignored." },
  },
  {
    id: "unit",
    heading: "unité",
    english: "unit",
    synonyms: ["UE", "US", "code", "code UE", "module", "matière"],
    required: true,
    help: { fr: "L’unité ou le module qu’il assure.", en: "The unit or module they teach." },
  },
  {
    id: "hours",
    heading: "heures",
    english: "hours",
    synonyms: ["volume horaire", "volume", "nb heures", "h"],
    required: true,
    help: { fr: "Les heures qu’il y donne. Vide : 0.", en: "The hours they give there. Blank: 0." },
  },
  {
    id: "status",
    heading: "statut",
    english: "status",
    synonyms: ["qualité", "profil", "catégorie", "corps"],
    required: true,
    help: {
      fr: "enseignant-chercheur, professionnel, enseignant ou autre. Vide : le statut donné sur une autre de ses lignes, sinon autre.",
      en: "enseignant-chercheur (lecturer-researcher), professionnel, enseignant (teacher) or autre. Blank: the one given on another of their rows, else autre.",
    },
  },
  {
    id: "approved",
    heading: "agrément",
    english: "approved",
    synonyms: ["agréé", "agréée", "date d'agrément"],
    required: true,
    help: {
      fr: "OUI ou la date de l’agrément. Vide : non.",
      en: "Yes (oui), or the date of the agrément. Blank: no.",
    },
  },
  {
    id: "party",
    heading: "partie",
    english: "party",
    synonyms: ["employeur", "établissement", "partenaire"],
    help: {
      fr: "La partie dont il relève, obligatoire où la convention répartit les heures. Vide : hors de la répartition.",
      en: "The party they come from, required where the convention splits the hours. Blank: out of the split.",
    },
  },
  {
    id: "moduleKind",
    heading: "type de module",
    english: "module kind",
    synonyms: ["module métier", "orientation", "nature du module"],
    help: {
      fr: "métier ou général, obligatoire où la convention les distingue. Vide : non contrôlé.",
      en: "métier (trade) or général, required where the convention tells them apart. Blank: not checked.",
    },
  },
  {
    id: "kind",
    heading: "type d'unité",
    english: "unit kind",
    synonyms: ["nature de l'unité"],
    help: {
      fr: "UE, US ou UA. À défaut, celle de la convention, sinon celle que dit le code.",
      en: "UE, US or UA. By default the convention’s, else what the code says.",
    },
  },
];

export const statusChoices: readonly ColumnChoice<InstructorStatus>[] = [
  {
    id: "researcher",
    label: { fr: "enseignant-chercheur", en: "lecturer-researcher" },
    synonyms: [
      "EC",
      "MCF",
      "PR",
      "PRCM",
      "maître de conférences",
      "professeur des universités",
      "enseignante-chercheuse",
    ],
  },
  {
    id: "professional",
    label: { fr: "professionnel", en: "professional" },
    synonyms: ["pro", "professionnelle", "vacataire professionnel", "intervenant professionnel"],
  },
  {
    id: "teacher",
    label: { fr: "enseignant", en: "teacher" },
    synonyms: ["PRAG", "PRCE", "certifié", "agrégé", "enseignant académique", "formateur permanent", "enseignante"],
  },
  { id: "other", label: { fr: "autre", en: "other" } },
];

export const moduleChoices: readonly ColumnChoice<"trade" | "general">[] = [
  { id: "trade", label: { fr: "métier", en: "trade" }, synonyms: ["module métier"] },
  { id: "general", label: { fr: "général", en: "general" }, synonyms: ["module général", "générale"] },
];

export const kindChoices: readonly ColumnChoice<"UE" | "US" | "UA">[] = [
  { id: "UE", label: { fr: "UE", en: "UE" }, synonyms: ["unité d'enseignement"] },
  { id: "US", label: { fr: "US", en: "US" }, synonyms: ["unité de spécialisation"] },
  { id: "UA", label: { fr: "UA", en: "UA" }, synonyms: ["unité d'activité"] },
];

export const teamResults: readonly ResultColumn[] = [
  { heading: "Contrôle" },
  { heading: "Valeur", format: "number" },
  { heading: "Minimum", format: "number" },
  { heading: "Verdict" },
  { heading: "Détail" },
  { heading: "Source" },
];
