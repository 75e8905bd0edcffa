/** Every sheet that « Créer » makes, its rules and marks included, is printed at 8 points or more, its pages numbered. */
import { describe, expect, it } from "vitest";
import { conventions } from "../../src/conventions";
import { createSheet, sheetKinds, suits } from "../../src/tools/create/created-sheets";
import type { SheetModel } from "../../src/workbook/model";
import { cellsIn } from "../../src/workbook/model-edit/cells";
import { planned, workbookOf } from "./support/workbooks";

/** The paper less the margins of the set-up itself, in pixels at 96 a inch. */
const SHEETS_OF_PAPER = { A4: [8.27, 11.69], A3: [11.69, 16.54], letter: [8.5, 11] } as const;
/** As LibreOffice draws columns, measured on the minutes with a font of Calibri’s metrics. */
const DRAWN_WIDER = 1.058;
/** Where a column or a row has no size of its own. */
const DEFAULTS = { column: 64, row: 20, font: 11 };

function smallestPrinted(sheet: SheetModel): number {
  const { print } = sheet;
  const { left, right, top, bottom } = print!.margins!;
  const [short, long] = SHEETS_OF_PAPER[print!.paper!];
  const [across, down] = print!.orientation === "landscape" ? [long, short] : [short, long];
  const filled = [...cellsIn(sheet.cells)].filter(({ cell }) => cell.value !== null || cell.formula !== undefined);
  const columns = print!.area?.columns ?? Math.max(...filled.map(({ column }) => column + 1));
  const rows = print!.area?.rows ?? Math.max(...filled.map(({ row }) => row + 1));
  const width = total(columns, (column) => sheet.columnSizes?.[column]?.size ?? DEFAULTS.column) * DRAWN_WIDER;
  const height = total(rows, (row) => sheet.rowSizes?.[row]?.size ?? DEFAULTS.row);
  const fits = [((across - left - right) * 96 * (print!.fitToWidth ?? 1)) / width];
  if (print!.fitToHeight) fits.push(((down - top - bottom) * 96 * print!.fitToHeight) / height);
  const fonts = filled
    .filter(({ column }) => column < columns)
    .map(({ cell }) => cell.style?.fontSize ?? DEFAULTS.font);
  return Math.min(1, ...fits) * Math.min(...fonts);
}

function total(count: number, sizeOf: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => sizeOf(index)).reduce((sum, size) => sum + size, 0);
}

const cases = conventions.flatMap((convention) =>
  sheetKinds.filter((kind) => suits(kind, convention)).map((kind) => [kind, convention.id, convention] as const),
);

describe.each(cases)("« %s » of %s", (kind, _id, convention) => {
  const request = { convention, locale: "fr", learners: 30, units: 14, year: 2026 } as const;
  const { sheets } = planned(workbookOf(), createSheet(workbookOf(), kind, request));

  it("has no text printed under 8 points", () => {
    for (const sheet of sheets) expect(smallestPrinted(sheet), sheet.name).toBeGreaterThanOrEqual(8);
  });

  it("numbers its pages", () => {
    for (const { print, name } of sheets) expect(print?.footer, name).toMatch(/&P.*&N/);
  });
});

describe("the minutes", () => {
  it.each(conventions.map((convention) => [convention.id, convention] as const))(
    "of %s take one page across, at 9 points, for fourteen units",
    (_id, convention) => {
      const request = { convention, locale: "fr", learners: 30, units: 14, year: 2026 } as const;
      const sheet = planned(workbookOf(), createSheet(workbookOf(), "minutes", request)).sheets.at(-1)!;
      expect(sheet.print).toMatchObject({ paper: "A4", orientation: "landscape", fitToWidth: 1 });
      expect(smallestPrinted(sheet)).toBeGreaterThanOrEqual(9);
      expect(sheet.print?.repeatRows).toEqual({ first: 5, last: 5 });
    },
  );
});
