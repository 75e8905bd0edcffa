/** The columns of a cost sheet, and the natures of its lines. */
import type { QuantityKey } from "../../conventions/keys";
import type { CostNature } from "../../rules/finance/cost";
import type { Column } from "../table/columns";
import type { ColumnChoice } from "../table/table-row";

export type CostId = "nature" | "quantity" | "distance" | "visits" | "rate" | "override";

export const COST_COLUMNS: readonly Column<CostId>[] = [
  {
    id: "nature",
    heading: "nature",
    english: "nature of cost",
    synonyms: ["type", "poste", "catégorie", "ligne", "type de charge"],
    required: true,
    help: {
      fr: "cours, tutorat, salle, fournitures, examen, déplacement ou forfait.",
      en: "teaching, tutoring, room, supplies, exam, travel or lump sum.",
    },
  },
  {
    id: "quantity",
    heading: "quantité",
    english: "quantity",
    synonyms: ["qté", "nombre", "nb", "heures", "volume", "effectif"],
    help: {
      fr: "Des heures ; des apprenants pour le tutorat et ses déplacements. Vide : 1 pour un forfait.",
      en: "Hours; learners for tutoring and its travel. Blank: 1 for a lump sum.",
    },
  },
  {
    id: "distance",
    heading: "km",
    english: "kilometres",
    synonyms: ["distance", "km aller", "kilomètres", "distance aller"],
    help: {
      fr: "Les kilomètres d’un aller ; exigés pour un déplacement.",
      en: "The kilometres one way; required for travel.",
    },
  },
  {
    id: "visits",
    heading: "visites",
    english: "visits",
    synonyms: ["nombre de visites", "nb visites", "trajets"],
    help: { fr: "Le nombre d’allers-retours ; vide : 1.", en: "The number of return trips; blank: 1." },
  },
  {
    id: "rate",
    heading: "taux",
    english: "rate",
    synonyms: ["taux horaire", "prix unitaire", "tarif", "PU", "coût unitaire", "montant unitaire"],
    help: {
      fr: "Le prix d’une heure, d’un kilomètre ou d’une unité ; vide : celui de la convention. Exigé pour un forfait.",
      en: "The price of an hour, a kilometre or a unit; blank: the convention’s. Required for a lump sum.",
    },
  },
  {
    id: "override",
    heading: "sans seuil",
    english: "no threshold",
    synonyms: ["rembourser quand même", "dérogation"],
    help: {
      fr: "OUI rembourse le déplacement quelle que soit la distance ; vide : non.",
      en: "Yes refunds the travel whatever the distance; blank: no.",
    },
  },
];

export const COST_NATURES: readonly ColumnChoice<CostNature>[] = [
  {
    id: "teaching",
    label: { fr: "cours", en: "teaching" },
    synonyms: ["enseignement", "face à face", "heure cours", "heures cours", "TD"],
  },
  { id: "tutoring", label: { fr: "tutorat", en: "tutoring" }, synonyms: ["tuteur", "visites tutorat", "suivi"] },
  {
    id: "room",
    label: { fr: "salle", en: "room" },
    synonyms: ["location de salle", "location salles", "locaux"],
  },
  {
    id: "supplies",
    label: { fr: "fournitures", en: "supplies" },
    synonyms: ["fournitures pédagogiques", "consommables"],
  },
  { id: "exam", label: { fr: "examen", en: "exam" }, synonyms: ["surveillance", "heures examen", "épreuve"] },
  {
    id: "travel",
    label: { fr: "déplacement", en: "travel" },
    synonyms: ["frais de déplacement", "déplacement tutorat", "trajet", "km"],
  },
  {
    id: "lump",
    label: { fr: "forfait", en: "lump sum" },
    synonyms: ["autre", "part salaire", "salaire", "divers", "montant"],
  },
];

/** The parameter that gives the price of a unit of each nature. */
export const RATE_KEYS = {
  teaching: "finance.teachingHour",
  tutoring: "finance.teachingHour",
  room: "finance.roomHour",
  supplies: "finance.suppliesHour",
  exam: "finance.examHour",
  travel: "finance.tutoring.kilometre",
} as const satisfies Readonly<Record<Exclude<CostNature, "lump">, QuantityKey>>;
