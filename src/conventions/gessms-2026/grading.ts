/** How a unit’s grade is made, and its two sessions (annexe 3). */
import type { ConventionValue } from "../types";

const SESSION_2 = "annexe 3, « Deuxième session d’examen/session de rattrapage »";
const ENTRY = "annexe 3, « Saisie des notes »";

export const grading: readonly ConventionValue[] = [
  { key: "grading.threshold", value: 10, article: SESSION_2 },
  { key: "grading.mode", value: "capitalisation", article: "annexe 1, « Modalités de validation »" },
  {
    key: "grading.rounding",
    value: "ceil-half",
    article: ENTRY,
    note: {
      fr: "« Arrondie au demi-point supérieur […] au bénéfice de l’apprenant » : on monte toujours, même de 9,51 à 10, et c’est la note arrondie qui valide.",
      en: "« Rounded to the half-point above […] in the learner’s favour »: always up, even from 9.51 to 10, and the rounded grade validates.",
    },
    alternatives: [
      { value: "nearest-half", reading: { fr: "Demi-point le plus proche.", en: "Nearest half-point." } },
      {
        value: "none",
        reading: {
          fr: "La moyenne exacte décide, l’arrondi n’est que d’affichage.",
          en: "The exact mean decides; rounding is for display.",
        },
      },
    ],
  },
  {
    key: "grading.rounding.singleComponent",
    value: false,
    article: ENTRY,
    note: {
      fr: "L’arrondi ne vise que les « notes intermédiaires faisant l’objet d’un calcul de moyenne » : une note unique reste telle quelle.",
      en: "Rounding concerns « intermediate marks that are averaged » only: a single mark stays as it is.",
    },
    alternatives: [
      { value: true, reading: { fr: "Toute note finale est arrondie.", en: "Every final grade is rounded." } },
    ],
  },
  { key: "grading.resit.policy", value: "best", article: SESSION_2 },
  { key: "grading.resit.allowedWhenValidated", value: false, article: SESSION_2 },
  {
    key: "grading.resit.activities",
    value: false,
    article: SESSION_2,
    note: {
      fr: "L’annexe organise la deuxième session pour les UE et les US ; elle ne dit rien des UA (projet tuteuré, période en entreprise).",
      en: "The annex organises the second session for UE and US; it says nothing of UA (tutored project, time in company).",
    },
    alternatives: [
      {
        value: true,
        reading: {
          fr: "Une UA se représente comme les autres unités.",
          en: "A UA is sat again like the other units.",
        },
      },
    ],
  },
];
