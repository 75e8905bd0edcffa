/** Who may teach, in what proportions. */
import type { Choice, ParameterDefinition } from "../types";
import { YES_NO, SHARE, SHARE_OR_NONE } from "./domains";

const OPERATORS = [
  { id: ">=", label: { fr: "Au moins", en: "At least" } },
  { id: ">", label: { fr: "Plus de", en: "More than" } },
] as const satisfies readonly Choice[];

export const staffing = [
  {
    key: "staffing.approval.threshold",
    section: "staffing",
    label: { fr: "Seuil d’agrément", en: "Approval threshold" },
    domain: SHARE,
    unit: "%",
    help: {
      fr: "La part des heures d’une unité à partir de laquelle un intervenant doit être agréé.",
      en: "The part of a unit’s hours from which an instructor must be approved.",
    },
  },
  {
    key: "staffing.approval.operator",
    section: "staffing",
    label: { fr: "Comparaison au seuil d’agrément", en: "Comparison with the approval threshold" },
    domain: { type: "choice", choices: OPERATORS },
    help: {
      fr: "« Au moins » compte le seuil lui-même, « plus de » commence au-delà.",
      en: "« At least » counts the threshold itself, « more than » begins beyond it.",
    },
  },
  {
    key: "staffing.approval.everyUnit",
    section: "staffing",
    label: { fr: "Un agréé au moins par unité", en: "One approved instructor at least per unit" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, chaque unité a au moins un intervenant agréé.",
      en: "If yes, each unit has at least one approved instructor.",
    },
  },
  {
    key: "staffing.approval.ua",
    section: "staffing",
    label: { fr: "Agrément pour les UA", en: "Approval for UAs" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, les unités d’activité demandent un agrément elles aussi.",
      en: "If yes, activity units need an approval too.",
    },
  },
  {
    key: "staffing.researchers.people",
    section: "staffing",
    label: { fr: "Part des enseignants-chercheurs", en: "Share of lecturer-researchers" },
    domain: SHARE_OR_NONE,
    unit: "%",
    help: { fr: "La part minimale de l’équipe.", en: "The smallest part of the team." },
  },
  {
    key: "staffing.researchers.hours",
    section: "staffing",
    label: { fr: "Part des heures des enseignants-chercheurs", en: "Share of lecturer-researchers’ hours" },
    domain: SHARE_OR_NONE,
    unit: "%",
    help: { fr: "La part minimale du volume horaire.", en: "The smallest part of the hours." },
  },
  {
    key: "staffing.professionals.people",
    section: "staffing",
    label: { fr: "Part des professionnels", en: "Share of professionals" },
    domain: SHARE_OR_NONE,
    unit: "%",
    help: { fr: "La part minimale de l’équipe.", en: "The smallest part of the team." },
  },
  {
    key: "staffing.tradeModules.professionalsOnly",
    section: "staffing",
    label: { fr: "Modules métier : professionnels seulement", en: "Trade modules: professionals only" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, seuls des professionnels interviennent dans les modules métier.",
      en: "If yes, professionals alone teach the trade modules.",
    },
  },
  {
    key: "staffing.generalModules.pair",
    section: "staffing",
    label: { fr: "Modules généraux en binôme", en: "General modules taught in pairs" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, un académique et un professionnel se partagent chaque module général.",
      en: "If yes, an academic and a professional share each general module.",
    },
  },
  {
    key: "staffing.hoursSplit.<party>",
    section: "staffing",
    label: { fr: "Heures d’enseignement de <party>", en: "Teaching hours of <party>" },
    domain: SHARE,
    unit: "%",
    help: {
      fr: "La part des heures d’enseignement que la partie assure ; un objectif, jamais une non-conformité.",
      en: "The part of the teaching hours the party provides; an aim, never a breach.",
    },
  },
  {
    key: "staffing.travelRefunded",
    information: true,
    section: "staffing",
    label: { fr: "Déplacements des intervenants remboursés", en: "Instructors’ travel refunded" },
    domain: YES_NO,
    help: {
      fr: "Si NON, le texte ne prend en charge aucun déplacement d’intervenant.",
      en: "If no, instructors’ travel is never refunded.",
    },
  },
] as const satisfies readonly ParameterDefinition[];
