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
    key: "programme.code",
    value: "LP11502B",
    article: "annexe 1",
    note: {
      fr: "La page 1 porte « 11902B », l’annexe 1 « LP11502B » (et « LP11502A » pour les autres régions) : le référentiel décide.",
      en: "Page 1 reads « 11902B », annexe 1 « LP11502B » (and « LP11502A » for other regions): the reference sheet decides.",
    },
    alternatives: [{ value: "11902B", reading: { fr: "Le code de la page 1.", en: "The code of page 1." } }],
  },
  { key: "programme.rncp", value: "RNCP40290", article: "annexe 1" },
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
