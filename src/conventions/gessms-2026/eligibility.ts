/** Who may enter the licence (art. 1(2), annexe 1). */
import type { ConventionValue } from "../types";

const PREREQUISITES = "art. 1(2)";
const ACCESS = "annexe 1, « Publics / conditions d’accès »";

export const eligibility: readonly ConventionValue[] = [
  { key: "eligibility.apprenticeship.age.min", value: 16, article: ACCESS },
  {
    key: "eligibility.apprenticeship.age.max",
    value: 29,
    article: ACCESS,
    note: {
      fr: "« 16 à 29 ans révolus » : jusqu’à la veille du 30e anniversaire.",
      en: "« 16 to 29 years completed »: until the day before the 30th birthday.",
    },
  },
  { key: "eligibility.apprenticeship.above", value: "higher;disabled;business;athlete", article: ACCESS },
  { key: "eligibility.professional.age.min", value: 16, article: ACCESS },
  { key: "eligibility.professional.age.max", value: 25, article: ACCESS },
  { key: "eligibility.professional.jobSeekerAge", value: 26, article: ACCESS },
  { key: "eligibility.professional.others", value: "benefit;assisted", article: ACCESS },
  { key: "eligibility.diploma.level", value: 5, article: ACCESS },
  {
    key: "eligibility.diploma.validations",
    value: "VES;VAPP;VAE",
    article: PREREQUISITES,
    note: {
      fr: "Une VAE partielle « pourra être étudiée » : elle ne suffit pas seule, la commission décide.",
      en: "A partial VAE « may be examined »: it is not enough alone, the commission decides.",
    },
  },
  { key: "eligibility.sector", value: true, article: ACCESS },
  { key: "eligibility.admissible", value: true, article: PREREQUISITES },
  {
    key: "eligibility.contractCovers",
    value: "all",
    article: PREREQUISITES,
    note: {
      fr: "La phrase vise « ces personnes », les candidats sans le diplôme requis ; la licence étant toute en alternance, elle vaut ici pour tous.",
      en: "The sentence is about « these persons », candidates without the required diploma; as the licence is wholly in alternance, it holds here for all.",
    },
    alternatives: [
      {
        value: "validations",
        reading: {
          fr: "Seulement les candidats sans le diplôme requis.",
          en: "Only candidates without the required diploma.",
        },
      },
    ],
  },
];
