import { describe, expect, it } from "vitest";
import type { ReadSource } from "../../src/charts/chart-configuration";
import type { ChartSource, ChartSpec } from "../../src/charts/chart-spec";
import { chargesAgainstRevenue } from "../../src/charts/charges-against-revenue";
import { MOST_FIGURES, chartText } from "../../src/charts/chart-text";
import { followChart } from "../../src/workbook/model-edit/follow-sheet";
import { successRateByUnit } from "../../src/charts/success-rate-by-unit";

const read: ReadSource = (source) => ("values" in source ? source.values : []);
const rates = (values: readonly (number | null)[]): ChartSpec => {
  const units: ChartSource = { values: values.map((_, index) => `UE ${index + 1}`) };
  return successRateByUnit({ units, rates: { values }, locale: "fr" });
};
const said = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("chartText", () => {
  it("gives each figure after the title and the sentence, formatted as on the axis", () => {
    expect(said(chartText(rates([0.5, 0.9444]), read, "fr"))).toBe(
      "Taux de réussite par UE. Pour chaque UE, part des apprenants qui l’ont validée. UE 1 50 %, UE 2 94 %.",
    );
  });

  it("leaves out a point without a value", () => {
    expect(said(chartText(rates([null, 1]), read, "fr"))).toMatch(/validée\. UE 2 100 %\.$/);
  });

  it("names the series where there are several", () => {
    const spec = chargesAgainstRevenue({
      categories: { values: ["Cnam", "CFA"] },
      charges: { values: [100, 80] },
      revenue: { values: [120, 90] },
      locale: "en",
    });
    expect(said(chartText(spec, read, "en"))).toMatch(
      /Charges: Cnam 100 €, CFA 80 €\. Revenue: Cnam 120 €, CFA 90 €\.$/,
    );
  });

  it.each([0, MOST_FIGURES + 1])("says the title and the sentence alone for %i figures", (count) => {
    expect(chartText(rates(Array<number>(count).fill(1)), read, "fr")).toMatch(/l’ont validée\.$/);
  });
});

describe("a chart without figures", () => {
  const range = { sheet: "Notes", row: 1, column: 1, rows: 2, columns: 1 };
  const spec: ChartSpec = { ...rates([1]), series: [{ name: "Taux", values: { range } }] };

  it("says that its source was deleted, once the sheet it read is", () => {
    const followed = followChart(spec, { kind: "sheetDeleted", sheet: "Notes" });
    expect(said(chartText(followed, read, "fr"))).toMatch(/^Source supprimée : Taux de réussite par UE\./);
    expect(chartText(followed, read, "en")).toMatch(/^Source deleted: /);
  });

  it("follows a source that moves, and says nothing of it", () => {
    const followed = followChart(spec, { kind: "rowsInserted", sheet: "Notes", at: 0, count: 3 });
    expect(followed.series[0]?.values).toEqual({ range: { ...range, row: 4 } });
    const renamed = followChart(spec, { kind: "sheetRenamed", from: "Notes", to: "S1" });
    expect(renamed.series[0]?.values).toEqual({ range: { ...range, sheet: "S1" } });
    expect(chartText(followed, () => [0.5, 1], "fr")).toMatch(/^Taux de réussite par UE\./);
  });

  it("says that it has nothing to show, where its cells are blank or in error", () => {
    expect(said(chartText(spec, () => [null, null], "fr"))).toMatch(/^Aucun chiffre à montrer : Taux de réussite/);
    expect(chartText(spec, () => [null, 0], "fr")).toMatch(/^Taux de réussite par UE\./);
  });
});
