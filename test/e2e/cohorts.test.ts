/** Cohorts of a workbook and of a file, gathered in the Atelier: asked, previewed once, taken back at once. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { cohortWords } from "../../src/i18n/cohorts";
import { marksOf, promotion } from "../tools/cohorts/support";
import { workbookOf } from "../tools/support/workbooks";
import { writeXlsx } from "../../src/atelier/xlsx";
import { functionIds } from "../../src/functions/function-ids";
import type { SheetModel } from "../../src/workbook/model";
import { AtelierPage } from "./support/atelier-page";
import { choose } from "./support/files";
import type { Pane } from "./support/pane";

let atelier: AtelierPage;
let pane: Pane;

const fileOf = async (name: string, ...sheets: readonly SheetModel[]) => ({
  name,
  bytes: Buffer.from(await writeXlsx(workbookOf(...sheets), { functionIds })),
});
const rowsOf = (successes: number, assessed: number) =>
  marksOf(successes, assessed).map((mark, at) => [mark, marksOf(assessed - 6, assessed)[at] ?? 0]);

beforeAll(async () => {
  atelier = await AtelierPage.open();
  pane = atelier.pane;
  await pane.tab("Convention").waitFor();
  const units = ["NFA031 Algèbre", "NFA032 Analyse"];
  const sheets = [
    promotion("Lyon", units, rowsOf(15, 20), { title: "Centre de Lyon – 2024-2025" }),
    promotion("Promo A", units, rowsOf(9, 12), { title: "Notes 2025-2026", from: 18 }),
  ];
  await choose(atelier, await fileOf("promotions.xlsx", ...sheets));
  await atelier.page.getByTestId("file-name").getByText("promotions.xlsx").waitFor();
});
afterAll(() => atelier.close());

it("asks for the centre that nothing says, tells who is in two tables, and lands on the sheet it made", async () => {
  await pane.openTool("Réunir des cohortes");
  await pane.root.getByText("Il manque le centre ou l’année de 1 tableau.").waitFor();
  await pane.root.getByText(/2 apprenants de/).waitFor();
  await pane.root.locator("#cohorts-centre-1").fill("Nantes");
  const units = ["NFA031 Algèbre", "NFA032 Géométrie"];
  const lille = promotion("Feuil1", units, rowsOf(10, 10), { title: "Centre : Lille – 2025-2026", from: 40 });
  const { name, bytes: buffer } = await fileOf("lille.xlsx", lille);
  await pane.root.locator("#cohorts-file").setInputFiles({ name, buffer, mimeType: "application/octet-stream" });
  await pane.root.getByText("NFA032 porte plusieurs titres").waitFor();
  await pane.root.getByLabel("La même unité").check();
  await pane.button("Voir ce qui sera créé").click();
  await pane.applyPreview();
  await atelier.settled();
  const cells = Object.values((await atelier.sheet("Cohortes")).cells);
  const found = cells.filter((row) => row[0]?.value === "NFA031 — Algèbre" && typeof row[9]?.value === "string");
  expect(found.map((row) => [row[1]?.value, row[3]?.value, row[4]?.value])).toEqual([
    ["Lyon", 15, 20],
    ["Lille", 10, 10],
    ["Nantes", 9, 12],
    [cohortWords.fr.together, 34, 42],
  ]);
  expect((await atelier.selection()).sheet).toBe("Cohortes");
  if (process.env["PICTURES"]) await atelier.page.screenshot({ path: `${process.env["PICTURES"]}/cohortes.png` });
});

it("is taken back in one click", async () => {
  await pane.takeEverythingBack();
  await atelier.settled();
  const { sheets } = await atelier.snapshot();
  expect(sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name)).toEqual([
    "Lyon",
    "Promo A",
  ]);
});
