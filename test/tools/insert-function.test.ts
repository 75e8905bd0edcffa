import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions/catalogue";
import { insertFunction } from "../../src/tools/insert-function";
import type { WorkbookModel } from "../../src/workbook/model";
import { sheetOf, workbookOf, type Entry } from "./support/workbooks";

const marks: readonly (readonly Entry[])[] = [
  ["Apprenant", "CC", "Examen", "Session 2", null],
  ["Coef.", 0.4, 0.6, null, null],
  ["ECTS", 4, 6, 2, null],
  ["DIALLO Fatou", "12,5", "ABI", 9],
];

function formulaAt(functionId: string, workbook: WorkbookModel, row: number, column: number): unknown {
  const target = { sheet: "Notes", row, column, rows: 1, columns: 1 };
  const { plan } = insertFunction(workbook, { functionId, target, locale: "fr" });
  expect(plan.edits).toHaveLength(1);
  const [edit] = plan.edits;
  return edit?.kind === "cells" ? edit.cells[0]?.[0] : undefined;
}

describe("insertFunction", () => {
  const workbook = workbookOf(sheetOf("Notes", marks));

  it.each([
    ["marks on the left, weights above, session 2 last", "UE_STATUS", "=CNAM.UE_STATUS(B4:C4,B$2:C$2,D4,CNAM_REGLES)"],
    ["credits above for a general mean", "AVERAGE", "=CNAM.AVERAGE(B4:D4,B$3:D$3,CNAM_REGLES)"],
  ])("reads %s", (_case, id, formula) => {
    expect(formulaAt(id, workbook, 3, 5)).toEqual({ formula });
  });

  it("leaves the weights out when no row says it holds them", () => {
    const plain = workbookOf(
      sheetOf("Notes", [
        ["Apprenant", 1, 2],
        ["DIALLO Fatou", 12, 8],
      ]),
    );
    expect(formulaAt("UE_GRADE", plain, 1, 3)).toEqual({ formula: "=CNAM.UE_GRADE(B2:C2,,,CNAM_REGLES)" });
  });

  it("writes the example of a general mean where no row has the credits", () => {
    const { cells, ...rest } = sheetOf("Notes", marks);
    const without = workbookOf({ ...rest, cells: { 0: cells[0] ?? {}, 3: cells[3] ?? {} } });
    expect(formulaAt("AVERAGE", without, 3, 5)).toEqual({
      formula: "=CNAM.AVERAGE({12,9,14},{4,6,2},CNAM_REGLES)",
    });
  });

  const row = (headings: readonly Entry[], values: readonly Entry[], weights: readonly Entry[] = []): WorkbookModel =>
    workbookOf(sheetOf("Notes", [headings, weights, values]));

  it.each(["Session 2", "2e session", "Seconde session", "Deuxième session", "Rattrapage", "Resit"])(
    "reads a second session headed « %s »",
    (heading) => {
      expect(formulaAt("UE_GRADE", row(["Nom", "CC", heading], ["DIALLO Fatou", 12, 8]), 2, 3)).toEqual({
        formula: "=CNAM.UE_GRADE(B3,,C3,CNAM_REGLES)",
      });
    },
  );

  it("reads a second session by itself as a mark", () => {
    expect(formulaAt("UE_GRADE", row(["Nom", "Session 2"], ["DIALLO Fatou", 12]), 2, 2)).toEqual({
      formula: "=CNAM.UE_GRADE(B3,,,CNAM_REGLES)",
    });
  });

  it("leaves out weights of which one is missing", () => {
    const headings = ["Nom", "CC", "Examen"];
    const values = ["DIALLO Fatou", 12, 8];
    expect(formulaAt("UE_GRADE", row(headings, values, ["Poids", 0.4, 0.6]), 2, 3)).toEqual({
      formula: "=CNAM.UE_GRADE(B3:C3,B$2:C$2,,CNAM_REGLES)",
    });
    expect(formulaAt("UE_GRADE", row(headings, values, ["Poids", 0.4, null]), 2, 3)).toEqual({
      formula: "=CNAM.UE_GRADE(B3:C3,,,CNAM_REGLES)",
    });
  });

  it("stops at what is no mark, and reads from the first column of the sheet", () => {
    expect(formulaAt("UE_GRADE", row([], ["vu", 12, 8]), 2, 3)).toEqual({
      formula: "=CNAM.UE_GRADE(B3:C3,,,CNAM_REGLES)",
    });
    expect(formulaAt("UE_GRADE", row([], [14, 12, 8]), 2, 3)).toEqual({
      formula: "=CNAM.UE_GRADE(A3:C3,,,CNAM_REGLES)",
    });
    expect(formulaAt("UE_GRADE", row([], [12, "vu"]), 2, 2)).toEqual({
      formula: "=CNAM.UE_GRADE({9,10},{0.4,0.6},,CNAM_REGLES)",
    });
  });

  it("takes the amount above where there is none on the left, and no text for one", () => {
    const above = workbookOf(sheetOf("Notes", [[null, 44.96], ["Marge"]]));
    expect(formulaAt("SHARE", above, 1, 1)).toEqual({ formula: "=CNAM.SHARE(B1,CNAM_REGLES)" });
    const unknown = workbookOf(sheetOf("Notes", [["grading.treshold"]]));
    expect(formulaAt("RULE", unknown, 0, 1)).toEqual({
      formula: '=8*5*CNAM.RULE("finance.teachingHour",CNAM_REGLES)',
    });
  });

  it("takes the amount or the key beside the target", () => {
    const near = workbookOf(sheetOf("Notes", [["Marge", 44.96], ["grading.threshold"]]));
    expect(formulaAt("SHARE", near, 0, 2)).toEqual({ formula: "=CNAM.SHARE(B1,CNAM_REGLES)" });
    expect(formulaAt("RULE", near, 1, 1)).toEqual({ formula: "=CNAM.RULE(A2,CNAM_REGLES)" });
  });

  const contracts = [
    ["contrat", "début", "fin", "npec"],
    ["C1", 46_266, 46_630, 7000],
  ];
  const invoices = [
    ["facture", "date", "contrat", "montant"],
    ["F1", 46_267, "C1", 2000],
  ];
  const receipts = [
    ["reçu le", "facture", "montant"],
    ["46_300", "F1", 2000],
  ];

  it("finds each table of a function that takes several", () => {
    const both = workbookOf(sheetOf("Notes", [...contracts, [], ...invoices]));
    expect(formulaAt("CUTOFF", both, 0, 5)).toEqual({
      formula: expect.stringMatching(/^=CNAM\.CUTOFF\(\{/) as string,
    });
    expect(formulaAt("CUTOFF", both, 4, 5)).toEqual({ formula: "=CNAM.CUTOFF($A$1:$D$2,$A$4:$D$5,,CNAM_REGLES)" });
  });

  it("tells a register of invoices from one of receipts by their headings", () => {
    const all = workbookOf(sheetOf("Notes", [...contracts, [], ...invoices, [], ...receipts]));
    expect(formulaAt("LEDGER", all, 7, 5)).toEqual({
      formula: "=CNAM.LEDGER($A$1:$D$2,$A$4:$D$5,$A$7:$C$8,,CNAM_REGLES)",
    });
  });

  it("takes no table for two arguments: an example is written instead", () => {
    const [, ...paid] = receipts;
    const either = [["date", "facture", "montant"], ...paid];
    const all = workbookOf(sheetOf("Notes", [...contracts, [], ...invoices, [], ...either]));
    expect(formulaAt("LEDGER", all, 7, 5)).toEqual({
      formula: expect.stringMatching(/^=CNAM\.LEDGER\(\{/) as string,
    });
  });

  it.each([
    ["UE_GRADE", "=CNAM.UE_GRADE({9,10},{0.4,0.6},,CNAM_REGLES)"],
    ["AVERAGE", "=CNAM.AVERAGE({12,9,14},{4,6,2},CNAM_REGLES)"],
    ["SETTLEMENT", "=CNAM.SETTLEMENT(65294.4,{29268,35981.44},,CNAM_REGLES)"],
    ["RULE", '=8*5*CNAM.RULE("finance.teachingHour",CNAM_REGLES)'],
  ])("writes the example of %s where nothing around fits", (id, formula) => {
    expect(formulaAt(id, workbookOf(sheetOf("Notes", [])), 0, 0)).toEqual({ formula });
  });

  it.each(catalogue.map(({ description }) => [description.id, description] as const))(
    "gives %s its rules in the last place, whatever is left out before",
    (id, { parameters }) => {
      const cell = formulaAt(id, workbookOf(sheetOf("Notes", [])), 0, 0) as { formula: string };
      const args = /CNAM\.\w+\((.*)\)/
        .exec(cell.formula)![1]!
        .replace(/\{[^}]*\}/g, "{}")
        .split(",");
      expect(args.at(-1)).toBe("CNAM_REGLES");
      expect(args).toHaveLength(parameters.length);
    },
  );

  it("says when the rules table is still to be made", () => {
    const target = { sheet: "Notes", row: 0, column: 0, rows: 1, columns: 1 };
    const options = { functionId: "MARGIN", target, locale: "fr" } as const;
    expect(insertFunction(workbook, options).needsRules).toBe(true);
    const named = { ...workbook, names: [{ name: "Cnam_Regles", formula: "=Notes!$A$1:$B$3" }] };
    expect(insertFunction(named, options).needsRules).toBe(false);
    const local = { ...workbook, names: [{ name: "CNAM_REGLES", formula: "=Notes!$A$1:$B$3", sheet: "Notes" }] };
    expect(insertFunction(local, options).needsRules).toBe(true);
  });

  it("refuses to invent a function", () => {
    const target = { sheet: "Notes", row: 0, column: 0, rows: 1, columns: 1 };
    expect(() => insertFunction(workbook, { functionId: "UE_MAGIC", target, locale: "fr" })).toThrow("UE_MAGIC");
  });
});
