/** What the engineering diploma requires, semester by semester and in the end (art. 2.5, 3.2 to 4.3). */
import type { ConventionValue } from "../types";

const PROJECT = "art. 3.2.3";

export const diploma: readonly ConventionValue[] = [
  { key: "diploma.sequence", value: true, article: "art. 3.2.2, 3.3" },
  {
    key: "diploma.dissertation.minimum",
    value: 10,
    article: PROJECT,
    note: {
      fr: "« Une note globale et/ou une mention » : quand les deux sont données, les deux doivent suffire.",
      en: "« An overall mark and/or a mention »: when both are given, both must be enough.",
    },
  },
  { key: "diploma.dissertation.markRequired", value: false, article: PROJECT },
  {
    key: "diploma.language",
    value: "B2",
    article: "art. 3.2.4",
    note: {
      fr: "Les UE d’anglais et un test externe : les deux. Les unités de langue sont celles du catalogue de la spécialité (« diploma.language.unit »).",
      en: "The English UE and an external test: both. The language units are those of the speciality’s catalogue (« diploma.language.unit »).",
    },
  },
  { key: "diploma.language.grace", value: "3 ans", article: "art. 4.3" },
  { key: "diploma.french", value: "B2", article: "art. 3.2.5" },
  { key: "diploma.mobility.months", value: 2, article: "art. 2.5, 4.2" },
];
