/** The accounts of contracts, in a financial file and in an accountant's own tables: what the register lacks. */
import { describe, expect, it } from "vitest";
import { VARIANCE_SETTING } from "../../../src/tools/audit/tolerated-variance";
import { findingText } from "../../../src/tools/audit/finding-text";
import type { CheckId } from "../../../src/tools/audit/check-ids";
import { formatRange, parseAddress } from "../../../src/workbook/address";
import type { CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import type { Edit } from "../../../src/workbook/plan";
import { serialOf } from "../../oracle/days";
import { accountsOf } from "../../../src/tools/attach/accounts/account-tables";
import { attachAccounts } from "../../../src/tools/attach/accounts/attach-accounts";
import { conventionById } from "../../../src/conventions";
import { createdFile } from "../support/financial-file";
import { planned, sheetOf, workbookOf } from "../support/workbooks";
import { audit } from "./support";

type Day = readonly [day: number, month: number, year: number];

/** No engine is at work here: what formulas would show is put in their place. */
const file = typed({ "Factures!J8": "Montant" }, createdFile({ convention: "gessms-2026", year: 2026, learners: 4 }));
const START = serialOf(1, 9, 2026);
const END = serialOf(31, 8, 2027);

function typed(cells: Readonly<Record<string, CellValue>>, model?: WorkbookModel): WorkbookModel {
  const edits = Object.entries(cells).map(([address, value]): Edit => {
    const { sheet, area } = parseAddress(address)!;
    return { kind: "cells", range: { sheet: sheet!, ...area }, cells: [[value as string | number]] };
  });
  return planned(model ?? file, { label: "", edits });
}

const headings = Object.values(file.sheets.find(({ name }) => name === "Contrats")!.cells).find((row) =>
  Object.values(row).some(({ value }) => value === "Apprenant"),
)!;

function column(heading: string): string {
  const at = Object.keys(headings).find((key) => headings[Number(key)]?.value === heading);
  return String.fromCharCode("A".charCodeAt(0) + Number(at));
}

function contract(row: number, learner: string, number: string, more: Readonly<Record<string, CellValue>> = {}) {
  const cells = { Apprenant: learner, Contrat: number, Début: START, Fin: END, NPEC: 7300, Niveau: 6, ...more };
  return Object.fromEntries(
    Object.entries(cells).map(([heading, value]) => [`Contrats!${column(heading)}${row}`, value]),
  );
}

function invoice(row: number, number: number, of: string, amount: number, date: Day, more = {}) {
  return {
    [`Factures!A${row}`]: number,
    [`Factures!B${row}`]: serialOf(...date),
    [`Factures!C${row}`]: of,
    [`Factures!D${row}`]: "Financeur",
    [`Factures!J${row}`]: amount,
    ...more,
  };
}

function told(check: CheckId, workbook: WorkbookModel, date?: Day): readonly [readonly string[], readonly string[]] {
  const found = audit(workbook.sheets, { names: workbook.names, ...(date && { date }) });
  const own = found.filter((finding) => finding.check === check);
  return [
    own.map((finding) => findingText(finding, "fr").replace(/[\u00a0\u202f]/g, " ")),
    own.map(({ cells }) => cells.map(formatRange).join(",")),
  ];
}

const NOTHING = [[], []];
const ALI = contract(11, "Ali", "C1");
/** The first payment may be invoiced on the first day, and an invoice may wait for thirty. */
const WAITED: Day = [1, 10, 2026];

describe("a contract that no invoice names", () => {
  it("is told once its first payment has been due longer than an invoice may wait", () => {
    expect(told("contractsNotInvoiced", typed(ALI), WAITED)).toEqual([
      ["Contrat C1 (Ali) : 2170 € étaient dus le 01/09/2026 ; aucune ligne de « Factures » ne le nomme."],
      ["Contrats!B11"],
    ]);
    expect(told("contractsNotInvoiced", typed(ALI), [30, 9, 2026])).toEqual(NOTHING);
  });

  it("is not told without a day, of a contract to come, or whose data nobody can account for", () => {
    expect(told("contractsNotInvoiced", typed(ALI))).toEqual(NOTHING);
    expect(told("contractsNotInvoiced", typed({ ...ALI, "Contrats!G11": null, "Contrats!F11": null }), WAITED)).toEqual(
      NOTHING,
    );
    expect(told("contractsNotInvoiced", file, WAITED)).toEqual(NOTHING);
  });

  it.each([
    ["by its number", "C1"],
    ["in other letters", " c1 "],
    ["by its learner", "ali"],
    ["among others", "C0, C1 et C2"],
  ])("is named %s", (_case, said) => {
    expect(told("contractsNotInvoiced", typed({ ...ALI, ...invoice(9, 1, said, 2170, [2, 9, 2026]) }), WAITED)).toEqual(
      NOTHING,
    );
  });

  it("is named by an invoice of another contract no more than by none", () => {
    const workbook = typed({ ...ALI, ...contract(12, "Ana", "C2"), ...invoice(9, 1, "C2", 2170, [2, 9, 2026]) });
    expect(told("contractsNotInvoiced", workbook, WAITED)[1]).toEqual(["Contrats!B11"]);
  });

  it("is told with its like as one finding, from the sixth on", () => {
    const many = typed(
      { "Factures!J8": "Montant" },
      createdFile({ convention: "gessms-2026", year: 2026, learners: 8 }),
    );
    const rows = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => contract(11 + index, `Élève ${index}`, `C${index}`)).flatMap(
        Object.entries<CellValue>,
      ),
    );
    const [texts] = told("contractsNotInvoiced", typed(rows, many), WAITED);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain("Et 5 autres cas.");
  });
});

