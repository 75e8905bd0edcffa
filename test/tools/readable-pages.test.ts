/** Every sheet that « Créer » makes, its rules and marks included, is printed at 8 points or more, its pages numbered. */
import { describe, expect, it } from "vitest";
import { conventions } from "../../src/conventions";
import { paginate, type PageLayout } from "../../src/atelier/print/paginate";
import { createSheet, sheetKinds, suits } from "../../src/tools/create/created-sheets";
import { toolWords } from "../../src/i18n/tools";
import { formatCell } from "../../src/workbook/address";
import { boundingArea, containsCell } from "../../src/workbook/area";
import type { Area, Cell, SheetModel } from "../../src/workbook/model";
import { cellsIn } from "../../src/workbook/model-edit/cells";
import { planned, workbookOf } from "./support/workbooks";

/** As LibreOffice draws columns, measured on the minutes with a font of Calibri’s metrics. */
const DRAWN_WIDER = 1.058;
/** Where a column, a row or a text has no size of its own. */
const DEFAULTS = { column: 64, row: 20, font: 11 };
/** Of a letter, for each point, in pixels: an average of Arial. */
const LETTER = { plain: 0.6, bold: 0.68 };

const isFilled = ({ value, formula }: Cell): boolean => value !== null || formula !== undefined;
const fontOf = ({ style }: Cell): number => style?.fontSize ?? DEFAULTS.font;

/** All that has a content or a look, where the set-up names no area: results spill over cells that only have a look. */
function areaOf({ cells, print }: SheetModel): Area {
  const seen = [...cellsIn(cells)].filter(({ cell }) => isFilled(cell) || cell.style?.fill || cell.style?.border);
  const used = boundingArea(seen.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })));
  return print?.area ?? used ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

const widthOf = ({ columnSizes }: SheetModel, column: number): number => columnSizes?.[column]?.size ?? DEFAULTS.column;

/** The pages on which the sheet is printed, by the arithmetic of the Atelier, columns as wide as LibreOffice draws them. */
function pagesOf(sheet: SheetModel): PageLayout {
  const rowHeight = (row: number): number => sheet.rowSizes?.[row]?.size ?? DEFAULTS.row;
  const columnWidth = (column: number): number => widthOf(sheet, column) * DRAWN_WIDER;
  return paginate({ area: areaOf(sheet), rowHeight, columnWidth, together: [] }, sheet.print);
}

function smallestPrinted(sheet: SheetModel): number {
  const area = areaOf(sheet);
  const fonts = [...cellsIn(sheet.cells)].flatMap(({ row, column, cell }) =>
    isFilled(cell) && containsCell(area, row, column) ? [fontOf(cell)] : [],
  );
  return pagesOf(sheet).scale * Math.min(...fonts);
}

/** Texts on one line that the end of their page, or of the columns repeated on the next one, would cut. */
function cutTexts(sheet: SheetModel): readonly string[] {
  const area = areaOf(sheet);
  const bands = [...new Map(pagesOf(sheet).pages.map(({ columns }) => [columns.join(), columns])).values()];
  const { last = -1 } = sheet.print?.repeatColumns ?? {};
  return [...cellsIn(sheet.cells)].flatMap(({ row, column, cell }) => {
    const { value, style } = cell;
    const isMerged = (sheet.merges ?? []).some((merge) => containsCell(merge, row, column));
    const isLine = typeof value === "string" && cell.formula === undefined && !style?.wrap && !isMerged;
    if (!isLine || !containsCell(area, row, column)) return [];
    const needed = value.length * fontOf(cell) * (style?.bold ? LETTER.bold : LETTER.plain);
    const isCut = bands.some((columns) => {
      const at = columns.indexOf(column);
      if (at < 0) return false;
      const isAgain = column <= last && columns.some((one, index) => one > last + 1 && columns[index - 1] === last);
      const end = isAgain ? columns.indexOf(last) + 1 : columns.length;
      const next = columns.slice(at + 1, end).findIndex((one) => {
        const beside = sheet.cells[row]?.[one];
        return beside !== undefined && isFilled(beside);
      });
      const free = columns.slice(at, next < 0 ? end : at + 1 + next);
      // After the last column there is the paper, where nothing says that the print ends there.
      const isOnPaper = next < 0 && end === columns.length && sheet.print?.area === undefined && bands.length === 1;
      return !isOnPaper && free.reduce((sum, one) => sum + widthOf(sheet, one), 0) < needed;
    });
    return isCut ? [`${formatCell(row, column)} ${value}`] : [];
  });
}

const cases = conventions.flatMap((convention) =>
  sheetKinds.filter((kind) => suits(kind, convention)).map((kind) => [kind, convention.id, convention] as const),
);

/** The sheet of marks: its titles stand over the learners, whom each page repeats. */
const MARKS = toolWords.fr.marks.sheet;

describe.each(cases)("« %s » of %s", (kind, _id, convention) => {
  const request = { convention, locale: "fr", learners: 30, units: 14, year: 2026 } as const;
  const { sheets } = planned(workbookOf(), createSheet(workbookOf(), kind, request));

  it("has no text printed under 8 points", () => {
    for (const sheet of sheets) expect(smallestPrinted(sheet), sheet.name).toBeGreaterThanOrEqual(8);
  });

  it("has no text that the end of a page cuts", () => {
    for (const sheet of sheets) if (sheet.name !== MARKS) expect(cutTexts(sheet), sheet.name).toEqual([]);
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
