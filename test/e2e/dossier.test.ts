/** A year in one book: created by a few clicks, played, saved, and the same once opened again. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { writeXlsx } from "../../src/atelier/xlsx";
import type { Edit } from "../../src/workbook/plan";
import { cellsIn } from "../../src/workbook/model-edit/cells";
import { createdFile, typedFile, type Year } from "../tools/support/financial-file";
import { AtelierPage } from "./support/atelier-page";
import { choose, downloaded } from "./support/files";

const played = parse(readFileSync(path.resolve("test/univer/tools/dossier/years/gessms-2026.yaml"), "utf8")) as Year;
/** A cohort as schools have them; four of its contracts are signed so far. */
const year: Year = { ...played, learners: 14 };
const SHEETS = [
  ...["Contrats", "Produits", "Charges", "Dépenses", "Budget", "Reversements", "Décompte", "Échéancier"],
  ...["Factures", "Encaissements", "Comptes", "Clôture", "Trésorerie", "Relances", "Facture à imprimer"],
];

let atelier: AtelierPage;
let clicks = 0;

beforeAll(async () => {
  atelier = await AtelierPage.open();
  const blank = { sheets: [{ id: "1", name: "Accueil", visibility: "visible", cells: {} }], names: [] } as const;
  await choose(atelier, { name: "annee.xlsx", bytes: Buffer.from(await writeXlsx(blank, { functionIds: [] })) });
  await atelier.page.getByTestId("file-name").getByText("annee.xlsx").waitFor();
  await atelier.page.exposeFunction("countClick", () => (clicks += 1));
  await atelier.page.evaluate(() => {
    const page = globalThis as unknown as { readonly countClick: () => void };
    document.addEventListener("click", () => page.countClick(), true);
  });
});
afterAll(() => atelier.close());

/** What the year says, cell by cell, where the created file has something else. */
function typing(): readonly Edit[] {
  const before = createdFile(year);
  return typedFile(year).sheets.flatMap(({ name, cells }) => {
    const created = before.sheets.find((sheet) => sheet.name === name)!;
    return [...cellsIn(cells)].flatMap(({ row, column, cell }): readonly Edit[] => {
      const same = created.cells[row]?.[column];
      if (cell.formula !== undefined || same?.value === cell.value) return [];
      const range = { sheet: name, row, column, rows: 1, columns: 1 };
      return [{ kind: "cells", range, cells: [[cell.value as string | number]] }];
    });
  });
}

it("is made for fourteen learners in six clicks and one preview", async () => {
  const { pane } = atelier;
  await pane.show("Convention");
  await pane.root.getByLabel("Convention affichée").selectOption({ index: 1 });
  await pane.openTool("Créer une feuille");
  await pane.root.locator("#create-learners").fill(String(year.learners));
  await pane.root.locator("#create-dossier").click();
  await pane.applyPreview();
  await atelier.settled();
  const { sheets } = await atelier.snapshot();
  expect(sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name)).toEqual([
    "Accueil",
    "Règles",
    ...SHEETS,
  ]);
  expect(clicks).toBeLessThanOrEqual(6);
});

it("gives the year’s own figures, saved and opened again", async () => {
  const edits = typing();
  const overwrites = edits.flatMap((edit) => (edit.kind === "cells" ? [edit.range] : []));
  await atelier.apply({ label: "Saisir l’année", edits, overwrites });
  await atelier.settled();
  // 11 760 € shared by halves; 6 115 − 7 896 once the accounts are closed.
  expect(await atelier.values("Budget!B47:B49")).toEqual([11_760, 5880, 5880]);
  const statement = await atelier.read("Décompte!A19:F21");
  expect(statement.map((row) => row.at(-1))).toEqual([-519, -1781, 2300]);
  const before = await Promise.all(SHEETS.map((sheet) => atelier.read(`${sheet}!A1:AZ60`)));
  const saved = await downloaded(atelier, () => atelier.button("save").click());
  await choose(atelier, { name: "relu.xlsx", bytes: saved.bytes });
  await atelier.page.getByTestId("file-name").getByText("relu.xlsx").waitFor();
  await atelier.settled();
  expect(await Promise.all(SHEETS.map((sheet) => atelier.read(`${sheet}!A1:AZ60`)))).toEqual(before);
});
