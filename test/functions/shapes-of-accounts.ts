/** The functions of the accounts of a year, on every shape: each of their tables in turn, the others held. */
import type { Loose } from "./call-function";
import { BAD, cases, NA, tableShapes, type Expected, type Rows, type Shape, type ShapeCase } from "./shape-case";

const G = "gessms-2026";

/** A table of a function that takes several: its rules are tried with the first. */
const others = (shapes: readonly ShapeCase[]): readonly ShapeCase[] =>
  shapes.filter(({ parameter }) => parameter !== "regles");

/** One cell that holds a date: more are too many, none is missing. */
const dateShapes = (
  args: (date: Loose) => readonly Loose[],
  date: string,
  gives: Expected,
): (readonly [Shape, readonly Loose[], Expected])[] => [
  ["scalar", args(date), gives],
  ["1×1", args([[date]]), gives],
  ["row", args([[date, date]]), [[BAD]]],
  ["column", args([[date], [date]]), [[BAD]]],
  [
    "block",
    args([
      [date, date],
      [date, date],
    ]),
    [[BAD]],
  ],
  ["blank", args([[null]]), [[NA]]],
  ["omitted", args(null), [[BAD]]],
];

/** A whole year at 20 € a day, from 01/09/2025 to 31/08/2026. */
const contracts: Rows = [
  ["début", "fin", "npec", "contrat"],
  ["01/09/2025", "31/08/2026", 7300, "C-1"],
];
const invoices: Rows = [
  ["date", "montant", "contrat", "débiteur"],
  ["02/09/2025", 2170, "C-1", "OPCO"],
];
const receipts: Rows = [
  ["date", "montant", "contrat", "débiteur"],
  ["01/10/2025", 2000, "C-1", "OPCO"],
];

const LEDGER = [
  "Contrat",
  "Débiteur",
  "Dû",
  "Facturé",
  "Encaissé",
  "Solde",
  "À facturer",
  "À rembourser",
  "En retard",
  "Perdu dans (jours)",
  "Remarque",
];
/** The share of the employer is due from 16/10/2025 on. */
const notYet = ["C-1", "Employeur", 0, 0, 0, 0, 0, 0, 0, "", ""];
const owed: Expected = [LEDGER, ["C-1", "Financeur", 2170, 2170, 2000, 170, 0, 0, 0, 457, ""], notYet];
const DAY = "01/10/2025";
const NO_INVOICE =
  "1 encaissement sans facture (2\u202f000,00\u00a0€) ; 2\u202f000,00\u00a0€ encaissés de plus que facturés";
const ledger = [
  ...tableShapes({
    id: "LEDGER",
    parameter: "contrats",
    table: contracts,
    middle: [invoices, receipts, DAY],
    convention: G,
    gives: owed,
    ofNoRow: [
      LEDGER,
      ["C-1", "Financeur", "", 2170, 2000, "", "", "", 0, "", "Contrat « C-1 » absent de « contrats »"],
    ],
    ofColumn: [[BAD]],
    national: [LEDGER, ["C-1", "Financeur", NA, 2170, 2000, NA, NA, NA, 0, NA, ""]],
    linesUp: false,
  }),
  ...others(
    tableShapes({
      id: "LEDGER",
      parameter: "factures",
      before: [contracts],
      table: invoices,
      middle: [receipts, DAY],
      convention: G,
      gives: owed,
      ofNoRow: [LEDGER, ["C-1", "Financeur", 2170, 0, 2000, 170, 2170, 0, 0, 457, NO_INVOICE], notYet],
      ofColumn: [[BAD]],
      national: [],
      linesUp: false,
    }),
  ),
  ...others(
    tableShapes({
      id: "LEDGER",
      parameter: "encaissements",
      before: [contracts, invoices],
      table: receipts,
      middle: [DAY],
      convention: G,
      gives: owed,
      ofNoRow: [LEDGER, ["C-1", "Financeur", 2170, 2170, 0, 2170, 0, 0, 0, 457, ""], notYet],
      ofColumn: [[BAD]],
      national: [],
      linesUp: false,
    }),
  ),
  ...cases("LEDGER", { date: dateShapes((date) => [contracts, invoices, receipts, date, G], DAY, owed) }),
];

