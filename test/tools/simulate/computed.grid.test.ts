/** What the sheets of « Simuler » compute, against cases worked out by hand and against the financial file. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toolWords } from "../../../src/i18n/tools";
import { createSecondChance } from "../../../src/tools/simulate/create-second-chance";
import { readRiskBase, type RiskBase } from "../../../src/tools/simulate/risk/read-risk";
import { createSimulation, simulationKinds } from "../../../src/tools/simulate/simulations";
import type { SimulationRequest } from "../../../src/tools/simulate/simulation-request";
import type { CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { cellsIn } from "../../../src/workbook/model-edit/cells";
import { openInUniver } from "../support/adapters";
import { typedFile, type Year } from "../support/financial-file";
import { planned, sheetNamed, workbookOf } from "../support/workbooks";
import { markedSheet, simulationRequest } from "./support";

const { budget: budgetWords } = toolWords.fr;

async function computed(workbook: WorkbookModel): Promise<WorkbookModel> {
  const opened = await openInUniver(workbook);
  try {
    await opened.port.settled();
    return await opened.port.snapshot();
  } finally {
    opened.dispose();
  }
}

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const plain = (value: CellValue): CellValue => (typeof value === "string" ? spaced(value) : value);

/** The cells right of a label, the first time that it stands in the first column from a row on. */
function line(sheet: SheetModel, label: string, from = 0): readonly CellValue[] {
  const row = Object.keys(sheet.cells)
    .map(Number)
    .find((at) => at >= from && plain(sheet.cells[at]?.[0]?.value ?? null) === label);
  if (row === undefined) throw new Error(`no ${label} on ${sheet.name}`);
  const cells = sheet.cells[row] ?? {};
  return Array.from({ length: 9 }, (_, column) => plain(cells[column + 1]?.value ?? null));
}

function simulatedIn(workbook: WorkbookModel, request: SimulationRequest): WorkbookModel {
  return simulationKinds.reduce((book, kind) => planned(book, createSimulation(book, kind, request)), workbook);
}

/** Types in the column of the base. */
function withBase(workbook: WorkbookModel, figures: Readonly<Record<string, number>>): WorkbookModel {
  const sheet = sheetNamed(workbook, "Scénarios");
  return [...cellsIn(sheet.cells)].reduce((book, { row, column, cell }) => {
    const figure = figures[typeof cell.value === "string" ? spaced(cell.value) : ""];
    if (column !== 0 || figure === undefined) return book;
    const range = { sheet: sheet.name, row, column: 2, rows: 1, columns: 1 };
    return planned(book, { label: "", edits: [{ kind: "cells", range, cells: [[figure]] }] });
  }, workbook);
}

