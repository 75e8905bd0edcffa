/** What a contract earns, what the employer pays of it, and when it is paid. */
import type { ConventionValue, ParameterValue } from "../types";

const PRO_RATA = "C. trav. R6332-25";
const SHARE = "C. trav. R6332-25-1";
const DISTANCE = "décret 2025-586";
const HOURLY = "contrat de professionnalisation";
const SUPPLEMENTS = "majorations et frais annexes";
const FORMER_RULES = "règles antérieures";
const FORMER = { to: "2025-06-30" };

/** The official texts were not at hand. */
function toCheck(key: string, value: ParameterValue, article: string): ConventionValue {
  return {
    key,
    value,
    article,
    note: {
      fr: "D’après des sources secondaires : à vérifier sur Légifrance.",
      en: "From secondary sources: to be checked on Légifrance.",
    },
  };
}

const ON_INVOICE = {
  alternatives: [
    {
      value: 2,
      reading: {
        fr: "Nouveau CFA : premier versement au troisième mois.",
        en: "New training centre: the first payment in the third month.",
      },
    },
  ],
};

const SEVENTH_MONTH = {
  note: {
    fr: "« Le septième mois » du contrat commence six mois après son début. À vérifier sur Légifrance.",
    en: "« The seventh month » of the contract begins six months after its start. To be checked on Légifrance.",
  },
  alternatives: [{ value: 7, reading: { fr: "Sept mois après le début.", en: "Seven months after the start." } }],
};

const TENTH_MONTH = {
  note: {
    fr: "« Le dixième mois » du contrat commence neuf mois après son début. À vérifier sur Légifrance.",
    en: "« The tenth month » of the contract begins nine months after its start. To be checked on Légifrance.",
  },
  alternatives: [{ value: 10, reading: { fr: "Dix mois après le début.", en: "Ten months after the start." } }],
};

export const finance: readonly ConventionValue[] = [
  {
    key: "finance.revenue.dailyFrom",
    value: "01/07/2025",
    article: PRO_RATA,
    note: {
      fr: "D’après la date de conclusion du contrat, non celle de son début. À vérifier sur Légifrance.",
      en: "By the date the contract was concluded, not that of its start. To be checked on Légifrance.",
    },
    alternatives: [
      {
        value: null,
        reading: { fr: "Tous les contrats par mois commencé.", en: "Every contract by month begun." },
      },
    ],
  },
  {
    key: "finance.revenue.yearDays",
    value: 365,
    article: PRO_RATA,
    note: {
      fr: "Bornes comprises ; une année de 366 jours rapporte 366/365. À vérifier sur Légifrance.",
      en: "Both ends included; a span of 366 days earns 366/365. To be checked on Légifrance.",
    },
    alternatives: [{ value: 366, reading: { fr: "Année bissextile : 366 jours.", en: "Leap year: 366 days." } }],
  },
  toCheck("finance.revenue.distance.threshold", 0.8, DISTANCE),
  toCheck("finance.revenue.distance.reduction", 0.2, DISTANCE),
  toCheck("finance.revenue.distance.floor", 4000, DISTANCE),
  toCheck("finance.revenue.disability.most", 4000, SUPPLEMENTS),
  { ...toCheck("finance.revenue.shortened.increase", 0.1, FORMER_RULES), effective: FORMER },
  toCheck("finance.ancillary.night", 6, SUPPLEMENTS),
  toCheck("finance.ancillary.meal", 3, SUPPLEMENTS),
  toCheck("finance.ancillary.equipment", 500, SUPPLEMENTS),
  toCheck("finance.employerShare.level", 6, SHARE),
  toCheck("finance.employerShare.amount", 750, SHARE),
  toCheck("finance.employerShare.afterBreak", 200, SHARE),
  {
    key: "finance.employerShare.trial.days",
    value: 45,
    article: SHARE,
    note: {
      fr: "« Les 45 premiers jours, consécutifs ou non, de formation pratique en entreprise » : des jours de présence (colonnes « jours en entreprise » ou « rythme »). Sans elles, et pour les échéances du calendrier, tous les jours comptent. Une rupture au bout de 71 jours de calendrier peut donc encore être dans les 45. À vérifier sur Légifrance.",
      en: "« The first 45 days, consecutive or not, of practical training in the company »: days of presence (columns « jours en entreprise » or « rythme »). Without them, and for the dates of the calendar, every day counts. A break after 71 calendar days may thus still be within the 45. To be checked on Légifrance.",
    },
  },
  {
    key: "finance.employerShare.trial.weekly",
    value: null,
    article: SHARE,
    note: {
      fr: "Le texte compte des jours de présence sans donner de rythme : au calendrier, sauf si le rythme de la formation est indiqué ici ou contrat par contrat.",
      en: "The text counts days of presence and gives no rhythm: by the calendar, unless the training’s rhythm is set here or contract by contract.",
    },
  },
  toCheck("finance.employerShare.trial.share", 0.5, SHARE),
  toCheck("finance.employerShare.trial.cap", 750, SHARE),
  toCheck("finance.hourlyFunding", 9.15, HOURLY),
  toCheck("finance.hourlyFunding.priority", 15, HOURLY),
  ...payment(1, 0.4, 0, "30 j", ON_INVOICE),
  ...payment(2, 0.3, 6, null, SEVENTH_MONTH),
  ...payment(3, 0.2, 9, null, TENTH_MONTH),
  ...payment(4, 0.1, null, null),
  toCheck("finance.funding.lostAfter", "4 mois", PRO_RATA),
  { ...toCheck("finance.funding.monthly.long", [0.4, 0.3, 0.3], FORMER_RULES), effective: FORMER },
  {
    key: "finance.funding.monthly.base",
    value: "contract",
    article: FORMER_RULES,
    effective: FORMER,
    note: {
      fr: "40/30/30 : du montant de tout le contrat, ou de celui de chaque année ; le premier est retenu. À vérifier sur Légifrance.",
      en: "40/30/30: of the whole contract’s amount, or of each year’s; the first is applied. To be checked on Légifrance.",
    },
    alternatives: [
      {
        value: "year",
        reading: { fr: "Du montant de chaque année du contrat.", en: "Of the amount of each year of the contract." },
      },
    ],
  },
  { ...toCheck("finance.funding.monthly.short", [0.5, 0.5], FORMER_RULES), effective: FORMER },
];

/** A payment of each year of the contract: its rate, its month (`null`: the balance) and its delay after the invoice. */
function payment(
  number: number,
  rate: number,
  month: number | null,
  delay: string | null,
  decided: Pick<ConventionValue, "note" | "alternatives"> = {},
): readonly ConventionValue[] {
  return [
    toCheck(`finance.funding.${number}.rate`, rate, PRO_RATA),
    { ...toCheck(`finance.funding.${number}.month`, month, PRO_RATA), ...decided },
    toCheck(`finance.funding.${number}.delay`, delay, PRO_RATA),
  ];
}