describe("a contract that was broken", () => {
  /** 30 days of 365 earn 600 €, of which half the days’ share is the employer’s. */
  const BROKEN = contract(11, "Ana", "C1", { Rupture: serialOf(28, 2, 2027) });

  it("before anything was invoiced is to be invoiced, and told once", () => {
    expect(told("breaksNotSettled", typed(BROKEN), [1, 3, 2027])[0]).toEqual([
      "Contrat C1 (Ana), Financeur : rompu le 28/02/2027, 2870 € restent à facturer (« Factures »).",
      "Contrat C1 (Ana), Employeur : rompu le 28/02/2027, 750 € restent à facturer (« Factures »).",
    ]);
    expect(told("contractsNotInvoiced", typed(BROKEN), [1, 3, 2027])).toEqual(NOTHING);
  });

  it("after more was invoiced than it earned has a credit note to come", () => {
    const invoiced = { ...BROKEN, ...invoice(9, 1, "C1", 4360, [2, 2, 2027]) };
    const employer = invoice(10, 2, "C1", 750, [2, 2, 2027], { "Factures!D10": "Employeur" });
    expect(told("breaksNotSettled", typed({ ...invoiced, ...employer }), [1, 3, 2027])).toEqual([
      ["Contrat C1 (Ana), Financeur : rompu le 28/02/2027, 1490 € d’avoir à émettre (« Factures »)."],
      ["Contrats!B11"],
    ]);
    const credited = invoice(11, 3, "C1", -1490, [1, 3, 2027], { "Factures!G11": "avoir", "Factures!I11": 1 });
    expect(told("breaksNotSettled", typed({ ...invoiced, ...employer, ...credited }), [1, 3, 2027])).toEqual(NOTHING);
    const short = { ...invoiced, ...employer, ...credited, "Factures!J11": -1489.99 };
    expect(told("breaksNotSettled", typed(short), [1, 3, 2027])[0]).toEqual([
      "Contrat C1 (Ana), Financeur : rompu le 28/02/2027, 0,01 € d’avoir à émettre (« Factures »).",
    ]);
  });

  it("is not told before its last day, nor without a day, nor while it runs", () => {
    expect(told("breaksNotSettled", typed(BROKEN), [27, 2, 2027])).toEqual(NOTHING);
    expect(told("breaksNotSettled", typed(BROKEN))).toEqual(NOTHING);
    expect(told("breaksNotSettled", typed(ALI), [1, 3, 2027])).toEqual(NOTHING);
  });

  it("is settled as a whole where the register names a payer that the rules do not know", () => {
    const paid = { ...BROKEN, ...invoice(9, 1, "C1", 3620, [1, 3, 2027], { "Factures!D9": "Mairie de Lyon" }) };
    expect(told("breaksNotSettled", typed(paid), [2, 3, 2027])).toEqual(NOTHING);
  });
});

