/** The title: its level, its length, who may enter and what it requires. */
import type { ConventionValue } from "../types";

export const programme: readonly ConventionValue[] = [
  {
    key: "diploma.experience.months",
    value: 24,
    article: "art. 11",
    note: { fr: "« 2 ans au niveau III ».", en: "« 2 years at level III »." },
  },
  {
    key: "diploma.notice",
    value: "sous réserve de validation par le jury annuel",
    article: "art. 11",
    note: {
      fr: "La mention mot pour mot ; l’article prévoit pourtant un jury « chaque semestre ».",
      en: "The notice word for word; the article nevertheless provides for a jury « each semester ».",
    },
  },
  {
    key: "programme.level",
    value: 5,
    article: "art. 11",
    note: {
      fr: "« Niveau III » de l’ancienne nomenclature : niveau 5 du cadre national.",
      en: "« Level III » of the former list: level 5 of the national framework.",
    },
  },
  { key: "programme.years", value: 2, article: "art. 7" },
  { key: "eligibility.admissible", value: true, article: "art. 5" },
  {
    key: "eligibility.contractSigned",
    value: true,
    article: "art. 5",
    note: {
      fr: "« Dès lors que l’effectif maximal de la section n’est pas dépassé » : le texte ne le donne pas, à saisir dans « cohort.max ».",
      en: "« As long as the section’s maximum is not exceeded »: the text does not give it, to be entered as « cohort.max ».",
    },
  },
];
