/** Tables that a gathering finds, what it reads of their centre and year, and what it asks rather than guess. */
import { describe, expect, it } from "vitest";
import { placeOf } from "../../../src/tools/cohorts/cohort-place";
import { cohortTables } from "../../../src/tools/cohorts/cohort-tables";
import { gatheredUnits, titledCodes } from "../../../src/tools/cohorts/cohort-units";
import { sharedLearners } from "../../../src/tools/cohorts/shared-learners";
import { countedNow, followedCounts } from "../../../src/tools/cohorts/unit-counts";
import { tablesOf } from "../../../src/tools/reading/read-sheet";
import { markedSheet } from "../simulate/support";
import { sheetOf, workbookOf } from "../support/workbooks";
import { convention, marksOf, promotion } from "./support";

const marks = marksOf(6, 10).map((mark) => [mark]);

function placed(name: string, title: string, file: string | null = null) {
  const sheet = promotion(name, ["NFA031"], marks, { title });
  return placeOf(sheet, tablesOf(sheet)[0]!, file);
}

describe("the centre and the year of a table", () => {
  it.each([
    ["Lyon", "Centre de Lyon – 2024-2025", null, "Lyon", "2024-2025"],
    ["Feuil1", "Cnam Nantes, promotion 2025", null, "Nantes", "2025"],
    ["Notes 2024/25", "Site : Aix-en-Provence", null, "Aix-en-Provence", "2024-2025"],
    ["Feuil1", "", "Centre Lille 2023-2024.xlsx", "Lille", "2023-2024"],
    ["2024-2025", "Jury de juin 2025", null, null, "2024-2025"],
  ])("%s, « %s », %s: %s, %s", (name, title, file, centre, year) => {
    expect(placed(name, title, file)).toEqual({ centre, year });
  });

  it.each([
    ["a place that no word announces", "Lyon", "Notes de la promotion", null, null, null],
    ["two years", "2024", "Rattrapage 2025", null, null, null],
    ["two academic years", "2024-2025", "Suite de 2023-2024", null, null, null],
    ["two centres", "Centre Lyon", "Centre de Nantes", null, null, null],
    ["years that do not follow", "2024-2026", "", null, null, null],
    ["a word that is no place", "Centre Notes", "", null, null, null],
    ["another year beside", "2024-2025", "Archive de 2022", null, null, null],
  ])("%s: asked", (_, name, title, file, centre, year) => {
    expect(placed(name, title, file)).toEqual({ centre, year });
  });

  it("are those of columns that say one thing of everybody", () => {
    const of = (last: string) => {
      const rows = marks.map(([mark], at) => [`N${at} Léa`, at < 9 ? "Lyon" : last, 2025, mark ?? null]);
      const sheet = sheetOf("Feuil1", [["Nom et prénom", "Centre", "Année", "NFA031"], ...rows]);
      return placeOf(sheet, tablesOf(sheet)[0]!, null);
    };
    expect(of("Lyon")).toEqual({ centre: "Lyon", year: "2025" });
    expect(of("Nantes")).toEqual({ centre: null, year: "2025" });
  });
});

