import { describe, expect, it } from "vitest";
import { planned } from "../support/workbooks";
import { createdFile } from "../support/financial-file";
import { parseAddress } from "../../../src/workbook/address";
import type { CellValue, WorkbookModel } from "../../../src/workbook/model";
import { places, sentences } from "./support";

const file = createdFile({ convention: "gessms-2026", year: 2026, learners: 2 });

/** The file with cells typed, computed ones included: no engine is at work here. */
function told(cells: Readonly<Record<string, CellValue>>): readonly [string[], string[]] {
  const workbook = Object.entries(cells).reduce<WorkbookModel>((model, [address, value]) => {
    const { sheet, area } = parseAddress(address)!;
    const range = { sheet: sheet!, ...area };
    return planned(model, { label: "", edits: [{ kind: "cells", range, cells: [[value as string | number]] }] });
  }, file);
  const { sheets, names } = workbook;
  // Typography has a test of its own.
  const found = sentences("financialFile", sheets, { names }).map((text) => text.replace(/[\u00a0\u202f]/g, " "));
  return [found, [...places("financialFile", sheets, { names })]];
}

const CONTRACT = { "Contrats!A11": "Ali", "Contrats!B11": "C1" } as const;

describe("a financial file", () => {
  it("has nothing to tell as it is made", () => {
    expect(told({})).toEqual([[], []]);
  });

  it.each([
    ["the revenue of the budget", "Budget!B44", "Budget"],
    ["the charges of the last party", "Budget!C46", "Budget"],
    ["the headcount", "Contrats!B6", "Contrats"],
    ["the column of amounts invoiced", "Factures!J8", "Factures"],
  ])("tells a figure typed over a link: %s", (_, address, sheet) => {
    expect(told({ [address]: 12 })).toEqual([
      [`Feuille ${sheet} : « 12 » a remplacé la formule d’un lien.`],
      [address],
    ]);
  });

  it("tells a contract typed under the grey row, which no account counts", () => {
    expect(told({ "Contrats!A15": "Eva" })).toEqual([
      ["Feuille Contrats : « Eva » est sous la ligne grise, hors du tableau."],
      ["Contrats!A15"],
    ]);
    expect(told({ "Contrats!A12": "Eva" })).toEqual([[], []]);
  });

  it("tells an invoice without a contract, or of one that is not there", () => {
    expect(told({ ...CONTRACT, "Factures!A9": 1 })).toEqual([["Facture 1 : aucun contrat."], ["Factures!C9"]]);
    expect(told({ ...CONTRACT, "Factures!A9": 1, "Factures!C9": "C2" })[0]).toEqual([
      "Facture 1 : le contrat « C2 » n’est pas dans la feuille des contrats.",
    ]);
    expect(told({ ...CONTRACT, "Factures!A9": 1, "Factures!C9": "c1" })).toEqual([[], []]);
    // A contract may go by its learner's name, and a credit note by the invoice that it cancels.
    expect(told({ ...CONTRACT, "Factures!A9": 1, "Factures!C9": "Ali" })).toEqual([[], []]);
    expect(told({ ...CONTRACT, "Factures!A9": 2, "Factures!I9": 1 })).toEqual([[], []]);
  });

  it.each([
    [500, []],
    [500.01, ["Facture 1 : 0,01 € encaissés de trop."]],
  ])("tells payments beyond what an invoice asks: %s € for 500", (paid, expected) => {
    const invoice = { ...CONTRACT, "Factures!A9": 1, "Factures!C9": "C1", "Factures!J9": 500 };
    const receipts = { "Encaissements!C9": 1, "Encaissements!E9": 200, "Encaissements!C10": 1 };
    expect(told({ ...invoice, ...receipts, "Encaissements!E10": paid - 200 })[0]).toEqual(expected);
  });
});
