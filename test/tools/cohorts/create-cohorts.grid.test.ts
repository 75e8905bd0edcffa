/** « Cohortes » computed by the grid: counts made by hand, and Wilson's bounds as published tables and a pocket calculator give them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cohortWords } from "../../../src/i18n/cohorts";
import { isChartSheet } from "../../../src/tools/charts/chart-sheet-mark";
import { createCohorts } from "../../../src/tools/cohorts/create-cohorts";
import type { CellValue, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { openInUniver, type Opened } from "../support/adapters";
import { sheetNamed, workbookOf } from "../support/workbooks";
import { cohortsOf, gathering, marksOf, promotion, READ_ON } from "./support";

/** 20 learners in Lyon; 9 have the first unit of the 12 assessed in Nantes, none the second of the 10 who have a mark. */
const [lyon1, lyon2] = [marksOf(15, 20), marksOf(8, 20)];
const own = workbookOf(
  promotion(
    "Lyon",
    ["NFA031", "NFA032"],
    lyon1.map((mark, at) => [mark, lyon2[at] ?? 0]),
    {
      title: "Centre de Lyon – 2024-2025",
    },
  ),
  promotion(
    "Nantes 2025-2026",
    ["NFA031", "NFA032"],
    [...marksOf(9, 12)].map((mark, at) => [mark, at < 10 ? 4 : ""]),
    {
      title: "Cnam Nantes",
      from: 18,
    },
  ),
);
/** A file: ten who all have it, and nine of whom nothing may be told. */
const file = workbookOf(
  promotion(
    "Feuil1",
    ["NFA031", "NFA032"],
    marksOf(10, 10).map((mark, at) => [mark, at < 9 ? 15 : ""]),
    {
      title: "Centre : Lille – 2025-2026",
      from: 40,
    },
  ),
);
let opened: Opened;
let sheet: SheetModel;

beforeAll(async () => {
  opened = await openInUniver(own);
  const before = await opened.port.snapshot();
  const cohorts = [...cohortsOf(before), ...cohortsOf(file, "lille.xlsx")];
  const compared = { first: { centre: "Lyon", year: "2024-2025" }, second: { centre: "Nantes", year: "2025-2026" } };
  const applied = await opened.port.apply(await createCohorts(before, gathering(cohorts, { compared })));
  await opened.port.settled();
  sheet = sheetNamed(await opened.port.snapshot(), "Cohortes");
  expect(await opened.port.undo(applied)).toEqual({ kept: [] });
});
afterAll(() => opened.dispose());

function rowOf(unit: string, centre: string): readonly CellValue[] {
  const cells = Object.values(sheet.cells).find((row) => row[0]?.value === unit && row[1]?.value === centre);
  return Array.from({ length: 10 }, (_, column) => cells?.[column]?.value ?? null);
}

