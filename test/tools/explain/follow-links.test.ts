/** From a figure that refers to others to where it comes from: names, tables, spills, keys, and an end to all of it. */
import { describe, expect, it } from "vitest";
import { followLinks } from "../../../src/tools/explain/follow-links";
import { parseAddress } from "../../../src/workbook/address";
import type { Cell, CellValue, WorkbookModel } from "../../../src/workbook/model";
import { sheetOf, workbookOf } from "../support/workbooks";

const formula = (text: string, value: CellValue = 1): Cell => ({ formula: text, value });
const RULE = formula('=CNAM.MARGIN(100,40,"gessms-2026")', 60);

async function ends(workbook: WorkbookModel, address: string): Promise<readonly string[] | null> {
  const { sheet = "", area } = parseAddress(address)!;
  const links = await followLinks(workbook, { sheet, ...area });
  return (
    links &&
    links.ends.map(({ kind, path }) => [kind, ...path.map((c) => `${c.sheet} ${c.row} ${c.column}`)].join(", "))
  );
}

describe("links followed", () => {
  it("through sheets and workbook names, the shortest way", async () => {
    const book = {
      ...workbookOf(sheetOf("A", [[formula("=MARGE+B!A1")]]), sheetOf("B", [[formula("=A2"), null], [RULE]])),
      names: [{ name: "MARGE", formula: "=B!$A$2" }],
    };
    expect(await ends(book, "A!A1")).toEqual(["rule, B 1 0"]);
  });

  it("through a name that stands for another, and not for ever", async () => {
    const book = {
      ...workbookOf(sheetOf("A", [[formula("=UN"), RULE]])),
      names: [
        { name: "UN", formula: "=DEUX" },
        { name: "DEUX", formula: "=A!$B$1+UN" },
      ],
    };
    expect(await ends(book, "A!A1")).toEqual(["rule, A 0 1"]);
  });

  it("through the columns of a table", async () => {
    const sheet = sheetOf("T", [
      ["Charge", "Montant", null],
      ["Cours", 120, formula("=SUM(Frais[Montant])")],
      ["Salle", 30, formula("=[@Montant]")],
    ]);
    const table = {
      name: "Frais",
      area: { row: 0, column: 0, rows: 3, columns: 3 },
      columns: ["Charge", "Montant", "Repris"],
    };
    const book = workbookOf({ ...sheet, tables: [table] });
    expect(await ends(book, "T!C2")).toEqual(["input, T 1 1"]);
    expect(await ends(book, "T!C3")).toEqual(["input, T 2 1"]);
  });

  it("of SUMIFS, in the rows that have the keys", async () => {
    const sheet = sheetOf("S", [
      ["Partie", "Montant", formula('=SUMIFS(B2:B4,A2:A4,"Lycée")')],
      ["GRETA", 1, formula('=SUMIFS(B2:B4,A2:A4,"<>Lycée")')],
      ["lycée", 2, formula("=SUMIFS(B2:B4,A2:A4,A4)+0*SUM(B2:B4)")],
      ["Lycée", 3],
    ]);
    expect(await ends(workbookOf(sheet), "S!C1")).toEqual(["input, S 2 1", "input, S 3 1"]);
    expect(await ends(workbookOf(sheet), "S!C2")).toHaveLength(3);
    expect(await ends(workbookOf(sheet), "S!C3")).toEqual(["input, S 2 1", "input, S 3 1"]);
  });

  it("of a formula that fills rows, in the row of the cell asked about", async () => {
    const spilledFrom = { row: 0, column: 1 };
    const sheet = sheetOf("S", [
      [10, { ...formula("=IF(A1:A3=0,0,A1:A3)", 10), spill: { rows: 3, columns: 1 } }],
      [20, { value: 20, spilledFrom }],
      [30, { value: 30, spilledFrom }],
    ]);
    expect(await ends(workbookOf(sheet), "S!B3")).toEqual(["input, S 2 0"]);
  });

  it("through all that a formula fills, to the very figure", async () => {
    const spilledFrom = { row: 0, column: 1 };
    const sheet = sheetOf("S", [
      [null, { ...RULE, value: "Produit", spill: { rows: 3, columns: 1 } }, formula("=INDEX(B1#,3)", 30)],
      [null, { value: 20, spilledFrom }],
      [null, { value: 30, spilledFrom }],
    ]);
    expect(await ends(workbookOf(sheet), "S!C1")).toEqual(["rule, S 2 1"]);
  });

  it("counts the cells alike that are not followed: of a result of several columns, its rows", async () => {
    const spilledFrom = { row: 0, column: 0 };
    const sheet = sheetOf("S", [
      [{ ...RULE, spill: { rows: 2, columns: 2 } }, { value: 1, spilledFrom }, formula("=SUM(A1:B2)"), 5],
      [{ value: 2, spilledFrom }, { value: 3, spilledFrom }, formula("=SUM(D1:D2)"), 6],
    ]);
    const alike = async (row: number): Promise<number | undefined> => {
      const links = await followLinks(workbookOf(sheet), { sheet: "S", row, column: 2, rows: 1, columns: 1 });
      return links?.ends[0]?.path.at(-1)?.alike;
    };
    expect([await alike(0), await alike(1)]).toEqual([2, 2]);
  });

  it("to texts where nothing is a figure", async () => {
    const sheet = sheetOf("S", [["Cnam", formula('=A1&""', "Cnam"), formula('=IF(A1="",0,A2)')], [5]]);
    expect(await ends(workbookOf(sheet), "S!B1")).toEqual(["input, S 0 0"]);
    expect(await ends(workbookOf(sheet), "S!C1")).toEqual(["input, S 1 0"]);
  });

  it("stops where formulas go round, and where there are too many", async () => {
    const round = sheetOf("S", [[formula("=B1"), formula("=A1")]]);
    expect(await ends(workbookOf(round), "S!A1")).toEqual([]);
    const chain = Array.from({ length: 3000 }, (_, row) => [formula(`=A${row + 2}+B${row + 1}`), row + 1]);
    const links = await followLinks(workbookOf(sheetOf("S", chain)), {
      sheet: "S",
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
    });
    expect(links!.isCut).toBe(true);
    expect(links!.ends.length).toBeLessThanOrEqual(24);
  });

  it("is for formulas of the spreadsheet’s own", async () => {
    const book = workbookOf(sheetOf("S", [[RULE, 12, null, formula("=Ailleurs!A1"), formula("=INCONNU")]]));
    for (const cell of ["A1", "B1", "C1"]) expect(await ends(book, `S!${cell}`)).toBeNull();
    for (const cell of ["D1", "E1"]) expect(await ends(book, `S!${cell}`)).toEqual([]);
  });
});
