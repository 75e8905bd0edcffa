/** What a contract earns, what the employer pays of it, and when it is paid. */
import type { ConventionValue, ParameterValue } from "../types";

const PRO_RATA = "C. trav. R6332-25";
const SHARE = "C. trav. R6332-25-1";
const DISTANCE = "décret 2025-586";
const HOURLY = "contrat de professionnalisation";
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
  toCheck("finance.employerShare.level", 6, SHARE),
  toCheck("finance.employerShare.amount", 750, SHARE),
  toCheck("finance.employerShare.afterBreak", 200, SHARE),
  toCheck("finance.employerShare.trial.days", 45, SHARE),
  toCheck("finance.employerShare.trial.share", 0.5, SHARE),
  toCheck("finance.employerShare.trial.cap", 750, SHARE),
  toCheck("finance.hourlyFunding", 9.15, HOURLY),
  toCheck("finance.hourlyFunding.priority", 15, HOURLY),
  ...payment(1, 0.4, 0, "30 j"),
  ...payment(2, 0.3, 7, null),
  ...payment(3, 0.2, 10, null),
  ...payment(4, 0.1, null, null),
  toCheck("finance.funding.lostAfter", "4 mois", PRO_RATA),
  { ...toCheck("finance.funding.monthly.long", [0.4, 0.3, 0.3], FORMER_RULES), effective: FORMER },
  { ...toCheck("finance.funding.monthly.short", [0.5, 0.5], FORMER_RULES), effective: FORMER },
];

/** A payment of each year of the contract: its rate, its month (`null`: the balance) and its delay after the invoice. */
function payment(number: number, rate: number, month: number | null, delay: string | null): readonly ConventionValue[] {
  return [
    toCheck(`finance.funding.${number}.rate`, rate, PRO_RATA),
    toCheck(`finance.funding.${number}.month`, month, PRO_RATA),
    toCheck(`finance.funding.${number}.delay`, delay, PRO_RATA),
  ];
}
