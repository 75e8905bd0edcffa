/** The columns of a table of members, and what its cells choose from. */
import type { Member, Side } from "../../rules/governance/body";
import type { Column, ResultColumn } from "../table/columns";
import type { ColumnChoice } from "../table/table-row";

export type MemberColumn = "role" | "presence" | "side" | "region" | "modality" | "teaches";

export const memberColumns: readonly Column<MemberColumn>[] = [
  {
    id: "role",
    heading: "rôle",
    english: "role",
    synonyms: ["qualité", "fonction", "catégorie", "titre"],
    required: true,
    help: {
      fr: "Le rôle du membre dans l’instance, comme le dit l’article, ou ce qu’il représente ; un autre membre compte quand son milieu est donné. Vide : la ligne est ignorée.",
      en: "The member’s role in the body, as the article says it, or whom they stand for; another member counts when their side is given. Blank: the row is ignored.",
    },
  },
  {
    id: "presence",
    heading: "présence",
    english: "presence",
    synonyms: ["présent", "émargement", "statut"],
    help: {
      fr: "présent, représenté ou absent. Vide : présent. Un membre représenté ne compte que si les procurations sont permises, et jamais pour le quorum.",
      en: "présent, représenté (by proxy) or absent. Blank: present. Proxies count only where allowed, and never for a quorum.",
    },
  },
  {
    id: "side",
    heading: "milieu",
    english: "side",
    synonyms: ["collège", "académique ou professionnel"],
    help: {
      fr: "académique ou professionnel, pour la parité. Vide : celui du rôle.",
      en: "académique (academic) or professionnel, for parity. Blank: the role’s own.",
    },
  },
  {
    id: "region",
    heading: "région",
    english: "region",
    synonyms: ["site", "centre", "centre régional"],
    help: {
      fr: "La région du membre. Vide : inconnue ; là où le texte veut des régions différentes, elle ne prouve rien.",
      en: "The member’s region. Blank: unknown; where the text wants different regions, it proves nothing.",
    },
  },
  {
    id: "modality",
    heading: "modalité",
    english: "modality",
    synonyms: ["mode", "voie", "HTT/alternance"],
    help: {
      fr: "La modalité que suit l’élève (hors temps de travail, alternance…). Vide : inconnue ; là où le texte veut un élève par modalité, elle ne prouve rien.",
      en: "How the learner follows the training (evenings, alternance…). Blank: unknown; where the text wants one learner a modality, it proves nothing.",
    },
  },
  {
    id: "teaches",
    heading: "intervient dans la formation",
    english: "teaches in the training",
    synonyms: ["intervenant", "enseigne"],
    help: {
      fr: "OUI si le membre enseigne dans la formation : il ne compte pas comme extérieur. Vide : non.",
      en: "Yes (oui) if the member teaches in the training: they are no outsider. Blank: no.",
    },
  },
];

export const presenceChoices: readonly ColumnChoice<Member["presence"]>[] = [
  { id: "present", label: { fr: "présent", en: "present" }, synonyms: ["présente", "P", "oui", "x"] },
  {
    id: "represented",
    label: { fr: "représenté", en: "represented" },
    synonyms: ["représentée", "procuration", "pouvoir"],
  },
  {
    id: "absent",
    label: { fr: "absent", en: "absent" },
    synonyms: ["absente", "excusé", "excusée", "absent excusé", "non"],
  },
];

export const sideChoices: readonly ColumnChoice<Side>[] = [
  { id: "academic", label: { fr: "académique", en: "academic" } },
  { id: "professional", label: { fr: "professionnel", en: "professional" }, synonyms: ["professionnelle"] },
];

export const compositionResults: readonly ResultColumn[] = [
  { heading: "Catégorie" },
  { heading: "Requis", format: "number" },
  { heading: "Présents", format: "number" },
  { heading: "Manquants", format: "number" },
  { heading: "Source" },
];