describe("a right to payment", () => {
  const OWED = { ...ALI, ...invoice(9, 1, "C1", 2170, [2, 9, 2026]) };

  it("is lost four months after the last day, and told with what was not invoiced", () => {
    expect(told("rightsExpired", typed(OWED), [31, 12, 2027])).toEqual(NOTHING);
    expect(told("rightsExpired", typed(OWED), [1, 1, 2028])).toEqual([
      [
        "Contrat C1 (Ali), Financeur : 4380 € non facturés, perdus 4 mois après le dernier jour du contrat (contrôle au 01/01/2028).",
      ],
      ["Contrats!B11"],
    ]);
  });

  it("is lost once for a contract that no invoice names, or that was broken", () => {
    const broken = typed(contract(11, "Ana", "C1", { Rupture: serialOf(28, 2, 2027) }));
    expect(told("rightsExpired", typed(ALI), [1, 1, 2028])[1]).toEqual(["Contrats!B11"]);
    expect(told("contractsNotInvoiced", typed(ALI), [1, 1, 2028])).toEqual(NOTHING);
    expect(told("rightsExpired", broken, [1, 7, 2027])[1]).toEqual(["Contrats!B11"]);
    // The employer's share can be asked for all the same.
    expect(told("breaksNotSettled", broken, [1, 7, 2027])[0]).toEqual([expect.stringContaining("Employeur")]);
  });

  it("is not lost of what was invoiced, nor by the hour", () => {
    expect(told("rightsExpired", typed({ ...OWED, "Factures!J9": 6550 }), [1, 1, 2028])).toEqual(NOTHING);
    const hours = contract(11, "Léo", "C1", {
      "Type de contrat": "professionnalisation",
      NPEC: null,
      Niveau: null,
      Heures: 400,
    });
    expect(told("rightsExpired", typed(hours), [1, 1, 2030])).toEqual(NOTHING);
  });
});

describe("an accountant’s own list of contracts, beside their register", () => {
  const list = sheetOf("Suivi des alternants", [
    ["Suivi 26-27"],
    [],
    [null, "Nom", "Prénom", "N° de contrat", "Date de début", "Date de fin", "NPEC annuel", "Rupture ?"],
    [null, "DURAND", "Ali", "C1", START, END, "7 300,00 €", null],
    [null, "MARTIN", "Ana", "C2", START, END, 7300, "30/09/2026"],
    [null, "PETIT", "Zoé", "C3", "01/09/2026", "31/08/2027", 7300, null],
    [null, "Total", null, null, null, null, 21_900],
  ]);
  const register = (...rows: readonly (readonly (string | number | null)[])[]): SheetModel =>
    sheetOf("Facturation", [["N° facture", "Date", "Bénéficiaire", "OPCO", "Type", "Montant"], ...rows]);
  const both = register(
    ["F1", serialOf(2, 10, 2026), "Zoé PETIT", "Akto", "facture", 2170],
    ["F2", serialOf(2, 10, 2026), "Durand Ali", "Akto", "facture", "2 170,00 €"],
  );
  const at: Day = [15, 11, 2026];
  const checked = (check: CheckId, ...sheets: readonly SheetModel[]) => told(check, workbookOf(...sheets), at);

  it("is read with the names of people, and tells what it lacks where it stands", () => {
    expect(checked("contractsNotInvoiced", list, both)).toEqual(NOTHING);
    const one = register(["F1", serialOf(2, 10, 2026), "Zoé PETIT", "Akto", "facture", 2170]);
    expect(checked("contractsNotInvoiced", list, one)).toEqual([
      ["Contrat C1 (DURAND Ali) : 2920 € étaient dus le 16/10/2026 ; aucune ligne de « Facturation » ne le nomme."],
      ["'Suivi des alternants'!D4"],
    ]);
    expect(checked("breaksNotSettled", list, both)[1]).toContain("'Suivi des alternants'!D5");
  });

  it("knows a credit note by its type", () => {
    const settled = (type: string, amount: number) =>
      register(
        ["F1", serialOf(2, 9, 2026), "C2", "Akto", "facture", 2170],
        ["A1", serialOf(2, 10, 2026), "C2", "Akto", type, amount],
      );
    const creditNotes = (sheet: SheetModel) =>
      checked("breaksNotSettled", list, sheet)[0].filter((text) => text.includes("avoir à émettre"));
    expect(creditNotes(settled("facture", 0))).toHaveLength(1);
    const [text] = creditNotes(settled("facture", 0));
    const amount = Number(/([\d,]+) € d’avoir/.exec(text!)![1]!.replace(",", "."));
    expect(creditNotes(settled("Avoir", amount))).toEqual([]);
  });

  it("says nothing without a register, or once a file reads it, which is told instead", () => {
    expect(checked("contractsNotInvoiced", list)).toEqual(NOTHING);
    const convention = conventionById("gessms-2026")!;
    const own = workbookOf(list, register(["F1", serialOf(2, 10, 2026), "C3", "Akto", "facture", 2170]));
    const request = { convention, locale: "fr", year: 2026 } as const;
    const attached = planned(own, attachAccounts(own, accountsOf(own), request));
    const [, where] = told("contractsNotInvoiced", attached, at);
    expect(where.filter((place) => place.includes("Suivi"))).toEqual([]);
  });
});

