/** How a unit’s grade is made and when it validates. */
import type { Choice, ParameterDefinition } from "../types";
import { YES_NO, MARK_OR_NONE, POSITIVE_OR_NONE } from "./domains";

const MODES = [
  { id: "capitalisation", label: { fr: "Capitalisation", en: "Capitalisation" } },
  { id: "compensation", label: { fr: "Compensation", en: "Compensation" } },
] as const satisfies readonly Choice[];

const ROUNDINGS = [
  { id: "none", label: { fr: "Aucun", en: "None" } },
  { id: "ceil-half", label: { fr: "Demi-point supérieur", en: "Up to the half-point" } },
  { id: "nearest-half", label: { fr: "Demi-point le plus proche", en: "Nearest half-point" } },
  { id: "nearest-hundredth", label: { fr: "Centième le plus proche", en: "Nearest hundredth" } },
] as const satisfies readonly Choice[];

const RESIT_POLICIES = [
  { id: "best", label: { fr: "Meilleure des deux notes", en: "Better of the two" } },
  { id: "replace", label: { fr: "Note de la session 2", en: "Second session’s mark" } },
] as const satisfies readonly Choice[];

const ABSENCES = [
  { id: "absent", label: { fr: "Unité non validée", en: "Unit not validated" } },
  { id: "zero", label: { fr: "Zéro", en: "Zero" } },
] as const satisfies readonly Choice[];

const MENTIONS = [
  { id: "TB", label: { fr: "Très bien", en: "Very good (TB)" } },
  { id: "B", label: { fr: "Bien", en: "Good (B)" } },
  { id: "AB", label: { fr: "Assez bien", en: "Fairly good (AB)" } },
  { id: "none", label: { fr: "Mentions non utilisées", en: "Mentions not used" } },
] as const satisfies readonly Choice[];

const BARE_GRADES = [
  { id: "session1", label: { fr: "Première session", en: "First session" } },
  { id: "final", label: { fr: "Définitive", en: "Final" } },
] as const satisfies readonly Choice[];

