/** Titre Assistant de gestion – Attaché commercial, Cnam Paca × CFA du Pays d'Aix; a 24-month training. */
import type { Convention } from "../types";
import { calendar } from "./calendar";
import { governance } from "./governance";

const ANNEX = "annexe 1, « Éléments financiers »";
const BUDGET = "budget prévisionnel (tableau en fin de texte)";

export const assistantGestion2016: Convention = {
  id: "assistant-gestion-2016",
  title: {
    fr: "Assistant de gestion 2016 — Cnam Paca, CFA du Pays d'Aix",
    en: "Assistant de gestion 2016 — Cnam Paca, CFA du Pays d'Aix",
  },
  source: {
    fr: "Convention de partenariat, titre Assistant de gestion – Attaché commercial (art. 1 à 18, annexe 1), et son budget prévisionnel.",
    en: "Partnership convention for the title Assistant de gestion – Attaché commercial (art. 1 to 18, annexe 1), and its budget.",
  },
  base: "cnam",
  values: [
    { key: "grading.threshold", value: 10, article: "art. 11" },
    {
      key: "grading.component.weights",
      value: [0.4, 0.6],
      article: "art. 11",
      note: {
        fr: "40 % pour le contrôle continu, 60 % pour l’épreuve de fin de module. Une unité jugée par une seule soutenance a un poids de 100 %.",
        en: "40 % continuous assessment, 60 % final exam. A unit judged by one oral defence weighs 100 %.",
      },
    },
    {
      key: "grading.resit.policy",
      value: "replace",
      article: "art. 11",
      note: {
        fr: "« La seule note obtenue à l’épreuve de deuxième session » : elle remplace la première, même plus basse.",
        en: "« The second-session exam alone »: it replaces the first grade, even lower.",
      },
      alternatives: [
        {
          value: "best",
          reading: {
            fr: "La meilleure des deux sessions, comme la règle nationale.",
            en: "The better of the two, as in the national rule.",
          },
        },
      ],
    },
    {
      key: "diploma.experience.months",
      value: 24,
      article: "art. 11",
      note: { fr: "« 2 ans au niveau III ».", en: "« 2 years at level III »." },
    },
    { key: "finance.teachingHour", value: 76, article: ANNEX },
    {
      key: "finance.tutoring.hoursPerLearner",
      value: 5,
      article: ANNEX,
      note: {
        fr: "Par élève encadré et par an, payé selon le service fait : 5 × 76 € = 380 €.",
        en: "Per learner and year, paid on service done: 5 × 76 € = 380 €.",
      },
    },
    {
      key: "finance.tutoring.travelDistance",
      value: 50,
      article: ANNEX,
      note: {
        fr: "« À plus de 50 km » : strictement au-delà. Le budget compte pourtant 50 km « en moyenne ».",
        en: "« More than 50 km »: strictly beyond. The budget nevertheless counts 50 km « on average ».",
      },
    },
    {
      key: "finance.tutoring.kilometre",
      value: 0.6,
      article: BUDGET,
      note: {
        fr: "L’annexe 1 renvoie au barème administratif ; le tableau retient 0,60 €.",
        en: "Annexe 1 refers to the administrative scale; the table uses €0.60.",
      },
    },
    { key: "finance.roomHour", value: 7.5, article: ANNEX },
    {
      key: "finance.suppliesHour",
      value: 3.82,
      article: ANNEX,
      note: {
        fr: "La numérisation du tableau porte 3,32 par endroits : illisible, l’annexe décide.",
        en: "The scanned table reads 3.32 in places: damage; the annexe decides.",
      },
    },
    { key: "finance.examHour", value: 20, article: BUDGET },
    { key: "finance.hourlyFunding", value: 9.15, article: BUDGET },
    { key: "finance.fundedHours.share", value: 0.25, article: `${BUDGET}, « limite OPCA »` },
    { key: "finance.fundedHours.perYear", value: 446, article: BUDGET },
    {
      key: "finance.directCharges",
      value: "table",
      article: "art. 17 ; budget prévisionnel",
      note: {
        fr: "L’article 17 limite les charges directes à l’enseignement, au tutorat, aux salles et aux fournitures ; le tableau compte aussi des salaires, des déplacements et des examens (marge 44,96 €).",
        en: "Article 17 limits direct charges to teaching, tutoring, rooms and supplies; the table also counts salaries, travel and exams (margin €44.96).",
      },
      alternatives: [
        {
          value: "strict",
          reading: {
            fr: "Article 17 seulement : marge de 18 364,96 €.",
            en: "Article 17 only: a margin of €18,364.96.",
          },
        },
      ],
    },
    { key: "finance.split.cnam", value: 0.5, article: "art. 17", name: { fr: "Cnam", en: "Cnam" } },
    {
      key: "finance.split.cfa",
      value: 0.5,
      article: "art. 17",
      name: { fr: "CFA du Pays d'Aix", en: "CFA du Pays d'Aix" },
    },
    { key: "finance.vapSupport", value: 390, article: "art. 17" },
    { key: "finance.vesSupport", value: 150, article: "art. 17" },
    ...calendar,
    ...governance,
  ],
};
