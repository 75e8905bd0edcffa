/** Costs shared half and half, their caps and the subsidy (art. 4, 5, annexe 4). */
import type { ConventionValue } from "../types";

const COSTS = "art. 5";
const SHARED = "annexe 4, « Répartition et valorisation annuelle des interventions »";
const YEAR_2016 = { from: "2016-01-01", to: "2016-12-31" };

/** What a part of the budget costs in a year, in euros: staff, external charges, the rest. */
function budget(
  part: string,
  title: string,
  article: string,
  amounts: readonly [staff: number, external: number, other: number],
  effective?: ConventionValue["effective"],
): readonly ConventionValue[] {
  return ["staff", "external", "other"].map((kind, index) => ({
    key: `finance.cost.${part}.${kind}`,
    value: amounts[index] ?? 0,
    article,
    name: { fr: title, en: title },
    ...(effective && { effective }),
  }));
}

export const finance: readonly ConventionValue[] = [
  {
    key: "finance.split.cnam",
    value: 0.5,
    article: COSTS,
    name: { fr: "AG Cnam Paca", en: "AG Cnam Paca" },
    names: ["AG Cnam", "Cnam en Paca", "Association de gestion du Conservatoire national des arts et métiers"],
  },
  {
    key: "finance.split.territoire",
    value: 0.5,
    article: COSTS,
    name: { fr: "Territoire du Pays d’Aix", en: "Territoire du Pays d’Aix" },
    names: ["Pays d’Aix", "Métropole", "Métropole d’Aix-Marseille-Provence", "M AMP", "AMP"],
  },
  { key: "finance.cap.year", value: 300000, article: "art. 4" },
  { key: "finance.cap.party.year", value: 150000, article: COSTS },
  { key: "finance.cap.party.term", value: 450000, article: COSTS },
  { key: "finance.cap.firstYear", value: 2016, article: "art. 2" },
  { key: "finance.cap.lastYear", value: 2018, article: "art. 2" },
  {
    key: "finance.cost.total",
    value: 230300,
    article: "art. 4",
    note: {
      fr: "L’annexe 4 imprime aussi « Total budget annuel : 245 300 € », 15 000 € de plus que ses lignes.",
      en: "Annexe 4 also prints « Total budget annuel : 245 300 € », €15,000 more than its lines.",
    },
    alternatives: [
      {
        value: 245300,
        reading: { fr: "Le total imprimé en tête de l’annexe 4.", en: "The total printed at the head of annexe 4." },
      },
    ],
    effective: YEAR_2016,
  },
  ...budget("cnam", "AG Cnam Paca", SHARED, [82800, 31350, 1000], YEAR_2016),
  ...budget("territoire", "Territoire du Pays d’Aix", SHARED, [83000, 32150, 0], YEAR_2016),
  ...budget("fiche1", "Fiche action 1", "annexe 1, fiche action 1", [88000, 30000, 500]),
  ...budget("fiche2", "Fiche action 2", "annexe 1, fiche action 2", [39900, 20000, 500]),
  ...budget("fiche3", "Fiche action 3", "annexe 1, fiche action 3", [37900, 13500, 0]),
  { key: "finance.subsidy.1.rate", value: 0.7, article: COSTS },
  { key: "finance.subsidy.1.label", value: "Notification", article: COSTS },
  { key: "finance.subsidy.2.rate", value: 0.3, article: COSTS },
  { key: "finance.subsidy.2.label", value: "Fin d’année", article: COSTS },
  { key: "finance.subsidy.proRata", value: true, article: COSTS },
  {
    key: "finance.subsidy.recovery",
    value: true,
    article: COSTS,
    note: {
      fr: "« La règle du prorata s’appliquera » : ce qui a été versé au-delà du dû est à récupérer, le texte ne le dit pas.",
      en: "« The pro rata rule will apply »: what was paid above what is due is to be recovered, which the text does not say.",
    },
    alternatives: [
      {
        value: false,
        reading: {
          fr: "Le premier versement reste acquis ; seul le solde est réduit.",
          en: "The first payment is kept; only the balance is reduced.",
        },
      },
    ],
  },
  { key: "finance.subsidy.certified", value: true, article: COSTS },
  { key: "finance.subsidy.inKind", value: 25000, article: "annexe 4, note" },
  {
    key: "finance.subsidy.amount",
    value: 90150,
    article: "annexe 4, note",
    note: {
      fr: "Pour 2016 : 115 150 € de part du territoire, moins 25 000 € en nature. L’annexe 4 imprime un total annuel de 245 300 € que ses lignes contredisent (230 300 €).",
      en: "For 2016: the territory’s €115,150 less €25,000 in kind. Annexe 4 prints a yearly total of €245,300 which its own lines contradict (€230,300).",
    },
    effective: YEAR_2016,
  },
];
