/** A sheet that has its own means and decisions, most of which ours agree with. */
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

export async function ownResultsFile(): Promise<NamedFile> {
  const cells: Record<number, Record<number, Cell>> = {};
  ROWS.forEach((row, at) =>
    row.forEach((value, column) => {
      (cells[at] ??= {})[column] = typeof value === "object" && value !== null && "value" in value ? value : { value };
    }),
  );
  const sheets = [{ id: "s", name: OWN_RESULTS, visibility: "visible", cells } as const];
  const model = { sheets, names: [], activeSheet: OWN_RESULTS };
  return { name: "jury.xlsx", bytes: Buffer.from(await writeXlsx(model, { functionIds: [] })) };
}
