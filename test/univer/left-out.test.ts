import { DrawingTypeEnum, type IWorkbookData } from "@univerjs/core";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import { describe, expect, it } from "vitest";
import { leftOut } from "../../src/workbook/univer/model/left-out";

function workbook(resources: Readonly<Record<string, unknown>>): IWorkbookData {
  return {
    id: "unit",
    name: "",
    appVersion: "",
    locale: "frFR",
    styles: {},
    sheetOrder: ["a", "b"],
    sheets: { a: { id: "a", name: "Notes" }, b: { id: "b", name: "Budget" } },
    resources: Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify(data) })),
  } as unknown as IWorkbookData;
}

const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };
const rank = {
  cfId: "1",
  ranges: [range],
  stopIfTrue: false,
  rule: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.rank,
    value: 10,
    isBottom: false,
    isPercent: false,
    style: {},
  },
};
const unique = { ...rank, rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.uniqueValues, style: {} } };

describe("what a saved copy of the open workbook would lack", () => {
  it("is nothing when the model has a word for everything, charts included", () => {
    const chart = { data: { c: { drawingType: DrawingTypeEnum.DRAWING_DOM } } };
    expect(leftOut(workbook({}))).toEqual([]);
    expect(
      leftOut(workbook({ SHEET_CONDITIONAL_FORMATTING_PLUGIN: { a: [unique] }, SHEET_DRAWING_PLUGIN: { b: chart } })),
    ).toEqual([]);
  });

  it("names the sheets and counts what they hold", () => {
    const image = { data: { i: { drawingType: DrawingTypeEnum.DRAWING_IMAGE } } };
    expect(
      leftOut(
        workbook({
          SHEET_CONDITIONAL_FORMATTING_PLUGIN: { a: [rank, unique], b: [rank] },
          SHEET_DRAWING_PLUGIN: { b: image },
        }),
      ),
    ).toEqual([
      { kind: "conditionalFormats", count: 2, where: ["Notes", "Budget"] },
      { kind: "images", count: 1, where: ["Budget"] },
    ]);
  });
});
