/** Indicators of a convention and their targets. */
import type { Choice, ParameterDefinition } from "../types";
import { COUNT, SHARE, TEXT, POSITIVE_OR_NONE } from "./domains";

const NATURES = [
  { id: "flux", label: { fr: "Flux", en: "Flow" } },
  { id: "stock", label: { fr: "Stock", en: "Stock" } },
  { id: "seuil", label: { fr: "Seuil", en: "Threshold" } },
] as const satisfies readonly Choice[];

export const indicators = [
  {
    key: "outcomes.least",
    section: "indicators",
    label: { fr: "Résultats : plus petit effectif publié", en: "Outcomes: smallest number published" },
    domain: COUNT,
    unit: "apprenants",
    help: {
      fr: "Un taux sur moins de personnes est masqué, avec ce qui permettrait de le retrouver.",
      en: "A rate over fewer people is masked, with what would let anyone work it out.",
    },
  },
  {
    key: "outcomes.small",
    section: "indicators",
    label: { fr: "Résultats : petit effectif, en dessous de", en: "Outcomes: small number, below" },
    domain: COUNT,
    unit: "apprenants",
    help: {
      fr: "Un taux sur moins de personnes est donné avec un avertissement : un écart peut venir du hasard.",
      en: "A rate over fewer people comes with a warning: a difference may be chance.",
    },
  },
  {
    key: "outcomes.confidence",
    section: "indicators",
    label: { fr: "Résultats : niveau de confiance", en: "Outcomes: level of confidence" },
    domain: SHARE,
    help: {
      fr: "Celui de l’intervalle donné autour d’un taux de réussite comparé entre promotions.",
      en: "That of the interval given around a success rate that cohorts are compared by.",
    },
  },
  {
    key: "indicator.<id>.label",
    section: "indicators",
    label: { fr: "Indicateur <id> : libellé", en: "Indicator <id>: label" },
    domain: TEXT,
    help: { fr: "Ce que l’indicateur mesure.", en: "What the indicator measures." },
  },
  {
    key: "indicator.<id>.nature",
    section: "indicators",
    label: { fr: "Indicateur <id> : nature", en: "Indicator <id>: nature" },
    domain: { type: "choice", choices: NATURES },
    help: {
      fr: "Un flux se cumule, un stock se lit année par année, un seuil se juge sur toute la période.",
      en: "A flow adds up, a stock is read year by year, a threshold is judged over the whole period.",
    },
  },
  {
    key: "indicator.<id>.unit",
    section: "indicators",
    label: { fr: "Indicateur <id> : unité", en: "Indicator <id>: unit" },
    domain: TEXT,
    help: { fr: "Ce que l’on compte.", en: "What is counted." },
  },
  {
    key: "indicator.<id>.target",
    section: "indicators",
    label: { fr: "Indicateur <id> : cible de la période", en: "Indicator <id>: target of the period" },
    domain: POSITIVE_OR_NONE,
    help: { fr: "La cible sur toute la convention.", en: "The target over the whole convention." },
  },
  {
    key: "indicator.<id>.target.<year>",
    section: "indicators",
    label: { fr: "Indicateur <id> : cible de <year>", en: "Indicator <id>: target of <year>" },
    domain: POSITIVE_OR_NONE,
    help: { fr: "La cible de l’année.", en: "The year’s target." },
  },
  {
    key: "indicator.<id>.baseline.<year>",
    information: true,
    section: "indicators",
    label: { fr: "Indicateur <id> : situation de <year>", en: "Indicator <id>: baseline of <year>" },
    domain: POSITIVE_OR_NONE,
    help: { fr: "Ce que l’on comptait avant la convention.", en: "What was counted before the convention." },
  },
] as const satisfies readonly ParameterDefinition[];
