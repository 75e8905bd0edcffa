/** An accountant's own messy workbooks, attached without retyping. */
import { afterEach, describe, expect, it } from "vitest";
import { conventionById } from "../../../../src/conventions";
import { accountsOf } from "../../../../src/tools/attach/accounts/account-tables";
import { attachAccounts } from "../../../../src/tools/attach/accounts/attach-accounts";
import { bearerKey, partylessTables } from "../../../../src/tools/attach/accounts/bearers";
import type { SheetModel, WorkbookModel } from "../../../../src/workbook/model";
import { PlayedYear } from "../../../univer/tools/dossier/played-year";
import { planned, workbookOf } from "../../support/workbooks";
import { typedColumns, type DecimalSigns } from "../../../../src/tools/attach/accounts/typed-amounts";
import {
  contractsList,
  expenseJournal,
  freeBudget,
  invoiceBook,
  otherWords,
  pointedContracts,
  pricedBudget,
  twofoldContracts,
} from "./messy-accounts";

const asked = { convention: conventionById("gessms-2026")!, locale: "fr", year: 2026 } as const;

/** Lines that say no party are those of the first one, as the user would answer. */
const request = (workbook: WorkbookModel) => ({
  ...asked,
  bearers: Object.fromEntries(
    partylessTables(workbook, accountsOf(workbook), asked).map(({ table }) => [bearerKey(table), "Centre Cnam"]),
  ),
});

let played: PlayedYear | undefined;
afterEach(() => played?.close());

async function attached(...sheets: readonly SheetModel[]): Promise<PlayedYear> {
  return attachedAs({}, ...sheets);
}

async function attachedAs(signs: DecimalSigns, ...sheets: readonly SheetModel[]): Promise<PlayedYear> {
  const workbook: WorkbookModel = workbookOf(...sheets);
  const plan = attachAccounts(workbook, accountsOf(workbook), { ...request(workbook), signs });
  played = await PlayedYear.open(planned(workbook, plan));
  return played;
}

describe("what is recognised", () => {
  it.each([
    ["contracts", contractsList, 3, ["Total"]],
    [
      "charges",
      freeBudget,
      3,
      ["Produits", "Contrats OPCO", "Charges Centre Cnam", "Sous-total", "Charges GRETA", "Total général"],
    ],
    ["expenses", expenseJournal, 5, ["Total"]],
    ["invoices", invoiceBook, 2, []],
  ] as const)("%s, their totals and titles aside", (kind, sheet, rows, leftOut) => {
    const [table, ...others] = accountsOf(workbookOf(sheet));
    expect(others).toEqual([]);
    expect([table?.kind, table?.rows.length]).toEqual([kind, rows]);
    expect(table?.leftOut.map(({ text }) => text)).toEqual(leftOut);
  });

  it("is not what stands lower down, which is told", () => {
    const { cells } = expenseJournal;
    const below = { 20: { 0: { value: "05/02/2027" }, 2: { value: "Cours" }, 3: { value: 99 } } };
    const [table] = accountsOf(workbookOf({ ...expenseJournal, cells: { ...cells, ...below } }));
    expect(table?.rows.length).toBe(5);
    expect(table?.leftOut.map(({ row }) => row)).toEqual([7, 20]);
  });

  it("is nothing on the sheets of a financial file", () => {
    const workbook = workbookOf(freeBudget);
    const after = planned(workbook, attachAccounts(workbook, accountsOf(workbook), request(workbook)));
    expect(accountsOf(after).map(({ sheet }) => sheet)).toEqual([freeBudget.name]);
  });

  it("is nothing in a list of marks", () => {
    const marks: readonly (readonly (string | number)[])[] = [
      ["Nom", "CC", "Examen"],
      ["Durand", 12, 9],
    ];
    expect(accountsOf(workbookOf({ ...contractsList, cells: {} }))).toEqual([]);
    const cells = Object.fromEntries(
      marks.map((row, at) => [at, Object.fromEntries(row.map((value, c) => [c, { value }]))]),
    );
    expect(accountsOf(workbookOf({ ...contractsList, cells }))).toEqual([]);
  });
});

describe("a list of contracts", () => {
  it("gives their revenue, payments and headcount, texts and spacers as they stand", async () => {
    const year = await attached(contractsList);
    // 7 300 + 7 300 × 30/365 + 7 300
    expect(await year.figure("Produits", "Total", "Réel")).toBe(15_200);
    expect(await year.figure("Produits", "Total", "Prévu")).toBe(21_900);
    expect(await year.figure("Produits", "C2", "Apprenant")).toBe("MARTIN Ana");
    expect(await year.figure("Contrats", "Effectif ce jour-là", "")).toBe(2);
    expect(await year.figure("Comptes", "C1", "Dû")).toBe(2170);
  });

  it("follows what its author changes there", async () => {
    const year = await attached(contractsList);
    year.write("Suivi alternants 26-27", 4, 6, 3650);
    expect(await year.figure("Produits", "C1", "Réel")).toBe(3650);
  });
});

describe("a free-form budget", () => {
  it("gives the charges of each party, by its titles", async () => {
    const year = await attached(freeBudget);
    expect(await year.figure("Charges", "Centre Cnam / Cours magistraux", "Prévu")).toBe(6000);
    expect(await year.figure("Charges", "Centre Cnam / Location salles", "Prévu")).toBe(600);
    expect(await year.figure("Budget", "Charges Centre Cnam", "Prévu")).toBe(6600);
    expect(await year.figure("Budget", "Charges GRETA-CFA", "Prévu")).toBe(4800);
    expect(await year.figure("Charges", "Charges à compléter", "")).toBe(0);
    expect(await year.figure("Charges", "Heures de formation", "")).toBe(180);
  });
});

