import { describe, expect, it } from "vitest";
import type { ChartSource } from "../../src/charts/chart-spec";
import { marksChart } from "../../src/charts/marks-chart";
import { marksOfSelection, summaryOf } from "../../src/charts/marks-of-selection";
import { ratio } from "../../src/rules/exact/ratio";
import type { CellValue } from "../../src/workbook/model";

const TEN = ratio(10n);
const column = (...values: readonly CellValue[]): readonly CellValue[][] => values.map((value) => [value]);
const valuesOf = (source: ChartSource | undefined): unknown =>
  source && "values" in source ? source.values : undefined;

describe("marksOfSelection", () => {
  it.each<[string, CellValue, boolean]>([
    ["a number", 12.5, true],
    ["zero", 0, true],
    ["twenty", 20, true],
    ["text with a comma", "12,5", true],
    ["text with a point and a no-break space", "12.5\u00a0", true],
    ["a blank", null, false],
    ["a number beyond 20", 20.01, false],
    ["a negative number", -1, false],
    ["an absence", "ABI", false],
    ["an error", { error: "#N/A" }, false],
    ["a logical value", true, false],
  ])("reads %s as a mark or not", (_case, value, isMark) => {
    expect(marksOfSelection([[value]], []).learners).toHaveLength(isMark ? 1 : 0);
  });

  it("counts filled cells that hold no mark, never blanks", () => {
    expect(marksOfSelection(column("Note", 12, null, "ABJ", ""), []).ignored).toBe(2);
  });

  it("names learners by what stands left of their marks, else by the selection's own first column", () => {
    const rows = [
      ["Alba", 12, 14],
      ["Bruno", 8, null],
    ];
    const names = (left: readonly (string | null)[]): readonly (string | null)[] =>
      marksOfSelection(rows, left).learners.map((learner) => learner.name);
    expect(names([])).toEqual(["Alba", "Bruno"]);
    expect(names(["A. Moreau", null])).toEqual(["A. Moreau", "Bruno"]);
    expect(marksOfSelection(rows, []).ignored).toBe(0);
  });
});

describe("summaryOf", () => {
  it("gives the mean, the extremes and how many reach the threshold", () => {
    expect(summaryOf(marksOfSelection(column(9.99, 10, "13,01", 7), []), TEN)).toEqual({
      marks: 4,
      learners: 4,
      mean: 10,
      lowest: 7,
      highest: 13.01,
      reached: 2,
    });
  });

  it("is nothing without marks", () => {
    expect(summaryOf(marksOfSelection(column("ABI"), []), TEN)).toBeNull();
  });
});

describe("marksChart", () => {
  const distribution = (threshold = TEN, ...marks: readonly number[]): readonly unknown[] =>
    marksChart({
      marks: marksOfSelection(column(...marks), []),
      mode: "distribution",
      threshold,
      locale: "fr",
    }).series.map((series) => valuesOf(series.values));

  it("puts each limit in the band it opens, and 20 in the last", () => {
    expect(distribution(TEN, 0, 1.99, 2, 9.99, 10, 20)).toEqual([
      [2, 1, 0, 0, 1, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 1, 0, 0, 0, 1],
    ]);
  });

  it("shares a band between the two sides of a threshold that cuts it", () => {
    expect(distribution(ratio(17n, 2n), 8, 8.49, 8.5, 9)).toEqual([
      [0, 0, 0, 0, 2, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 2, 0, 0, 0, 0, 0],
    ]);
  });

  it("decides a mean at the threshold exactly: 9.2, 10.1 and 10.7 average 10", () => {
    const marks = marksOfSelection(
      [
        ["Alba", 9.2, 10.1, 10.7],
        ["Bruno", 9.2, 10.1, 10.69],
      ],
      [],
    );
    const spec = marksChart({ marks, mode: "means", threshold: TEN, locale: "fr" });
    const [below, reached] = spec.series.map((series) => valuesOf(series.values) as (number | null)[]);
    expect(valuesOf(spec.categories)).toEqual(["Alba", "Bruno"]);
    expect(reached).toEqual([10, null]);
    expect(below?.[0]).toBeNull();
    expect(below?.[1]).toBeLessThan(10);
    expect(spec.reference).toEqual({ label: "Seuil 10", value: 10 });
  });

  it("describes itself in one sentence, in each language", () => {
    const marks = marksOfSelection(column(12), []);
    const described = (locale: "fr" | "en"): string =>
      marksChart({ marks, mode: "distribution", threshold: TEN, locale }).description;
    expect(described("fr")).toContain("1 note");
    expect(described("en")).toContain("1 mark");
  });
});
