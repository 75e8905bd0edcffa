/** What the charts of usual tables say, and what the tables must be for a chart to be offered. */
import { describe, expect, it } from "vitest";
import { findingText } from "../../../src/charts/catalogue/catalogue-chart";
import type { ChartKind } from "../../../src/charts/catalogue/chart-kinds";
import { conventionById } from "../../../src/conventions";
import { figureTable, type ChartFigures } from "../../../src/tools/charts/chart-figures";
import { createChartSheet } from "../../../src/tools/charts/create-chart-sheet";
import { offeredCharts } from "../../../src/tools/charts/offered-charts";
import type { WorkbookModel } from "../../../src/workbook/model";
import { markedSheet } from "../simulate/support";
import { planned, sheetOf, workbookOf } from "../support/workbooks";
import { budgetSheet, everyTable, treasurySheet } from "./tables";

const convention = conventionById("gessms-2026")!;
const offeredIn = (workbook: WorkbookModel, kind: ChartKind, locale: "fr" | "en" = "fr") =>
  offeredCharts(workbook, { convention, locale }).find((one) => one.kind === kind)!;
const chartIn = (workbook: WorkbookModel, kind: ChartKind): ChartFigures => {
  const [figures] = offeredIn(workbook, kind).charts;
  if (figures === undefined) throw new Error(`no ${kind}`);
  return figures;
};
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const titleIn = (workbook: WorkbookModel, kind: ChartKind): string =>
  plain(findingText(kind, figureTable(chartIn(workbook, kind)), "fr"));

describe("a title states the finding", () => {
  it.each([
    ["treasury", "Trésorerie négative, jusqu’à -1 501 € en octobre 2026"],
    ["forecastActual", "Le réel est sous le prévu de 3 818 €"],
    ["chargesRevenue", "Les produits dépassent les charges de 45 €"],
    ["instalments", "Reste à facturer : 2 500 €"],
    ["margin", "À l’équilibre à partir de 16 apprenants"],
    ["sensitivity", "La plus sensible : Effectif, 26 400 € d’un bord à l’autre"],
    ["indicators", "1 cible n’est pas atteinte"],
    ["staffing", "1 minimum n’est pas atteint"],
    ["obligations", "3 échéances du 21/11/2026 au 30/06/2027"],
    ["costPerLearner", "Le plus cher par apprenant : Enseignement, 1 463 €"],
    ["costPerHour", "Le plus cher par heure : Enseignement, 61 €"],
  ] as const)("%s", (kind, title) => expect(titleIn(everyTable, kind)).toBe(title));

  it("in English as in French", () => {
    const [figures] = offeredIn(everyTable, "treasury", "en").charts;
    expect(findingText("treasury", figureTable(figures!), "en").replaceAll("\u00a0", " ")).toBe(
      "Negative cash, down to -1,501 € in October 2026",
    );
  });
});

describe("the tables", () => {
  it("leave out totals, and keep a line whose actual is not known yet", () => {
    const { labels, columns } = chartIn(workbookOf(budgetSheet), "forecastActual");
    expect(labels.map(({ value }) => value)).toEqual(["Enseignement", "Tutorat", "Salles", "Avoir du lycée"]);
    expect(columns.find(({ id }) => id === "actual")?.cells.map(({ value }) => value)).toEqual([31000, 0, null, -500]);
  });

  it("say their months in words, and stop where nothing is written", () => {
    expect(chartIn(workbookOf(treasurySheet), "treasury").labels.map(({ value }) => value)).toEqual([
      "septembre 2026",
      "octobre 2026",
      "novembre 2026",
    ]);
  });

  it("are known under other words, with their units", () => {
    const sheet = sheetOf("Mon suivi", [
      ["Libellé", "Dépenses (€)", "RECETTES"],
      ["Salaires", 10, 0],
      ["OPCO", 0, 12],
    ]);
    expect(titleIn(workbookOf(sheet), "chargesRevenue")).toBe("Les produits dépassent les charges de 2 €");
  });

  it("of two on a sheet are told apart by the line above them", () => {
    const rows = [
      ["Insertion"],
      ["Année", "Réalisé", "Cible"],
      [2025, 1, 2],
      [],
      ["Satisfaction"],
      ["Année", "Réalisé", "Cible"],
      [2025, 3, 2],
    ];
    const { charts } = offeredIn(workbookOf(sheetOf("Suivi", rows)), "indicators");
    expect(charts.map(({ subject }) => subject)).toEqual(["Suivi — Insertion", "Suivi — Satisfaction"]);
  });

  it("of a chart already made are not drawn again", () => {
    const made = planned(everyTable, createChartSheet(everyTable, chartIn(everyTable, "treasury"), "fr"));
    expect(offeredIn(made, "treasury").charts).toHaveLength(1);
  });

  it("on a hidden sheet are not drawn", () => {
    expect(offeredIn(workbookOf({ ...treasurySheet, visibility: "hidden" }), "treasury").refusal).toBe("noTable");
  });
});

