/** What the chart view takes for marks, and what it refuses with a sentence. */
import { describe, expect, it } from "vitest";
import { toNumber } from "../../src/rules/exact/ratio";
import { sampleWorkbook } from "../../src/atelier/sample/sample-workbook";
import { chartFigures } from "../../src/taskpane/chart/chart-figures";
import { readChart, type ChartData } from "../../src/taskpane/chart/chart-reader";
import { parseAddress } from "../../src/workbook/address";
import { createMemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import type { WorkbookModel } from "../../src/workbook/model";
import { isSomethingElse } from "../../src/charts/marks-of-selection";
import { sheetOf, workbookOf, type Entry } from "../tools/support/workbooks";

async function read(workbook: WorkbookModel, address: string): Promise<ChartData> {
  const { sheet, area } = parseAddress(address)!;
  return readChart(createMemoryWorkbook(workbook), { sheet: sheet!, ...area }, "gessms-2026");
}

const refuses = ({ marks }: ChartData): boolean => marks !== "tooLarge" && isSomethingElse(marks);
const as = (numberFormat: string, ...values: readonly number[]): readonly Entry[][] =>
  values.map((value) => [{ value, style: { numberFormat } }]);
const under = (heading: string, ...values: readonly number[]): readonly Entry[][] => [
  [heading],
  ...values.map((value) => [value]),
];
const sheet = (rows: readonly (readonly Entry[])[]): WorkbookModel => workbookOf(sheetOf("Feuille", rows));

describe("the chart view refuses", () => {
  it("the budget of the sample, whole or by its quantities", async () => {
    for (const address of ["Budget!A1:G40", "Budget!B5:C20"]) {
      const chart = await read(sampleWorkbook(), address);
      expect(chartFigures(chart, "means", "fr")).toBeNull();
      expect(refuses(chart)).toBe(true);
    }
  });

  it.each<[string, readonly (readonly Entry[])[]]>([
    ["sums in euros", as('#,##0.00" €"', 4, 12, 18)],
    ["percentages", as("0 %", 0.4, 0.5, 0.9)],
    ["days", as("dd/mm/yyyy", 10, 12, 15)],
    ["years", under("", 2024, 2025, 2026)],
    ["hours", under("Heures", 7, 14, 3.5)],
    ["credits", under("ECTS", 4, 6, 2)],
    ["coefficients", under("Coefficient", 1, 2, 3)],
    ["quantities", under("Quantité", 1, 12, 3)],
    ["amounts without a format", under("Montant", 12, 15, 8)],
  ])("%s", async (_, rows) => {
    expect(refuses(await read(sheet(rows), "Feuille!A1:A9"))).toBe(true);
  });
});

describe("marks on another scale", () => {
  it("are charted on 20, as their heading says, and a table of something else is refused", async () => {
    const marks = sheet([
      ["Nom", "Note /10"],
      ["DUPUIS Camille", 8],
      ["MARTIN Chloé", 5],
      ["PETIT Tom", 9.5],
    ]);
    const chart = await read(marks, "Feuille!B2:B4");
    expect(chart.marks !== "tooLarge" && chart.marks.learners.map((one) => one.marks.map(toNumber))).toEqual([
      [16],
      [10],
      [19],
    ]);
    const inventory = sheet([
      ["Référence", "Désignation", "Quantité", "Prix unitaire"],
      ["R1", "Chaises", 12, 9.5],
      ["R2", "Tables", 6, 18],
      ["R3", "Lampes", 4, 7],
    ]);
    expect(refuses(await read(inventory, "Feuille!C2:D4"))).toBe(true);
  });
});

describe("what the sheet says of a column", () => {
  it("counts more than an absence above its first mark", async () => {
    const absent = sheet([
      ["Nom", "Contrôle continu"],
      ["DUPUIS Camille", "Abs"],
      ["MARTIN Chloé", 13.75],
      ["PETIT Tom", 11.5],
    ]);
    const { marks } = await read(absent, "Feuille!B3:B5");
    expect(marks !== "tooLarge" && marks.learners.map((one) => one.marks.map(toNumber))).toEqual([[13.75], [11.5]]);
    // Without a heading, neither an absence nor a mark typed as text is one.
    expect(refuses(await read(sheet([["abs"], ["12,5"], [8], [14]]), "Feuille!A1:A4"))).toBe(false);
  });

  it("is read with what stands right of it: three learners in a wide table are no stray numbers", async () => {
    const heading = ["Noms", "Prénom", "Comptabilité", "Économie", "Bureautique", "Communication"];
    const wide = sheet([
      ["", "", "EF*", "Note de soutenance", "Éval. continue", "CC"],
      heading,
      ["DUPUIS", "Camille", 9.75, 12, 8, 11],
      ["MARTIN", "Chloé", 16.25, 14, 10, 13],
      ["PETIT", "Tom", 2.75, 9, 15, 7],
    ]);
    expect(refuses(await read(wide, "Feuille!C3:C5"))).toBe(false);
  });
});

describe("the chart view draws", () => {
  const marks = [
    ["Nom", "ECTS", "CC", "Examen"],
    ["Alba", 4, 12, 14],
    ["Bruno", 4, 8, 25],
    ["Chloé", 4, 11, "ABI"],
  ] as const;

  it("marks beside a column of credits, which is left out, and a slip", async () => {
    const chart = await read(sheet(marks), "Feuille!A1:D4");
    expect(refuses(chart)).toBe(false);
    expect(chartFigures(chart, "means", "fr")?.table.rows).toEqual([
      ["Alba", "13"],
      ["Bruno", "8"],
      ["Chloé", "11"],
    ]);
  });

  it("marks without a heading", async () => {
    expect(refuses(await read(sheet([[12], [8], [13.5]]), "Feuille!A1:A3"))).toBe(false);
  });

  it("nothing of a blank selection, without a reproach", async () => {
    expect(refuses(await read(sheet([["Nom"]]), "Feuille!C1:C3"))).toBe(false);
  });
});
