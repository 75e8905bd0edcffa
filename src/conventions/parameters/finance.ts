/** Rates of charges and revenue, and how parties share the result. */
import type { Choice, ParameterDefinition } from "../types";
import { SHARE, DATE, PARTS, POSITIVE, COUNT, YES_NO } from "./domains";

const DIRECT_CHARGES = [
  { id: "table", label: { fr: "Toutes les lignes du tableau", en: "Every line of the table" } },
  { id: "strict", label: { fr: "Article 17 seulement", en: "Article 17 only" } },
] as const satisfies readonly Choice[];

export const finance = [
  {
    key: "finance.split.<party>",
    section: "finance",
    label: { fr: "Part de <party>", en: "Share of <party>" },
    domain: PARTS,
    help: {
      fr: "La part de la partie dans la marge ou le déficit : 0,5, 50 %, 1/3 ou un nombre entier de parts.",
      en: "The party’s part of the margin or deficit: 0.5, 50 %, 1/3 or a whole number of parts.",
    },
  },
  {
    key: "finance.withoutShare.<party>",
    section: "finance",
    label: { fr: "Partie sans part du résultat : <party>", en: "Party without a share of the result: <party>" },
    domain: YES_NO,
    help: {
      fr: "La partie paie ses propres charges ; ni excédent ni déficit ne lui reviennent. SETTLEMENT la compte, à part 0, quand une valeur lui est donnée après celles des autres.",
      en: "The party pays its own charges; neither surplus nor deficit comes to it. SETTLEMENT counts it, with share 0, where a value is given for it after those of the others.",
    },
  },
  {
    key: "finance.teachingHour",
    section: "finance",
    label: { fr: "Heure d’enseignement", en: "Teaching hour" },
    domain: POSITIVE,
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
    domain: POSITIVE,
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
    domain: POSITIVE,
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
    domain: POSITIVE,
    unit: "€/km",
    help: { fr: "Le remboursement d’un kilomètre parcouru.", en: "The refund of a kilometre." },
  },
  {
    key: "finance.roomHour",
    section: "finance",
    label: { fr: "Heure de salle", en: "Room hour" },
    domain: POSITIVE,
    unit: "€/h",
    help: { fr: "Le coût d’une heure de location de salle.", en: "The cost of a room hour." },
  },
  {
    key: "finance.suppliesHour",
    section: "finance",
    label: { fr: "Fournitures par heure", en: "Supplies per hour" },
    domain: POSITIVE,
    unit: "€/h",
    help: { fr: "Le coût des fournitures pédagogiques par heure.", en: "The cost of teaching supplies per hour." },
  },
  {
    key: "finance.examHour",
    section: "finance",
    label: { fr: "Heure de surveillance d’examen", en: "Exam supervision hour" },
    domain: POSITIVE,
    unit: "€/h",
    help: { fr: "Le coût d’une heure de surveillance.", en: "The cost of an hour of supervision." },
  },
  {
    key: "finance.hourlyFunding",
    section: "finance",
    label: { fr: "Financement horaire", en: "Hourly funding" },
    domain: POSITIVE,
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
    domain: SHARE,
    unit: "%",
    help: {
      fr: "Les heures financées ne dépassent pas cette part des heures du contrat, quand la colonne « durée du contrat » les donne.",
      en: "Funded hours do not exceed this part of the contract’s hours, where the column « durée du contrat » gives them.",
    },
  },
  {
    key: "finance.fundedHours.perYear",
    section: "finance",
    label: { fr: "Heures financées par an", en: "Funded hours a year" },
    domain: POSITIVE,
    unit: "h",
    help: { fr: "Les heures financées par apprenant et par an.", en: "Funded hours per learner and year." },
  },
  {
    key: "finance.directCharges",
    section: "finance",
    label: { fr: "Charges directes retenues", en: "Direct charges counted" },
    domain: { type: "choice", choices: DIRECT_CHARGES },
    help: {
      fr: "Les lignes de charges à donner à MARGIN et à SETTLEMENT : toutes celles du tableau, ou celles de l’article seulement.",
      en: "The lines of charges to give to MARGIN and SETTLEMENT: all those of the table, or those of the article alone.",
    },
  },
  {
    key: "finance.vapSupport",
    section: "finance",
    label: { fr: "Accompagnement VAP", en: "VAP support" },
    domain: POSITIVE,
    unit: "€",
    help: {
      fr: "Tarif d’un accompagnement, pour une inscription individuelle.",
      en: "Price of the support, for an individual enrolment.",
    },
    information: true,
  },
  {
    key: "finance.vesSupport",
    section: "finance",
    label: { fr: "Accompagnement VES", en: "VES support" },
    domain: POSITIVE,
    unit: "€",
    help: {
      fr: "Tarif d’un accompagnement, pour une inscription individuelle.",
      en: "Price of the support, for an individual enrolment.",
    },
    information: true,
  },
  {
    key: "finance.hourlyFunding.priority",
    section: "finance",
    label: { fr: "Financement horaire, public prioritaire", en: "Hourly funding, priority public" },
    domain: POSITIVE,
    unit: "€/h",
    help: {
      fr: "Ce que le financeur paie par heure pour un public prioritaire.",
      en: "What the funder pays per hour for a priority public.",
    },
  },
  {
    key: "finance.tutoring.visitsPerYear",
    section: "finance",
    label: { fr: "Visites comprises dans le forfait de tutorat", en: "Visits within the tutoring allowance" },
    domain: COUNT,
    help: {
      fr: "Les visites en entreprise par an que le forfait paie.",
      en: "The company visits a year that the allowance pays for.",
    },
  },
  {
    key: "finance.headcountDate",
    section: "finance",
    label: { fr: "Effectif compté au", en: "Headcount taken on" },
    domain: DATE,
    help: {
      fr: "La date dont l’effectif compte pour répartir les charges.",
      en: "The date whose headcount counts to spread the charges.",
    },
  },
] as const satisfies readonly ParameterDefinition[];
