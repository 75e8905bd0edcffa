/** Which job-seekers the Region funds, for how long, and their fees (art. 3, 6-2). */
import type { ConventionValue } from "../types";

const PUBLIC = "art. 3-2";
const LENGTH = "art. 3-3-2";
const FEES = "art. 6-2";
const LAW_CAPACITY = { fr: "Capacité en droit", en: "Capacité en droit" };

export const eligibility: readonly ConventionValue[] = [
  {
    key: "eligibility.jobSeeker",
    value: true,
    article: PUBLIC,
    note: {
      fr: "« Inscrits à Pôle Emploi », devenu France Travail.",
      en: "« Registered with Pôle Emploi », now France Travail.",
    },
  },
  {
    key: "eligibility.leftSchool",
    value: "2 ans",
    article: PUBLIC,
    note: {
      fr: "« Depuis plus de deux ans » : deux ans jour pour jour ne suffisent pas.",
      en: "« For more than two years »: two years to the day are not enough.",
    },
  },
  { key: "eligibility.project", value: true, article: PUBLIC },
  { key: "eligibility.match", value: true, article: "art. 3-7" },
  { key: "eligibility.prerequisites", value: true, article: "art. 3-7" },
  {
    key: "eligibility.positioning",
    value: true,
    article: "art. 3-3-3",
    note: {
      fr: "« Un positionnement préalable à l’entrée en formation » : s’il est daté, il précède le jour de l’entrée.",
      en: "« A positioning prior to entry »: when it is dated, it comes before the day of entry.",
    },
  },
  {
    key: "eligibility.fundedYears",
    value: 1,
    article: LENGTH,
    note: {
      fr: "« Prioritairement l’année d’obtention du diplôme ».",
      en: "« By priority the year of the diploma ».",
    },
  },
  { key: "eligibility.course.capacite-en-droit.fundedYears", value: 2, article: LENGTH, name: LAW_CAPACITY },
  {
    key: "eligibility.feesShare",
    value: 0,
    article: FEES,
    note: {
      fr: "Les droits d’inscription restent à la charge des stagiaires.",
      en: "Enrolment fees are left to the learners.",
    },
  },
  {
    key: "eligibility.course.daeu.feesShare",
    value: 0.5,
    article: FEES,
    name: { fr: "DAEU", en: "DAEU" },
  },
  { key: "eligibility.course.capacite-en-droit.feesShare", value: 0.5, article: FEES, name: LAW_CAPACITY },
];
