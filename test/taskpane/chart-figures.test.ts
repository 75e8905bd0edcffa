import { describe, expect, it } from "vitest";
import { marksOfSelection } from "../../src/charts/marks-of-selection";
import { chartFigures } from "../../src/taskpane/chart/chart-figures";
import { ratio } from "../../src/rules/exact/ratio";
import type { CellValue } from "../../src/workbook/model";

const threshold = { value: ratio(10n), convention: "cnam" };
const range = { sheet: "Notes", row: 0, column: 0, rows: 1, columns: 1 };
const figures = (
  mode: "distribution" | "means",
  ...rows: readonly (readonly CellValue[])[]
): ReturnType<typeof chartFigures> => chartFigures({ range, threshold, marks: marksOfSelection(rows, []) }, mode, "fr");

describe("chartFigures", () => {
  it.each([
    [[9.99, 10], "9,995"],
    [[9.9999, 10], "9,99995"],
    [[10, 10.01], "10,01"],
    [[10, 10], "10"],
    [[8, 9.25], "8,63"],
  ])("the mean of %j reads %s: never the threshold when it is below", (marks, text) => {
    expect(figures("means", ["Alba", ...marks])?.table.rows).toEqual([["Alba", text]]);
  });

  it("gives the same counts as the columns of the chart, both sides of the threshold together", () => {
    const table = figures("distribution", ["Alba", 9.5, 8], ["Bruno", 10, 11.5], ["Chloé", 20, null])?.table;
    expect(table?.headings).toEqual(["Tranche", "Notes"]);
    expect(table?.rows.filter(([, count]) => count !== "0")).toEqual([
      ["8–10", "2"],
      ["10–12", "2"],
      ["18–20", "1"],
    ]);
  });

  it("is nothing without marks", () => expect(figures("means", ["Alba", "ABI"])).toBeNull());
});
