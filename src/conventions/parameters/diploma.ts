/** What the diploma requires beyond its units. */
import type { ParameterDefinition } from "../types";
import { YES_NO, TEXT_OR_NONE, DELAY_OR_NONE, LEVEL_OR_NONE, POSITIVE_OR_NONE, MARK_OR_NONE } from "./domains";

export const diploma = [
  {
    key: "diploma.mean",
    section: "diploma",
    label: { fr: "Moyenne générale exigée", en: "General mean required" },
    domain: MARK_OR_NONE,
    unit: "/20",
    help: { fr: "La moyenne générale que le diplôme exige.", en: "The general mean the diploma requires." },
  },
  {
    key: "diploma.experience.months",
    section: "diploma",
    label: { fr: "Expérience professionnelle exigée", en: "Professional experience required" },
    domain: POSITIVE_OR_NONE,
    unit: "mois",
    help: { fr: "La durée d’expérience que le diplôme exige.", en: "The length of experience the diploma requires." },
  },
  {
    key: "diploma.experience.unit",
    section: "diploma",
    label: { fr: "Unité de l’expérience", en: "Unit of the experience" },
    domain: TEXT_OR_NONE,
    help: {
      fr: "L’unité dont la validation vaut expérience professionnelle.",
      en: "The unit whose validation counts as professional experience.",
    },
  },
  {
    key: "diploma.dissertation.unit",
    section: "diploma",
    label: { fr: "Unité du mémoire ou du projet", en: "Unit of the dissertation or project" },
    domain: TEXT_OR_NONE,
    help: { fr: "L’unité soumise à une note minimale propre.", en: "The unit with a minimum mark of its own." },
  },
  {
    key: "diploma.dissertation.minimum",
    section: "diploma",
    label: { fr: "Note minimale du mémoire ou du projet", en: "Minimum mark of the dissertation or project" },
    domain: MARK_OR_NONE,
    unit: "/20",
    help: {
      fr: "La note que le mémoire ou le projet doit atteindre.",
      en: "The mark the dissertation or project must reach.",
    },
  },
  {
    key: "diploma.dissertation.markRequired",
    section: "diploma",
    label: { fr: "Note exigée au mémoire", en: "Mark required for the dissertation" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, une mention ou un statut ne suffit pas : il faut une note.",
      en: "If yes, a mention or a status is not enough: a mark is needed.",
    },
  },
  {
    key: "diploma.language",
    section: "diploma",
    label: { fr: "Niveau de langue exigé", en: "Language level required" },
    domain: LEVEL_OR_NONE,
    help: { fr: "Le niveau du CECRL que le diplôme exige.", en: "The CEFR level the diploma requires." },
  },
  {
    key: "diploma.language.unit",
    section: "diploma",
    label: { fr: "Unité de langue", en: "Language unit" },
    domain: { type: "ids", orNone: true },
    help: {
      fr: "Les unités de langue du catalogue, dont la validation tient lieu de niveau.",
      en: "The catalogue’s language units, whose validation stands for the level.",
    },
  },
  {
    key: "diploma.language.grace",
    section: "diploma",
    label: { fr: "Conservation des crédits sans la langue", en: "Credits kept without the language" },
    domain: DELAY_OR_NONE,
    help: {
      fr: "Tout acquis sauf la langue, les crédits sont conservés pendant ce délai.",
      en: "With everything acquired but the language, credits are kept for this time.",
    },
  },
  {
    key: "diploma.french",
    section: "diploma",
    label: { fr: "Niveau de français exigé", en: "French level required" },
    domain: LEVEL_OR_NONE,
    help: {
      fr: "Le niveau exigé des apprenants non francophones.",
      en: "The level required of learners who are not French-speaking.",
    },
  },
  {
    key: "diploma.mobility.months",
    section: "diploma",
    label: { fr: "Mobilité internationale exigée", en: "International mobility required" },
    domain: POSITIVE_OR_NONE,
    unit: "mois",
    help: { fr: "La durée à l’étranger que le diplôme exige.", en: "The time abroad the diploma requires." },
  },
  {
    key: "diploma.sequence",
    section: "diploma",
    label: { fr: "Séquences et passage d’année", en: "Sequences and passage to the next year" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, SEMESTER et YEAR jugent les semestres et les années.",
      en: "If yes, SEMESTER and YEAR judge semesters and years.",
    },
  },
  {
    key: "diploma.compensation.years",
    section: "diploma",
    label: { fr: "Durée pour obtenir le diplôme en compensation", en: "Time to obtain the diploma by compensation" },
    domain: POSITIVE_OR_NONE,
    unit: "ans",
    help: { fr: "Comptée depuis la première unité validée.", en: "Counted from the first validated unit." },
  },
  {
    key: "diploma.notice",
    section: "diploma",
    label: { fr: "Mention avant le jury", en: "Notice before the jury" },
    domain: TEXT_OR_NONE,
    help: {
      fr: "La mention que portent les notes tant que le jury ne s’est pas prononcé.",
      en: "The notice that marks carry until the jury has decided.",
    },
  },
] as const satisfies readonly ParameterDefinition[];
