/** What the adapter believes a piece weighs is what travels: never less, and not much more. */
import { afterEach, describe, expect, it } from "vitest";
import { createExcelWorkbook } from "../../../src/workbook/excel/create-excel-workbook";
import { ExcelDriver } from "../../../src/workbook/excel/excel-driver";
import { bytesOf } from "../../../src/workbook/excel/piece-bytes";
import { piecesOf } from "../../../src/workbook/excel/pieces";
import type { DriverEdit } from "../../../src/workbook/driver";
import type { CellStyle } from "../../../src/workbook/model";
import { FakeExcel } from "../../fakes/excel/fake-excel";
import { chartOf } from "./chart-of";

let dispose = (): void => undefined;
afterEach(() => dispose());

const COUNT = 200;
const range = (row: number, rows = 1, columns = 1) => ({ sheet: "Feuil1", row, column: 0, rows, columns });
const line = { line: "thin", color: "#BFBFBF" } as const;
const full: CellStyle = {
  bold: true, italic: true, underline: true, fontName: "Cambria", fontSize: 12, color: "#1F4E79", fill: "#DDEBF7",
  horizontal: "center", vertical: "middle", wrap: true, border: { top: line, right: line, bottom: line, left: line },
  numberFormat: "0.00",
}; // prettier-ignore
const many = (edit: (index: number) => DriverEdit): DriverEdit[] =>
  Array.from({ length: COUNT }, (_edit, i) => edit(i));
const decimal = { kind: "decimal", comparison: "between", operands: [0, 20] } as const;

const kinds: readonly (readonly [string, readonly DriverEdit[]])[] = [
  [
    "cells",
    many((i) => ({
      kind: "cells",
      range: range(i * 3, 2, 2),
      cells: [
        ["Élève", i],
        [{ formula: "=A1+1" }, null],
      ],
    })),
  ],
  ["a style, rectangle by rectangle", many((i) => ({ kind: "style", range: range(i * 20, 20), style: full }))],
  ["a little style", many((i) => ({ kind: "style", range: range(i * 20, 20), style: { bold: true } }))],
  ["looks", many((i) => ({ kind: "style", range: range(i), style: full }))],
  ["little looks", many((i) => ({ kind: "style", range: range(i), style: { bold: true, border: null } }))],
  ["a number format", many((i) => ({ kind: "numberFormat", range: range(i), format: "0.00" }))],
  [
    "validations",
    many((i) => ({
      kind: "validation",
      sheet: "Feuil1",
      areas: [range(i)],
      validation: {
        rule: decimal,
        allowBlank: true,
        onError: "stop",
        errorTitle: "Note",
        errorMessage: "Une note à 20",
      },
    })),
  ],
  [
    "rules",
    many((i) => ({
      kind: "conditionalFormat",
      sheet: "Feuil1",
      format: {
        areas: [range(i)],
        rule: { kind: "formula", formula: "=A1<10" },
        style: { bold: true, color: "#FF0000", fill: "#FFFF00" },
      },
    })),
  ],
  [
    "heights of their own",
    [
      {
        kind: "rowHeights",
        sheet: "Feuil1",
        heights: Object.fromEntries(many(() => chartOf("bar", false)).map((_e, i) => [i * 2, 30])),
      },
    ],
  ],
  [
    "heights together",
    [
      {
        kind: "rowHeights",
        sheet: "Feuil1",
        heights: Object.fromEntries(many(() => chartOf("bar", false)).map((_e, i) => [i, 20 + (i % 5)])),
      },
    ],
  ],
  [
    "widths",
    [
      {
        kind: "columnWidths",
        sheet: "Feuil1",
        widths: Object.fromEntries(many(() => chartOf("bar", false)).map((_e, i) => [i, 40 + (i % 5)])),
      },
    ],
  ],
  ["merges", many((i) => ({ kind: "merge", range: range(i * 2, 2), merged: true }))],
  ["names", many((i) => ({ kind: "name", name: `NOM_${i}`, formula: "=Feuil1!$A$1:$B$40" }))],
  ["charts", many((i) => ({ ...chartOf("column", true), id: `chart ${i}` })).slice(0, 20)],
  [
    "pages",
    many(() => ({
      kind: "print",
      sheet: "Feuil1",
      setup: {
        paper: "A4",
        orientation: "landscape",
        fitToWidth: 1,
        header: "&LNotes",
        repeatRows: { first: 0, last: 1 },
      },
    })),
  ],
  [
    "sheets",
    many((i) => ({
      kind: "addSheet",
      sheet: `Feuille ${i}`,
      after: "Feuil1",
      tabColor: "#1F4E79",
      hideGridlines: true,
    })),
  ],
];

describe("the weight of", () => {
  it.each(kinds)("%s", async (_title, edits) => {
    const excel = new FakeExcel();
    dispose = excel.install();
    await createExcelWorkbook();
    const driver = new ExcelDriver();
    await driver.connect();
    excel.traffic.reset();
    await driver.write([], []);
    const empty = excel.traffic.requestBytes;
    excel.traffic.reset();
    await driver.write(edits, []);
    const measured = excel.traffic.requestBytes - empty;
    const believed = piecesOf(edits).reduce((sum, piece) => sum + bytesOf(piece), 0);
    expect(excel.traffic.requests).toBe(1);
    expect(believed / measured).toBeGreaterThanOrEqual(1);
    expect(believed / measured).toBeLessThan(2.5);
  });
});