const CLOSED = ["Contrat", "Débiteur", "Acquis", "Facturé", "PCA", "FAE", "Compte", "Compte de produit", "Remarque"];
const YEAR_END = "31/12/2025";
const shareOf122Days = ["C-1", "Employeur", 750, 0, 0, 750, "418", "706", ""];
const closed: Expected = [CLOSED, ["C-1", "Financeur", 1690, 2170, 480, 0, "487", "706", ""], shareOf122Days];
const cutoff = [
  ...tableShapes({
    id: "CUTOFF",
    parameter: "contrats",
    table: contracts,
    middle: [invoices, YEAR_END],
    convention: G,
    gives: closed,
    ofNoRow: [CLOSED, ["C-1", "Financeur", "", 2170, "", "", "", "", "Contrat « C-1 » absent de « contrats »"]],
    ofColumn: [[BAD]],
    national: [CLOSED, ["C-1", "Financeur", NA, 2170, NA, NA, "", "", ""]],
    linesUp: false,
  }),
  ...others(
    tableShapes({
      id: "CUTOFF",
      parameter: "factures",
      before: [contracts],
      table: invoices,
      middle: [YEAR_END],
      convention: G,
      gives: closed,
      ofNoRow: [CLOSED, ["C-1", "Financeur", 1690, 0, 0, 1690, "418", "706", ""], shareOf122Days],
      ofColumn: [[BAD]],
      national: [],
      linesUp: false,
    }),
  ),
  ...cases("CUTOFF", { date: dateShapes((date) => [contracts, invoices, date, G], YEAR_END, closed) }),
];

const flows: Rows = [
  ["date", "montant"],
  ["05/09/2025", 100],
];
const [FIRST, LAST] = ["01/09/2025", "30/09/2025"];
const MONTHLY = ["Mois", "Entrées", "Sorties", "Net", "Solde"];
const september = (balance: number): Expected => [MONTHLY, [45_901, 100, 0, 100, balance]];
const treasury = [
  ...tableShapes({
    id: "TREASURY",
    parameter: "flux",
    table: flows,
    middle: [FIRST, LAST, 10],
    convention: G,
    gives: september(110),
    ofNoRow: [MONTHLY, [45_901, 0, 0, 0, 10]],
    ofColumn: [[BAD]],
    national: september(110),
    linesUp: false,
  }),
  ...cases("TREASURY", {
    du: dateShapes((date) => [flows, date, LAST, 10, G], FIRST, september(110)),
    au: dateShapes((date) => [flows, FIRST, date, 10, G], LAST, september(110)),
    solde: [
      ["scalar", [flows, FIRST, LAST, "1 000,50 €", G], september(1100.5)],
      ["1×1", [flows, FIRST, LAST, [[-40]], G], september(60)],
      ["row", [flows, FIRST, LAST, [[1, 2]], G], [[BAD]]],
      ["column", [flows, FIRST, LAST, [[1], [2]], G], [[BAD]]],
      [
        "block",
        [
          flows,
          FIRST,
          LAST,
          [
            [1, 2],
            [3, 4],
          ],
          G,
        ],
        [[BAD]],
      ],
      ["blank", [flows, FIRST, LAST, [[null]], G], september(100)],
      ["omitted", [flows, FIRST, LAST, null, G], september(100)],
    ],
  }),
];

const RATES = ["Groupe", "Période", "Indicateur", "Nombre", "Sur", "Taux", "Remarque"];
/** One learner is too few for any figure. */
const tooFew = (group: string): Expected => [
  RATES,
  [group, "", "Inscrits", "moins de 10", "", "", ""],
  ...["Présentés", "Reçus", "Reçus partiellement", "Interruptions", "En emploi à six mois"].map((name) => [
    group,
    "",
    name,
    "masqué",
    "moins de 10",
    "masqué",
    "",
  ]),
];
const outcomes = tableShapes({
  id: "OUTCOMES",
  parameter: "table",
  table: [
    ["résultat", "groupe"],
    ["admis", "A"],
  ],
  convention: G,
  gives: tooFew("A"),
  ofColumn: tooFew("Ensemble"),
  national: tooFew("A"),
  linesUp: false,
});

export const ofAccounts: readonly ShapeCase[] = [...ledger, ...cutoff, ...treasury, ...outcomes];
