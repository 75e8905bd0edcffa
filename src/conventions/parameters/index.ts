/**
 * Every parameter a convention or a rules table may set: its key (stable for years), its name, unit and domain.
 * `<CODE>`, `<party>` and `<n>` stand for a unit's code, a party's id and an instalment's number.
 */
import type { Choice, ParameterDefinition } from "./types";

const MODES: readonly Choice[] = [
  { id: "capitalisation", label: { fr: "Capitalisation", en: "Capitalisation" } },
  { id: "compensation", label: { fr: "Compensation", en: "Compensation" } },
];

const ROUNDINGS: readonly Choice[] = [
  { id: "none", label: { fr: "Aucun", en: "None" } },
  { id: "ceil-half", label: { fr: "Demi-point supérieur", en: "Up to the half-point" } },
  { id: "nearest-half", label: { fr: "Demi-point le plus proche", en: "Nearest half-point" } },
  { id: "nearest-hundredth", label: { fr: "Centième le plus proche", en: "Nearest hundredth" } },
];

const RESIT_POLICIES: readonly Choice[] = [
  { id: "best", label: { fr: "Meilleure des deux notes", en: "Better of the two" } },
  { id: "replace", label: { fr: "Note de la session 2", en: "Second session’s mark" } },
];

const ABSENCES: readonly Choice[] = [
  { id: "absent", label: { fr: "Unité non validée", en: "Unit not validated" } },
  { id: "zero", label: { fr: "Zéro", en: "Zero" } },
];

const MENTIONS: readonly Choice[] = [
  { id: "TB", label: { fr: "Très bien", en: "Very good (TB)" } },
  { id: "B", label: { fr: "Bien", en: "Good (B)" } },
  { id: "AB", label: { fr: "Assez bien", en: "Fairly good (AB)" } },
  { id: "none", label: { fr: "Mentions non utilisées", en: "Mentions not used" } },
];

const DIRECT_CHARGES: readonly Choice[] = [
  { id: "table", label: { fr: "Toutes les lignes du tableau", en: "Every line of the table" } },
  { id: "strict", label: { fr: "Article 17 seulement", en: "Article 17 only" } },
];

