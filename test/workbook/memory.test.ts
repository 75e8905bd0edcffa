import { describe, expect, it } from "vitest";
import { createMemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import type { SheetModel, WorkbookModel } from "../../src/workbook/model";
import type { CellInput } from "../../src/workbook/plan";
import { calculate } from "../fakes/formula-calculator";

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** One of everything that hangs on cells. */
const sheet: SheetModel = {
  id: "1",
  name: "Notes",
  visibility: "visible",
  cells: {
    1: { 1: { value: 3, formula: "=SUM(B5:B9)" } },
    4: { 1: { value: 1, style: { bold: true } } },
    6: { 1: { value: 2, formula: "=B5*2", spill: { rows: 2, columns: 1 } } },
    7: { 1: { value: 4, spilledFrom: { row: 6, column: 1 } } },
  },
  merges: [area(4, 3, 2, 2)],
  rowSizes: { 5: { size: 40 }, 6: { hidden: true } },
  columnSizes: { 1: { size: 90 } },
  validations: [
    { areas: [area(4, 1, 3, 1)], rule: { kind: "custom", formula: "=B5>0" }, allowBlank: true, onError: "stop" },
  ],
  conditionalFormats: [
    { areas: [area(4, 1, 3, 1)], rule: { kind: "formula", formula: "=B5<B$9" }, style: { bold: true } },
  ],
  tables: [{ name: "T", area: area(4, 5, 3, 2), columns: ["a", "b"] }],
  autoFilter: area(4, 5, 3, 2),
  comments: [{ row: 5, column: 1, text: "vu" }],
  print: { area: area(0, 0, 9, 9), repeatRows: { first: 4, last: 4 } },
  charts: [
    {
      id: "c",
      anchor: area(9, 0, 5, 5),
      spec: {
        type: "line",
        title: "",
        description: "",
        categories: { values: [] },
        series: [{ name: "s", values: { range: { sheet: "Notes", ...area(4, 1, 3, 1) } } }],
      },
    },
  ],
};
const model: WorkbookModel = { sheets: [sheet], names: [{ name: "MARKS", formula: "=Notes!$B$5:$B$9" }] };

describe("rows inserted", () => {
  it("move or stretch everything that hangs on cells", async () => {
    const workbook = createMemoryWorkbook(model);
    await workbook.user.insertRows("Notes", 5, 2);
    const { sheets, names } = await workbook.snapshot();
    expect(names).toEqual([{ name: "MARKS", formula: "=Notes!$B$5:$B$11" }]);
    expect(sheets[0]).toEqual({
      ...sheet,
      cells: {
        1: { 1: { value: 3, formula: "=SUM(B5:B11)" } },
        4: { 1: { value: 1, style: { bold: true } } },
        8: { 1: { value: 2, formula: "=B5*2", spill: { rows: 2, columns: 1 } } },
        9: { 1: { value: 4, spilledFrom: { row: 8, column: 1 } } },
      },
      merges: [area(4, 3, 4, 2)],
      rowSizes: { 7: { size: 40 }, 8: { hidden: true } },
      validations: [{ ...sheet.validations?.[0], areas: [area(4, 1, 5, 1)] }],
      conditionalFormats: [
        { ...sheet.conditionalFormats?.[0], areas: [area(4, 1, 5, 1)], rule: { kind: "formula", formula: "=B5<B$11" } },
      ],
      tables: [{ name: "T", area: area(4, 5, 5, 2), columns: ["a", "b"] }],
      autoFilter: area(4, 5, 5, 2),
      comments: [{ row: 7, column: 1, text: "vu" }],
      print: { area: area(0, 0, 11, 9), repeatRows: { first: 4, last: 4 } },
      charts: [
        {
          id: "c",
          anchor: area(11, 0, 5, 5),
          spec: {
            ...sheet.charts?.[0]?.spec,
            series: [{ name: "s", values: { range: { sheet: "Notes", ...area(4, 1, 5, 1) } } }],
          },
        },
      ],
    });
  });

  it("then deleted bring everything back", async () => {
    const workbook = createMemoryWorkbook(model);
    await workbook.user.insertRows("Notes", 5, 2);
    await workbook.user.deleteRows("Notes", 5, 2);
    expect(await workbook.snapshot()).toEqual(model);
  });

  it("and columns too", async () => {
    const workbook = createMemoryWorkbook(model);
    await workbook.user.insertColumns("Notes", 1);
    const { sheets } = await workbook.snapshot();
    expect(sheets[0]?.cells[1]?.[2]?.formula).toBe("=SUM(C5:C9)");
    expect(sheets[0]?.columnSizes).toEqual({ 2: { size: 90 } });
    await workbook.user.deleteColumns("Notes", 1);
    expect(await workbook.snapshot()).toEqual(model);
  });
});

describe("a table whose columns the user changes", () => {
  it("gives an inserted column the next free header", async () => {
    const workbook = createMemoryWorkbook(model);
    await workbook.user.insertColumns("Notes", 6);
    const { sheets } = await workbook.snapshot();
    expect(sheets[0]?.tables?.[0]).toEqual({ name: "T", area: area(4, 5, 3, 3), columns: ["a", "Column1", "b"] });
  });
});

describe("the selection at first", () => {
  const two: WorkbookModel = { sheets: [sheet, { ...sheet, id: "2", name: "Jury" }], names: [] };
  it.each<readonly [string, WorkbookModel, string]>([
    ["the sheet in front", { ...two, activeSheet: "Jury" }, "Jury"],
    ["the first sheet where none is said to be", two, "Notes"],
    ["nowhere in a workbook without a sheet", { sheets: [], names: [] }, ""],
  ])("is %s", async (_what, opened, name) => {
    expect(await createMemoryWorkbook(opened).selection()).toEqual({
      sheet: name,
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
    });
  });
});

it.each(["A1", "Notes!", "", "Notes!A0"])("a user names cells of a sheet: « %s » names none", async (address) => {
  await expect(createMemoryWorkbook(model).user.setCell(address, 1)).rejects.toMatchObject({
    code: "shape",
    where: address,
    message: `"${address}" names no cells of a sheet`,
  });
});

describe("a calculator", () => {
  it("fills the values of formulas after each change, whoever makes it", async () => {
    const workbook = createMemoryWorkbook(undefined, { calculator: calculate });
    await workbook.write("Feuil1!A1", [[1], [2], ["=A1+A2"]]);
    expect(await workbook.read("Feuil1!A3")).toEqual([[3]]);
    await workbook.user.setCell("Feuil1!A1", 10);
    expect(await workbook.read("Feuil1!A3")).toEqual([[12]]);
  });

  it("makes formulas spill", async () => {
    const workbook = createMemoryWorkbook(undefined, { calculator: calculate });
    await workbook.write("Feuil1!A1", [[1], [2]]);
    await workbook.user.setCell("Feuil1!C1", "=A1:A2");
    expect(await workbook.read("Feuil1!C1:C2")).toEqual([[1], [2]]);
  });
});

describe("a large plan", () => {
  it("of 5 000 learners × 14 units is applied, followed and taken back whole", async () => {
    const workbook = createMemoryWorkbook();
    const before = await workbook.snapshot();
    const cells = Array.from({ length: 5_000 }, (_row, row) =>
      Array.from({ length: 14 }, (_column, column): CellInput =>
        column < 13 ? row % 20 : { formula: `=SUM(A${row + 1}:M${row + 1})` },
      ),
    );
    const range = { sheet: "Feuil1", ...area(0, 0, 5_000, 14) };
    const applied = await workbook.apply({
      label: "Grand",
      edits: [
        { kind: "cells", range, cells },
        { kind: "numberFormat", range, format: "0.00" },
      ],
    });
    await workbook.user.insertRows("Feuil1", 100);
    await workbook.user.deleteRows("Feuil1", 100);
    expect(await workbook.undo(applied)).toEqual({ kept: [] });
    expect(await workbook.snapshot()).toEqual(before);
  });
});
