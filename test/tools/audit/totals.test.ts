import { describe, expect, it } from "vitest";
import type { SheetModel } from "../../../src/workbook/model";
import { sheetOf, type Entry } from "../support/workbooks";
import { as, content, f, mended, notes, places, sentences, seven } from "./support";

const marks = [12, 9.5, 14, 8, 11, 10, 16.5];
const LINES: readonly (readonly Entry[])[] = [
  ["Heures d’enseignement", 10_000],
  ["Déplacements", 1_250.5],
  ["Fournitures", 749.5],
];
const budget = (...rows: readonly (readonly Entry[])[]): SheetModel =>
  sheetOf("Budget", [["Budget prévisionnel"], [], ["Libellé", "Montant"], ...rows]);

describe("a total typed by hand", () => {
  it("is told when its lines make something else", () => {
    expect(sentences("statedTotal", [budget(...LINES, ["Total", 12_500])])).toEqual([
      "« Total » affiche 12500, ses lignes font 12000 (écart : 500).",
    ]);
  });

  it.each<readonly [string, SheetModel]>([
    ["right", budget(...LINES, ["Total", 12_000])],
    ["right to the cent", budget(["A", 0.1], ["B", 0.2], ["C", 0.3], ["Total", 0.6])],
    [
      "a subtotal, then a grand total",
      budget(...LINES, ["Sous-total", 12_000], ["Locaux", 500], ["Gestion", 100], ["Total", 12_600]),
    ],
    [
      "two subtotals and their total",
      budget(["A", 1], ["B", 2], ["Sous-total", 3], ["C", 3], ["D", 4], ["Sous-total", 7], ["Total général", 10]),
    ],
    ["a formula", budget(...LINES, ["Total", f("=SUM(B4:B6)", 99)])],
    ["what is left rather than what adds up", budget(...LINES, ["Total : résultat", 3])],
  ])("is not told when it is %s", (_, sheet) => {
    expect(places("statedTotal", [sheet])).toEqual([]);
  });
});

describe("a sum that leaves out lines", () => {
  const total = (formula: string, ...more: readonly (readonly Entry[])[]): SheetModel =>
    budget(...LINES, ...more, ["Total", f(formula, 1)]);

  it.each([
    ["the last", "=SUM(B4:B5)", "=SUM(B4:B6)"],
    ["the first", "=SUM(B5:B6)", "=SUM(B4:B6)"],
    ["the last, fixed", "=SUM($B$4:$B$5)", "=SUM(B4:B6)"],
  ])("is told of %s, and stretched", (_, formula, expected) => {
    expect(places("totalLeavesOutRows", [total(formula)])[0]).toMatch(/^Budget!B7,/);
    expect(content(mended("totalLeavesOutRows", [total(formula)]), 6, 1)).toBe(expected);
  });

  it.each<readonly [string, SheetModel]>([
    ["whole", total("=SUM(B4:B6)")],
    ["whole with a blank row before it", total("=SUM(B4:B6)", [])],
    [
      "a subtotal of the lines after another",
      budget(...LINES, ["Sous-total", f("=SUM(B4:B6)")], ["C", 3], ["D", 4], ["Sous-total", f("=SUM(B8:B9)")]),
    ],
    ["one line only", total("=SUM(B6:B6)")],
    ["of another column", budget(...LINES, ["Total", f("=SUM(A4:A5)")])],
  ])("is not %s", (_, sheet) => {
    expect(places("totalLeavesOutRows", [sheet])).toEqual([]);
  });
});

describe("hidden rows in a total", () => {
  const hidden = (formula: string): SheetModel => ({
    ...budget(...LINES, ["Total", f(formula)]),
    rowSizes: { 4: { hidden: true } },
  });

  it("are told with what they weigh", () => {
    expect(sentences("hiddenRowsInTotals", [hidden("=SUM(B4:B6)")])).toEqual([
      "1 ligne masquée est comptée (5) : 1250,5 en tout.",
    ]);
  });

  it("are none when nothing is hidden, or when they are left out on purpose", () => {
    expect(places("hiddenRowsInTotals", [budget(...LINES, ["Total", f("=SUM(B4:B6)")])])).toEqual([]);
    expect(places("hiddenRowsInTotals", [hidden("=SUBTOTAL(109,B4:B6)")])).toEqual([]);
  });
});

