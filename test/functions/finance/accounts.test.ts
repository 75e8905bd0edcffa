/** The accounts of a year: what is told where, how debtors are known, and how the functions feed one another. */
import { describe, expect, it } from "vitest";
import { functionById } from "../../../src/functions/catalogue";
import { debtorNamed } from "../../../src/functions/finance/accounts/debtors";
import type { CallContext } from "../../../src/functions/host";
import { callFunction, callIn, toArgument, type Loose } from "../call-function";
import { shown } from "../../oracle/runs";

const NPEC = "apprentissage-2025";
const BARE: Loose = [
  ["convention", NPEC],
  ["affichage.entetes", "NON"],
];
const contracts: Loose = [
  ["contrat", "apprenant", "début", "fin", "npec", "niveau"],
  ["C1", "Ada", "01/09/2025", "31/08/2026", 7300, 6],
];
const noInvoice: Loose = [["facture", "date", "contrat", "débiteur", "montant"]];
const noReceipt: Loose = [["date", "facture", "montant"]];
const REF = { error: "#REF!" };

const ledger = async (factures: Loose, encaissements: Loose, date: Loose, contrats = contracts): Promise<unknown[][]> =>
  shown(await callFunction("LEDGER", contrats, factures, encaissements, date, BARE));

async function messageOf(id: string, args: readonly Loose[]): Promise<string> {
  const failed = (await callFunction(id, ...args)).flat().find((cell) => typeof cell === "object");
  return typeof failed === "object" ? `${failed.error} ${failed.message}` : "no error";
}

describe("what cannot be read", () => {
  it.each<[string, string, Loose[], RegExp]>([
    [
      "an invoice below zero",
      "LEDGER",
      [
        contracts,
        [
          ["date", "montant", "nature", "contrat", "débiteur"],
          ["01/10/2025", -5, "facture", "C1", "OPCO"],
        ],
        noReceipt,
        46_000,
        NPEC,
      ],
      /^#VALUE! .*ligne 2, colonne 2 : une facture de -5 est négative/,
    ],
    [
      "a debtor to tell from another",
      "LEDGER",
      [
        contracts,
        [
          ["date", "montant", "contrat"],
          ["01/10/2025", 5, "C1"],
        ],
        noReceipt,
        46_000,
        NPEC,
      ],
      /^#N\/A « factures », colonne « débiteur » \(absente\), ligne 1 .* : « débiteur » est à renseigner, car le contrat en a plusieurs \(Financeur, Employeur\)/,
    ],
    [
      "a nature that is none",
      "CUTOFF",
      [
        contracts,
        [
          ["date", "montant", "nature", "contrat", "débiteur"],
          ["01/10/2025", 5, "avoire", "C1", "OPCO"],
        ],
        46_000,
        NPEC,
      ],
      /Le plus proche : « avoir »/,
    ],
    [
      "no register at all",
      "LEDGER",
      [contracts, null, noReceipt, 46_000, NPEC],
      /^#VALUE! « factures » : cet argument est obligatoire/,
    ],
    [
      "a register without its dates",
      "CUTOFF",
      [
        contracts,
        [
          ["facture", "montant"],
          ["F1", 5],
        ],
        46_000,
        NPEC,
      ],
      /^#VALUE! « factures » : colonne « date » introuvable/,
    ],
    [
      "a payment after the last date",
      "LEDGER",
      [
        contracts,
        [
          ["date", "montant", "contrat", "débiteur"],
          ["31/12/9999", 5, "C1", "OPCO"],
        ],
        noReceipt,
        "31/12/9999",
        NPEC,
      ],
      /après le 31\/12\/9999/,
    ],
    [
      "money in below zero",
      "TREASURY",
      [
        [
          ["date", "montant", "nature"],
          ["05/09/2025", -10, "facture"],
        ],
        "01/09/2025",
        "30/09/2025",
      ],
      /^#VALUE! .*-10 est négatif pour la nature « facture »/,
    ],
    [
      "a slip in a year",
      "TREASURY",
      [
        [
          ["date", "montant"],
          ["05/09/2025", 1],
        ],
        "01/09/2025",
        "30/09/2205",
      ],
      /la période dure plus de 50 ans/,
    ],
    [
      "two opening balances",
      "TREASURY",
      [
        [
          ["date", "montant"],
          ["05/09/2025", 1],
        ],
        "01/09/2025",
        "30/09/2025",
        [[1, 2]],
      ],
      /« solde » : une seule cellule est attendue/,
    ],
    [
      "presented, and absent",
      "OUTCOMES",
      [
        [
          ["présenté", "résultat"],
          ["oui", "absent"],
        ],
      ],
      /^#VALUE! .*« présenté » et « résultat » se contredisent/,
    ],
    [
      "broken off, and passed",
      "OUTCOMES",
      [
        [
          ["rupture", "résultat"],
          ["12/01/2026", "admis"],
        ],
      ],
      /^#VALUE! .*le résultat ne va pas avec une rupture/,
    ],
  ])("%s: said by %s", async (_title, id, args, expected) => {
    expect(await messageOf(id, args)).toMatch(expected);
  });

  it("stays within 50 years to the day", async () => {
    const flows: Loose = [
      ["date", "montant"],
      ["05/09/2025", 1],
    ];
    expect(shown(await callFunction("TREASURY", flows, "01/09/2000", "01/09/2050")).length).toBe(602);
    expect(await messageOf("TREASURY", [flows, "01/09/2000", "02/09/2050"])).toMatch(/50 ans/);
  });
});