describe("by hand: two parties who share half and half, contracts paid by the hour", () => {
  const request = simulationRequest("assistant-gestion-2016", { learners: 20 });
  let book: WorkbookModel;
  let base: RiskBase;
  beforeAll(async () => {
    const typed = withBase(simulatedIn(workbookOf(), request), {
      "Produit d’un contrat mené à terme": 7000,
      "Coût de l’heure d’enseignement": 80,
      "Cnam : heures d’enseignement": 400,
      "Cnam : autres charges fixes": 10_000,
      "Cnam : charges par apprenant": 300,
      "CFA du Pays d’Aix : heures d’enseignement": 150,
      "CFA du Pays d’Aix : autres charges fixes": 5000.55,
      "CFA du Pays d’Aix : charges par apprenant": 100,
    });
    book = await computed(typed);
    base = readRiskBase(book, request) as RiskBase;
  });
  const scenario = (label: string, from = 0) => line(sheetNamed(book, "Scénarios"), label, from).slice(1, 3);

  it("the base, and beside it two contracts broken at the end of the sixth month: 181 days of 365 are earned", () => {
    expect(scenario("Part acquise d’un contrat rompu")).toEqual([1, 181 / 365]);
    expect(scenario("Produits")).toEqual([140_000, 132_942.47]);
    expect(scenario("Charges — Cnam")).toEqual([48_000, 48_000]);
    expect(scenario("Charges — CFA du Pays d’Aix")).toEqual([19_000.55, 19_000.55]);
    expect(scenario("Marge brute")).toEqual([72_999.45, 65_941.92]);
    // The odd cent goes to the first of equal parts.
    expect(scenario("Part — Cnam")).toEqual([36_499.73, 32_970.96]);
    expect(scenario("Part — CFA du Pays d’Aix")).toEqual([36_499.72, 32_970.96]);
  });

  it("the break-even: 59 000,55 € ÷ 6 600 €, and 7 057,53 € more to cover", () => {
    expect(scenario("Seuil de rentabilité (apprenants)")).toEqual([9, 11]);
  });

  it("the difference to the base, to the cent", () => {
    expect(scenario("Marge brute", 34)).toEqual([null, -7057.53]);
  });

  it("headcount by headcount, the first that pays for itself is the break-even, and is marked", () => {
    const sheet = sheetNamed(book, "Effectifs");
    const rows = [...cellsIn(sheet.cells)]
      .filter(({ column, cell }) => column === 0 && typeof cell.value === "number")
      .map(({ row }) => Array.from({ length: 7 }, (_, column) => plain(sheet.cells[row]?.[column]?.value ?? null)));
    expect(rows).toEqual([
      [8, 56_000, 62_200.55, -6200.55, -3100.28, -3100.27, ""],
      [9, 63_000, 62_600.55, 399.45, 199.73, 199.72, "◄ seuil de rentabilité"],
      [10, 70_000, 63_000.55, 6999.45, 3499.73, 3499.72, ""],
      [11, 77_000, 63_400.55, 13_599.45, 6799.73, 6799.72, ""],
      [12, 84_000, 63_800.55, 20_199.45, 10_099.73, 10_099.72, ""],
    ]);
    expect([...cellsIn(sheet.cells)].map(({ cell }) => cell.value)).toContain("À l’équilibre à partir de 9 apprenants");
  });

  it("what counts the most comes first", () => {
    const sheet = sheetNamed(book, "Sensibilité");
    const heading = [...cellsIn(sheet.cells)].find(({ cell }) => cell.value === "Amplitude")!.row;
    const sorted = Array.from({ length: 4 }, (_, index) =>
      Array.from({ length: 4 }, (__, column) => plain(sheet.cells[heading + 1 + index]?.[column]?.value ?? null)),
    );
    expect(sorted).toEqual([
      ["Produit d’un contrat mené à terme", -14_000, 14_000, 28_000],
      ["Effectif", -13_200, 13_200, 26_400],
      ["Coût de l’heure d’enseignement", 4400, -4400, 8800],
      ["Cnam : heures d’enseignement", 3200, -3200, 6400],
    ]);
  });

  it("the risk is drawn on the same base: no break leaves its margin, one at the end of month 6 costs what it says", () => {
    expect(base.learners).toBe(20);
    expect(base.without).toBe(7_299_945);
    // 7 000 € × 184 days of 365.
    expect(base.months[5]?.loss).toBe(352_877);
    expect(base.months.at(-1)?.loss).toBe(0);
  });
});

describe("on a financial file", () => {
  const year = parse(
    readFileSync(path.join(import.meta.dirname, "../../univer/tools/dossier/years/gessms-2026.yaml"), "utf8"),
  ) as Year;
  let book: WorkbookModel;
  beforeAll(async () => {
    book = await computed(simulatedIn(typedFile(year), simulationRequest(year.convention, { year: year.year })));
  });

  it("the base comes to the forecast of its budget, cent for cent, by party and in all", () => {
    const [scenarios, budget] = [sheetNamed(book, "Scénarios"), sheetNamed(book, "Budget")];
    const forecast = (label: string): CellValue => line(budget, label)[0]!;
    const base = (label: string): CellValue => line(scenarios, label)[1]!;
    expect(base("Hypothèses à compléter")).toBe(0);
    expect(base("Produits")).toBe(forecast("Total des produits"));
    for (const party of ["Centre Cnam", "GRETA-CFA", "Lycée"])
      expect(base(`Charges — ${party}`), party).toBe(forecast(spaced(budgetWords.totalChargesOf(party))));
    expect(base("Excédent ou déficit")).toBe(forecast("Excédent ou déficit"));
  });
});