describe("a formula typed over", () => {
  const means = (second: Entry, count = 7): SheetModel =>
    notes(
      ["USSA24", "USSA25", "Moyenne"],
      [
        marks,
        marks,
        marks
          .slice(0, count)
          .map((mark, index) => (index === 1 ? second : f(`=AVERAGE(B${index + 4}:C${index + 4})`, mark))),
      ],
    );

  it("is told, and put back", () => {
    expect(places("formulasOverwritten", [means(15)])).toEqual(["Notes!D5"]);
    expect(content(mended("formulasOverwritten", [means(15)]), 4, 3)).toBe("=AVERAGE(B5:C5)");
  });

  it.each<readonly [string, SheetModel]>([
    ["another formula", means(f("=MAX(B5:C5)", 12))],
    ["a blank", means(null)],
    ["one of a few formulas", means(15, 3)],
    ["part of a spill", means({ value: 12, spilledFrom: { row: 3, column: 3 } })],
  ])("is not %s", (_, sheet) => {
    expect(places("formulasOverwritten", [sheet])).toEqual([]);
  });
});

describe("a range that stops before the table does", () => {
  const sheets = (formula: string): readonly SheetModel[] => [
    notes(["USSA24", "USSA25"], [marks, marks]),
    sheetOf("Bilan", [["Moyenne", f(formula, 11)]]),
  ];

  it("is told with the range it should have", () => {
    expect(sentences("rangesMissRows", sheets("=AVERAGE(Notes!B4:B8)"))).toEqual([
      "Notes!B4:B8 laisse 2 lignes de « Notes » de côté : il faudrait B4:B10.",
    ]);
  });

  it.each([
    ["whole", "=AVERAGE(Notes!B4:B10)"],
    ["longer than the table", "=AVERAGE(Notes!B4:B60)"],
    ["a whole column", "=AVERAGE(Notes!B:B)"],
    ["the first ones only", "=AVERAGE(Notes!B4:B6)"],
    ["of one row", "=AVERAGE(Notes!B4:C4)"],
    ["of what stands beside", "=COUNTA(Notes!F4:F8)"],
  ])("is not told when it is %s", (_, formula) => {
    expect(places("rangesMissRows", sheets(formula))).toEqual([]);
  });
});

describe("credits", () => {
  const CODES = [
    "USSA24",
    "USSA25",
    "USSA26",
    "USSA27",
    "USSA28",
    "USSA29",
    "USSA2A",
    "USSA2B",
    "USSA2C",
    "USSA2D",
    "USSA2E",
    "UASA06",
    "TED001",
    "UASA0R",
  ];
  const CREDITS = [4, 4, 6, 4, 4, 6, 2, 2, 4, 4, 6, 7, 3, 4];
  const maquette = (credits: readonly number[], count = CODES.length): SheetModel =>
    sheetOf("Maquette", [
      ["Code UE", "ECTS"],
      ...CODES.slice(0, count).map((code, index) => [code, credits[index] ?? 0]),
    ]);

  it("have to make those of the diploma, and be those of each unit", () => {
    const wrong = CREDITS.map((credits, index) => (index === 10 ? 5 : credits));
    expect(sentences("creditsTotal", [maquette(wrong)])).toEqual(["Les 14 unités totalisent 59 ECTS au lieu de 60."]);
    expect(sentences("creditsUnlikeCatalogue", [maquette(wrong)])).toEqual(["USSA2E : 5 ECTS ici, 6 dans les règles."]);
  });

  it.each([
    ["right", maquette(CREDITS)],
    ["of a few units", maquette(CREDITS, 5)],
  ])("are not told when they are %s", (_, sheet) => {
    expect(places("creditsTotal", [sheet])).toEqual([]);
    expect(places("creditsUnlikeCatalogue", [sheet])).toEqual([]);
  });

  it("are read above the marks too", () => {
    const sheet = sheetOf("Notes", [
      ["Apprenant", "USSA24", "USSA25"],
      ["ECTS", 4, 5],
      ["ALVES Inès", 12, 13],
      ["BENALI Karim", 12, 13],
      ["CISSÉ Aminata", 12, 13],
    ]);
    expect(places("creditsUnlikeCatalogue", [sheet])).toEqual(["Notes!C2"]);
  });

  it("have to be those of each semester", () => {
    const table = (last: number): SheetModel =>
      sheetOf("Maquette", [
        ["Semestre", "Code UE", "ECTS"],
        ["S5", "UE11", 15],
        ["S5", "UE12", 15],
        ["S6", "UE21", 15],
        ["S6", "UE22", last],
      ]);
    const engineer = { convention: "ingenieur-apprentissage-2020" };
    expect(sentences("semesterCredits", [table(14)], engineer)).toEqual(["Semestre S6 : 29 ECTS au lieu de 30."]);
    expect(places("semesterCredits", [table(15)], engineer)).toEqual([]);
    expect(places("semesterCredits", [table(14)])).toEqual([]);
  });

  it("in company keep to their share", () => {
    const table = (company: number): SheetModel =>
      sheetOf("Maquette", [
        ["Code UE", "Nature", "ECTS"],
        ["UE11", "Académique", 60 - company],
        ["UE12", "Académique", 60],
        ["UE13", "Séquence professionnelle", company],
        ["UE14", "Académique", 60],
      ]);
    const engineer = { convention: "ingenieur-apprentissage-2020" };
    expect(places("companyShare", [table(50)], engineer)).toEqual(["Maquette!C4"]);
    expect(places("companyShare", [table(50)])).toEqual([]);
  });

  it("come with no more hours than the programme has", () => {
    const table = (hours: number): SheetModel =>
      sheetOf("Maquette", [
        ["Code UE", "Heures"],
        ["UE11", 600],
        ["UE12", 600],
        ["UE13", hours],
      ]);
    const engineer = { convention: "ingenieur-apprentissage-2020" };
    expect(places("programmeHours", [table(2000)], engineer)).toEqual(["Maquette!B2:B4"]);
    expect(places("programmeHours", [table(100)], engineer)).toEqual([]);
    expect(places("programmeHours", [table(2000)])).toEqual([]);
  });
});

