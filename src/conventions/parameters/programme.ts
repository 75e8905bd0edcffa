/** The training itself: its level, its length, its credits, its headcount. */
import type { Choice, ParameterDefinition } from "../types";
import { TEXT, POSITIVE, POSITIVE_OR_NONE, COUNT, COUNT_OR_NONE, DIPLOMA_LEVEL } from "./domains";

const ADJUSTED = [
  { id: "disability", label: { fr: "Situation de handicap", en: "Disability" } },
  { id: "topSport", label: { fr: "Sport de haut niveau", en: "Top-level sport" } },
] as const satisfies readonly Choice[];

export const programme = [
  {
    key: "programme.level",
    section: "programme",
    label: { fr: "Niveau préparé", en: "Level prepared" },
    domain: DIPLOMA_LEVEL,
    help: {
      fr: "Le niveau du diplôme dans le cadre national : 5 pour bac+2, 6 pour bac+3, 7 pour bac+5.",
      en: "The diploma’s level in the national framework: 5 for two years after the baccalauréat, 6 for three, 7 for five.",
    },
  },
  {
    key: "programme.years",
    information: true,
    section: "programme",
    label: { fr: "Durée du cycle", en: "Length of the course" },
    domain: POSITIVE,
    unit: "ans",
    help: { fr: "Le nombre d’années de la formation.", en: "The training’s number of years." },
  },
  {
    key: "programme.extraYears",
    information: true,
    section: "programme",
    label: { fr: "Années supplémentaires", en: "Extra years" },
    domain: COUNT,
    unit: "ans",
    help: { fr: "Les années que l’on peut ajouter au cycle.", en: "The years that may be added to the course." },
  },
  {
    key: "programme.extraYears.times",
    information: true,
    section: "programme",
    label: { fr: "Année supplémentaire : nombre de fois", en: "Extra year: how many times" },
    domain: COUNT,
    help: { fr: "Combien de fois un apprenant peut en bénéficier.", en: "How often a learner may be granted it." },
  },
  {
    key: "programme.adjustedSchooling",
    information: true,
    section: "programme",
    label: { fr: "Aménagement de la scolarité, de droit", en: "Adjusted schooling, by right" },
    domain: { type: "ids", choices: ADJUSTED, orNone: true },
    help: {
      fr: "Les situations qui l’ouvrent, sur demande de l’apprenant.",
      en: "The situations that open it, at the learner’s request.",
    },
  },
  {
    key: "programme.code",
    information: true,
    section: "programme",
    label: { fr: "Code du parcours", en: "Code of the course" },
    domain: TEXT,
    help: {
      fr: "Le code sous lequel le Cnam tient le parcours.",
      en: "The code under which the Cnam lists the course.",
    },
  },
  {
    key: "programme.rncp",
    information: true,
    section: "programme",
    label: { fr: "Fiche RNCP", en: "RNCP entry" },
    domain: TEXT,
    help: {
      fr: "Le numéro au répertoire national des certifications professionnelles.",
      en: "The number in the national list of certifications.",
    },
  },
  {
    key: "programme.hours.max",
    section: "programme",
    label: { fr: "Heures encadrées, maximum", en: "Taught hours, at most" },
    domain: POSITIVE_OR_NONE,
    unit: "h",
    help: {
      fr: "Les heures encadrées de tout le cycle ne dépassent pas ce nombre.",
      en: "The taught hours of the whole course do not exceed this number.",
    },
  },
  {
    key: "programme.ects.total",
    section: "programme",
    label: { fr: "Crédits du diplôme", en: "Credits of the diploma" },
    domain: POSITIVE,
    unit: "ECTS",
    help: { fr: "Les crédits de toute la formation.", en: "The credits of the whole training." },
  },
  {
    key: "programme.ects.perSemester",
    section: "programme",
    label: { fr: "Crédits par semestre", en: "Credits a semester" },
    domain: POSITIVE_OR_NONE,
    unit: "ECTS",
    help: { fr: "Les crédits de chaque semestre.", en: "The credits of each semester." },
  },
  {
    key: "programme.ects.company.min",
    section: "programme",
    label: { fr: "Part minimale des crédits en entreprise", en: "Smallest share of credits in company" },
    domain: { type: "fraction", orNone: true },
    help: { fr: "Une part, ou une fraction exacte telle que 1/3.", en: "A share, or an exact fraction such as 1/3." },
  },
  {
    key: "programme.ects.company.max",
    section: "programme",
    label: { fr: "Part maximale des crédits en entreprise", en: "Largest share of credits in company" },
    domain: { type: "fraction", orNone: true },
    help: { fr: "Une part, ou une fraction exacte telle que 1/2.", en: "A share, or an exact fraction such as 1/2." },
  },
  {
    key: "cohort.min",
    section: "cohort",
    label: { fr: "Effectif minimal d’ouverture", en: "Minimum headcount" },
    domain: COUNT,
    unit: "apprenants",
    help: { fr: "En dessous, la promotion n’ouvre pas.", en: "Below it, the cohort does not open." },
  },
  {
    key: "cohort.max",
    section: "cohort",
    label: { fr: "Effectif maximal", en: "Maximum headcount" },
    domain: COUNT_OR_NONE,
    unit: "apprenants",
    help: { fr: "L’effectif qu’une promotion ne dépasse pas.", en: "The headcount a cohort does not exceed." },
  },
] as const satisfies readonly ParameterDefinition[];
