/** « Carte des notes » and charts whose source is gone, as the grid computes them. */
import { afterEach, describe, expect, it } from "vitest";
import type { ChartKind } from "../../../src/charts/catalogue/chart-kinds";
import { conventionById } from "../../../src/conventions";
import { createChartSheet } from "../../../src/tools/charts/create-chart-sheet";
import { createHeatMap, heatSources } from "../../../src/tools/charts/create-heat-map";
import { offeredCharts } from "../../../src/tools/charts/offered-charts";
import type { CellValue, SheetModel } from "../../../src/workbook/model";
import { markedSheet } from "../simulate/support";
import { openInUniver, type Opened } from "../support/adapters";
import { sheetNamed, sheetOf, workbookOf } from "../support/workbooks";
import { partiesSheet, treasurySheet } from "./tables";

const options = { convention: conventionById("gessms-2026")!, locale: "fr" } as const;
const plain = (value: CellValue | undefined): unknown =>
  typeof value === "string" ? value.replace(/[\u00a0\u202f]/g, " ") : (value ?? null);
let opened: Opened;
afterEach(() => opened.dispose());

const plainSheet = sheetOf("Promo", [
  ["Nom", "Prénom", "USSA24", "USSA25"],
  ["DUPONT", "Marie", 12, 3.5],
  ["MARTIN", "Léo", 8.5, 16],
  ["PETIT", "Ana", "ABI", null],
  ["ROUX", "Ali", 10, "9,5"],
]);

function columnOf(sheet: SheetModel, column: number, row: number, rows: number): unknown[] {
  return Array.from({ length: rows }, (_, index) => plain(sheet.cells[row + index]?.[column]?.value));
}

async function mapped(...sheets: readonly SheetModel[]): Promise<SheetModel> {
  opened = await openInUniver(workbookOf(...sheets));
  const before = await opened.port.snapshot();
  const [source = expect.fail("no marks")] = heatSources(before, options);
  const applied = await opened.port.apply(createHeatMap(before, source, options));
  await opened.port.settled();
  const sheet = sheetNamed(await opened.port.snapshot(), "Carte des notes");
  expect(await opened.port.undo(applied)).toEqual({ kept: [] });
  expect((await opened.port.snapshot()).sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  return sheet;
}

describe("a map of marks", () => {
  it("of a plain table: names, marks, codes and blanks as they are, counted under the threshold", async () => {
    const sheet = await mapped(plainSheet);
    expect(plain(sheet.cells[0]?.[0]?.value)).toBe("2 notes sous 10, sur 5");
    expect(plain(sheet.cells[3]?.[1]?.value)).toBe(10);
    expect(columnOf(sheet, 0, 12, 8)).toEqual([
      "Légende",
      "Cellule en erreur",
      "Sous 5",
      "De 5 à moins de 10 (sous le seuil)",
      "De 10 à moins de 15",
      "15 et plus",
      "Pas encore de note",
      "Code ou texte : pas de note chiffrée",
    ]);
    const first = 6;
    expect(columnOf(sheet, 0, first - 1, 6)).toEqual([
      "Apprenant",
      "DUPONT Marie",
      "MARTIN Léo",
      "PETIT Ana",
      "ROUX Ali",
      "Notes sous le seuil",
    ]);
    expect(columnOf(sheet, 1, first, 5)).toEqual([12, 8.5, "ABI", 10, 1]);
    expect(columnOf(sheet, 2, first, 5)).toEqual([3.5, 16, "", "9,5", 1]);
    // Seven colours, on the marks alone.
    expect(sheet.conditionalFormats?.map(({ areas }) => areas)).toEqual(
      Array.from({ length: 7 }, () => [{ row: first, column: 1, rows: 4, columns: 2 }]),
    );
  });

  it("of computed marks: the name of a unit beside its code, a mark not known yet blank", async () => {
    const sheet = await mapped(markedSheet);
    expect(plain(sheet.cells[5]?.[1]?.value)).toMatch(/^USSA24 — /);
    expect(columnOf(sheet, 0, 6, 6)).toEqual([
      "ALVES Inès",
      "BENALI Karim",
      "CARON Zoé",
      "DIALLO Awa",
      "ESSO Paul",
      "FALL Mia",
    ]);
    expect(sheet.cells[6]?.[1]?.value).toBe(14);
    expect(sheet.cells[9]?.[2]?.value).toBe("");
  });
});

describe("a chart whose source was deleted", () => {
  it.each([
    ["treasury", treasurySheet, "Trésorerie mois par mois : les cellules d’origine ont été supprimées"],
    ["chargesRevenue", partiesSheet, "Charges et produits : les cellules d’origine ont été supprimées"],
    ["distribution", plainSheet, "Répartition des notes : les cellules d’origine ont été supprimées"],
    ["successRate", markedSheet, "Taux de réussite par UE : les cellules d’origine ont été supprimées"],
  ] as const)("says so: %s", async (kind: ChartKind, source, title) => {
    opened = await openInUniver(workbookOf(source, sheetOf("Autre", [["x"]])));
    const before = await opened.port.snapshot();
    const [figures = expect.fail("nothing to draw")] =
      offeredCharts(before, options).find((one) => one.kind === kind)?.charts ?? [];
    const plan = createChartSheet(before, figures, "fr");
    await opened.port.apply(plan);
    await opened.port.apply({ label: "", edits: [{ kind: "deleteSheet", sheet: source.name }] });
    await opened.port.settled();
    const after = await opened.port.snapshot();
    const made = after.sheets.find(({ name }) => name !== "Autre") ?? expect.fail("no chart");
    expect(plain(made.cells[0]?.[0]?.value)).toBe(title);
  });
});

it("says on the sheet how many filled cells are not counted", async () => {
  opened = await openInUniver(workbookOf(plainSheet));
  const before = await opened.port.snapshot();
  const [figures = expect.fail("nothing to draw")] =
    offeredCharts(before, options).find(({ kind }) => kind === "distribution")?.charts ?? [];
  await opened.port.apply(createChartSheet(before, figures, "fr"));
  await opened.port.settled();
  const sheet = (await opened.port.snapshot()).sheets.at(-1)!;
  expect(plain(sheet.cells[3]?.[0]?.value)).toMatch(/^1 cellule remplie sans nombre n’est pas comptée/);
});
