/** The teaching team (art. 9). */
import type { ConventionValue } from "../types";

const TEAM = "art. 9";

export const staffing: readonly ConventionValue[] = [
  {
    key: "staffing.approval.threshold",
    value: 0,
    article: TEAM,
    note: {
      fr: "« Tous les intervenants seront présentés à l’agrément » : dès la première heure.",
      en: "« Every instructor is presented for approval »: from the first hour.",
    },
  },
  { key: "staffing.approval.operator", value: ">=", article: TEAM },
  { key: "staffing.tradeModules.professionalsOnly", value: true, article: TEAM },
  { key: "staffing.generalModules.pair", value: true, article: TEAM },
  {
    key: "staffing.hoursSplit.cnam",
    value: 0.5,
    article: TEAM,
    name: { fr: "Cnam", en: "Cnam" },
    note: {
      fr: "« Les partenaires rechercheront à assurer chacun la moitié des heures » : un objectif, jamais une faute.",
      en: "« The partners will seek to provide half the hours each »: an aim, never a breach.",
    },
  },
  {
    key: "staffing.hoursSplit.cfa",
    value: 0.5,
    article: TEAM,
    name: { fr: "CFA du Pays d’Aix", en: "CFA du Pays d’Aix" },
  },
  {
    key: "staffing.travelRefunded",
    value: false,
    article: TEAM,
    note: {
      fr: "Le budget compte pourtant 1 000 € par établissement pour l’« équipe permanente ».",
      en: "The budget nevertheless counts €1,000 per institution for the « permanent team ».",
    },
  },
];