describe("success by unit, centre and year", () => {
  /**
   * (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n), z = 1.959964; by hand for 15 of 20:
   * z² = 3.841459; (0.75 + 0.0960365) / 1.19207295 = 0.709720; 1.959964 × √(0.009375 + 0.0024009) / 1.19207295 = 0.178418.
   */
  it.each([
    ["NFA031", "Lyon", "2024-2025", 15, 20, 0.75, 0.5313, 0.8881],
    ["NFA032", "Lyon", "2024-2025", 8, 20, 0.4, 0.2188, 0.6134],
    ["NFA031", "Nantes", "2025-2026", 9, 12, 0.75, 0.4677, 0.9111],
    ["NFA032", "Nantes", "2025-2026", 0, 10, 0, 0, 0.2775],
    ["NFA031", "Lille", "2025-2026", 10, 10, 1, 0.7225, 1],
  ])("%s in %s, %s: %i of %i", (unit, centre, year, successes, assessed, rate, lower, upper) => {
    const [, , saidYear, ...figures] = rowOf(unit, centre);
    expect(saidYear).toBe(year);
    expect(figures.slice(0, 3)).toEqual([successes, assessed, rate]);
    expect(figures[3]).toBeCloseTo(lower, 4);
    expect(figures[4]).toBeCloseTo(upper, 4);
  });

  it("is masked below ten people, whose figures are nowhere, not in a formula either", () => {
    expect(rowOf("NFA032", "Lille").slice(3)).toEqual([
      "masqué",
      "moins de 10",
      "masqué",
      "",
      "",
      3,
      "Effectif trop petit pour être publié.",
    ]);
    const row = Object.values(sheet.cells).find((cells) => cells[0]?.value === "NFA032" && cells[1]?.value === "Lille");
    expect([row?.[3]?.formula, row?.[4]?.formula]).toEqual([undefined, undefined]);
  });

  it("adds up what is shown, so that no total gives a masked row away", () => {
    expect(rowOf("NFA031", "Ensemble des lignes chiffrées").slice(3, 6)).toEqual([34, 42, 34 / 42]);
    const [, , , successes, assessed, , , , , remark] = rowOf("NFA032", "Ensemble des lignes chiffrées");
    expect([successes, assessed, remark]).toEqual([8, 30, "Sans les lignes masquées."]);
  });

  it("warns of small numbers", () => {
    expect(rowOf("NFA031", "Lyon")[9]).toBe(cohortWords.fr.remarks.small);
    expect(rowOf("NFA031", "Ensemble des lignes chiffrées")[9]).toBe("");
  });

  it("follows the tables of the workbook by formulas, and holds values of files", () => {
    const formulas = Object.values(sheet.cells).flatMap((row) =>
      row[0]?.value === "NFA031" && typeof row[2]?.value === "string" ? [row[3]?.formula ?? null] : [],
    );
    expect(formulas).toHaveLength(3);
    expect(formulas.filter((formula) => formula?.includes("CNAM.UE_STATUS"))).toHaveLength(2);
    expect(formulas.filter((formula) => formula === null)).toHaveLength(1);
  });
});

describe("where it comes from", () => {
  const sources = (): readonly (readonly CellValue[])[] =>
    Object.values(sheet.cells)
      .filter(
        (row) =>
          [1, 2, 3].includes(Number(row[3]?.value)) && typeof row[5]?.value === "string" && row[5].value.includes(":"),
      )
      .map((row) => Array.from({ length: 10 }, (_, column) => row[column]?.value ?? null));

  it("is said of each table: file, sheet, range, learners, rules, day", () => {
    const [lyon, nantes, lille] = sources();
    expect(lyon?.slice(0, 7)).toEqual(["ce classeur", "Lyon", "2024-2025", 1, "Lyon", "A3:C23", 20]);
    expect(lille?.slice(0, 7)).toEqual(["lille.xlsx", "Lille", "2025-2026", 3, "Feuil1", "A3:C13", 10]);
    expect(lyon?.[8]).toBe("suivi");
    expect(lille?.[8]).toBe(READ_ON);
    // Two of Lyon sit again in Nantes, where the list of names goes on from the nineteenth.
    expect(lyon?.[9]).toBe("2 dans le tableau 2");
    expect(nantes?.[9]).toBe("2 dans le tableau 1");
  });
});

describe("two cohorts beside each other", () => {
  it("are drawn from the rates of the sheet", () => {
    const [chart] = sheet.charts ?? [];
    expect(chart?.spec.series.map(({ name }) => name)).toEqual(["Lyon 2024-2025", "Nantes 2025-2026"]);
    const values = chart?.spec.series.map(({ values: source }) => {
      if (!("range" in source)) throw new Error("a chart on a sheet reads its cells");
      const { row, column, rows } = source.range;
      return Array.from({ length: rows }, (_, at) => sheet.cells[row + at]?.[column]?.value);
    });
    expect(values).toEqual([
      [0.75, 0.4],
      [0.75, 0],
    ]);
  });
});

it("has no cell in error", () => {
  const errors = Object.values(sheet.cells).flatMap((row) =>
    Object.values(row).flatMap(({ value }) => (typeof value === "object" && value !== null ? [value.error] : [])),
  );
  expect(errors).toEqual([]);
});

it("is not read as one more table itself", () => {
  expect(isChartSheet(sheet)).toBe(true);
  expect(cohortsOf(workbookOf(sheet))).toEqual([]);
});

it("reads the same workbook again as it was", async () => {
  const after: WorkbookModel = await opened.port.snapshot();
  expect(after.sheets.map(({ name }) => name)).toEqual(["Lyon", "Nantes 2025-2026"]);
});
