/** How a unit’s grade is made, and its two sessions (art. 11). */
import type { ConventionValue } from "../types";

export const grading: readonly ConventionValue[] = [
  {
    key: "grading.threshold",
    value: 10,
    article: "art. 11",
    note: {
      fr: "Les coefficients des unités sont « dans le livret de l’alternance », non dans le texte : à saisir.",
      en: "The units’ coefficients are « in the alternance booklet », not in the text: to be entered.",
    },
  },
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
];
