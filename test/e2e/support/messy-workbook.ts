/** A sheet of marks as somebody made it, in an .xlsx file. */
import { writeXlsx } from "../../../src/atelier/xlsx";
import type { Cell, WorkbookModel } from "../../../src/workbook/model";
import type { NamedFile } from "./files";

/** Bands, coefficients under the headings, a word nobody explains, a column without a usual name, a mean at the end. */
const ROWS: readonly (readonly (string | number | null)[])[] = [
  ["Suivi de la promotion — Toulouse"],
  ["Année :", "2026-2027"],
  [],
  [null, null, "USSA24", null, "USSA25", null],
  ["N°", "Étudiant", "CC", "Examen", "Épreuve A", "Épreuve B", "Observations"],
  [null, "Coefficient", 0.4, 0.6, 0.5, 0.5],
  [1, "DUPONT  Marie", 12, 8, 11, 9, "RAS"],
  [2, "MARTIN Léo", "abs. justif.", 9, 8, 7, null],
  [3, "ZOLA Émile", "9,5", 11, 14, 13, null],
  [null, "Moyenne", 11, 9, 11, 10],
];

export const SHEET = "Promo";

export function messyWorkbook(): WorkbookModel {
  const cells: Record<number, Record<number, Cell>> = {};
  ROWS.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== null) (cells[at] ??= {})[column] = { value };
    }),
  );
  const merges = [
    { row: 3, column: 2, rows: 1, columns: 2 },
    { row: 3, column: 4, rows: 1, columns: 2 },
  ];
  return { sheets: [{ id: "s", name: SHEET, visibility: "visible", cells, merges }], names: [], activeSheet: SHEET };
}

export async function messyFile(): Promise<NamedFile> {
  return { name: "promo.xlsx", bytes: Buffer.from(await writeXlsx(messyWorkbook(), { functionIds: [] })) };
}
