/** What the licence requires beyond its units (annexe 1, « Modalités de validation »). */
import type { ConventionValue } from "../types";

const VALIDATION = "annexe 1, « Modalités de validation »";
const EXPERIENCE = "annexe 3, « Expérience professionnelle et validation des rapports d’activité »";

export const diploma: readonly ConventionValue[] = [
  {
    key: "diploma.mean",
    value: 10,
    article: VALIDATION,
    note: {
      fr: "L’annexe 3 parle d’une moyenne « avec coefficients », le texte n’en donne pas : à défaut, les crédits ; « unit.<CODE>.coefficient » les remplace.",
      en: "Annexe 3 speaks of a mean « with coefficients », the text gives none: by default, the credits; « unit.<CODE>.coefficient » replaces them.",
    },
  },
  {
    key: "diploma.experience.unit",
    value: "UASA0R",
    article: `${VALIDATION} ; ${EXPERIENCE}`,
    note: {
      fr: "« Validation de l’expérience professionnelle » : sans durée, c’est l’UA d’expérience qui en tient lieu.",
      en: "« Validation of the professional experience »: without a length, the experience UA stands for it.",
    },
  },
  { key: "diploma.dissertation.unit", value: "UASA06", article: VALIDATION },
  { key: "diploma.dissertation.minimum", value: 10, article: VALIDATION },
  {
    key: "diploma.dissertation.markRequired",
    value: true,
    article: VALIDATION,
    note: {
      fr: "« Avec une note de 10/20 minimum » ; l’annexe 3 permet pourtant, selon les parcours, « Validée/Non validée ».",
      en: "« With a mark of at least 10/20 »; annexe 3 nevertheless allows, for some courses, « Validated/Not validated ».",
    },
    alternatives: [
      {
        value: false,
        reading: { fr: "« Validée » suffit (annexe 3).", en: "« Validated » is enough (annexe 3)." },
      },
    ],
  },
  {
    key: "diploma.language.unit",
    value: "USSA2E",
    article: VALIDATION,
    note: {
      fr: "Les compétences linguistiques se valident par l’unité « Langue », sans niveau ni test externe.",
      en: "Language skills are validated by the « Langue » unit, without a level or an external test.",
    },
  },
  {
    key: "diploma.notice",
    value: "document interne, non communicable",
    article: "annexe 3, « Validation des notes et transmission aux apprenants »",
    note: {
      fr: "Les notes sont communiquées « uniquement après » la validation du jury : le texte ne donne pas de mention, celle-ci le dit.",
      en: "Marks are communicated « only after » the jury’s validation: the text gives no wording, this one says it.",
    },
  },
];
