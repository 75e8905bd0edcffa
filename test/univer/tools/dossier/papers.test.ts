/** What is printed from the register: an invoice, a credit note, the list of reminders, of a year typed once. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseArea } from "../../../../src/workbook/address";
import type { CellValue } from "../../../../src/workbook/model";
import { inputOf, typedFile, type TypedRow, type Year } from "../../../tools/support/financial-file";
import { PlayedYear } from "./played-year";

const PAPER = "Facture à imprimer";
const REMINDERS = "Relances";
const LEDGER = "Comptes";

const golden = parse(readFileSync(path.join(import.meta.dirname, "years", "gessms-2026.yaml"), "utf8")) as Year;
const invoice = (cells: TypedRow["cells"]): TypedRow => ({ sheet: "Factures", cells });
const at = (sheet: string, place: string, ...values: readonly (string | number)[]): TypedRow => ({
  sheet,
  at: place,
  cells: Object.fromEntries(values.map((value, index) => [`${index}`, value])),
});
const issuer = ["Cnam Occitanie", "12 rue du Parc", "34000 Montpellier", "00012", "76 34", "FR76 0000"];
const year: Year = {
  ...golden,
  typed: [
    ...golden.typed,
    // One invoice for two contracts; a credit note that names nothing but the invoice; one to a school's own client.
    invoice({ Facture: 5, Date: "31/01/2027", Contrat: "C1", Débiteur: "Financeur", "Autre montant": 300 }),
    invoice({ Facture: 5, Date: "31/01/2027", Contrat: "C3", Débiteur: "Financeur", "Autre montant": 200.5 }),
    invoice({ Facture: 6, Date: "10/02/2027", Contrat: "C3", "Autre montant": 50, Annule: 5 }),
    invoice({ Facture: 7, Date: "31/01/2027", Débiteur: "Mairie", "Autre montant": 80, Échéance: "15/02/2027" }),
    invoice({ Facture: 8, Date: "01/06/2027", "Autre montant": 20, Annule: 1 }),
    invoice({ Facture: 9, Date: "01/06/2027", "Autre montant": 10, Annule: 5 }),
    invoice({ Facture: 10, Date: "02/06/2027", Contrat: "C1", Débiteur: "Financeur", "Autre montant": 5 }),
    invoice({ Facture: 10, Date: "02/06/2027", Contrat: "C1", Débiteur: "Employeur", "Autre montant": 5 }),
    ...issuer.map((value, index) => at(PAPER, `J${6 + index}`, value)),
    at(PAPER, "H15", "Financeur"),
    at(PAPER, "J15", "OPCO Atlas", "25 quai Panhard", "75013 Paris", "111"),
    at(PAPER, "H16", "Financeur", "C3", "OPCO Santé", "31 rue Anatole France", "92309 Levallois", "222"),
  ],
};

const day = (text: string): number => inputOf(text) as number;

describe("papers of a year", () => {
  let played: PlayedYear;
  beforeAll(async () => {
    played = await PlayedYear.open(typedFile(year));
  });
  afterAll(() => played.close());

  async function paper(number: number | null): Promise<(place: string) => CellValue> {
    const { row, column } = parseArea("C4")!;
    played.write(PAPER, row, column, number);
    const values = await played.values(PAPER);
    return (place) => {
      const cell = parseArea(place)!;
      return values[cell.row]?.[cell.column] ?? null;
    };
  }

  const on = async (date: string): Promise<CellValue[][]> => {
    const { row, column } = parseArea("B4")!;
    played.write(REMINDERS, row, column, day(date));
    return played.values(REMINDERS);
  };
  const listed = (rows: CellValue[][]): CellValue[][] =>
    rows.slice(9, 34).flatMap((row) => (typeof row[0] === "number" ? [row.slice(0, 9)] : []));

  it("states who sends what to whom, for which contract and which dates, and how much", async () => {
    const cell = await paper(2);
    expect(["A6", "A7", "A8", "A9", "A10"].map(cell)).toEqual([
      ...issuer.slice(0, 3),
      "SIRET\u00a0: 00012",
      "Déclaration d’activité n° 76 34",
    ]);
    expect(["D6", "F7", "F8"].map(cell)).toEqual(["FACTURE", 2, day("02/10/2026")]);
    // Thirty days, by finance.invoice.dueAfter.
    expect(["D9", "F9"].map(cell)).toEqual(["À payer au plus tard le", day("01/11/2026")]);
    // The address of the debtor for this contract goes before that for all.
    expect(["D14", "D15", "D16", "D17"].map(cell)).toEqual([
      "OPCO Santé",
      "31 rue Anatole France",
      "92309 Levallois",
      "SIRET\u00a0: 222",
    ]);
    expect(["A21", "B21", "C21", "D21", "E21", "F21"].map(cell)).toEqual([
      "C3",
      "Zoé",
      "Année 1 : 1er versement",
      day("01/09/2026"),
      day("31/08/2027"),
      2170,
    ]);
    expect(["F36", "F37", "C38", "F38"].map(cell)).toEqual([2170, "non applicable", "Net à payer", 2170]);
    expect(cell("A40")).toBe("TVA non applicable, article 261-4-4° a du CGI");
    expect(cell("A41")).toContain("40 €");
    expect(cell("A42")).toContain("FR76 0000");
    expect(cell("D4")).toBe("");
  });

  it("names, on a credit note, the invoice that it cancels, and owes what it states", async () => {
    const cell = await paper(4);
    expect(["D6", "F7", "D10", "F10", "F11"].map(cell)).toEqual([
      "AVOIR",
      4,
      "Annule la facture",
      2,
      day("02/10/2026"),
    ]);
    expect(["D9", "F9", "F21", "C38", "F38"].map(cell)).toEqual(["", "", 100, "Net à votre crédit", 100]);
    expect(["A41", "A42"].map(cell)).toEqual(["", ""]);
  });

  it("has a line for each contract of one number", async () => {
    const cell = await paper(5);
    expect(["A21", "F21", "A22", "F22", "A23", "F23"].map(cell)).toEqual(["C1", 300, "C3", 200.5, "", ""]);
    // Nothing said what for: the training is.
    expect(cell("C21")).toBe("Formation");
    expect(cell("F38")).toBe(500.5);
    expect(cell("D14")).toBe("OPCO Atlas");
  });

  it("takes the contract and the debtor of the invoice where a credit note says neither, as the ledger does", async () => {
    const cell = await paper(8);
    expect(["D6", "A21", "C21", "D14", "F38"].map(cell)).toEqual([
      "AVOIR",
      "C1",
      "Année 1 : 1er versement",
      "OPCO Atlas",
      20,
    ]);
    // That of two contracts is of neither.
    const either = await paper(9);
    expect(["A21", "D14", "F10", "F38"].map(either)).toEqual(["", "OPCO Atlas", 5, 10]);
  });

  it("says what it lacks", async () => {
    expect((await paper(null))("D4")).toContain("Tapez le chiffre");
    expect((await paper(99))("D4")).toBe("Aucune facture de ce numéro dans le registre");
    expect((await paper(10))("D4")).toContain("plusieurs débiteurs");
    const stray = await paper(7);
    expect(stray("D4")).toBe("Adresse du débiteur à remplir, à droite");
    expect(["D14", "A21", "B21", "F38"].map(stray)).toEqual(["Mairie", "", "", 80]);
  });

  it("reminds of what is late, each invoice once, credit notes and receipts of the day deducted", async () => {
    const late = listed(await on("31/12/2026"));
    // 2 170 invoiced to C3, 1 000 received.
    expect(late).toEqual([[2, day("02/10/2026"), "Financeur", "C3", day("01/11/2026"), 60, 2170, 1000, 1170]]);
    const later = listed(await on("15/03/2027"));
    expect(later.map(([number, , , , , days, , , left]) => [number, days, left])).toEqual([
      [2, 134, 1070],
      // 31 January and thirty days; the credit note of 50 deducted.
      [5, 13, 450.5],
      [7, 28, 80],
    ]);
    const rows = await on("15/02/2027");
    // Its last day is not late yet.
    expect(listed(rows).map(([number]) => number)).toEqual([2]);
    expect(rows[3]!.slice(0, 9).at(-2)).toBe(1170);
  });

  it("comes to what the ledger finds late, where nothing is paid twice", async () => {
    for (const date of ["31/12/2026", "15/03/2027", "31/05/2027"]) {
      const reminders = await on(date);
      played.write(LEDGER, 3, 1, day(date));
      const ledger = await played.values(LEDGER);
      const heading = ledger.find((row) => row.includes("En retard"))!.indexOf("En retard");
      const total = ledger.find((row) => row[0] === "Total")![heading];
      expect([date, reminders[3]![7]]).toEqual([date, total]);
    }
  });
});
