/** Rates of charges and of funding, and the sharing of the margin (art. 17, annexe 1, budget). */
import type { ConventionValue } from "../types";

const ANNEX = "annexe 1, « Éléments financiers »";
const BUDGET = "budget prévisionnel (tableau en fin de texte)";

/** When the support is charged, and to whom. */
const SUPPORT = {
  fr: "Au profit du Cnam, pour un accompagnement individuel particulier, si l’inscription est individuelle, « hors prise en charge entreprise ou OPCA ».",
  en: "To the Cnam, for individual support, when the enrolment is individual, « not paid for by a company or an OPCA ».",
};

export const finance: readonly ConventionValue[] = [
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
      fr: "« À plus de 50 km » : strictement au-delà. Le budget compte pourtant 8 jeunes « situés à 50 km en moyenne », soit 960 € par établissement : une dérogation, que COST reprend avec « sans seuil ».",
      en: "« More than 50 km »: strictly beyond. The budget nevertheless counts 8 learners « 50 km away on average », €960 per institution: an override, which COST takes with « sans seuil ».",
    },
    alternatives: [
      { value: 0, reading: { fr: "Tous les déplacements, comme le budget.", en: "Every trip, as the budget." } },
    ],
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
  {
    key: "finance.tutoring.visitsPerYear",
    value: 2,
    article: ANNEX,
    note: {
      fr: "Le forfait couvre aussi les rapports de visite, la réunion tutorale, les trois réunions pédagogiques et les deux réunions de coordination des tuteurs.",
      en: "The allowance also covers visit reports, the tutors’ meeting, the three pedagogical meetings and the two coordination meetings.",
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
    alternatives: [{ value: 3.32, reading: { fr: "Le taux lu dans le tableau.", en: "The rate read in the table." } }],
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
      fr: "L’article 17 limite les charges directes à l’enseignement, au tutorat, aux salles et aux fournitures ; le tableau compte aussi des salaires, des déplacements et des examens (marge 44,96 €). MARGIN et SETTLEMENT prennent les charges qu’on leur donne : ce choix dit lesquelles leur donner.",
      en: "Article 17 limits direct charges to teaching, tutoring, rooms and supplies; the table also counts salaries, travel and exams (margin €44.96). MARGIN and SETTLEMENT take the charges they are given: this choice says which to give them.",
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
  {
    key: "finance.split.cnam",
    value: 0.5,
    article: "art. 17",
    name: { fr: "Cnam", en: "Cnam" },
    names: ["Cnam en Paca", "AG Cnam"],
  },
  {
    key: "finance.split.cfa",
    value: 0.5,
    article: "art. 17",
    name: { fr: "CFA du Pays d'Aix", en: "CFA du Pays d'Aix" },
  },
  {
    key: "finance.charges.direct",
    value: "enseignement;tutorat;location de salles;fournitures pédagogiques",
    article: "art. 17",
    note: {
      fr: "La marge paie le reste : commercialisation, gestion, coordination et frais fixes. Le tableau compte pourtant des salaires, des déplacements et des examens.",
      en: "The margin pays for the rest: marketing, administration, coordination and fixed costs. The table nevertheless counts salaries, travel and exams.",
    },
  },
  { key: "finance.vapSupport", value: 390, article: "art. 17", note: SUPPORT },
  { key: "finance.vesSupport", value: 150, article: "art. 17", note: SUPPORT },
];
