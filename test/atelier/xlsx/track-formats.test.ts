/** Formats of whole rows and columns: what of a protected sheet is left free stays free. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { writeXlsx } from "../../../src/atelier/xlsx";
import { refuseProtected } from "../../../src/workbook/model-edit/refuse-protected";
import { followSheet } from "../../../src/workbook/model-edit/follow-sheet";
import type { CellStyle, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import type { StructureChange } from "../../../src/workbook/port";
import { area, OPTIONS, partsOf, workbook } from "./fixtures";
import { packageOf, read, saved, sheetData, worksheet } from "./hand-made";

const HEADED = sheetData('<row r="1"><c r="B1" t="inlineStr"><is><t>Note</t></is></c></row>');
const PROTECTED = '<sheetProtection sheet="1"/>';

function isFree(model: WorkbookModel, address: string): boolean {
  try {
    refuseProtected(model, { kind: "cells", range: { sheet: "Notes", ...area(address) }, cells: [] });
    return true;
  } catch {
    return false;
  }
}

it.each([
  ["an entry column", '<cols><col min="2" max="2" width="12" style="1"/></cols>', "B2:B1048576", "C2"],
  ["columns up to the edge", '<cols><col min="3" max="16384" width="9" style="1"/></cols>', "C1:Z900", "B2"],
  ["columns right of the content", '<cols><col min="8" max="9" width="9" style="1"/></cols>', "H1:I500", "J1"],
])("%s of a protected sheet stays free, as far as the sheet goes", async (_what, cols, free, locked) => {
  const bytes = packageOf(worksheet(cols + HEADED + PROTECTED));
  for (const { model, notKept } of [await read(bytes), await saved(bytes)]) {
    expect(isFree(model, free)).toBe(true);
    expect(isFree(model, locked)).toBe(false);
    expect(notKept).toEqual([]);
  }
});

it("entry rows of a protected sheet stay free, above, within and below the data", async () => {
  const rows = [1, 2, 4000].map((row) => `<row r="${row}" s="1" customFormat="1"/>`);
  const data = sheetData(rows[0]!, '<row r="2" s="1" customFormat="1"><c r="A2"><v>1</v></c></row>', rows[2]!);
  const bytes = packageOf(worksheet(data + PROTECTED));
  for (const { model } of [await read(bytes), await saved(bytes)]) {
    expect(["A1", "B2", "Z4000"].map((address) => isFree(model, address))).toEqual([true, true, true]);
    expect(["A2", "A3", "A3999"].map((address) => isFree(model, address))).toEqual([false, false, false]);
  }
});

it("entry cells left free one by one far below the data stay free", async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}" s="1"/></row>`);
  const { model, notKept } = await saved(
    packageOf(worksheet(sheetData('<row r="1"><c r="A1"><v>1</v></c></row>', ...rows) + PROTECTED)),
  );
  expect(isFree(model, "A2:A3001")).toBe(true);
  expect(notKept).toEqual([]);
});

it("a format of a column is written once, not in each of its blank cells", async () => {
  const bytes = packageOf(
    worksheet(
      '<cols><col min="2" max="2" width="9" style="1"/></cols>' +
        sheetData('<row r="90"><c r="A90"><v>1</v></c></row>'),
    ),
  );
  const sheet = partsOf(await writeXlsx((await read(bytes)).model, OPTIONS))["xl/worksheets/sheet1.xml"];
  expect(sheet).toContain('<col min="2" max="2" width="9" style="1" customWidth="1"/>');
  expect(sheet?.match(/<c /g)).toHaveLength(1);
});

it("formats of rows and columns of any workbook are the same once saved and read again", async () => {
  const style = fc.constantFrom<CellStyle>({ locked: false }, { bold: true }, { fill: "#FFF2CC", numberFormat: "0.0" });
  const tracks = fc.dictionary(fc.integer({ min: 0, max: 90 }).map(String), style, { minKeys: 1, maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(tracks, tracks, async (rowStyles, columnStyles) => {
      const { model } = await read(await writeXlsx(workbook({ rowStyles, columnStyles }), OPTIONS));
      expect(model.sheets[0]).toMatchObject({ rowStyles, columnStyles });
    }),
    { numRuns: 50 },
  );
});

it("thin rows and columns are thin, not hidden", async () => {
  const rows = [0.1, 0.3, 0.75, 3].map(
    (height, i) => `<row r="${i + 1}" ht="${height}" customHeight="1"><c><v>1</v></c></row>`,
  );
  const cols =
    '<cols><col min="1" max="1" width="0.05" customWidth="1"/><col min="2" max="2" width="0" customWidth="1"/></cols>';
  const { model } = await saved(packageOf(worksheet(cols + sheetData(...rows))));
  const { rowSizes, columnSizes } = model.sheets[0]!;
  expect(rowSizes).toEqual({ 0: { size: 1 }, 1: { size: 1 }, 2: { size: 1 }, 3: { size: 4 } });
  expect(columnSizes).toEqual({ 0: { size: 1 }, 1: { hidden: true } });
});

it("formats of rows and columns follow those inserted and deleted before them", () => {
  const free: CellStyle = { locked: false };
  const sheet = workbook({ rowStyles: { 4: free }, columnStyles: { 2: free, 5: free } }).sheets[0]!;
  const follow = (change: Partial<StructureChange>): SheetModel =>
    followSheet(sheet, { sheet: "Notes", ...change } as StructureChange, true);
  expect(follow({ kind: "columnsInserted", at: 1, count: 2 })).toMatchObject({ columnStyles: { 4: free, 7: free } });
  expect(follow({ kind: "columnsDeleted", at: 2, count: 1 }).columnStyles).toEqual({ 4: free });
  expect(follow({ kind: "rowsInserted", at: 0, count: 1 })).toMatchObject({
    rowStyles: { 5: free },
    columnStyles: { 2: free, 5: free },
  });
});
