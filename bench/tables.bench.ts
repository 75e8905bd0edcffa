/**
 * Each table function over 10 000 rows, through `dist/functions.js`: processor time per row (goal ≤ 10 µs), growth from 1 000
 * to 100 000 rows (100 is linear); and, as the pane asks for it beside the sources, what an
 * explanation of one row, then of every row, costs beside a plain call.
 */
import { functionById } from "../src/functions/catalogue";
import { builtFunction } from "./built-functions";
import type { Bench } from "./figures";
import type { Argument } from "../src/functions/host";
import type { Content } from "../src/spreadsheet/cell/content";

type Row = readonly Content[];

interface TableBench {
  readonly id: string;
  readonly headings: readonly string[];
  readonly row: (index: number) => Row;
  /** The tables that follow, as long as the first. */
  readonly others?: readonly Pick<TableBench, "headings" | "row">[];
  readonly middle?: readonly Argument[];
  readonly rules: string | readonly Row[];
}

/** Those that people fill by the thousand. */
const HAVE_GOALS = new Set(["FUNDING", "DIPLOMA"]);
/** The accounts of a school: so many contracts, in one call, within a second. */
const YEARLY = new Set(["LEDGER", "CUTOFF", "TREASURY"]);
const CONTRACTS_OF_A_YEAR = 5000;

const SMALL = 1000;
const USUAL = 10_000;
const LARGE = 100_000;
const EXACT = { zerosAreZeros: true } as const;
const START = 46_266;

const gessmsUnits =
  "USSA24 USSA25 USSA26 USSA27 USSA28 USSA29 USSA2A USSA2B USSA2C USSA2D USSA2E UASA06 TED001 UASA0R".split(" ");
const mark = (index: number, column: number): number => (1 + ((index * 7919 + column * 104_729) % 2000)) / 100;
const statuses = ["Validée", "Validée (session 2)", "Session 2", "Non validée"];

const contracts: Pick<TableBench, "headings" | "row"> = {
  headings: ["contrat", "début", "fin", "npec"],
  row: (index) => [`C-${index}`, START + (index % 300), START + 365 + (index % 400), 7000 + (index % 900)],
};
const invoices: Pick<TableBench, "headings" | "row"> = {
  headings: ["facture", "date", "contrat", "débiteur", "montant"],
  row: (index) => [`F-${index}`, START + (index % 300), `C-${index}`, index % 5 === 0 ? "employeur" : "OPCO", 750],
};
const receipts: Pick<TableBench, "headings" | "row"> = {
  headings: ["date", "facture", "montant"],
  row: (index) => [START + 30 + (index % 300), `F-${index}`, 750 - (index % 3)],
};

const TABLES: readonly TableBench[] = [
  {
    id: "DIPLOMA",
    headings: gessmsUnits,
    row: (index) => gessmsUnits.map((_, column) => mark(index, column)),
    rules: "gessms-2026",
  },
  {
    id: "SEMESTER",
    headings: ["X1 statut", "X2 statut", "X3 statut"],
    row: (index) => [0, 1, 2].map((column) => statuses[(index + column) % statuses.length]!),
    rules: "ingenieur-apprentissage-2020",
  },
  {
    id: "YEAR",
    headings: ["X1 statut", "X2 statut"],
    row: (index) => [0, 1].map((column) => statuses[(index + column) % statuses.length]!),
    rules: [
      ["convention", "ingenieur-apprentissage-2020"],
      ["unit.X1", 30],
      ["unit.X2", 30],
    ],
  },
  {
    id: "REVENUE",
    headings: ["début", "fin", "npec", "rupture", "distance"],
    row: (index) => [START + (index % 300), START + 365 + (index % 400), 7000 + (index % 900), null, "10 %"],
    middle: [null, null],
    rules: "gessms-2026",
  },
  {
    id: "FUNDING",
    ...contracts,
    rules: "gessms-2026",
  },
  {
    id: "LEDGER",
    ...contracts,
    others: [invoices, receipts],
    middle: [[[START + 200]]],
    rules: "gessms-2026",
  },
  {
    id: "CUTOFF",
    ...contracts,
    others: [invoices],
    middle: [[[START + 200]]],
    rules: "gessms-2026",
  },
  {
    id: "TREASURY",
    headings: ["date", "montant", "nature"],
    row: (index) => [START + (index % 700), (1 + (index % 99_999)) / 100, index % 3 === 0 ? "charge" : "facture"],
    middle: [[[START]], [[START + 800]], [[1000]]],
    rules: "gessms-2026",
  },
  {
    id: "HEADCOUNT",
    headings: ["début", "fin"],
    row: (index) => [START + (index % 300), START + 365 + (index % 400)],
    middle: [[[START + 200]]],
    rules: "gessms-2026",
  },
  {
    id: "COST",
    headings: ["nature", "quantité", "km"],
    row: (index) => [["cours", "tutorat", "salle", "déplacement"][index % 4]!, 1 + (index % 40), 30 + (index % 50)],
    rules: "assistant-gestion-2016",
  },
  {
    id: "CAP",
    headings: ["année", "partie", "montant"],
    row: (index) => [2016 + (index % 3), index % 2 === 0 ? "cnam" : "territoire", (1 + (index % 997)) / 100],
    rules: "pays-aix-2016-2018",
  },
  {
    id: "CALENDAR",
    headings: ["événement", "date"],
    row: (index) => ["épreuve", START + (index % 300)],
    rules: "gessms-2026",
  },
  {
    id: "VISITS",
    headings: ["visite 1", "visite 2"],
    row: (index) => [START + 81 + (index % 60), null],
    middle: [[[START + 150]]],
    rules: "gessms-2026",
  },
  {
    id: "ATTENDANCE",
    headings: ["apprenant", "heures prévues", "présence"],
    row: (index) => [`Apprenant ${Math.floor(index / 20)}`, 3.5, ["P", "P", "ABJ", "ABI"][index % 4]!],
    rules: "gessms-2026",
  },
  {
    id: "TEAM",
    headings: ["intervenant", "unité", "heures", "statut", "agrément"],
    row: (index) => [
      `Intervenant ${index % 5000}`,
      `US${index % 700}`,
      1 + (index % 30),
      index % 5000 < 1700 ? "EC" : "pro",
      "oui",
    ],
    rules: "gessms-2026",
  },
  {
    id: "COMPOSITION",
    headings: ["rôle", "présence"],
    row: (index) => [["responsable national", "alumni", "expert extérieur"][index % 3]!, "présent"],
    middle: [[["perfectionCouncil"]]],
    rules: "gessms-2026",
  },
  {
    id: "ELIGIBLE",
    headings: [
      "contrat",
      "âge",
      "entrée",
      "fin de formation",
      "diplôme",
      "secteur",
      "admissible",
      "début du contrat",
      "fin du contrat",
    ],
    row: (index) => ["apprentissage", 18 + (index % 15), START, START + 300, "bac+2", "oui", "oui", START, START + 310],
    rules: "gessms-2026",
  },
  {
    id: "OUTCOMES",
    headings: ["groupe", "année", "résultat", "en emploi à six mois"],
    row: (index) => [
      `G${index % 50}`,
      2025,
      ["admis", "ajourné", "partiel", "abandon"][index % 4]!,
      index % 2 === 0 ? "oui" : "non",
    ],
    rules: "gessms-2026",
  },
];

