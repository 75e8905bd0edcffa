/** The columns of dated flows, and which way each kind goes. */
import type { Column } from "../table/columns";
import type { ColumnChoice } from "../table/table-row";

export type FlowId = "date" | "amount" | "nature";

export const FLOW_COLUMNS: readonly Column<FlowId>[] = [
  {
    id: "date",
    heading: "date",
    english: "date",
    synonyms: ["échéance", "date d’échéance", "le", "jour", "date de valeur"],
    required: true,
    help: {
      fr: "Le jour du flux ; vide : il n’est compté dans aucun mois, et la ligne « Sans date » le dit.",
      en: "The flow’s day; blank: it counts in no month, and the line « Sans date » tells it.",
    },
  },
  {
    id: "amount",
    heading: "montant",
    english: "amount",
    synonyms: ["somme", "total", "montant TTC"],
    required: true,
    help: {
      fr: "En euros ; négatif, ou d’une nature de sortie, pour ce qui sort.",
      en: "In euros; negative, or of a kind that goes out, for what goes out.",
    },
  },
  {
    id: "nature",
    heading: "nature",
    english: "kind",
    synonyms: ["sens", "type", "mouvement"],
    help: {
      fr: "encaissement ou décaissement, ou un mot qui le dit (facture, avoir, subvention, charge, salaires, loyer…) ; vide : d’après le signe du montant.",
      en: "money in or out, or a word that tells it (invoice, credit note, subsidy, charge, salaries, rent…); blank: by the amount’s sign.",
    },
  },
];

export type FlowNature = "in" | "out" | "either";

export const FLOW_NATURES: readonly ColumnChoice<FlowNature>[] = [
  {
    id: "in",
    label: { fr: "encaissement", en: "money in" },
    synonyms: [
      "entrée",
      "recette",
      "produit",
      "facture",
      "acompte",
      "versement",
      "subvention",
      "participation",
      "crédit",
    ],
  },
  {
    id: "out",
    label: { fr: "décaissement", en: "money out" },
    synonyms: [
      "sortie",
      "dépense",
      "charge",
      "avoir",
      "achat",
      "salaire",
      "loyer",
      "remboursement",
      "reversement",
      "débit",
    ],
  },
  {
    id: "either",
    label: { fr: "à régulariser", en: "to settle" },
    synonyms: ["solde", "régularisation", "virement", "flux"],
  },
];
