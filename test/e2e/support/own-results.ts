/** Sheets that have their own means and decisions, most of which ours agree with. */
import { writeXlsx } from "../../../src/atelier/xlsx";
import type { Cell, CellValue } from "../../../src/workbook/model";
import type { NamedFile } from "./files";

export const OWN_RESULTS = "Jury";

const mean = (row: number, value: number): Cell => ({ formula: `=0.4*B${row}+0.6*C${row}`, value });

const ROWS: readonly (readonly (CellValue | Cell)[])[] = [
  ["Nom et prénom", "CC", "Examen", "Moyenne", "Décision"],
  ["Coefficient", 0.4, 0.6],
  ["DUPUIS Camille", 12, 14, mean(3, 13.2), "Admis"],
  ["MARTIN Chloé", 9, 8, mean(4, 8.4), "Ajourné"],
  ["PETIT Tom", 10, 11, 10.5, "Admis"],
  ["LEROY Inès", 15, 10, 12.5, "Admis"],
  ["MOREAU Hugo", "ABJ", 12, 12, "Admis"],
  ["ROUX Zoé", 9, 9.5, mean(8, 9.3), "Admis"],
];

export function ownResultsFile(): Promise<NamedFile> {
  return fileOf("jury.xlsx", OWN_RESULTS, ROWS);
}

export const MESSY_RESULTS = "Semestre 5";

/** Bands written once, weights under the headings, marks as text, an absence, a mean typed over its formula. */
const MESSY: readonly (readonly (CellValue | Cell)[])[] = [
  ["Licence professionnelle — semestre 5"],
  [],
  [null, null, "USSA24", null, null, "USSA25"],
  ["N°", "Étudiant", "CC", "Examen", "Note UE", "CC", "Examen", "Note UE"],
  [null, "Coefficient", 0.4, 0.6, null, 0.5, 0.5],
  [1, "ABADIE Marie", "12,0", 8, 9.6, 11, 9, 10],
  [2, "BOSC Léo", 7, 9, 8.2, 8, 12, 10],
  [3, "CAZENAVE Ana", 15, 14, 14.4, "ABJ", 16, 16],
  [4, "DELMAS Tom", 10, 12, 11, 14, 13, 13.5],
  [5, "ESTÈVE Zoé", 9.5, 11, 10.4, 12, 9, 10.5],
];

export function messyResultsFile(): Promise<NamedFile> {
  return fileOf("semestre.xlsx", MESSY_RESULTS, MESSY);
}

async function fileOf(
  file: string,
  name: string,
  rows: readonly (readonly (CellValue | Cell)[])[],
): Promise<NamedFile> {
  const cells: Record<number, Record<number, Cell>> = {};
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      (cells[at] ??= {})[column] = typeof value === "object" && value !== null && "value" in value ? value : { value };
    }),
  );
  const sheets = [{ id: "s", name, visibility: "visible", cells } as const];
  const model = { sheets, names: [], activeSheet: name };
  return { name: file, bytes: Buffer.from(await writeXlsx(model, { functionIds: [] })) };
}
