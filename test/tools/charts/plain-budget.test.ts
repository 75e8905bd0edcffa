/** Budgets as accountants write them: two blocks, and totals that keep their lines honest. */
import { describe, expect, it } from "vitest";
import { findingText } from "../../../src/charts/catalogue/catalogue-chart";
import { conventionById } from "../../../src/conventions";
import { figureTable } from "../../../src/tools/charts/chart-figures";
import { offeredCharts } from "../../../src/tools/charts/offered-charts";
import { sheetOf, workbookOf, type Entry } from "../support/workbooks";

const convention = conventionById("gessms-2026")!;
const offeredOf = (...rows: readonly (readonly Entry[])[]) =>
  offeredCharts(workbookOf(sheetOf("Budget prévisionnel", rows)), { convention, locale: "fr" }).find(
    ({ kind }) => kind === "chargesRevenue",
  )!;
const linesOf = ({ charts: [figures] }: ReturnType<typeof offeredOf>) => {
  const { labels, columns } = figureTable(figures ?? expect.fail("nothing drawn"));
  return labels.map((label, row) => [label, ...columns.map(({ values }) => values[row])]);
};
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("a budget in two blocks", () => {
  it("side by side", () => {
    const offered = offeredOf(
      ["Budget 2026-2027"],
      [],
      ["CHARGES", "Montant", "PRODUITS", "Montant"],
      ["Enseignement", 30000, "NPEC", 62000],
      ["Location de salles", 4000.5, "Subvention", 1000],
      ["TOTAL DES CHARGES", 34000.5, "TOTAL DES PRODUITS", 63000],
    );
    expect(linesOf(offered)).toEqual([
      ["Enseignement", 30000, null],
      ["Location de salles", 4000.5, null],
      ["NPEC", null, 62000],
      ["Subvention", null, 1000],
    ]);
    const title = findingText("chargesRevenue", figureTable(offered.charts[0]!), "fr");
    expect(plain(title)).toBe("Les produits dépassent les charges de 29 000 €");
  });

  it("one under the other, what is left apart", () => {
    const offered = offeredOf(
      ["", "2026"],
      ["Dépenses"],
      ["Salaires", 10],
      ["Total", 10],
      [],
      ["Recettes"],
      ["OPCO", 12],
      ["Total", 12],
      ["Résultat", 2],
    );
    expect(linesOf(offered)).toEqual([
      ["Salaires", 10, null],
      ["OPCO", null, 12],
    ]);
  });

  it("one chart for each column of amounts, by its heading", () => {
    const { charts } = offeredOf(
      ["Charges", "Voté", "Dépensé", "Produits", "Voté", "Encaissé"],
      ["Salaires", 10, 11, "OPCO", 12, 9],
    );
    expect(charts.map(({ subject }) => subject)).toEqual([
      "Budget prévisionnel — Voté",
      "Budget prévisionnel — Dépensé",
    ]);
    expect(figureTable(charts[1]!).columns.map(({ values }) => values)).toEqual([
      [11, null],
      [null, 9],
    ]);
  });

  it("leaves out accounts that sum others up, and formulas over lines of their own column", () => {
    const offered = offeredOf(
      ["Charges", "Montant", "Produits", "Montant"],
      ["60 Achats", 30, "70 Ventes", 50],
      ["601 Matières", 10, null, null],
      ["602 Fournitures", 20, null, null],
      ["Personnel", { formula: "=SUM(B6:B7)", value: 15 }, null, null],
      ["Salaires", 9, null, null],
      ["Cotisations", 6, null, null],
      ["Total", 45, null, null],
    );
    expect(linesOf(offered).map(([label]) => label)).toEqual([
      "601 Matières",
      "602 Fournitures",
      "Salaires",
      "Cotisations",
      "70 Ventes",
    ]);
  });

  it("is refused where its lines do not make its total: which are subtotals is not guessed", () => {
    const offered = offeredOf(
      ["Charges", "Montant", "Produits", "Montant"],
      ["Personnel", 15, "Ventes", 50],
      ["Salaires", 9, "Total", 50],
      ["Cotisations", 6, null, null],
      ["Total", 15, null, null],
    );
    expect(offered.charts).toEqual([]);
    expect(offered.refusal).toBe("totalDiffers");
  });

  it("with an error passes it on", () => {
    const offered = offeredOf(
      ["Charges", "Montant", "Produits", "Montant"],
      ["Salaires", { error: "#DIV/0!" }, "OPCO", 12],
      ["Salles", 5, "Total", 12],
      ["Total", { error: "#DIV/0!" }, null, null],
    );
    expect(findingText("chargesRevenue", figureTable(offered.charts[0]!), "fr")).toMatch(/une donnée est en erreur$/);
  });

  it("is none of words alone in a sentence", () => {
    expect(offeredOf(["Charges à payer", 5], ["Produits constatés d’avance", 6]).refusal).toBe("noTable");
  });
});
