/** Sheets as people make them; the roles expected are read off the sheet by a person. */
import { describe, expect, it } from "vitest";
import { findTables, tableAt } from "../../../src/tools/recognise/find-tables";
import type { FoundTable } from "../../../src/tools/recognise/found-table";
import { sampleWorkbook } from "../../../src/atelier/sample/sample-workbook";
import type { SheetModel } from "../../../src/workbook/model";
import { sheetOf, type Entry } from "../support/workbooks";

/** `mark USSA24 exam 2`: the role, then what is known of a mark. */
function roles(table: FoundTable | undefined): string[] {
  return (table?.columns ?? []).map(({ guess: { role, unit, assessment, session } }) =>
    [role, unit, assessment, session].filter((part) => part !== undefined).join(" "),
  );
}

function find(rows: readonly (readonly Entry[])[], rest: Partial<SheetModel> = {}): readonly FoundTable[] {
  return findTables(sheetOf("Notes", rows, rest));
}

describe("one table on a sheet", () => {
  it("under a title and facts, with its weights below the headings and a mean at the end", () => {
    const [table] = find([
      ["Relevé de notes — LP GESSMS"],
      ["Année : ", "2026-2027", "Promotion : ", "A"],
      [],
      ["Nom", "Prénom", "USSA24", "USSA25", "Moyenne"],
      ["Coef", null, "4", "2"],
      ["DUPONT", "Marie", 12.5, "ABS", 12],
      ["MARTIN", "Léo", "9,5", 11],
      [],
      ["Moyenne", null, 11, 11, 12],
    ]);
    expect(roles(table)).toEqual(["lastName", "firstName", "mark USSA24", "mark USSA25", "mean"]);
    expect(table?.dataRows).toEqual([5, 6]);
    expect(table?.specialRows).toEqual([
      { row: 4, kind: "weights" },
      { row: 8, kind: "statistics" },
    ]);
  });

  it("under merged bands, each assessment is its unit's", () => {
    const [table] = find(
      [
        [null, null, "USSA24", null, null, "USSA25"],
        ["N°", "Étudiant", "CC", "Examen", "S2", "CC", "Examen", "Rattrapage"],
        [null, "Coefficient", 0.4, 0.6, null, 0.4, 0.6],
        [1, "DUPONT  Marie", 12, 8, null, 11, "-"],
        [2, "MARTIN Léo", "abs. justif.", 9, 12, 8, 7, 10],
      ],
      {
        merges: [
          { row: 0, column: 2, rows: 1, columns: 3 },
          { row: 0, column: 5, rows: 1, columns: 3 },
        ],
      },
    );
    expect(roles(table)).toEqual([
      "lineNumber",
      "fullName",
      "mark USSA24 continuous",
      "mark USSA24 exam",
      "mark USSA24 2",
      "mark USSA25 continuous",
      "mark USSA25 exam",
      "mark USSA25 2",
    ]);
    expect(table?.headings).toEqual({ first: 0, last: 1 });
    expect(table?.dataRows).toEqual([3, 4]);
  });

  it("under bands written once, without merging", () => {
    const [table] = find([
      [null, "UE1", null, "UE2"],
      ["Nom", "CC", "EF", "CC", "EF"],
      ["DUPONT", 12, 13, 14, 15],
      ["DURAND", 2, 3, 4, 5],
    ]);
    expect(roles(table)).toEqual([
      "lastName",
      "mark UE1 continuous",
      "mark UE1 exam",
      "mark UE2 continuous",
      "mark UE2 exam",
    ]);
  });

  it("with slips, capitals and no accents", () => {
    const [table] = find([
      ["NUMERO ETUDIANT", "ETUDIANTS", "Controle continue", "EXAMEN TERMINAL /20", "Obsevations"],
      [2201, "DUPONT Marie", 12, 11, "RAS"],
      [2202, "MARTIN Léo", 9, "NA", null],
    ]);
    expect(roles(table)).toEqual(["learnerNumber", "fullName", "mark continuous", "mark exam", "remark"]);
  });

  it("of lines of a budget, with its total", () => {
    const [table] = find([
      ["Budget prévisionnel 2026"],
      [],
      ["Nature", "Quantité", "Taux", "Montant"],
      ["Cours", 446, 76, 33_896],
      ["Salle", 446, "7,50", "3 345,00 €"],
      ["Total", null, null, 37_241],
    ]);
    expect(roles(table)).toEqual(["nature", "quantity", "rate", "amount"]);
    expect(table?.specialRows).toEqual([{ row: 5, kind: "total" }]);
  });

  it("of contracts, with dates as text", () => {
    const [table] = find([
      ["Contrat", "Apprenant", "Date de début", "Date de fin", "NPEC", "Rupture"],
      ["C1", "DUPONT Marie", "01/09/2025", "31/08/2026", 7000, null],
      ["C2", "MARTIN Léo", "01/09/2025", "31/08/2027", "7 500,00", "12/03/2026"],
    ]);
    expect(roles(table)).toEqual(["contract", "fullName", "start", "end", "npec", "break"]);
  });

  it("that an Excel table bounds, whatever stands around", () => {
    const area = { row: 1, column: 0, rows: 3, columns: 2 };
    const [table] = find([[null], ["Nom", "Note"], ["DUPONT", 12], ["MARTIN", 8], ["Notes saisies en juin", null]], {
      tables: [{ name: "TNotes", area, columns: ["Nom", "Note"] }],
    });
    expect(table).toMatchObject({ excelTable: "TNotes", dataRows: [2, 3] });
  });

  it("without headings: labels and amounts", () => {
    const [list] = find([
      ["Budget 2026"],
      ["Enseignement", 33_896],
      ["Salles", "3 345,00"],
      ["Fournitures", 1703.72],
      ["Total", 38_944.72],
    ]);
    expect(roles(list)).toEqual(["label", "amount"]);
    expect(list?.dataRows).toEqual([1, 2, 3]);
    expect(list?.specialRows).toEqual([{ row: 4, kind: "total" }]);
  });
});

