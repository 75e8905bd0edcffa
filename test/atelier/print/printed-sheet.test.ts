/** What is printed: the print area, the selection, or all that shows something. */
import { describe, expect, it } from "vitest";
import { printedSheet } from "../../../src/atelier/print/printed-sheet";
import type { Area, SheetModel } from "../../../src/workbook/model";

const shown = {
  cell: () => ({ text: "", kind: "text" as const, style: {} }),
  rowHeight: () => 20,
  columnWidth: () => 100,
  values: () => [],
};
const sheet = (changes: Partial<SheetModel> = {}): SheetModel => ({
  id: "s",
  name: "Notes",
  visibility: "visible",
  cells: { 1: { 2: { value: "a" } }, 9: { 9: { value: null, style: { bold: true } } } },
  ...changes,
});
const at = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

describe("the area that is printed", () => {
  it("goes from the corner to the last cell that shows something", () => {
    expect(printedSheet(sheet(), shown)?.area).toEqual(at(0, 0, 2, 3));
    const filled = sheet({ cells: { 4: { 0: { value: null, style: { fill: "#FF0000" } } } } });
    expect(printedSheet(filled, shown)?.area).toEqual(at(0, 0, 5, 1));
  });

  it("goes to the end of merges and charts", () => {
    const anchor = at(3, 0, 10, 6);
    const spec = { type: "bar", title: "", description: "", categories: { values: [] }, series: [] } as const;
    const charts = [{ id: "c", anchor, spec }];
    const full = printedSheet(sheet({ charts, merges: [at(1, 2, 1, 6)] }), shown);
    expect(full?.area).toEqual(at(0, 0, 13, 8));
    expect(full?.together).toEqual([at(1, 2, 1, 6), anchor]);
  });

  it("is the sheet’s own where it has one, though cells beside it are filled", () => {
    expect(printedSheet(sheet({ print: { area: at(1, 1, 4, 2) } }), shown)?.area).toEqual(at(1, 1, 4, 2));
  });

  it("ends with what shows something where the sheet’s own is whole rows or columns", () => {
    expect(printedSheet(sheet({ print: { area: at(0, 2, 1_048_576, 2) } }), shown)?.area).toEqual(at(0, 2, 2, 2));
    expect(printedSheet(sheet({ print: { area: at(1, 0, 3, 16_384) } }), shown)?.area).toEqual(at(1, 0, 3, 3));
  });

  it("is what of a selection is in use", () => {
    const print = { area: at(0, 0, 1, 1) };
    expect(printedSheet(sheet({ print }), shown, at(0, 2, 1_048_576, 1))?.area).toEqual(at(0, 2, 2, 1));
  });

  it("is none on a blank sheet, and where nothing was selected or asked for", () => {
    expect(printedSheet(sheet({ cells: {} }), shown)).toBeNull();
    expect(printedSheet(sheet(), shown, at(20, 20, 2, 2))).toBeNull();
    expect(printedSheet(sheet({ print: { area: at(20, 20, 2, 2) } }), shown)).toBeNull();
  });
});
