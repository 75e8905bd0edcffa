/** Pronote's lists and those copied from it: the day of each assessment over its coefficient and what it is out of. */
import { describe, expect, it } from "vitest";
import { askedQuestion } from "../../../src/tools/reading/asked";
import { readSheet } from "../../../src/tools/reading/read-sheet";
import { serialOf } from "../../../src/rules/exact/day";
import { readDay } from "../../../src/spreadsheet/cell/date";
import { sheetOf, type Entry } from "../support/workbooks";
import { summaries } from "./summary";

const NAMES = ["DUPUIS Camille", "MARTIN Chloé", "PETIT Tom", "LEROY Inès", "MOREAU Hugo"];
const MARKS = [
  [12, 14, 8],
  [9.5, "Abs", 5],
  [15, 16, 9.5],
  [11, 10, 7],
  ["N.Rdu", 8, 6],
] as const;
const DAYS = ["12/01/2026", "19/01/2026", "02/02/2026"];

const lines = (rows: readonly (readonly Entry[])[]): readonly string[] => summaries(readSheet(sheetOf("Notes", rows)));
const people = (between: readonly Entry[] = []): readonly (readonly Entry[])[] =>
  NAMES.map((name, at) => [name, ...between, ...(MARKS[at] ?? [])]);
/** As a spreadsheet keeps a day. */
const serial = (day: string): Entry => ({ value: serialOf(readDay(day)!), style: { numberFormat: "dd/mm/yyyy" } });
const WEIGHTS = ["Coefficient", 1, 2, 1] as const;
const SCALES = ["Barème", 20, 20, 10] as const;

describe("days over « Coefficient » and « Barème »", () => {
  it.each<[string, readonly Entry[]]>([
    ["written as text", DAYS],
    ["kept as days", DAYS.map(serial)],
    ["without their year", ["12/01", "19/01", "02/02"]],
    ["with two figures for the year", ["12/01/26", "19/01/26", "02/02/26"]],
  ])("head the assessments of one unit, weighed as the row says: %s", (_, days) => {
    const [table, columns, unit, ...others] = lines([["Élève", ...days], WEIGHTS, SCALES, ...people()]);
    expect(table).toBe("A1:D8 learnerPerRow, 2 weights, 3 scale, 5 people");
    expect(columns).toBe("A fullName | B mark continuous /20 | C mark continuous /20 | D mark continuous /10");
    expect([unit, ...others]).toEqual(["-: BCD row 2"]);
  });

  it("are read when nothing heads the names, which are asked about", () => {
    const [table, columns, unit, asked] = lines([
      ["", "", ...DAYS],
      ["", ...WEIGHTS],
      ["", ...SCALES],
      ...people([""]),
    ]);
    expect(table).toBe("A1:E8 learnerPerRow, 2 weights, 3 scale, 5 people");
    expect(columns).toContain("C mark continuous /20 | D mark continuous /20 | E mark continuous /10");
    expect([unit, asked]).toEqual(["-: CDE row 2", "asks who A"]);
  });

  it("are read with the mean before them, under the title of the list, the scale first", () => {
    const rows = [["Notes de la classe LP1"], ["Élèves", "Moyenne", ...DAYS]];
    const [table, , unit] = lines([...rows, ["Barème", "", 20, 20, 10], ["Coef.", "", 1, 2, 1], ...people([""])]);
    expect(table).toBe("A2:E9 learnerPerRow, 3 scale, 4 weights, 5 people");
    expect(unit).toBe("-: CDE row 4");
  });

  it.each<[string, readonly (readonly Entry[])[], string]>([
    [
      "« Coef. 2,00 » under each day, beside « Élèves | Moyenne »",
      [
        ["", "", ...DAYS],
        ["Élèves", "Moyenne", "Coef. 1,00", "Coef. 2,00", "Coef. 1,00"],
      ],
      "-: CDE 1:2:1",
    ],
    [
      "and what each is out of",
      [
        ["", "", ...DAYS],
        ["", "", "Coef. 1,00", "Coef. 2,00", "Coef. 1,00"],
        ["Élèves", "Moyenne", "/20", "/20", "/10"],
      ],
      "-: CDE 1:2:1",
    ],
    [
      "with « Élèves | Moyenne » beside the days",
      [
        ["Élèves", "Moyenne", "12/10", "19/10", "02/11"],
        ["", "", "Coef. 1", "Coef. 2", "Coef. 1"],
      ],
      "-: CDE 1:2:1",
    ],
    [
      "with their names, and a row of coefficients above « Élèves | Moyenne »",
      [
        ["", "", ...DAYS],
        ["", "", "DS n°1", "Exposé", "TP"],
        ["", "Coef.", 1, 2, 1],
        ["Élèves", "Moyenne"],
      ],
      "-: CDE row 4",
    ],
    [
      "kept as days, the scale alone under them",
      [
        ["", "", ...DAYS.map(serial)],
        ["Élève", "Moy.", "/20", "/20", "/10"],
      ],
      "-: CDE unsaid",
    ],
    [
      "the scale before the coefficient",
      [
        ["", "", ...DAYS],
        ["", "", "/20", "/20", "/10"],
        ["Élèves", "Moyenne élève", "Coef. 1", "Coef. 0,5", "Coef. 1"],
      ],
      "-: CDE 1:0.5:1",
    ],
  ])("make one table of one unit: %s", (_, headings, unit) => {
    const read = lines([["Classe : 1BTS"], ...headings, ...people([11])]);
    expect(read.filter((line) => line.includes("people"))).toHaveLength(1);
    expect(read[0]).toContain("learnerPerRow");
    expect(read[0]).toContain("5 people");
    expect(read[1]).toMatch(/A fullName \| B mean \| C mark .* \| D mark .* \| E mark/);
    expect(read[2]).toBe(unit);
  });

  it("say nothing over figures that no coefficient weighs", () => {
    const [table] = lines([["Poste", ...DAYS], ["Loyer", 700, 700, 700], ["Énergie", 82, 91, 77], ["Total", 782, 791, 777]]); // prettier-ignore
    expect(table ?? "").not.toContain("learnerPerRow");
  });
});

describe("a check of entries written as a formula", () => {
  it.each([
    ["AND(C2>=0,C2<=20)", "/20"],
    ["=IF(ISNUMBER(C2), AND(C2 >= 0, C2 <= 40), FALSE)", "/40"],
  ])("says what blank marks are out of: %s", (formula, scale) => {
    const sheet = sheetOf("Notes", [["Nom", "Prénom", "CC"], ["DUPUIS", "Camille"], ["MARTIN", "Chloé"]]); // prettier-ignore
    const validations = [{ areas: [{ row: 1, column: 2, rows: 2, columns: 1 }], rule: { kind: "custom", formula }, allowBlank: true, onError: "stop" } as const]; // prettier-ignore
    const [, columns = ""] = summaries(readSheet({ ...sheet, validations }));
    expect(columns).toContain(`C mark continuous ${scale}`);
  });
});

describe("a question about many columns", () => {
  it("names them by the first and the last, and a few by their letters", () => {
    const about = (columns: readonly number[]): string =>
      askedQuestion({ kind: "scale", columns, headings: [], cells: [], choices: [] }, "fr").text;
    expect(about([6, 7, 8, 9, 10, 23])).toContain("G à K et X");
    expect(about([2, 3])).toContain("C et D");
  });
});