function argumentsOf(bench: TableBench, count: number): Argument[] {
  const tableOf = ({ headings, row }: Pick<TableBench, "headings" | "row">): Argument => [
    headings,
    ...Array.from({ length: count }, (_, index) => row(index)),
  ];
  // CALENDAR has its year first, and its table second.
  const before: Argument[] = bench.id === "CALENDAR" ? [[[2026]]] : [];
  const rules: Argument = typeof bench.rules === "string" ? [[bench.rules]] : bench.rules;
  return [...before, ...[bench, ...(bench.others ?? [])].map(tableOf), ...(bench.middle ?? []), rules];
}

/** Milliseconds of processor: the best of several runs. What other programs take of the machine is not counted. */
async function best(runs: number, work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const times = (ratio: number): string => `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`;

export default (async function tables(print, figure) {
  print("function      µs a row at 10 000   1 000 → 100 000   one row told   every row told");
  for (const bench of TABLES) {
    const { trace } = functionById(bench.id);
    const built = builtFunction(bench.id);
    const call = async (args: readonly Argument[]): Promise<unknown[][]> =>
      (await built(...args, { parameterAddresses: [] })) as unknown[][];
    const [small, usual, large] = [SMALL, USUAL, LARGE].map((count) => argumentsOf(bench, count)) as [
      Argument[],
      Argument[],
      Argument[],
    ];
    const refused = (await call(small)).flat().find((cell) => typeof cell === "object");
    if (refused !== undefined) throw new Error(`${bench.id}: ${JSON.stringify(refused)}`);
    const plain = await best(5, () => call(usual));
    const growth = (await best(2, () => call(large))) / (await best(20, () => call(small)));
    const one = await best(3, () => trace(usual, EXACT, { row: 0 }));
    const every = await best(3, () => trace(usual, EXACT));
    const figures = [
      ((plain * 1000) / USUAL).toFixed(2).padStart(20),
      times(growth).padStart(17),
      times(one / plain).padStart(14),
      times(every / plain).padStart(16),
    ];
    print(`${bench.id.padEnd(12)}${figures.join(" ")}`);
    if (YEARLY.has(bench.id)) {
      const ofAYear = argumentsOf(bench, CONTRACTS_OF_A_YEAR);
      figure(`${bench.id}, ${CONTRACTS_OF_A_YEAR} rows in one call`, 1000, await best(3, () => call(ofAYear)), "ms");
      figure(`${bench.id}, 100 × the rows`, 110, growth, "×");
    }
    if (!HAVE_GOALS.has(bench.id)) continue;
    figure(`${bench.id}, a row of 10 000`, 10, (plain * 1000) / USUAL, "µs");
    figure(`${bench.id}, 100 × the rows`, 100, growth, "×");
  }
} satisfies Bench);