describe("untyped", () => {
  let book: WorkbookModel;
  beforeAll(async () => {
    // A subsidy, contracts, no money at all: what the other tests of this file do not have.
    const ids = ["forpro-sup-2022-2026", "pays-aix-2016-2018", "cmqe-ptms"];
    const all = ids.reduce((sheets, id) => simulatedIn(sheets, simulationRequest(id)), workbookOf());
    book = await computed(all);
  });

  it("no convention has a cell in error, nor a result of what is not known", () => {
    const wrong = book.sheets.flatMap(({ name, cells }) =>
      [...cellsIn(cells)].flatMap(({ row, column, cell }) =>
        typeof cell.value === "object" && cell.value !== null ? [`${name} ${row} ${column}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
    for (const { name, ...sheet } of book.sheets.filter(({ name }) => name.startsWith("Scénarios")))
      expect(line({ name, ...sheet }, "Produits").slice(1, 5), name).toEqual(["", "", "", ""]);
  });
});

describe("another threshold", () => {
  let verdicts: readonly (readonly CellValue[])[];
  let summary: readonly CellValue[];
  beforeAll(async () => {
    const request = simulationRequest("gessms-2026");
    const workbook = workbookOf(markedSheet);
    const made = planned(workbook, createSecondChance(workbook, request)!);
    const [threshold] = [...cellsIn(sheetNamed(made, "Seuil et session 2").cells)].filter(
      ({ cell }) => plain(cell.value) === "Seuil simulé",
    );
    const range = { sheet: "Seuil et session 2", row: threshold!.row, column: 1, rows: 1, columns: 1 };
    const typed = planned(made, { label: "", edits: [{ kind: "cells", range, cells: [[9]] }] });
    const sheet = sheetNamed(await computed(typed), "Seuil et session 2");
    verdicts = ["ALVES Inès", "BENALI Karim", "CARON Zoé", "DIALLO Awa", "ESSO Paul", "FALL Mia"].map((name) =>
      line(sheet, name).slice(2, 8),
    );
    summary = [
      "Ont toutes leurs UE aujourd’hui, au seuil de la convention",
      "Ont toutes leurs UE aujourd’hui, au seuil simulé",
      "Ont toutes leurs UE après la session 2, au seuil simulé",
      "Sessions 2 à passer, au seuil simulé",
    ].map((label) => line(sheet, label)[0]!);
  });

  it("who has all units at 9, today and once everybody has 10 in session 2", () => {
    const weighted = (one: number, other: number) => (one * 6 + other * 6) / 12;
    expect(verdicts).toEqual([
      [2, 2, 0, weighted(14, 12.5), weighted(14, 12.5), "Toutes ses UE"],
      [1, 1, 1, weighted(8, 11), weighted(10, 11), "Toutes ses UE après la session 2"],
      [0, 1, 1, weighted(9.5, 6), weighted(9.5, 10), "Toutes ses UE après la session 2"],
      [1, 1, 0, "", "", "Il manque une moyenne"],
      // Acquired without a mark: it counts among the units, not in the mean.
      [2, 2, 0, 12, 12, "Toutes ses UE"],
      // Absent: to be sat, whatever the threshold.
      [1, 1, 1, "", weighted(10, 12), "Toutes ses UE après la session 2"],
    ]);
    expect(summary).toEqual([2, 2, 5, 3]);
  });
});
