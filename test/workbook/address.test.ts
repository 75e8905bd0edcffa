import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  columnIndex,
  columnName,
  formatArea,
  formatRange,
  parseAddress,
  parseArea,
  quoteSheet,
} from "../../src/workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/area";

const area = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(2000), fc.nat(200))
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rows: Math.min(rows + 1, MAX_ROWS - row),
    columns: Math.min(columns + 1, MAX_COLUMNS - column),
  }));

describe("columns", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("%i is %s", (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  it("the column after the last is none", () => expect(columnIndex("XFE")).toBe(-1));
});

describe("parseAddress", () => {
  it.each([
    ["Notes!A1:T20", "Notes", { row: 0, column: 0, rows: 20, columns: 20 }],
    ["'Tableau de bord'!$B$2", "Tableau de bord", { row: 1, column: 1, rows: 1, columns: 1 }],
    ["'L''équipe'!C3", "L'équipe", { row: 2, column: 2, rows: 1, columns: 1 }],
    ["Règles!C:D", "Règles", { row: 0, column: 2, rows: MAX_ROWS, columns: 2 }],
    ["Notes!3:5", "Notes", { row: 2, column: 0, rows: 3, columns: MAX_COLUMNS }],
    ["Notes!D9:B2", "Notes", { row: 1, column: 1, rows: 8, columns: 3 }],
    ["b2", undefined, { row: 1, column: 1, rows: 1, columns: 1 }],
  ])("reads %s", (text, sheet, expected) => {
    expect(parseAddress(text)).toEqual(sheet === undefined ? { area: expected } : { sheet, area: expected });
  });

  it.each(["", "Notes!", "Notes", "A0", "A1:B", "A1:B2:C3", "A", "5", "XFE1", "A1048577", "'Notes!A1", "Not[es!A1"])(
    "refuses %j",
    (text) => expect(parseAddress(text)).toBeNull(),
  );

  it("reads back what it writes, whatever the sheet's name", () => {
    fc.assert(
      fc.property(area, fc.stringMatching(/^[^[\]:*?/\\']{1,31}$/u), (cells, sheet) => {
        fc.pre(sheet.trim() === sheet);
        expect(parseAddress(formatRange({ sheet, ...cells }))).toEqual({ sheet, area: cells });
      }),
    );
  });

  it("writes whole columns and rows as such", () => {
    expect(formatArea(parseArea("C:D") ?? expect.fail())).toBe("C:D");
    expect(formatArea(parseArea("3:5") ?? expect.fail())).toBe("3:5");
  });
});

describe("quoteSheet quotes what a formula could misread", () => {
  it.each([
    ["Règles", "Règles"],
    ["Notes_2026", "Notes_2026"],
    ["Tableau de bord", "'Tableau de bord'"],
    ["L'équipe", "'L''équipe'"],
    ["UE1", "'UE1'"],
    ["2026", "'2026'"],
    ["RC", "'RC'"],
    ["A-B", "'A-B'"],
  ])("%s", (name, quoted) => expect(quoteSheet(name)).toBe(quoted));
});