describe("what cannot be drawn is refused, and why is said", () => {
  const balances = (...values: readonly (number | null | { error: "#VALUE!" })[]) =>
    workbookOf(sheetOf("T", [["Mois", "Solde"], ...values.map((value, index) => [`mois ${index}`, value])]));

  it.each([
    ["nothing but blanks", balances(null, null), "noTable"],
    ["nothing but errors", balances({ error: "#VALUE!" }), "allInError"],
    ["more rows than anybody reads", balances(...Array<number>(401).fill(1)), "tooManyRows"],
    ["one point", balances(5), null],
    ["200 points", balances(...Array<number>(200).fill(-1)), null],
  ] as const)("%s", (_name, workbook, refusal) => {
    expect(offeredIn(workbook, "treasury").refusal).toBe(refusal);
  });

  it("200 series", () => {
    const parties = Array.from({ length: 200 }, (_, index) => `Partie ${index}`);
    const sheet = sheetOf("M", [
      ["Effectif", "Marge", ...parties],
      [1, 2, ...parties.map(() => 3)],
    ]);
    expect(offeredIn(workbookOf(sheet), "margin").refusal).toBe("tooManySeries");
  });

  it("a figure in error beside good ones is drawn, and the title says so", () => {
    const workbook = balances(5, { error: "#VALUE!" });
    expect(titleIn(workbook, "treasury")).toBe("Trésorerie mois par mois : une donnée est en erreur");
  });
});

describe("a plain table of marks, that nothing has completed", () => {
  const promo = (...rows: readonly (readonly (string | number | null)[])[]) =>
    workbookOf(sheetOf("Promo", [["Nom", "Prénom", "USSA24", "Projet /40"], ...rows]));
  const three = promo(["DUPONT", "Marie", 12, 31], ["MARTIN", "Léo", 8.5, 22], ["PETIT", "Ana", "ABI", 35]);

  it("gives the distribution of each column of marks out of 20", () => {
    const { charts } = offeredIn(three, "distribution");
    expect(charts.map(({ subject }) => subject)).toEqual(["USSA24 (Promo)"]);
    expect(plain(findingText("distribution", figureTable(charts[0]!), "fr"))).toBe("1 note sous 10, sur 2");
  });

  it("says which cells it does not count, and why", () => {
    const { charts, leftOut } = offeredIn(
      promo(
        ["DUPONT", "Marie", "12,5", 31],
        ["MARTIN", "Léo", 8, 22],
        ["PETIT", "Ana", "ABI", 35],
        ["ROUX", "Ali", 14, 30],
      ),
      "distribution",
    );
    expect(plain(findingText("distribution", figureTable(charts[0]!), "fr"))).toBe("1 note sous 10, sur 2");
    expect(charts[0]!.leftOut).toEqual({
      marks: [
        { column: "USSA24 (Promo)", why: "text", cells: ["C2"] },
        { column: "USSA24 (Promo)", why: "code", cells: ["C4"] },
      ],
      // A text that is empty is none.
      count:
        "(SUMPRODUCT(--ISTEXT(Promo!$C$2:$C$5))-(COUNTBLANK(Promo!$C$2:$C$5)-(ROWS(Promo!$C$2:$C$5)-COUNTA(Promo!$C$2:$C$5))))",
    });
    expect(leftOut).toEqual([{ column: "Projet /40 (Promo)", why: "scale", cells: [] }]);
  });

  it("draws none of marks that are all texts, and says where they are", () => {
    const texts = promo(["DUPONT", "Marie", "12,5", 31], ["MARTIN", "Léo", "8", 22], ["PETIT", "Ana", "14", 35]);
    const { charts, leftOut } = offeredIn(texts, "distribution");
    expect(charts).toEqual([]);
    expect(leftOut[0]).toEqual({ column: "USSA24 (Promo)", why: "text", cells: ["C2", "C3", "C4"] });
  });

  it("is not drawn twice once it has results", () => {
    const { charts } = offeredIn(workbookOf(markedSheet), "distribution");
    expect(charts.map(({ subject }) => subject.replace(/ — .*? \(/, " ("))).toEqual([
      "Jury, toutes les UE",
      "USSA24 (Jury)",
      "USSA25 (Jury)",
    ]);
  });
});
