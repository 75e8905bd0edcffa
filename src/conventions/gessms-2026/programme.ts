/** The third year of a licence, its headcount and the data it keeps. */
import type { ConventionValue } from "../types";

export const programme: readonly ConventionValue[] = [
  { key: "programme.level", value: 6, article: "page 1" },
  {
    key: "programme.years",
    value: 1,
    article: "art. 1",
    note: {
      fr: "La convention porte sur la troisième année seulement.",
      en: "The convention is about the third year only.",
    },
  },
  { key: "programme.ects.total", value: 60, article: "art. 1" },
  {
    key: "cohort.min",
    value: null,
    article: "art. 2.3(1)",
    note: {
      fr: "Le texte laisse « XX » : le seuil d’ouverture est à fixer par les parties, il n’est jamais deviné.",
      en: "The text leaves « XX »: the opening threshold is for the parties to set; it is never guessed.",
    },
  },
  { key: "cohort.max", value: 18, article: "art. 2.3(1)" },
  {
    key: "data.retention",
    value: "10 ans",
    article: "art. 5.2(4)",
    note: {
      fr: "« Cette durée ne peut excéder dix ans » : un plafond, compté ici depuis la collecte.",
      en: "« This time may not exceed ten years »: a ceiling, counted here from collection.",
    },
  },
];