describe("the product’s own sheets", () => {
  const sample = (name: string): SheetModel => {
    const sheet = sampleWorkbook().sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`the sample has no sheet ${name}`);
    return sheet;
  };

  it("« Notes »: credits, assessments and coefficients stand among its headings", () => {
    const [table, ...others] = findTables(sample("Notes"));
    expect(others).toEqual([]);
    expect(table?.dataRows).toHaveLength(18);
    expect(table?.specialRows).toEqual([
      { row: 4, kind: "credits" },
      { row: 6, kind: "weights" },
    ]);
    const columns = roles(table);
    expect(columns.slice(0, 2)).toEqual(["lineNumber", "fullName"]);
    expect(columns.slice(9, 11)).toEqual(["mark USSA27 continuous 1", "mark USSA27 exam 1"]);
    expect([columns[22], columns[36], columns[50]]).toEqual(["mark USSA24 2", "mark USSA24 grade", "status USSA24"]);
  });

  it("« Règles »: keys and values are no marks", () => {
    expect(findTables(sample("Règles"))).toEqual([]);
  });
});

describe("several tables on a sheet", () => {
  const rows: readonly (readonly Entry[])[] = [
    ["Nom", "Note", null, "Nom", "Note"],
    ["Abadie", 12, null, "Colin", 8],
    ["Bosc", 13, null, "Denis", 9],
    [],
    [],
    ["Nature", "Montant"],
    ["Cours", 100],
  ];

  it("side by side and one under the other", () => {
    expect(find(rows).map(({ area }) => [area.row, area.column, area.rows, area.columns])).toEqual([
      [0, 0, 3, 2],
      [0, 3, 3, 2],
      [5, 0, 2, 2],
    ]);
  });

  it("the selection chooses; else the largest", () => {
    const tables = find(rows);
    const at = (row: number, column: number): FoundTable | undefined =>
      tableAt(tables, { row, column, rows: 1, columns: 1 });
    expect(at(1, 4)?.area.column).toBe(3);
    expect(at(6, 1)?.area.row).toBe(5);
    expect(at(20, 9)?.area).toMatchObject({ row: 0, column: 0 });
  });
});

describe("a row that is nobody's", () => {
  const under = (...last: readonly Entry[]): FoundTable | undefined =>
    find([["Nom", "CC", "Examen"], ["Abadie", 12, 13], ["Bosc", 13, 9], ["Colin", 8, 9], last])[0];

  it.each<[string, readonly Entry[], string]>([
    ["a mean, by its word", ["Moyenne", 11, 10.3], "statistics"],
    ["a total, by its word", ["Total", 33, 31], "total"],
    ["figures without a name", [null, 11, 10.3], "statistics"],
  ])("is %s", (_, row, kind) => {
    const table = under(...row);
    expect(table?.specialRows).toEqual([{ row: 4, kind }]);
    expect(table?.dataRows).toEqual([1, 2, 3]);
  });

  it("needs a figure to be one", () => {
    expect(under("Moyenne", "à venir", "à venir")?.specialRows).toEqual([]);
    expect(under("Delmas", 11, 10.3)?.dataRows).toEqual([1, 2, 3, 4]);
  });
});

describe("what is no table", () => {
  it.each<[string, readonly (readonly Entry[])[]]>([
    ["an empty sheet", []],
    ["a letter", [["Madame, Monsieur,"], ["Veuillez trouver ci-joint le relevé."]]],
    [
      "facts",
      [
        ["Année :", 2026, "Groupe :", "B"],
        ["Centre :", "Toulouse"],
      ],
    ],
    ["headings alone", [["Nom", "Prénom", "Note"]]],
  ])("%s", (_, rows) => {
    expect(find(rows)).toEqual([]);
  });
});
