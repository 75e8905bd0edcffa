/**
 * What `npm run cnam -- attach FILE --out COPY.xlsx` computes and writes is what LibreOffice shows: the user's own values,
 * and our results, though it has none of our functions. Where there is no LibreOffice, the whole is skipped.
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
import { differences } from "./compare";
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

  beforeAll(async () => {
    for (const [name, text] of Object.entries(TEXTS)) writeFileSync(path.join(folder, `${name}.csv`), text);
    writeFileSync(path.join(folder, "classeur-lu.xlsx"), await writeXlsx(WORKBOOK, OPTIONS));
    const copyOf = (name: string): string => path.join(folder, `${name}.xlsx`);
    for (const name of names) {
      const source = name === "classeur" ? "classeur-lu.xlsx" : `${name}.csv`;
      await main(["attach", path.join(folder, source), "--out", copyOf(name)], () => undefined);
      const { model } = await readXlsx(new Uint8Array(readFileSync(copyOf(name))), OPTIONS);
      models.set(name, model);
    }
    seen = openAll(names.map(copyOf));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ours = ({ formula }: Cell): boolean => formula?.includes("CNAM.") === true;
  const cellsOf = (name: string): readonly Cell[] =>
    (models.get(name)?.sheets ?? []).flatMap(({ cells }) => Object.values(cells).flatMap((row) => Object.values(row)));

  it.each(names)("show every value of %s, ours among them", (name) => {
    const model = models.get(name) ?? { sheets: [], names: [] };
    const results = cellsOf(name).filter((cell) => ours(cell) && cell.value !== null);
    expect(results.length).toBeGreaterThan(3);
    expect(differences(model, seen.get(`${name}.xlsx`) ?? new Map(), () => true)).toEqual([]);
  });

  it("would tell one mark that differs", () => {
    const model = models.get("sur-dix");
    const [notes] = model?.sheets ?? [];
    if (!model || !notes) throw new Error("No copy");
    const cells = { ...notes.cells, 1: { ...notes.cells[1], 2: { value: 7.01 } } };
    const other = { ...model, sheets: [{ ...notes, cells }] };
    expect(differences(other, seen.get("sur-dix.xlsx") ?? new Map(), () => true)).toHaveLength(1);
  });
});
