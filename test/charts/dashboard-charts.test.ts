import { describe, expect, it } from "vitest";
import type { ChartSource } from "../../src/charts/chart-spec";
import { chargesAgainstRevenue } from "../../src/charts/charges-against-revenue";
import { successRateByUnit } from "../../src/charts/success-rate-by-unit";

const column = (sheet: string, at: number): ChartSource => ({
  range: { sheet, row: 1, column: at, rows: 14, columns: 1 },
});

describe("successRateByUnit", () => {
  const units = column("Tableau de bord", 0);
  const rates = column("Tableau de bord", 1);

  it("follows the cells it is given", () => {
    const spec = successRateByUnit({ units, rates, locale: "fr" });
    expect(spec.categories).toBe(units);
    expect(spec.series.map((series) => series.values)).toEqual([rates]);
  });

  it("always spans 0 to 100 %, so that two years compare at a glance", () => {
    expect(successRateByUnit({ units, rates, locale: "fr" }).axis).toMatchObject({
      min: 0,
      max: 1,
      numberFormat: "0%",
    });
  });

  it.each([
    ["fr", "Taux de réussite par UE"],
    ["en", "Success rate per UE"],
  ] as const)("speaks %s", (locale, title) => {
    expect(successRateByUnit({ units, rates, locale }).title).toBe(title);
  });
});

describe("chargesAgainstRevenue", () => {
  const source = (...values: readonly (string | number)[]): ChartSource => ({ values });
  const spec = chargesAgainstRevenue({
    categories: source("CFA", "Partenaire"),
    charges: source(100, 80),
    revenue: source(190, 0),
    locale: "fr",
  });

  it("draws charges then revenue, each in its own colour", () => {
    expect(spec.series.map((series) => series.name)).toEqual(["Charges", "Produits"]);
    expect(new Set(spec.series.map((series) => series.color)).size).toBe(2);
  });

  it("starts at 0 €, since a truncated axis exaggerates differences", () => {
    expect(spec.axis).toMatchObject({ min: 0, numberFormat: '#,##0 "€"' });
  });
});
