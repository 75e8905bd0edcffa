/** The headings under which a table holds what a chart draws, as people write them. */
import type { ChartKind } from "../../charts/catalogue/chart-kinds";

export interface TableForm {
  /** Over what names the rows. */
  readonly label: readonly string[];
  /** Over each column of figures. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Columns that a table may lack. */
  readonly optional?: readonly string[];
  /** How the rows are named where dates name them. */
  readonly dates: "month" | "day";
  readonly format: string;
}

const EUROS = "#,##0.00 €";
const NUMBER = "General";
const DATE = "dd/mm/yyyy";

const LINES = [
  ...["ligne", "poste", "nature", "libellé", "intitulé", "rubrique", "partie", "désignation", "dépense", "compte"],
  ...["formation", "promotion", "contrat", "année", "exercice", "mois", "line", "item", "label", "party", "year"],
];
const DUE = [
  "échéance",
  "acompte",
  "versement",
  "contrat",
  "débiteur",
  "date",
  "mois",
  "instalment",
  "due",
  "contract",
];

export const tableForms: Readonly<Partial<Record<ChartKind, TableForm>>> = {
  chargesRevenue: {
    label: LINES,
    columns: {
      charges: ["charges", "total des charges", "dépenses", "coûts", "charges totales", "costs"],
      revenue: ["produits", "total des produits", "recettes", "ressources", "revenus", "produits totaux", "revenue"],
    },
    dates: "month",
    format: EUROS,
  },
  forecastActual: {
    label: LINES,
    columns: {
      forecast: [
        ...["prévu", "prévision", "prévisions", "prévisionnel", "budget", "budget prévisionnel", "montant prévu"],
        ...["budgété", "reversement prévu", "forecast", "planned"],
      ],
      actual: ["réel", "réalisé", "constaté", "exécuté", "montant réel", "dépensé", "reversement réel", "actual"],
    },
    dates: "month",
    format: EUROS,
  },
  instalments: {
    label: DUE,
    columns: {
      planned: ["prévu", "montant prévu", "dû", "montant", "montant dû", "planned", "due"],
      invoiced: ["facturé", "montant facturé", "invoiced"],
      received: ["encaissé", "reçu", "réglé", "payé", "montant reçu", "montant encaissé", "received", "paid"],
    },
    optional: ["received"],
    dates: "day",
    format: EUROS,
  },
  treasury: {
    label: ["mois", "date", "période", "month", "period"],
    columns: {
      balance: ["solde", "solde cumulé", "solde fin de mois", "solde de fin de mois", "trésorerie", "balance"],
    },
    dates: "month",
    format: EUROS,
  },
  costPerLearner: {
    label: LINES,
    columns: {
      cost: [
        ...["coût par apprenant", "par apprenant", "coût apprenant", "prévu par apprenant", "réel par apprenant"],
        ...["cost per learner", "per learner"],
      ],
    },
    dates: "month",
    format: EUROS,
  },
  costPerHour: {
    label: LINES,
    columns: {
      cost: [
        ...["coût par heure", "par heure", "coût horaire", "prévu par heure", "réel par heure", "cost per hour"],
        ...["per hour"],
      ],
    },
    dates: "month",
    format: EUROS,
  },
  margin: {
    label: ["effectif", "nombre d’apprenants", "apprenants", "headcount", "learners"],
    columns: { margin: ["marge", "marge brute", "résultat", "excédent", "excédent ou déficit", "margin"] },
    dates: "day",
    format: EUROS,
  },
  sensitivity: {
    label: ["hypothèse", "paramètre", "facteur", "assumption", "parameter"],
    columns: {
      lower: ["écart à la baisse", "à la baisse", "baisse", "change when lower", "lower"],
      higher: ["écart à la hausse", "à la hausse", "hausse", "change when higher", "higher"],
      reach: ["amplitude", "étendue", "spread"],
    },
    dates: "day",
    format: EUROS,
  },
  indicators: {
    label: ["année", "exercice", "millésime", "promotion", "indicateur", "year", "indicator"],
    columns: {
      achieved: ["réalisé", "réalisation", "atteint", "valeur", "achieved"],
      target: ["cible", "objectif", "attendu", "target"],
    },
    dates: "day",
    format: NUMBER,
  },
  staffing: {
    label: ["contrôle", "exigence", "critère", "règle", "control", "requirement"],
    columns: {
      value: ["valeur", "part", "réalisé", "constaté", "value"],
      minimum: ["minimum", "mini", "seuil", "exigé", "part minimale"],
    },
    dates: "day",
    format: NUMBER,
  },
  obligations: {
    label: ["échéance", "obligation", "événement", "tâche", "libellé", "action", "item", "event", "task"],
    columns: {
      start: ["début", "date de début", "du", "date", "ouverture", "à partir du", "start", "from"],
      end: ["fin", "date de fin", "au", "limite", "date limite", "clôture", "end", "to", "deadline"],
    },
    optional: ["end"],
    dates: "day",
    format: DATE,
  },
};
