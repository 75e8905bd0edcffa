/** The parameters that functions share: what each is called, what it takes, and whether a blank there differs from 0. */
import type { Bilingual } from "../conventions/types";

export interface Parameter {
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
    blankIsNotZero: true,
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
  table: {
    name: { fr: "table", en: "table" },
    help: {
      fr: "Un tableau avec sa ligne d’en-têtes : chaque colonne est trouvée par son nom, dans n’importe quel ordre.",
      en: "A table with its heading row: each column is found by its name, in any order.",
    },
    blankIsNotZero: true,
  },
  date: {
    name: { fr: "date", en: "date" },
    help: { fr: "Une date.", en: "A date." },
    blankIsNotZero: false,
  },
  du: {
    name: { fr: "du", en: "from" },
    help: {
      fr: "Le premier jour de la période ; pour REVENUE, à défaut, le début de chaque contrat.",
      en: "The first day of the period; for REVENUE, by default, the start of each contract.",
    },
    blankIsNotZero: false,
  },
  au: {
    name: { fr: "au", en: "to" },
    help: {
      fr: "Le dernier jour de la période, compris ; pour REVENUE, à défaut, la fin de chaque contrat.",
      en: "The last day of the period, included; for REVENUE, by default, the end of each contract.",
    },
    blankIsNotZero: false,
  },
  produit_par_apprenant: {
    name: { fr: "produit_par_apprenant", en: "revenue_per_learner" },
    help: { fr: "Ce qu’un apprenant rapporte, en euros.", en: "What a learner brings in, in euros." },
    blankIsNotZero: false,
  },
  charge_par_apprenant: {
    name: { fr: "charge_par_apprenant", en: "cost_per_learner" },
    help: { fr: "Ce qu’un apprenant coûte, en euros.", en: "What a learner costs, in euros." },
    blankIsNotZero: false,
  },
  charges_fixes: {
    name: { fr: "charges_fixes", en: "fixed_costs" },
    help: {
      fr: "Ce que la formation coûte quel que soit l’effectif, en euros.",
      en: "What the training costs whatever its headcount, in euros.",
    },
    blankIsNotZero: false,
  },
  subvention: {
    name: { fr: "subvention", en: "subsidy" },
    help: {
      fr: "La subvention de l’année, en euros.",
      en: "The year’s subsidy, in euros.",
    },
    blankIsNotZero: true,
  },
  realise: {
    name: { fr: "realise", en: "achieved" },
    help: {
      fr: "Le réalisé, une ligne par année ou par échéance. Vide : pas encore connu.",
      en: "What was achieved, one row per year or term. Blank: not known yet.",
    },
    blankIsNotZero: true,
  },
  cible: {
    name: { fr: "cible", en: "target" },
    help: {
      fr: "Les cibles : une par ligne du réalisé pour INDICATOR ; pour NEEDED, la note visée.",
      en: "The targets: one for each row achieved for INDICATOR; for NEEDED, the mark aimed at.",
    },
    blankIsNotZero: true,
  },
  nature: {
    name: { fr: "nature", en: "kind" },
    help: {
      fr: "flux (se cumule), stock (se lit année par année) ou seuil (sur la période) ; une fois, ou par ligne. À défaut, flux.",
      en: "flow (cumulates), stock (read year by year) or threshold (over the period); once, or per row. By default, flow.",
    },
    blankIsNotZero: false,
  },
  heures: {
    name: { fr: "heures", en: "hours" },
    help: {
      fr: "Les heures données par l’intervenant dans l’unité ; une cellule, une colonne ou un bloc.",
      en: "The hours the instructor gives in the unit; a cell, a column or a block.",
    },
    blankIsNotZero: true,
  },
  heures_ue: {
    name: { fr: "heures_ue", en: "unit_hours" },
    help: {
      fr: "Les heures de l’unité : une valeur, ou une par valeur d’« heures ».",
      en: "The unit’s hours: one value, or one per value of « hours ».",
    },
    blankIsNotZero: false,
  },
  roles: {
    name: { fr: "roles", en: "roles" },
    help: {
      fr: "Les membres : une colonne de rôles, ou un tableau avec une colonne « rôle ».",
      en: "The members: a column of roles, or a table with a column « rôle ».",
    },
    blankIsNotZero: false,
  },
  instance: {
    name: { fr: "instance", en: "body" },
    help: {
      fr: "L’instance, par son nom : conseil de perfectionnement, comité de pilotage, jury…",
      en: "The body, by its name: perfection council, steering committee, jury…",
    },
    blankIsNotZero: false,
  },
  pour: {
    name: { fr: "pour", en: "for" },
    help: { fr: "Les voix pour : une valeur, ou une par vote.", en: "The votes for: one value, or one per vote." },
    blankIsNotZero: true,
  },
  contre: {
    name: { fr: "contre", en: "against" },
    help: { fr: "Les voix contre.", en: "The votes against." },
    blankIsNotZero: true,
  },
  blancs: {
    name: { fr: "blancs", en: "blanks" },
    help: {
      fr: "Les votes blancs ou nuls ; à défaut, aucun.",
      en: "The blank or void votes; by default, none.",
    },
    blankIsNotZero: false,
  },
  voix_president: {
    name: { fr: "voix_president", en: "chair_vote" },
    help: {
      fr: "La voix du président, « pour » ou « contre » : elle ne sert qu’en cas d’égalité, si le texte le prévoit.",
      en: "The chair’s vote, « pour » (for) or « contre » (against): it serves on a tie only, where the text says so.",
    },
    blankIsNotZero: false,
  },
  obligation: {
    name: { fr: "obligation", en: "obligation" },
    help: {
      fr: 'L’identifiant d’une obligation ("insertionSurvey") ou son libellé français.',
      en: 'An obligation’s id ("insertionSurvey") or its French label.',
    },
    blankIsNotZero: false,
  },
  table_dates: {
    name: { fr: "table_dates", en: "dates_table" },
    help: {
      fr: "Un tableau d’en-têtes « événement » et « date » : les dates que la convention ne donne pas (épreuves, fin de formation…).",
      en: "A table headed « événement » and « date »: the dates that the convention does not give (exams, end of training…).",
    },
    blankIsNotZero: false,
  },
  contrats: {
    name: { fr: "contrats", en: "contracts" },
    help: {
      fr: "Le tableau des contrats, avec ses en-têtes : celui que REVENUE et FUNDING lisent.",
      en: "The table of contracts, with its headings: the one that REVENUE and FUNDING read.",
    },
    blankIsNotZero: true,
  },
  factures: {
    name: { fr: "factures", en: "invoices" },
    help: {
      fr: "Le registre des factures et des avoirs, avec ses en-têtes ; les en-têtes seuls tant qu’il n’y en a pas.",
      en: "The register of invoices and credit notes, with its headings; the headings alone while there are none.",
    },
    blankIsNotZero: true,
  },
  encaissements: {
    name: { fr: "encaissements", en: "receipts" },
    help: {
      fr: "Ce qui a été reçu, avec ses en-têtes ; les en-têtes seuls tant qu’il n’y a rien.",
      en: "What was received, with its headings; the headings alone while there is nothing.",
    },
    blankIsNotZero: true,
  },
  flux: {
    name: { fr: "flux", en: "flows" },
    help: {
      fr: "Les entrées et les sorties d’argent, empilées : une date, un montant et une nature par ligne, sous leurs en-têtes.",
      en: "What comes in and goes out, stacked: a date, an amount and a kind a row, under their headings.",
    },
    blankIsNotZero: true,
  },
  solde: {
    name: { fr: "solde", en: "balance" },
    help: {
      fr: "La trésorerie au matin du premier jour, en euros ; à défaut, 0.",
      en: "The cash on the morning of the first day, in euros; by default, 0.",
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