describe("a table", () => {
  it("is counted by the statuses that it has already", () => {
    const [table] = cohortTables(workbookOf(markedSheet), convention);
    const [first] = table?.units ?? [];
    expect(first?.results).toEqual({ kind: "statuses", column: 4 });
    const counts = followedCounts(table!, first!, "CNAM_REGLES");
    expect(counts).toMatchObject({ assessed: "N(INDEX(CNAM.STATS(Jury!$E$2:$E$7,CNAM_REGLES),15,2))" });
  });

  it("is judged by the convention that is said", async () => {
    const [table] = cohortTables(workbookOf(promotion("A", ["NFA031"], [[9], [9.5], [10], [12], [8]])), convention);
    const counted = (least: number) => countedNow(table!, table!.units[0]!, [["grading.threshold", least]]);
    expect(await counted(10)).toEqual({ kind: "figures", successes: 2, assessed: 5 });
    expect(await counted(9.5)).toEqual({ kind: "figures", successes: 3, assessed: 5 });
  });

  it("that does not read says so instead of counting", async () => {
    const [table] = cohortTables(workbookOf(promotion("A", ["NFA031"], [[9], [9.5], [10], [12], ["?!"]])), convention);
    const counts = table ? await countedNow(table, table.units[0]!, null) : undefined;
    expect(counts?.kind).toBe("error");
  });

  it("whose reading is not sure waits for « Brancher »", () => {
    const rows = [["Nom", "CC", "CC"], ...[12, 9, 15, 8].map((mark, at) => [`N${at} Léa`, mark, mark + 1])];
    const tables = cohortTables(workbookOf(sheetOf("Deux", rows)), convention);
    expect(tables.map(({ problem }) => problem)).toEqual(["questions"]);
  });

  it("of a row for each learner and unit is regrouped first, and counted at once in a file", () => {
    const rows = [
      ["Nom", "UE", "Note"],
      ...["ALVES Inès", "BENALI Karim", "CARON Zoé"].flatMap((name) => [
        [name, "NFA031", 12],
        [name, "NFA032", 9],
      ]),
    ];
    const workbook = workbookOf(sheetOf("Liste", rows));
    expect(cohortTables(workbook, convention).map(({ problem }) => problem)).toEqual(["apart"]);
    expect(cohortTables(workbook, convention, "liste.csv").map(({ problem }) => problem)).toEqual([null]);
  });

  it("of people without marks, or of amounts, is none", () => {
    const budget = sheetOf("Budget", [
      ["Poste", "Prévu"],
      ["Salles", 120],
      ["Total", 120],
    ]);
    expect(cohortTables(workbookOf(budget), convention)).toEqual([]);
  });
});

describe("units of several tables", () => {
  const tables = cohortTables(
    workbookOf(
      promotion(
        "A",
        ["NFA031 Droit social", "NFA032"],
        marks.map(([mark]) => [mark ?? 0, 12]),
      ),
      promotion(
        "B",
        ["NFA031 – Droit du travail", "NFA032"],
        marks.map(([mark]) => [mark ?? 0, 12]),
      ),
      promotion(
        "C",
        ["nfa031", "NFA032"],
        marks.map(([mark]) => [mark ?? 0, 12]),
      ),
    ),
    convention,
  );

  it("that have a code and two titles are asked about", () => {
    expect(titledCodes(tables).map(({ code, titles }) => [code, titles.map(({ title }) => title)])).toEqual([
      ["NFA031", ["Droit social", "Droit du travail"]],
    ]);
    const ofUnits = (same: boolean) =>
      gatheredUnits(tables, new Map([["nfa031", same]])).map(({ code, title, of }) => [code, title, of.length]);
    const [{ key } = { key: "" }] = titledCodes(tables);
    expect(key.toLowerCase()).toBe("nfa031");
    expect(ofUnits(true)).toEqual([
      ["NFA031", "Droit social", 3],
      ["NFA032", "", 3],
    ]);
    const apart = gatheredUnits(tables, new Map([[key, false]]));
    expect(apart.map(({ title, of }) => [title, of.length])).toEqual([
      ["Droit social", 2],
      ["Droit du travail", 1],
      ["", 3],
    ]);
  });
});

describe("learners of two tables", () => {
  it("are told by number, by name, or as a doubt", () => {
    const list = (name: string, people: readonly (readonly [number, string])[]) =>
      sheetOf(name, [["N° étudiant", "Nom et prénom", "NFA031"], ...people.map(([number, who]) => [number, who, 12])]);
    const [first, second] = [
      list("A", [
        [20240001, "ALVES Inès"],
        [20240002, "BENALI Karim"],
        [20240003, "CARON Zoé"],
        [20240004, "DIALLO Awa"],
      ]),
      list("B", [
        [20240001, "ALVES Inès"],
        [20249999, "BENALI Karim"],
        [20240007, "GARNIER Paul"],
        [20240008, "JOLY Léa"],
      ]),
    ];
    const [shared, ...others] = sharedLearners(cohortTables(workbookOf(first, second), convention));
    expect(others).toEqual([]);
    expect([shared?.names, shared?.doubtful]).toEqual([["ALVES Inès"], ["BENALI Karim"]]);
  });
});