describe("an error in a register", () => {
  const headings = ["facture", "date", "contrat", "débiteur", "montant"];

  it("in the contract, stands apart and says so", async () => {
    const lines = await ledger([headings, ["F1", "02/09/2025", REF, "OPCO", 5]], noReceipt, "31/12/2025");
    expect(lines[0]?.slice(0, 4)).toEqual(["C1", "Financeur", 2170, 0]);
    expect(lines[2]).toEqual([
      "",
      "Financeur",
      "",
      "#VALUE!",
      0,
      "",
      "",
      "",
      "#VALUE!",
      "",
      "Facture « F1 » sans contrat",
    ]);
  });

  it("in the debtor, leaves both debtors of the contract unknown", async () => {
    const lines = await ledger([headings, ["F1", "02/09/2025", "C1", REF, 5]], noReceipt, "31/12/2025");
    expect(lines.map((line) => line.slice(0, 4))).toEqual([
      ["C1", "Financeur", 2170, "#VALUE!"],
      ["C1", "Employeur", 750, "#VALUE!"],
    ]);
  });

  it("in the amount, is that of its account alone", async () => {
    const lines = await ledger([headings, ["F1", "02/09/2025", "C1", "OPCO", REF]], noReceipt, "31/12/2025");
    expect(lines.map((line) => line[3])).toEqual(["#VALUE!", 0]);
  });

  it("in a name of the contract, is that of the contract", async () => {
    const named: Loose = [
      ["contrat", "début", "fin", "npec", "niveau", "financeur"],
      ["C1", "01/09/2025", "31/08/2026", 7300, 5, REF],
    ];
    const lines = await ledger(noInvoice, noReceipt, "31/12/2025", named);
    expect(lines.map((line) => line.slice(0, 4))).toEqual([["C1", "Non précisé", "#VALUE!", 0]]);
  });
});

describe("a line that two contracts could take", () => {
  const unnumbered: Loose = [
    ["apprenant", "début", "fin", "npec", "niveau"],
    ["Ada", "01/09/2024", "31/08/2025", 7300, 5],
    ["Ada", "01/09/2025", "31/08/2026", 7300, 5],
  ];

  it("is given to neither", async () => {
    const invoice = [
      ["date", "contrat", "montant"],
      ["02/09/2025", "ADA", 5],
    ];
    const lines = await ledger(invoice, noReceipt, "31/12/2025", unnumbered);
    expect(lines.map((line) => [line[0], line[3], line[10]])).toEqual([
      ["Ada", 0, ""],
      ["Ada", 0, ""],
      ["ADA", 5, "Contrat « ADA » sur plusieurs lignes de « contrats »"],
    ]);
  });
});

