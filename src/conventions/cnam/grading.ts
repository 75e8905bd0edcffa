/** How a unit’s grade is made, and its two sessions. */
import type { ConventionValue } from "../types";

const RULES = "règles du Cnam, « valider son diplôme »";

export const grading: readonly ConventionValue[] = [
  { key: "grading.threshold", value: 10, article: `${RULES}, capitalisation` },
  {
    key: "grading.mode",
    value: "capitalisation",
    article: `${RULES}, capitalisation`,
    note: {
      fr: "La compensation n’existe que pour les licences : la moyenne générale y décide, avec au plus cinq ans depuis la première unité validée.",
      en: "Compensation exists for licences only: the general mean decides there, within five years of the first validated unit.",
    },
    alternatives: [
      {
        value: "compensation",
        reading: {
          fr: "Licence par compensation : la moyenne générale décide.",
          en: "Licence by compensation: the general mean decides.",
        },
      },
    ],
  },
  { key: "grading.eliminatory", value: null, article: `${RULES}, compensation` },
  {
    key: "grading.coefficient.min",
    value: 1,
    article: `${RULES}, compensation`,
    note: {
      fr: "« Coefficients de 1 à 5 » : une unité sans coefficient pèse ses crédits, qui ne sont pas bornés.",
      en: "« Coefficients from 1 to 5 »: a unit without a coefficient weighs its credits, which are not bounded.",
    },
  },
  { key: "grading.coefficient.max", value: 5, article: `${RULES}, compensation` },
  { key: "grading.component.floor", value: null, article: `${RULES} (aucun plancher)` },
  { key: "grading.component.weights", value: null, article: `${RULES} (poids égaux)` },
  { key: "grading.rounding", value: "none", article: `${RULES} (aucun arrondi)` },
  { key: "grading.rounding.singleComponent", value: false, article: `${RULES} (aucun arrondi)` },
  {
    key: "grading.mention.lowest",
    value: "none",
    article: `${RULES} (silence sur les mentions)`,
    note: {
      fr: "Les règles nationales ne parlent pas des mentions, et « AB » veut souvent dire absent : une mention est refusée plutôt que devinée.",
      en: "The national rules do not speak of mentions, and « AB » often means absent: a mention is refused rather than guessed.",
    },
    alternatives: [
      {
        value: "AB",
        reading: {
          fr: "« Assez bien » valide, comme dans le règlement des formations d’ingénieurs (3.2.3).",
          en: "« Assez bien » validates, as in the engineering rules (3.2.3).",
        },
      },
    ],
  },
  { key: "grading.mention.besideMarks", value: false, article: `${RULES} (silence sur les mentions)` },
  {
    key: "grading.absence.unjustified",
    value: "absent",
    article: `${RULES} (silence sur l’absence)`,
    note: {
      fr: "Le texte ne dit pas qu’une absence vaut 0 : l’unité est non validée, sans note.",
      en: "The text does not say that an absence counts 0: the unit is not validated, without a grade.",
    },
    alternatives: [
      {
        value: "zero",
        reading: { fr: "L’absence vaut 0 dans la moyenne.", en: "The absence counts 0 in the mean." },
      },
    ],
  },
  {
    key: "grading.absence.resit",
    value: "absent",
    article: `${RULES} (silence sur l’absence)`,
    note: {
      fr: "Le texte est muet : absent à la seconde session, l’apprenant ne valide pas.",
      en: "The text is silent: absent at the second session, the learner does not validate.",
    },
    alternatives: [{ value: "zero", reading: { fr: "L’absence vaut 0.", en: "The absence counts 0." } }],
  },
  { key: "grading.resit.policy", value: "best", article: `${RULES}, deux sessions` },
  {
    key: "grading.resit.allowedWhenValidated",
    value: true,
    article: `${RULES}, deux sessions`,
    note: {
      fr: "Le texte garde la meilleure des deux notes sans interdire la seconde session à une unité validée ; elle ne peut que l’améliorer.",
      en: "The text keeps the better mark without barring a validated unit from the second session; it can only improve it.",
    },
    alternatives: [
      {
        value: false,
        reading: {
          fr: "Une note de session 2 sur une unité validée est une erreur.",
          en: "A session 2 mark on a validated unit is an error.",
        },
      },
    ],
  },
  { key: "grading.resit.activities", value: true, article: `${RULES}, deux sessions` },
  {
    key: "grading.bareGrade",
    value: "session1",
    article: `${RULES}, deux sessions`,
    note: {
      fr: "Une note sous le seuil ne dit pas si la deuxième session a eu lieu : tant qu’aucun statut ne l’écrit, celle-ci reste ouverte, comme le dit CNAM.UE_STATUS.",
      en: "A grade below the threshold does not tell whether the second session was held: until a status says so, it is still open, as CNAM.UE_STATUS says.",
    },
    alternatives: [
      {
        value: "final",
        reading: {
          fr: "Les notes du tableau sont celles d’après la deuxième session : sous le seuil, l’apprenant est ajourné.",
          en: "The table’s grades are those after the second session: below the threshold, the learner is adjourned.",
        },
      },
    ],
  },
  { key: "grading.complementaryAssessment", value: false, article: `${RULES} (seconde session seulement)` },
];
