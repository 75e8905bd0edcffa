/** Marks as people lay them out, for the tests of « Brancher ». */
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { sheetOf, workbookOf, type Entry } from "../support/workbooks";

/** One unit under a title, weights below the headings, an absence, a blank, a 0, a text number and a total row. */
export function oneUnit(rest: Partial<SheetModel> = {}): SheetModel {
  return sheetOf(
    "USSA24",
    [
      ["Relevé de notes — promotion A"],
      [],
      ["Nom", "Prénom", "CC", "Examen", "Rattrapage"],
      ["Coef", null, 0.4, 0.6],
      ["DUPONT", "Marie", 12, 8, null],
      ["MARTIN", "Léo", "9,5", 6, 12],
      ["PETIT", "Ana", "abs. justif.", 14, null],
      ["ROUX", "Zoé", 0, null, null],
      ["Moyenne", null, 7.2, 9.3, null],
    ],
    rest,
  );
}

/** Three units under bands; the marks of the first stand apart. */
export const bands: readonly (readonly Entry[])[] = [
  ["ECTS", null, 6, null, null, 4, null, 2],
  [null, null, "UE1", null, null, "UE2", null, "UE3"],
  ["N°", "Étudiant", "CC", "Absences", "Examen", "CC", "Examen", "Note"],
  [1, "DUPONT  Marie", 12, 0, 14, 9, 8, 15],
  [2, "MARTIN Léo", null, 2, 14, 9, 11, 15],
  [3, "PETIT Ana", 0, 1, 20, 10, 10, "DIS"],
];

export function several(rest: Partial<SheetModel> = {}): SheetModel {
  return sheetOf("Semestre", bands, {
    merges: [
      { row: 1, column: 2, rows: 1, columns: 3 },
      { row: 1, column: 5, rows: 1, columns: 2 },
    ],
    ...rest,
  });
}

/** The rules that the formulas read. */
export function withRules(sheet: SheetModel, id = "apprentissage-2025"): WorkbookModel {
  const rules = sheetOf("Règles", [
    ["Clé", "Valeur"],
    ["convention", id],
  ]);
  return { ...workbookOf(sheet, rules), names: [{ name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$2" }] };
}

/** The same marks as an Excel table, with a title above and a blank column on its right. */
export function excelTable(rest: Partial<SheetModel> = {}): SheetModel {
  const columns = ["Nom", "CC", "Absences", "Examen", "Rattrapage"];
  return sheetOf(
    "USSA25",
    [["Promotion A"], columns, ["DUPONT", 12, 1, 8, null], ["MARTIN", null, 0, 6, 12], ["PETIT", 0, 3, 20, null]],
    { tables: [{ name: "Notes", area: { row: 1, column: 0, rows: 4, columns: 5 }, columns }], ...rest },
  );
}

/** A whole course: a learner validates everything, another nothing, a third has one mark. */
export function jury(codes: readonly string[]): SheetModel {
  const row = (name: string, mark: number): readonly Entry[] => [name, ...codes.map(() => mark)];
  return sheetOf("Jury", [["Promotion A"], ["Nom", ...codes], row("DUPONT", 12), row("MARTIN", 8), ["PETIT", 11]]);
}
