/** A golden year in the order in which a school lives it, each step with figures worked out by hand from the contracts. */
import type { GoldenYear, TypedRow } from "../../tools/support/financial-file";

/** Sheet, row, heading, value, as in the golden years. */
export type Figure = readonly [sheet: string, label: string, heading: string, value: string | number];

export interface Step {
  readonly name: string;
  readonly typed: readonly TypedRow[];
  /** What the school has in another program already: copied from there, after what is typed. */
  readonly pasted?: readonly TypedRow[];
  readonly seen: readonly Figure[];
}

const BREAK = "Rupture";

/** `gessms-2026`: contracts are signed, then two of them broken, before and after the 45 days. */
export function stepsOf({ typed }: GoldenYear): readonly Step[] {
  const of = (sheet: string, isWanted: (cells: TypedRow["cells"]) => boolean = () => true): readonly TypedRow[] =>
    typed.filter((row) => row.sheet === sheet && isWanted(row.cells));
  const contracts = of("Contrats");
  const signed = contracts.map((row) => ({ ...row, cells: without(row.cells, BREAK) }));
  const broken = (contract: string): readonly TypedRow[] =>
    contracts.flatMap((row, index) =>
      row.cells["Contrat"] === contract ? [{ ...row, at: `R${11 + index}`, cells: only(row.cells, BREAK) }] : [],
    );
  const isCreditNote = (cells: TypedRow["cells"]): boolean => cells["Nature"] === "avoir";
  return [
    {
      name: "contracts are signed",
      typed: signed,
      seen: [
        // 3 × 7 300 + 400 × 9,15
        ["Produits", "Total", "Prévu", 25_560],
        ["Produits", "Total", "Réel", 25_560],
        ["Budget", "Effectif", "", 4],
        // Three times 2 170 of the funder and 750 of the employer, 3 660 × 122/365 of the hours.
        ["Comptes", "Total", "Dû", 9983.34],
      ],
    },
    {
      name: "one is broken before its 45 days",
      typed: broken("C2"),
      seen: [
        // 7 300 × 30/365
        ["Produits", "C2", "Réel", 600],
        ["Produits", "Total", "Réel", 18_860],
        ["Produits", "Total", "Prévu", 25_560],
        ["Budget", "Effectif", "", 3],
        ["Comptes", "Total", "Dû", 7663.34],
      ],
    },
    {
      name: "another after them, the year after",
      typed: broken("C3"),
      seen: [
        // 7 300 × 181/365
        ["Produits", "C3", "Réel", 3620],
        ["Produits", "Total", "Réel", 15_180],
        ["Budget", "Effectif", "", 3],
        ["Comptes", "Total", "Dû", 7663.34],
      ],
    },
    {
      name: "charges are forecast",
      typed: of("Charges"),
      seen: [
        // 25 560 − 13 800, by halves; 5 400 + 5 880, of which 40 % first.
        ["Budget", "Excédent ou déficit", "Prévu", 11_760],
        ["Budget", "Part — GRETA-CFA", "Prévu", 5880],
        ["Décompte", "1 / GRETA-CFA", "Dû", 11_280],
        ["Échéancier", "Acompte 1", "Montant", 4512],
      ],
    },
    {
      name: "expenses are paid",
      typed: [],
      pasted: of("Dépenses"),
      seen: [
        ["Budget", "Charges GRETA-CFA", "Écart", 50],
        // 15 180 − 6 100 − 5 450 − 2 300
        ["Budget", "Excédent ou déficit", "Réel", 1330],
        ["Dépenses", "Sans charge correspondante", "", 12.5],
        ["Trésorerie", "01/12/2026", "Solde", -6100],
      ],
    },
    {
      name: "invoices are sent",
      typed: of("Factures", (cells) => !isCreditNote(cells)),
      seen: [
        ["Factures", "Total facturé", "", 4340],
        ["Factures", "Prochain numéro", "", 3],
        ["Factures", "Numéros manquants", "", 0],
        // 7 663,34 − 4 340
        ["Comptes", "Total", "À facturer", 3323.34],
        ["Relances", "2", "Reste dû", 2170],
      ],
    },
    {
      name: "receipts come in, one of them in part",
      typed: of("Encaissements"),
      seen: [
        ["Comptes", "Total", "Encaissé", 3170],
        ["Comptes", "C3", "En retard", 1170],
        ["Factures", "Reste", "", 1170],
        ["Relances", "2", "Reste dû", 1170],
        // 3 170 − 6 100
        ["Trésorerie", "01/12/2026", "Solde", -2930],
      ],
    },
    {
      name: "a credit note is sent",
      typed: of("Factures", isCreditNote),
      seen: [
        ["Factures", "4", "Montant", -100],
        ["Factures", "Total facturé", "", 4240],
        ["Factures", "Reste", "", 1070],
        ["Factures", "Numéros manquants", "", 1],
        ["Factures", "Prochain numéro", "", 5],
        // At the end of the year, it is not sent yet.
        ["Comptes", "Total", "Facturé", 4340],
      ],
    },
    {
      name: "the year is closed: 6 703,34 earned = 4 340 − 960 + 3 323,34",
      typed: [],
      seen: [
        ["Clôture", "C1", "Acquis", 1690],
        ["Clôture", "C1", "PCA", 480],
        ["Clôture", "Total", "Acquis", 6703.34],
        ["Clôture", "Total", "Facturé", 4340],
        ["Clôture", "Total", "PCA", 960],
        ["Clôture", "Total", "FAE", 3323.34],
      ],
    },
    {
      name: "partners are paid in advance",
      typed: of("Reversements"),
      seen: [
        ["Décompte", "GRETA-CFA", "Facturé", 7896],
        ["Trésorerie", "01/01/2027", "Reversements", -4512],
        // −2 930 − 4 512 − 3 384
        ["Trésorerie", "Solde le plus bas", "", -10_826],
      ],
    },
    {
      name: "the accounts are closed, and settled",
      typed: of("Budget"),
      seen: [
        // 5 450 + 665 − 7 896; what is spent; the rest.
        ["Décompte", "2 / GRETA-CFA", "Solde", -1781],
        ["Décompte", "2 / Lycée", "Solde", 2300],
        ["Décompte", "2 / Centre Cnam", "Solde", -519],
        ["Échéancier", "Solde", "Montant", -1781],
        ["Échéancier", "Solde", "Nature", "Avoir"],
      ],
    },
  ];
}

function without(cells: TypedRow["cells"], heading: string): TypedRow["cells"] {
  return Object.fromEntries(Object.entries(cells).filter(([key]) => key !== heading));
}

function only(cells: TypedRow["cells"], heading: string): TypedRow["cells"] {
  return Object.fromEntries(Object.entries(cells).filter(([key]) => key === heading));
}