describe("a number with a unit of its own", () => {
  it("is the same contract as a number and as a text", async () => {
    const numbered: Loose = [
      ["contrat", "début", "fin", "npec", "niveau"],
      [2025001, "01/09/2025", "31/08/2026", 7300, 5],
    ];
    const invoice = [
      ["date", "contrat", "montant"],
      ["02/09/2025", "2025001", 7],
    ];
    const lines = await ledger(invoice, noReceipt, "31/12/2025", numbered);
    expect(lines.map((line) => [line[0], line[3]])).toEqual([[2025001, 7]]);
  });
});

describe("many remarks", () => {
  it("end on how many more there are", async () => {
    const twice = Array.from({ length: 40 }, (_, index) => [`F${index}`, "02/09/2025", "C1", "OPCO", 1]);
    const [headings] = noInvoice as unknown[][];
    const lines = await ledger([headings, ...twice, ...twice] as Loose, noReceipt, "31/12/2025");
    expect(String(lines[0]?.[10])).toMatch(/et 10 autres remarques$/);
  });
});

describe("debtors", () => {
  const unnamed = { funder: null, employer: null };
  const named = { funder: "Akto", employer: "Garage Martin" };
  const region = { funder: "Conseil régional", employer: null };

  it.each([
    ["OPCO", unnamed, "funder", "Financeur"],
    ["Financeurs", unnamed, "funder", "Financeur"],
    ["opérateur de compétences", unnamed, "funder", "Financeur"],
    ["OPCO EP", unnamed, "funder", "Financeur"],
    ["L’Opcommerce", unnamed, "funder", "Financeur"],
    ["EP", unnamed, "other", "EP"],
    ["Entreprise", unnamed, "employer", "Employeur"],
    ["Région", unnamed, "other", "Région"],
    ["OPCO AKTO", named, "funder", "Akto"],
    ["OPCO", named, "funder", "Akto"],
    ["Atlas", named, "other", "Atlas"],
    ["GARAGE MARTIN", named, "employer", "Garage Martin"],
    ["employeur", named, "employer", "Garage Martin"],
    ["région", region, "funder", "Conseil régional"],
    ["OPCO", region, "other", "OPCO"],
    ["OPCO EP", region, "other", "OPCO EP"],
  ] as const)("« %s » of %j is the %s", (text, names, role, label) => {
    expect(debtorNamed(text, names)).toMatchObject({ role, label });
  });

  it("are one under two spellings, and two under two names", () => {
    const key = (text: string): string => debtorNamed(text, unnamed).key;
    expect(key("Région")).toBe(key("conseil régional"));
    expect(key("Lycée A")).not.toBe(key("Lycée B"));
  });
});

