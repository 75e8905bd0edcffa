/** Every parameter of the functions: what it is called, what it takes, and whether a blank there differs from 0. */
import type { Bilingual } from "../conventions/types";

interface Parameter {
  readonly name: Bilingual;
  readonly help: Bilingual;
  /** Where a blank cell means something else than 0, an exact 0 is looked at before it is believed. */
  readonly blankIsNotZero: boolean;
}

const parameters = {
  notes: {
    name: { fr: "notes", en: "marks" },
    help: {
      fr: "Les notes : une ligne par apprenant, une colonne par épreuve ou par unité. Nombres de 0 à 20 ou codes (ABI, ABJ, DIS, VES, NEU, V, NV…).",
      en: "The marks: one row per learner, one column per assessment or unit. Numbers from 0 to 20 or codes (ABI, ABJ, DIS, VES, NEU, V, NV…).",
    },
    blankIsNotZero: true,
  },
  coefs: {
    name: { fr: "coefs", en: "weights" },
    help: {
      fr: "Les coefficients des épreuves, sur une ligne. À défaut, ceux de la convention, sinon égaux.",
      en: "The assessments' weights, in a row. By default those of the convention, else equal.",
    },
    blankIsNotZero: false,
  },
  session2: {
    name: { fr: "session2", en: "session2" },
    help: {
      fr: "Les notes de session 2 : une colonne pour l’unité, ou une par épreuve. Vide : non passée.",
      en: "Second-session marks: one column for the unit, or one per assessment. Blank: not sat.",
    },
    blankIsNotZero: true,
  },
  credits: {
    name: { fr: "credits", en: "credits" },
    help: {
      fr: "Les crédits (ou coefficients) des unités, sur une ligne.",
      en: "The units' credits (or coefficients), in a row.",
    },
    blankIsNotZero: false,
  },
  produits: {
    name: { fr: "produits", en: "revenue" },
    help: { fr: "Les produits, en euros.", en: "The revenue, in euros." },
    blankIsNotZero: false,
  },
  charges: {
    name: { fr: "charges", en: "charges" },
    help: {
      fr: "Les charges directes, en euros ; pour SETTLEMENT, une valeur par partie dans l’ordre de la convention.",
      en: "The direct charges, in euros; for SETTLEMENT, one value per party in the convention’s order.",
    },
    blankIsNotZero: false,
  },
  avances: {
    name: { fr: "avances", en: "advances" },
    help: {
      fr: "Ce que chaque partie a déjà reçu des autres, une valeur par partie.",
      en: "What each party has already received from the others, one value per party.",
    },
    blankIsNotZero: false,
  },
  montant: {
    name: { fr: "montant", en: "amount" },
    help: {
      fr: "Le montant à répartir, en euros ; négatif pour un déficit.",
      en: "The amount to share, in euros; negative for a deficit.",
    },
    blankIsNotZero: false,
  },
  prevu: {
    name: { fr: "prevu", en: "forecast" },
    help: { fr: "Le reversement prévu, en euros.", en: "The forecast reversement, in euros." },
    blankIsNotZero: false,
  },
  annee: {
    name: { fr: "annee", en: "year" },
    help: { fr: "L’année N de la rentrée, par exemple 2026.", en: "The year N the training starts, such as 2026." },
    blankIsNotZero: false,
  },
  reel: {
    name: { fr: "reel", en: "actual" },
    help: {
      fr: "Le reversement réel, en euros, une fois connu : le solde en dépend.",
      en: "The actual reversement, in euros, once known: the balance depends on it.",
    },
    blankIsNotZero: true,
  },
  facture: {
    name: { fr: "facture", en: "invoiced" },
    help: {
      fr: "Ce qui a réellement été facturé ; à défaut, les acomptes.",
      en: "What was really invoiced; by default, the instalments.",
    },
    blankIsNotZero: true,
  },
  cle: {
    name: { fr: "cle", en: "key" },
    help: {
      fr: 'La clé du paramètre, par exemple "grading.threshold", ou son libellé français.',
      en: 'The parameter\'s key, such as "grading.threshold", or its French label.',
    },
    blankIsNotZero: false,
  },
  regles: {
    name: { fr: "regles", en: "rules" },
    help: {
      fr: 'CNAM_REGLES, l’identifiant d’une convention ("gessms-2026") ou une table de règles. À défaut, les règles nationales du Cnam.',
      en: 'CNAM_REGLES, a convention’s id ("gessms-2026") or a rules table. By default, the Cnam’s national rules.',
    },
    blankIsNotZero: true,
  },
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameters;

export const PARAMETERS: Readonly<Record<ParameterId, Parameter>> = parameters;
