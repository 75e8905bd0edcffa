/**
 * What `npm run cnam -- attach FILE --out COPY.xlsx` writes, as LibreOffice shows it: it has none of our functions, and
 * shows our results where `--values` has them written as values. Where there is no LibreOffice, the whole is skipped.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readXlsx, writeXlsx } from "../../src/atelier/xlsx";
import { main } from "../../src/cli/main";
import { functionIds } from "../../src/functions/function-ids";
import type { Cell, WorkbookModel } from "../../src/workbook/model";
import { sheetOf, workbookOf } from "../tools/support/workbooks";
import { differences, isConstant, isOrdinaryFormula, type Wanted } from "./compare";
import { libreOffice, openAll } from "./libreoffice";
import type { SeenWorkbook } from "./open-document";

const OPTIONS = { functionIds };

const TEXTS: Readonly<Record<string, string>> = {
  "sur-dix": "Nom;Prénom;Note /10\nDUPUIS;Camille;7\nMARTIN;Chloé;8,5\nROUX;Hugo;3\n",
  coefficients: "Nom;Prénom;CC;Examen\nCoefficient;;1;3\nDUPUIS;Camille;12,25;9\nMARTIN;Chloé;18;14,75\nROUX;Hugo;ABI;11\n",
  unites: "Nom;Prénom;Droit CC /20;Droit Examen /20;Gestion CC /20;Gestion Examen /20\nDUPUIS;Camille;12;9;8;10\nMARTIN;Chloé;18;14,5;11;13\n",
  "longue-liste": "Nom;Prénom;UE;Note /20\nDUPUIS;Camille;UE1;12\nDUPUIS;Camille;UE2;9,5\nMARTIN;Chloé;UE1;15\nMARTIN;Chloé;UE2;7\n",
}; // prettier-ignore

const f = (formula: string, value: number | null): Cell => ({ formula, value });

/** With formulas of its own, kept beside ours, and with values that nobody has computed yet. */
const WORKBOOK: WorkbookModel = workbookOf(
  sheetOf("Notes", [
    ["Nom", "Prénom", "CC (40 %)", "Examen (60 %)", "Moyenne"],
    ["DUPUIS", "Camille", 12, 9, f("=0.4*C2+0.6*D2", 10.2)],
    ["MARTIN", "Chloé", 18, 14.5, f("=0.4*C3+0.6*D3", 15.9)],
    ["ROUX", "Hugo", 4, 7.5, f("=0.4*C4+0.6*D4", null)],
  ]),
);

describe.skipIf(libreOffice === null)("copies with results attached, reopened in LibreOffice", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "attached-"));
  const names = [...Object.keys(TEXTS), "classeur"];
  const models = new Map<string, WorkbookModel>();
  let seen: ReadonlyMap<string, SeenWorkbook>;

  async function attached(name: string, ...options: readonly string[]): Promise<string> {
    const copy = [name, ...options.map((option) => option.replaceAll("-", ""))].join("-");
    const source = name === "classeur" ? "classeur-lu.xlsx" : `${name}.csv`;
    const out = path.join(folder, `${copy}.xlsx`);
    await main(["attach", path.join(folder, source), "--out", out, ...options], () => undefined);
    const { model } = await readXlsx(new Uint8Array(readFileSync(out)), OPTIONS);
    models.set(copy, model);
    return out;
  }

  beforeAll(async () => {
    for (const [name, text] of Object.entries(TEXTS)) writeFileSync(path.join(folder, `${name}.csv`), text);
    writeFileSync(path.join(folder, "classeur-lu.xlsx"), await writeXlsx(WORKBOOK, OPTIONS));
    const files: string[] = [];
    for (const name of names) files.push(await attached(name), await attached(name, "--values"));
    seen = openAll(files);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const modelOf = (name: string): WorkbookModel => models.get(name) ?? { sheets: [], names: [] };
  const cellsOf = (name: string): readonly (readonly [string, Cell])[] =>
    modelOf(name).sheets.flatMap(({ name: sheet, cells }) =>
      Object.entries(cells).flatMap(([row, line]) =>
        Object.entries(line).map(([column, cell]) => [`${sheet} ${row}:${column}`, cell] as const),
      ),
    );
  const differing = (name: string, wanted: Wanted): readonly string[] =>
    differences(modelOf(name), seen.get(`${name}.xlsx`) ?? new Map(), wanted);

  it.each(names)("show all of %s where results are values, formulas of the user’s included", (name) => {
    expect(differing(`${name}-values`, () => true)).toEqual([]);
    expect(cellsOf(`${name}-values`).some(([, { formula }]) => formula?.includes("CNAM.") === true)).toBe(false);
  });

  it.each(names)("show all that is the user’s in %s where results are formulas", (name) => {
    expect(differing(name, (cell) => isConstant(cell) || isOrdinaryFormula(cell))).toEqual([]);
  });

  it.each(names)("hold the same results as values and as formulas: %s", (name) => {
    const results = cellsOf(name).filter(([, { formula }]) => formula?.includes("CNAM.") === true);
    expect(results.length).toBeGreaterThan(3);
    const values = new Map(cellsOf(`${name}-values`));
    expect(results.map(([place]) => values.get(place)?.value)).toEqual(results.map(([, { value }]) => value));
    expect(results.every(([, { value }]) => value !== null)).toBe(true);
  });

  it("keep the formulas of the sheet", () => {
    const formulas = cellsOf("classeur-values").flatMap(([, { formula }]) => formula ?? []);
    expect(formulas).toContain("=0.4*C2+0.6*D2");
  });

  it("would tell one mark that differs", () => {
    const model = modelOf("sur-dix-values");
    const [notes, ...others] = model.sheets;
    if (!notes) throw new Error("No copy");
    const cells = { ...notes.cells, 1: { ...notes.cells[1], 2: { value: 7.01 } } };
    const other = { ...model, sheets: [{ ...notes, cells }, ...others] };
    expect(differences(other, seen.get("sur-dix-values.xlsx") ?? new Map(), () => true)).toHaveLength(1);
  });
});
