/** UE made of ECUE, their floor, and what an absence counts (art. 3.1, 3.2). */
import type { ConventionValue } from "../types";

const UNITS = "art. 3.2.1";
const ATTENDANCE = "art. 3.1";

export const grading: readonly ConventionValue[] = [
  { key: "grading.threshold", value: 10, article: UNITS },
  {
    key: "grading.mode",
    value: "capitalisation",
    article: UNITS,
    note: {
      fr: "Les ECUE se compensent dans l’UE par leurs coefficients ; « les UE ne se compensent pas entre elles ».",
      en: "ECUE compensate inside a UE by their coefficients; « UE do not compensate each other ».",
    },
  },
  {
    key: "grading.component.floor",
    value: 7,
    article: UNITS,
    note: {
      fr: "« Aucune note d’ECUE inférieure à 7/20 » : 7 exactement suffit.",
      en: "« No ECUE mark below 7/20 »: 7 exactly is enough.",
    },
  },
  { key: "grading.mention.lowest", value: "AB", article: "art. 3.2.3" },
  {
    key: "grading.mention.besideMarks",
    value: true,
    article: "art. 3.2.3",
    note: {
      fr: "« Une note globale est fixée et/ou une mention attribuée » : quand les deux sont données, les deux doivent suffire.",
      en: "« An overall mark is set and/or a mention given »: when both are given, both must be enough.",
    },
    alternatives: [
      {
        value: false,
        reading: {
          fr: "L’une ou l’autre : une mention à côté d’une note est refusée.",
          en: "One or the other: a mention beside a mark is refused.",
        },
      },
    ],
  },
  { key: "grading.absence.unjustified", value: "zero", article: ATTENDANCE },
  {
    key: "grading.absence.resit",
    value: "zero",
    article: ATTENDANCE,
    note: {
      fr: "Écrit pour l’épreuve complémentaire ; lu de même pour la 2e session.",
      en: "Written for the complementary assessment; read alike for the second session.",
    },
    alternatives: [
      {
        value: "absent",
        reading: {
          fr: "À la 2e session, l’absence laisse l’unité non validée, sans note.",
          en: "At the second session, an absence leaves the unit not validated, without a grade.",
        },
      },
    ],
  },
  {
    key: "grading.absence.refusable",
    value: true,
    article: ATTENDANCE,
    note: {
      fr: "« Si le nombre d’absences injustifiées est important, la commission pourra décider » : un avertissement, la commission décide.",
      en: "« If unjustified absences are many, the commission may decide »: a warning, the commission decides.",
    },
  },
  {
    key: "grading.resit.policy",
    value: "best",
    article: "art. 3.2.2",
    note: {
      fr: "Le règlement ne dit pas quelle note est gardée après une évaluation complémentaire ou de 2e session : la meilleure, comme la règle nationale.",
      en: "The rules do not say which mark is kept after a complementary or second-session assessment: the better, as in the national rule.",
    },
    alternatives: [
      {
        value: "replace",
        reading: {
          fr: "Les notes de la seconde session comptent seules.",
          en: "The marks of the second session count alone.",
        },
      },
    ],
  },
  {
    key: "grading.resit.activities",
    value: false,
    article: "art. 3.2.2",
    note: {
      fr: "L’article prévoit des évaluations complémentaires ou de 2e session pour la séquence académique ; rien n’en donne à la séquence professionnelle ni au projet de fin d’études (3.2.3).",
      en: "The article provides complementary or second-session assessments for the academic sequence; nothing gives any to the professional sequence nor to the final project (3.2.3).",
    },
    alternatives: [
      {
        value: true,
        reading: {
          fr: "La séquence professionnelle et le projet se représentent comme les UE académiques.",
          en: "The professional sequence and the project are sat again like the academic units.",
        },
      },
    ],
  },
  { key: "grading.complementaryAssessment", value: true, article: `${UNITS} ; ${ATTENDANCE}` },
];
