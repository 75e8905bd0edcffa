/** Places as files write them: one for each cell, so that they are read letter by letter. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCell } from "../../../src/atelier/xlsx/address";
import { parseArea } from "../../../src/workbook/address";

it.each([
  ["A1", 0, 0],
  ["$B$3", 2, 1],
  ["b3", 2, 1],
  ["$aA10", 9, 26],
  ["XFD1048576", 1_048_575, 16_383],
])("%s is a cell", (address, row, column) => {
  expect(parseCell(address)).toEqual({ row, column });
});

it.each([
  ["a row too many", "A1048577"],
  ["a column too many", "XFE1"],
  ["four letters", "AAAA1"],
  ["no row", "A"],
  ["no row after its mark", "A$"],
  ["no column", "1"],
  ["no column after its mark", "$1"],
  ["row 0", "A0"],
  ["a zero before the row", "A01"],
  ["eight figures", "A10000000"],
  ["an area", "A1:B2"],
  ["a space", "A 1"],
  ["two marks", "$$A1"],
  ["what is next to the letters", "@1"],
  ["what is after the letters", "[1"],
  ["letters in the row", "A1B"],
  ["nothing", ""],
])("%s: no cell", (_what, address) => {
  expect(parseCell(address)).toBeUndefined();
});

it("is the cell of the area of the same address, whatever is written", () => {
  const sign = fc.constantFrom(..."ABCXFDZabz$0123456789:@[`{ ");
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 9 }), (address) => {
      const isCell = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/.test(address);
      const area = isCell ? parseArea(address) : null;
      expect(parseCell(address)).toEqual(area ? { row: area.row, column: area.column } : undefined);
    }),
    { numRuns: 2000 },
  );
});
