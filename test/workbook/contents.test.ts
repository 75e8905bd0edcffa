/** What a cell holds once something is put in it: its look stays, and a block goes with the formula that fills it. */
import { describe, expect, it } from "vitest";
import type { CellContent } from "../../src/workbook/driver";
import type { Cell, CellMatrix } from "../../src/workbook/model";
import { CellWriter, clearContent, contentAt, putContent } from "../../src/workbook/model-edit/cells";
import { sheetOf } from "../tools/support/workbooks";

const style = { bold: true } as const;
const from = (row: number, column: number, value: number): Cell => ({ value, spilledFrom: { row, column } });

/** A block of two by two from B2, another from B5, and a cell of each kind. */
const { cells } = sheetOf("Notes", [
  ["texte", { value: 12, style }, { formula: "=1+1", value: 2 }, { error: "#N/A" }],
  [null, { formula: "=SEQUENCE(2,2)", value: 1, spill: { rows: 2, columns: 2 }, style }, from(1, 1, 2)],
  [null, from(1, 1, 3), { ...from(1, 1, 4), style }],
  [],
  [null, { formula: "=A1:A2", value: 5, spill: { rows: 2, columns: 1 }, legacyArray: true }],
  [null, from(4, 1, 6)],
]);

function after(act: (writer: CellWriter) => void): CellMatrix {
  const writer = new CellWriter(cells);
  act(writer);
  return writer.finish();
}

const put = (row: number, column: number, content: CellContent): CellMatrix =>
  after((writer) => putContent(writer, row, column, content));

describe("putting", () => {
  it.each<readonly [string, CellContent, Cell]>([
    ["a number", 3, { value: 3, style }],
    ["a text", "ABI", { value: "ABI", style }],
    ["a truth", false, { value: false, style }],
    ["an error", { error: "#N/A" }, { value: { error: "#N/A" }, style }],
    ["a formula", { formula: "=A1" }, { value: null, formula: "=A1", style }],
    ["nothing", null, { value: null, style }],
  ])("%s keeps the look of the cell", (_what, content, cell) => {
    expect(put(0, 1, content)[0]?.[1]).toEqual(cell);
  });

  it("a content over the anchor of a block takes all of it away, looks kept", () => {
    const left = put(1, 1, 7);
    expect(left[1]).toEqual({ 1: { value: 7, style } });
    expect(left[2]).toEqual({ 2: { value: null, style } });
    expect(left[5]).toEqual(cells[5]);
  });

  it("nothing over a cell that a block fills changes nothing: the anchor fills it", () => {
    expect(put(2, 1, null)).toEqual(cells);
    expect(put(5, 1, null)).toEqual(cells);
  });

  it("something over a cell that a block fills stands there alone", () => {
    expect(put(2, 1, 9)[2]?.[1]).toEqual({ value: 9 });
    expect(put(2, 1, 9)[1]).toEqual(cells[1]);
  });

  it("nothing where nothing is makes no cell", () => {
    expect(put(8, 8, null)).toEqual(cells);
  });
});

describe("clearing", () => {
  it("takes a whole block away, and no cell of another", () => {
    const left = after((writer) => clearContent(writer, 4, 1));
    expect(left[4]).toBeUndefined();
    expect(left[5]).toBeUndefined();
    expect(left[2]).toEqual(cells[2]);
  });

  it("leaves what another formula fills within the place of a block", () => {
    const mixed = new CellWriter({
      ...cells,
      2: { 1: from(8, 8, 3), 2: { value: "à moi" } },
    });
    clearContent(mixed, 1, 1);
    expect(mixed.finish()[2]).toEqual({ 1: from(8, 8, 3), 2: { value: "à moi" } });
  });
});

it.each<readonly [number, number, unknown]>([
  [0, 0, "texte"],
  [0, 1, 12],
  [0, 3, { error: "#N/A" }],
  [7, 7, null],
])("what is put back is what was there: row %i, column %i", (row, column, content) => {
  expect(contentAt(sheetOf("Notes", [], { cells }), row, column)).toEqual(content);
});

it.each([
  [0, 0],
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 1],
  [4, 1],
])("a content read and put back changes nothing: row %i, column %i", (row, column) => {
  const sheet = sheetOf("Notes", [], { cells });
  const content = contentAt(sheet, row, column);
  const emptied = new CellWriter(cells);
  clearContent(emptied, row, column);
  putContent(emptied, row, column, content);
  expect(emptied.finish()).toEqual(cells);
});