export const grading = [
  {
    key: "grading.threshold",
    section: "grading",
    label: { fr: "Seuil de validation", en: "Validation threshold" },
    domain: { type: "number", min: 0, max: 20 },
    unit: "/20",
    help: { fr: "L’unité est validée à partir de cette note.", en: "The unit is validated from this grade on." },
  },
  {
    key: "grading.mode",
    section: "grading",
    label: { fr: "Mode de validation", en: "Validation mode" },
    domain: { type: "choice", choices: MODES },
    help: {
      fr: "Capitalisation : chaque unité est validée seule. Compensation : la moyenne générale décide.",
      en: "Capitalisation: each unit stands alone. Compensation: the general mean decides.",
    },
  },
  {
    key: "grading.eliminatory",
    section: "grading",
    label: { fr: "Note éliminatoire", en: "Eliminatory mark" },
    domain: MARK_OR_NONE,
    unit: "/20",
    help: {
      fr: "En compensation, une unité sous cette note empêche le diplôme.",
      en: "In compensation, a unit below this grade bars the diploma.",
    },
  },
  {
    key: "grading.coefficient.min",
    section: "grading",
    label: { fr: "Coefficient d’une unité, minimum", en: "Coefficient of a unit, at least" },
    domain: POSITIVE_OR_NONE,
    help: {
      fr: "En compensation, un coefficient plus petit est refusé.",
      en: "In compensation, a smaller coefficient is refused.",
    },
  },
  {
    key: "grading.coefficient.max",
    section: "grading",
    label: { fr: "Coefficient d’une unité, maximum", en: "Coefficient of a unit, at most" },
    domain: POSITIVE_OR_NONE,
    help: {
      fr: "En compensation, un coefficient plus grand est refusé.",
      en: "In compensation, a larger coefficient is refused.",
    },
  },
  {
    key: "grading.component.floor",
    section: "grading",
    label: { fr: "Note plancher d’une composante", en: "Component floor" },
    domain: MARK_OR_NONE,
    unit: "/20",
    help: {
      fr: "Une composante sous cette note empêche la validation de l’unité, quelle que soit la moyenne.",
      en: "A component below this mark bars the unit, whatever its mean.",
    },
  },
  {
    key: "grading.component.weights",
    section: "grading",
    label: { fr: "Poids des composantes", en: "Component weights" },
    domain: { type: "shares" },
    help: {
      fr: "Les poids appliqués quand la formule n’en donne pas et que leur nombre correspond.",
      en: "The weights used when the formula gives none and their number matches.",
    },
  },
  {
    key: "grading.rounding",
    section: "grading",
    label: { fr: "Arrondi de la note", en: "Grade rounding" },
    domain: { type: "choice", choices: ROUNDINGS },
    help: { fr: "L’arrondi de la note finale de l’unité.", en: "The rounding of the unit’s final grade." },
  },
  {
    key: "grading.rounding.singleComponent",
    section: "grading",
    label: { fr: "Arrondir aussi une note unique", en: "Round a single mark too" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, une note faite d’une seule composante est arrondie elle aussi.",
      en: "If yes, a grade made of a single component is rounded too.",
    },
  },
  {
    key: "grading.mention.lowest",
    section: "grading",
    label: { fr: "Plus basse mention qui valide", en: "Lowest validating mention" },
    domain: { type: "choice", choices: MENTIONS },
    help: {
      fr: "Une unité jugée par une mention est validée à partir de celle-ci.",
      en: "A unit judged by a mention is validated from this one on.",
    },
  },
  {
    key: "grading.mention.besideMarks",
    section: "grading",
    label: { fr: "Mention à côté d’une note", en: "Mention beside a mark" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, une note et une mention peuvent être données ensemble : les deux doivent alors suffire.",
      en: "If yes, a mark and a mention may be given together: both must then be enough.",
    },
  },
  {
    key: "grading.absence.unjustified",
    section: "grading",
    label: { fr: "Absence injustifiée", en: "Unjustified absence" },
    domain: { type: "choice", choices: ABSENCES },
    help: { fr: "Ce que vaut ABI à une épreuve.", en: "What ABI counts at an assessment." },
  },
  {
    key: "grading.absence.resit",
    section: "grading",
    label: { fr: "Absence à la seconde session", en: "Absence at the second session" },
    domain: { type: "choice", choices: ABSENCES },
    help: {
      fr: "Ce que vaut une absence, même justifiée, à la seconde session ou à l’évaluation complémentaire.",
      en: "What an absence, justified or not, counts at the second session or complementary assessment.",
    },
  },
  {
    key: "grading.resit.policy",
    section: "grading",
    label: { fr: "Note conservée après la session 2", en: "Grade kept after session 2" },
    domain: { type: "choice", choices: RESIT_POLICIES },
    help: {
      fr: "La meilleure des deux sessions, ou la seconde seule, même plus basse : la moyenne des seules épreuves repassées.",
      en: "The better of the two sessions, or the second alone, even lower: the mean of the assessments sat again only.",
    },
  },
  {
    key: "grading.resit.allowedWhenValidated",
    section: "grading",
    label: { fr: "Session 2 permise pour une unité validée", en: "Session 2 allowed for a validated unit" },
    domain: YES_NO,
    help: {
      fr: "Si NON, une note de session 2 sur une unité déjà validée est une erreur.",
      en: "If no, a session 2 mark on a validated unit is an error.",
    },
  },
  {
    key: "grading.resit.activities",
    section: "grading",
    label: { fr: "Deuxième session pour une activité", en: "Second session for an activity" },
    domain: YES_NO,
    help: {
      fr: "Si NON, une UA, une séquence professionnelle ou un projet n’ouvre pas de deuxième session, à moins que son statut le dise.",
      en: "If no, a UA, a professional sequence or a project opens no second session, unless its status says so.",
    },
  },
  {
    key: "grading.bareGrade",
    section: "grading",
    label: { fr: "Note d’une unité sans statut", en: "Grade of a unit without a status" },
    domain: { type: "choice", choices: BARE_GRADES },
    help: {
      fr: "Sous le seuil, ou absent, l’apprenant garde la deuxième session si la note est celle de la première, et rien si elle est définitive.",
      en: "Below the threshold, or absent, the learner still has the second session if the grade is the first one’s, and nothing if it is final.",
    },
  },
  {
    key: "grading.complementaryAssessment",
    section: "grading",
    label: { fr: "Évaluation complémentaire", en: "Complementary assessment" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, une composante sous le plancher ou une absence justifiée ouvre une évaluation complémentaire.",
      en: "If yes, a component below the floor or a justified absence opens a complementary assessment.",
    },
  },
  {
    key: "grading.absence.refusable",
    information: true,
    section: "grading",
    label: { fr: "Évaluation complémentaire refusable", en: "Complementary assessment may be refused" },
    domain: YES_NO,
    help: {
      fr: "Si OUI, la commission peut refuser l’évaluation complémentaire après de nombreuses absences injustifiées : un avertissement, jamais un verdict.",
      en: "If yes, the commission may refuse the complementary assessment after many unjustified absences: a warning, never a verdict.",
    },
  },
] as const satisfies readonly ParameterDefinition[];