describe("weights given as shares", () => {
  const sheet = (cc: Entry, exam: Entry): SheetModel =>
    sheetOf("Notes", [
      ["Apprenant", "USSA24 CC", "USSA24 Examen", "USSA25"],
      ["Coefficient", cc, exam, 1],
      ["ALVES Inès", 12, 13, 9],
      ["BENALI Karim", 12, 13, 9],
      ["CISSÉ Aminata", 12, 13, 9],
    ]);

  it("make a whole", () => {
    expect(places("weightsSum", [sheet(0.4, 0.5)])).toEqual(["Notes!B2:C2"]);
    expect(places("weightsSum", [sheet(as("0%", 0.4), as("0%", 0.7))])).toEqual(["Notes!B2:C2"]);
  });

  it.each([
    ["a whole", sheet(0.4, 0.6)],
    ["coefficients", sheet(1, 2)],
    ["a half coefficient", sheet(0.5, 1)],
    ["two decimals of thirds", sheet(0.33, 0.66)],
  ])("are not told when they are %s", (_, one) => {
    expect(places("weightsSum", [one])).toEqual([]);
  });
});

describe("figures and dates kept as text", () => {
  const contracts = (amount: Entry, start: Entry): SheetModel =>
    sheetOf("Contrats", [
      ["N° contrat", "Début", "Montant"],
      ["C1", as("dd/mm/yyyy", 46_266), 4000],
      ["C2", start, amount],
      ["C3", as("dd/mm/yyyy", 46_266), 4000],
    ]);

  it("become amounts and dates, formats included", () => {
    const sheet = contracts("1 234,50 €", "01/09/2026");
    expect(places("amountsAsText", [sheet])).toEqual(["Contrats!C3"]);
    expect(places("datesAsText", [sheet])).toEqual(["Contrats!B3"]);
    expect(content(mended("amountsAsText", [sheet]), 2, 2)).toBe(1234.5);
    const dated = mended("datesAsText", [sheet]);
    expect(content(dated, 2, 1)).toBe(46_266);
    expect(dated.sheets[0]?.cells[2]?.[1]?.style?.numberFormat).toBe("dd/mm/yyyy");
  });

  it("are left alone when they are words", () => {
    const sheet = contracts("à définir", "septembre");
    expect([...places("amountsAsText", [sheet]), ...places("datesAsText", [sheet])]).toEqual([]);
    expect(places("datesAsText", [notes(["USSA24", "Observations"], [marks, seven("01/09/2026")])])).toEqual([]);
  });
});