describe("a variance from the budget", () => {
  const tolerating = (percent: string | null, workbook: WorkbookModel): WorkbookModel =>
    planned(workbook, { label: "", edits: [{ kind: "setting", key: VARIANCE_SETTING, value: percent }] });
  const budget = sheetOf("Mon budget", [
    ["Poste", "Prévu", "Réel"],
    ["Enseignement", 1000, 1100],
    ["Salles", "600,00 €", 500],
    ["Timbres", 0, 12],
    ["Visites", 300, null],
    ["Total", 1900, 1612],
  ]);

  it.each([
    [null, []],
    ["20", ["Timbres : 12 € là où rien n’était prévu."]],
    [
      "10",
      [
        "Salles : 500 € pour 600 € prévus, soit 100 € de moins (16,7 %, pour 10 % tolérés).",
        "Timbres : 12 € là où rien n’était prévu.",
      ],
    ],
    [
      "9,99",
      [
        "Enseignement : 1100 € pour 1000 € prévus, soit 100 € de plus (10 %, pour 9,99 % tolérés).",
        "Salles : 500 € pour 600 € prévus, soit 100 € de moins (16,7 %, pour 9,99 % tolérés).",
        "Timbres : 12 € là où rien n’était prévu.",
      ],
    ],
    ["beaucoup", []],
  ])("is told beyond what the user tolerates, in their own table: %s", (percent, expected) => {
    expect(told("varianceBeyond", tolerating(percent, workbookOf(budget)))[0]).toEqual(expected);
  });

  /** As the formulas would show it. */
  const line = (forecast: number, actual: number) => ({
    "Charges!A9": "Centre Cnam",
    "Charges!B9": "Enseignement",
    "Charges!P9": forecast,
    "Charges!Q9": actual,
  });

  it("of a file’s charges is told at once where more is spent, at the closing where less is", () => {
    const above = tolerating("10", typed(line(1000, 1101)));
    expect(told("varianceBeyond", above, at(2026))[0]).toEqual([
      "Centre Cnam, Enseignement : 1101 € pour 1000 € prévus, soit 101 € de plus (10,1 %, pour 10 % tolérés).",
    ]);
    expect(told("varianceBeyond", tolerating("10", typed(line(1000, 1100))), at(2026))).toEqual(NOTHING);
    const below = tolerating("10", typed(line(1000, 400)));
    expect(told("varianceBeyond", below, at(2026))).toEqual(NOTHING);
    const closed = typed({ "Budget!B4": serialOf(30, 9, 2027) }, below);
    expect(told("varianceBeyond", closed, [29, 9, 2027])).toEqual(NOTHING);
    expect(told("varianceBeyond", closed, [30, 9, 2027])[0]).toHaveLength(1);
  });
});

const at = (year: number): Day => [1, 12, year];

it("each finding names the article that decides", () => {
  const broken = { ...ALI, ...contract(12, "Ana", "C2", { Rupture: serialOf(28, 2, 2027) }) };
  const sources = (date: Day): readonly unknown[] =>
    audit(typed(broken).sheets, { names: file.names, date })
      // The heading put in the place of a formula.
      .filter(({ check }) => check !== "financialFile")
      .map(({ check, source }) => [check, source]);
  const SETTLED = ["breaksNotSettled", "C. trav. R6332-25"];
  expect(sources([1, 3, 2027])).toEqual([
    ["contractsNotInvoiced", "code de commerce, « délais de paiement »"],
    SETTLED,
    SETTLED,
  ]);
  expect(sources([1, 1, 2028])).toContainEqual(["rightsExpired", "C. trav. R6332-25"]);
});