export const parameterDefinitions: readonly ParameterDefinition[] = [
  {
    key: "convention",
    section: "convention",
    label: { fr: "Convention", en: "Convention" },
    domain: { type: "text" },
    help: {
      fr: "L’identifiant de la convention dont la table part ; chaque autre ligne remplace un paramètre.",
      en: "The id of the convention the table starts from; each other row overrides one parameter.",
    },
  },
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
    domain: { type: "number", min: 0, max: 20, orNone: true },
    unit: "/20",
    help: {
      fr: "En compensation, une unité sous cette note empêche le diplôme.",
      en: "In compensation, a unit below this grade bars the diploma.",
    },
  },
  {
    key: "grading.component.floor",
    section: "grading",
    label: { fr: "Note plancher d’une composante", en: "Component floor" },
    domain: { type: "number", min: 0, max: 20, orNone: true },
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
    domain: { type: "boolean" },
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
      fr: "La meilleure des deux sessions, ou la seconde seule, même plus basse.",
      en: "The better of the two sessions, or the second alone, even lower.",
    },
  },
  {
    key: "grading.resit.allowedWhenValidated",
    section: "grading",
    label: { fr: "Session 2 permise pour une unité validée", en: "Session 2 allowed for a validated unit" },
    domain: { type: "boolean" },
    help: {
      fr: "Si NON, une note de session 2 sur une unité déjà validée est une erreur.",
      en: "If no, a session 2 mark on a validated unit is an error.",
    },
  },
  {
    key: "grading.complementaryAssessment",
    section: "grading",
    label: { fr: "Évaluation complémentaire", en: "Complementary assessment" },
    domain: { type: "boolean" },
    help: {
      fr: "Si OUI, une composante sous le plancher ou une absence justifiée ouvre une évaluation complémentaire.",
      en: "If yes, a component below the floor or a justified absence opens a complementary assessment.",
    },
  },
  {
    key: "unit.<CODE>",
    section: "catalogue",
    label: { fr: "Crédits de l’unité <CODE>", en: "Credits of unit <CODE>" },
    domain: { type: "number", min: 0 },
    unit: "ECTS",
    help: { fr: "Les crédits européens de l’unité.", en: "The unit’s European credits." },
  },
  {
    key: "unit.<CODE>.coefficient",
    section: "catalogue",
    label: { fr: "Coefficient de l’unité <CODE>", en: "Coefficient of unit <CODE>" },
    domain: { type: "number", min: 0 },
    unit: "coefficient",
    help: {
      fr: "Le poids de l’unité dans la moyenne générale ; à défaut, ses crédits.",
      en: "The unit’s weight in the general mean; by default, its credits.",
    },
  },
  {
    key: "diploma.mean",
    section: "diploma",
    label: { fr: "Moyenne générale exigée", en: "General mean required" },
    domain: { type: "number", min: 0, max: 20, orNone: true },
    unit: "/20",
    help: { fr: "La moyenne générale que le diplôme exige.", en: "The general mean the diploma requires." },
  },
  {
    key: "diploma.experience.months",
    section: "diploma",
    label: { fr: "Expérience professionnelle exigée", en: "Professional experience required" },
    domain: { type: "number", min: 0, orNone: true },
    unit: "mois",
    help: { fr: "La durée d’expérience que le diplôme exige.", en: "The length of experience the diploma requires." },
  },
  {
    key: "cohort.min",
    section: "cohort",
    label: { fr: "Effectif minimal d’ouverture", en: "Minimum headcount" },
    domain: { type: "number", min: 0, whole: true },
    unit: "apprenants",
    help: { fr: "En dessous, la promotion n’ouvre pas.", en: "Below it, the cohort does not open." },
  },
  {
    key: "cohort.max",
    section: "cohort",
    label: { fr: "Effectif maximal", en: "Maximum headcount" },
    domain: { type: "number", min: 0, whole: true, orNone: true },
    unit: "apprenants",
    help: { fr: "L’effectif qu’une promotion ne dépasse pas.", en: "The headcount a cohort does not exceed." },
  },
  {
    key: "finance.split.<party>",
    section: "finance",
    label: { fr: "Part de <party>", en: "Share of <party>" },
    domain: { type: "number", min: 0 },
    help: {
      fr: "La part de la partie dans la marge ou le déficit : 0,5, 50 % ou un nombre entier de parts.",
      en: "The party’s part of the margin or deficit: 0.5, 50 % or a whole number of parts.",
    },
  },
  {
    key: "finance.teachingHour",
    section: "finance",
    label: { fr: "Heure d’enseignement", en: "Teaching hour" },
    domain: { type: "number", min: 0 },
    unit: "€/h",
    help: {
      fr: "Le coût d’une heure d’enseignement, toutes taxes comprises.",
      en: "The cost of a teaching hour, tax included.",
    },
  },
  {
    key: "finance.tutoring.hoursPerLearner",
    section: "finance",
    label: { fr: "Heures de tutorat par apprenant et par an", en: "Tutoring hours per learner and year" },
    domain: { type: "number", min: 0 },
    unit: "h/apprenant",
    help: {
      fr: "Le forfait de tutorat, payé au tarif de l’heure d’enseignement.",
      en: "The tutoring allowance, paid at the teaching hour’s rate.",
    },
  },
  {
    key: "finance.tutoring.travelDistance",
    section: "finance",
    label: { fr: "Distance sans remboursement du tuteur", en: "Distance without travel refund" },
    domain: { type: "number", min: 0 },
    unit: "km",
    help: {
      fr: "Le déplacement est remboursé au-delà de cette distance, strictement, pour tout l’aller-retour.",
      en: "Travel is refunded strictly beyond this distance, for the whole return trip.",
    },
  },
  {
    key: "finance.tutoring.kilometre",
    section: "finance",
    label: { fr: "Indemnité kilométrique", en: "Mileage allowance" },
    domain: { type: "number", min: 0 },
    unit: "€/km",
    help: { fr: "Le remboursement d’un kilomètre parcouru.", en: "The refund of a kilometre." },
  },
  {
    key: "finance.roomHour",
    section: "finance",
    label: { fr: "Heure de salle", en: "Room hour" },
    domain: { type: "number", min: 0 },
    unit: "€/h",
    help: { fr: "Le coût d’une heure de location de salle.", en: "The cost of a room hour." },
  },
  {
    key: "finance.suppliesHour",
    section: "finance",
    label: { fr: "Fournitures par heure", en: "Supplies per hour" },
    domain: { type: "number", min: 0 },
    unit: "€/h",
    help: { fr: "Le coût des fournitures pédagogiques par heure.", en: "The cost of teaching supplies per hour." },
  },
  {
    key: "finance.examHour",
    section: "finance",
    label: { fr: "Heure de surveillance d’examen", en: "Exam supervision hour" },
    domain: { type: "number", min: 0 },
    unit: "€/h",
    help: { fr: "Le coût d’une heure de surveillance.", en: "The cost of an hour of supervision." },
  },
  {
    key: "finance.hourlyFunding",
    section: "finance",
    label: { fr: "Financement horaire", en: "Hourly funding" },
    domain: { type: "number", min: 0 },
    unit: "€/h",
    help: {
      fr: "Ce que le financeur paie par heure et par apprenant.",
      en: "What the funder pays per hour and learner.",
    },
  },
  {
    key: "finance.fundedHours.share",
    section: "finance",
    label: { fr: "Part financée de la durée du contrat", en: "Funded part of the contract" },
    domain: { type: "share" },
    unit: "%",
    help: {
      fr: "Les heures financées ne dépassent pas cette part de la durée du contrat.",
      en: "Funded hours do not exceed this part of the contract.",
    },
  },
  {
    key: "finance.fundedHours.perYear",
    section: "finance",
    label: { fr: "Heures financées par an", en: "Funded hours a year" },
    domain: { type: "number", min: 0 },
    unit: "h",
    help: { fr: "Les heures financées par apprenant et par an.", en: "Funded hours per learner and year." },
  },
  {
    key: "finance.directCharges",
    section: "finance",
    label: { fr: "Charges directes retenues", en: "Direct charges counted" },
    domain: { type: "choice", choices: DIRECT_CHARGES },
    help: {
      fr: "Les charges qui entrent dans la marge brute.",
      en: "The charges that enter the gross margin.",
    },
  },
  {
    key: "finance.vapSupport",
    section: "finance",
    label: { fr: "Accompagnement VAP", en: "VAP support" },
    domain: { type: "number", min: 0 },
    unit: "€",
    help: {
      fr: "Tarif d’un accompagnement, pour une inscription individuelle.",
      en: "Price of the support, for an individual enrolment.",
    },
  },
  {
    key: "finance.vesSupport",
    section: "finance",
    label: { fr: "Accompagnement VES", en: "VES support" },
    domain: { type: "number", min: 0 },
    unit: "€",
    help: {
      fr: "Tarif d’un accompagnement, pour une inscription individuelle.",
      en: "Price of the support, for an individual enrolment.",
    },
  },
  {
    key: "finance.billing.<n>.rate",
    section: "billing",
    label: { fr: "Acompte <n> : taux", en: "Instalment <n>: rate" },
    domain: { type: "share" },
    unit: "%",
    help: {
      fr: "La part du reversement prévu que l’acompte facture.",
      en: "The part of the forecast the instalment bills.",
    },
  },
  {
    key: "finance.billing.<n>.date",
    section: "billing",
    label: { fr: "Acompte <n> : date", en: "Instalment <n>: date" },
    domain: { type: "date" },
    help: { fr: "La date de l’acompte, telle que 31/12/N.", en: "The instalment’s date, such as 31/12/N." },
  },
  {
    key: "finance.billing.balance.date",
    section: "billing",
    label: { fr: "Solde : date", en: "Balance: date" },
    domain: { type: "date" },
    help: { fr: "La date du solde, telle que 31/12/N+1.", en: "The balance’s date, such as 31/12/N+1." },
  },
  {
    key: "affichage.entetes",
    section: "display",
    label: { fr: "Afficher les en-têtes", en: "Show headings" },
    domain: { type: "boolean" },
    help: {
      fr: "Si NON, les tableaux et échéanciers sont rendus sans ligne d’en-tête.",
      en: "If no, tables and schedules come without their heading row.",
    },
  },
  {
    key: "affichage.total",
    section: "display",
    label: { fr: "Afficher une ligne de total", en: "Show a total row" },
    domain: { type: "boolean" },
    help: {
      fr: "Si OUI, une ligne de total suit le tableau ; une SOMME sur tout le tableau compterait alors double.",
      en: "If yes, a total row follows the table; a SUM over the whole table would then count twice.",
    },
  },
];
