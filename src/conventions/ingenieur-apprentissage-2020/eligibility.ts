/** Who may enter the course (art. 1.2). */
import type { ConventionValue } from "../types";

const ADMISSION = "art. 1.2";

export const eligibility: readonly ConventionValue[] = [
  { key: "eligibility.apprenticeship.age.min", value: null, article: ADMISSION },
  {
    key: "eligibility.apprenticeship.age.max",
    value: 29,
    article: ADMISSION,
    note: {
      fr: "« Moins de 30 ans » : jusqu’à la veille du 30e anniversaire, à l’entrée en formation.",
      en: "« Under 30 »: until the day before the 30th birthday, on entry.",
    },
  },
  { key: "eligibility.apprenticeship.above", value: null, article: ADMISSION },
  { key: "eligibility.higherEducation.years", value: 2, article: ADMISSION },
  {
    key: "eligibility.higherEducation.year2",
    value: 3,
    article: ADMISSION,
    note: {
      fr: "« Envisageable pour les titulaires d’un bac + 3 », sur décision du responsable national.",
      en: "« Possible for holders of a bac + 3 », decided by the national head.",
    },
  },
  { key: "eligibility.origins", value: "scientific;cpge;foreign", article: ADMISSION },
  { key: "eligibility.diploma.validations", value: "VAPP", article: ADMISSION },
  { key: "eligibility.admissible", value: true, article: ADMISSION },
  { key: "eligibility.contractSigned", value: true, article: ADMISSION },
  { key: "eligibility.missionValidated", value: true, article: ADMISSION },
];