describe("a journal of expenses", () => {
  it("counts every line, amounts as texts too, and tells what no charge has", async () => {
    const year = await attached(expenseJournal);
    expect(await year.figure("Dépenses (2)", "Total des dépenses", "")).toBe(6712);
    expect(await year.figure("Charges", "Centre Cnam / Salles", "Réel")).toBe(600);
  });
});

describe("all of them in one workbook", () => {
  it("give margin, settlement, ledger and treasury, and leave the user's sheets as they were", async () => {
    const sheets = [contractsList, freeBudget, expenseJournal, invoiceBook];
    const year = await attached(...sheets);
    for (const own of sheets) expect(year.workbook.sheets.find(({ name }) => name === own.name)).toEqual(own);
    // 21 900 − 6 600 − 4 800, shared by halves
    expect(await year.figure("Budget", "Excédent ou déficit", "Prévu")).toBe(10_500);
    expect(await year.figure("Décompte", "1 / GRETA-CFA", "Dû")).toBe(10_050);
    expect(await year.figure("Charges", "Centre Cnam / Cours magistraux", "Réel")).toBe(6100);
    expect(await year.figure("Charges", "Centre Cnam / Location salles", "Réel")).toBe(600);
    expect(await year.figure("Dépenses (2)", "Sans charge correspondante", "")).toBe(12);
    expect(await year.figure("Comptes", "Total", "Facturé")).toBe(4340);
    expect(await year.figure("Comptes", "Total", "Encaissé")).toBe(2170);
    expect(await year.figure("Trésorerie", "Solde le plus bas", "")).toBe(-4542);
  });
});

describe("a workbook with words of its own", () => {
  it("is recognised whole, sheet by sheet", () => {
    const tables = accountsOf(workbookOf(...otherWords));
    expect(tables.map(({ sheet, kind, rows }) => [sheet, kind, rows.length])).toEqual([
      ["ALT 2026", "contracts", 2],
      ["Prév", "charges", 3],
      ["Grand livre", "expenses", 3],
      ["Fact.", "invoices", 2],
    ]);
  });

  it("gives revenue, charges, actuals and what is received, without a word typed again", async () => {
    const year = await attached(...otherWords);
    // 7 300 + 7 300 × 30/365
    expect(await year.figure("Produits", "Total", "Réel")).toBe(7900);
    expect(await year.figure("Produits", "Total", "Prévu")).toBe(14_600);
    expect(await year.figure("Budget", "Charges Centre Cnam", "Prévu")).toBe(6600);
    expect(await year.figure("Budget", "Charges GRETA-CFA", "Prévu")).toBe(4800);
    expect(await year.figure("Charges", "Centre Cnam / Cours en salle", "Réel")).toBe(3050);
    // 650,50 less the credit note of 50,50
    expect(await year.figure("Charges", "Centre Cnam / Location de salles", "Réel")).toBe(600);
    expect(await year.figure("Comptes", "Total", "Facturé")).toBe(2370);
    expect(await year.figure("Comptes", "Total", "Encaissé")).toBe(2170);
  });

  it("is no register of invoices where a journal has vouchers and names", () => {
    const journal = otherWords.find(({ name }) => name === "Grand livre")!;
    const named = { ...journal.cells[1], 3: { value: "Nom" } };
    const [table] = accountsOf(workbookOf({ ...journal, cells: { ...journal.cells, 1: named } }));
    expect(table?.kind).toBe("expenses");
  });
});

describe("numbers kept as text", () => {
  it("with thousands by full stops are read to the cent, and « 7.300 » as the rest of its column", async () => {
    const year = await attached(pointedContracts);
    expect(await year.figure("Produits", "Total", "Prévu")).toBe(21_900);
    year.write("Contrats export", 3, 4, "7.30");
    expect(await year.figure("Produits", "C3", "Prévu")).toBe(7.3);
    year.write("Contrats export", 3, 4, 3650.5);
    expect(await year.figure("Produits", "C3", "Prévu")).toBe(3650.5);
  });

  it.each([
    [",", 14_600],
    [".", 14.6],
  ] as const)("with two readings are what the user answers: decimals after « %s »", async (sign, total) => {
    const workbook = workbookOf(twofoldContracts);
    const [column] = typedColumns(workbook, accountsOf(workbook));
    const year = await attachedAs({ [column!.key]: sign }, twofoldContracts);
    expect(await year.figure("Produits", "Total", "Prévu")).toBe(total);
  });

  it("are refused as long as nobody has answered", async () => {
    const year = await attached(twofoldContracts);
    expect(await year.figure("Produits", "Total", "Prévu")).toEqual({ error: "#VALUE!" });
  });

  it("keep what is finer than a cent: hours and rates", async () => {
    const year = await attached(pricedBudget);
    // 1 200,5 × 45,125 = 54 172,5625
    expect(await year.figure("Charges", "Centre Cnam / Enseignement", "Prévu")).toBe(54_172.56);
    expect(await year.figure("Charges", "Centre Cnam / Location de salles", "Prévu")).toBe(1250.5);
    expect(await year.figure("Charges", "Heures de formation", "")).toBe(1200.5);
  });
});