describe("explanations", () => {
  const steps = async (
    id: string,
    row: number,
    ...args: Loose[]
  ): Promise<readonly (readonly [string, string[]])[]> => {
    const told = await functionById(id).trace(args.map(toArgument), { zerosAreZeros: true }, { row });
    return (told.steps[0]?.steps ?? []).map(({ code, parameters }) => [code, [...parameters]] as const);
  };
  const invoices: Loose = [
    ["facture", "date", "contrat", "débiteur", "montant"],
    ["F1", "02/09/2025", "C1", "OPCO", 2500],
  ];

  it("of a ledger go from the contract's payments to what is late and lost", async () => {
    const told = await steps("LEDGER", 0, contracts, invoices, noReceipt, "31/12/2025", NPEC);
    const codes = told.map(([code]) => code);
    expect(codes.filter((code) => code.startsWith("funding."))).toEqual(["funding.payment"]);
    expect(codes.slice(-5)).toEqual(["ledger.due", "ledger.toPayBack", "ledger.late", "ledger.lost", "ledger.balance"]);
    expect(told.find(([code]) => code === "ledger.late")?.[1]).toEqual(["finance.invoice.dueAfter"]);
    expect(told.find(([code]) => code === "ledger.lost")?.[1]).toEqual(["finance.funding.lostAfter"]);
  });

  it("of a closing end on the accounts", async () => {
    const told = await steps("CUTOFF", 0, contracts, invoices, "31/12/2025", NPEC);
    expect(told.slice(-3).map(([code]) => code)).toEqual(["cutOff.earned", "cutOff.deferred", "cutOff.account"]);
    expect(told.at(-1)?.[1]).toEqual(["finance.account.deferred", "finance.account.revenue"]);
  });

  it("of a month and of a rate are one step each", async () => {
    const flows: Loose = [
      ["date", "montant"],
      ["05/10/2025", 3],
    ];
    expect(await steps("TREASURY", 1, flows, "01/09/2025", "31/10/2025")).toEqual([["treasury.month", []]]);
    const learners: Loose = [["résultat"], ["admis"]];
    expect(await steps("OUTCOMES", 2, learners)).toEqual([["outcomes.masked", ["outcomes.least"]]]);
    expect(await steps("OUTCOMES", 2, learners, [["outcomes.least", 1]])).toEqual([
      ["outcomes.rate", ["outcomes.least"]],
    ]);
  });
});

describe("a 0 that may be a blank", () => {
  const doubtful: CallContext = { zerosAreZeros: false, addresses: [], probe: null };

  it("in an amount, is asked about on its own line", async () => {
    const invoices: Loose = [
      ["date", "contrat", "débiteur", "montant", "échéance"],
      [45_902, "C1", "OPCO", 0, 0],
    ];
    const lines = await callIn(doubtful, "LEDGER", contracts, invoices, noReceipt, 46_000, BARE);
    expect(lines[0]?.[3]).toMatchObject({ error: "#N/A", message: expect.stringContaining("0 ou vide ?") as string });
    expect(lines[1]?.[3]).toBe(0);
  });

  it("in a date, is a blank", async () => {
    const flows: Loose = [
      ["date", "montant"],
      [0, 12],
    ];
    const rows = await callIn(doubtful, "TREASURY", flows, 45_901, 45_930, null, BARE);
    expect(rows).toEqual([
      [45_901, 0, 0, 0, 0],
      ["Sans date (non compté)", 12, 0, 12, ""],
    ]);
  });
});

describe("one year through the functions", () => {
  it("FUNDING feeds TREASURY: what it dates falls in its month, and its balance waits without a date", async () => {
    const claims = await callFunction("FUNDING", contracts, NPEC);
    const rows = shown(await callFunction("TREASURY", claims, "01/09/2025", "31/08/2026", 100));
    const net = rows.slice(1).map(([month, , , moved, balance]) => [month, moved, balance]);
    // 2170 on 01/10, 750 on 16/10, 2190 on 01/03, 1460 on 01/06; 730 at the end
    expect(net[1]).toEqual([45_931, 2920, 3020]);
    expect(net[11]).toEqual([46_235, 0, 6670]);
    expect(net[12]).toEqual(["Sans date (non compté)", 730, ""]);
  });

  it("LEDGER's rows invoiced as it says leave nothing to invoice", async () => {
    const before = await ledger(noInvoice, noReceipt, "31/12/2025");
    const [headings] = noInvoice as unknown[][];
    const made = before.map(([contract, debtor, , , , , due], index) => [
      `F${index}`,
      "31/12/2025",
      contract,
      debtor,
      due,
    ]);
    const after = await ledger([headings, ...made] as Loose, noReceipt, "31/12/2025");
    expect(after.map((line) => [line[3], line[6], line[7]])).toEqual([
      [2170, 0, 0],
      [750, 0, 0],
    ]);
  });
});
