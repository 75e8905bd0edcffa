/** Separated values as a spreadsheet opens them: what is written as a number is one, and nothing was typed as text. */
import { readNumberText } from "../functions/reading/number-text";
import { toNumber } from "../rules/exact/ratio";
import type { Cell, CellMatrix, WorkbookModel } from "../workbook/model";

/** « 12,5 », not « 007 », which is a code, nor « 1.000 », which may be a thousand. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:,\d{1,10}|\.(?!\d{3}$)\d{1,10})?$/u;

export function typedValues(workbook: WorkbookModel): WorkbookModel {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: typedCells(sheet.cells) })) };
}

function typedCells(cells: CellMatrix): CellMatrix {
  return Object.fromEntries(
    Object.entries(cells).map(([row, columns]) => [
      row,
      Object.fromEntries(Object.entries(columns).map(([column, cell]) => [column, typedCell(cell)])),
    ]),
  );
}

function typedCell(cell: Cell): Cell {
  const number =
    typeof cell.value === "string" && PLAIN_NUMBER.test(cell.value.trim()) ? readNumberText(cell.value) : undefined;
  return number ? { ...cell, value: toNumber(number) } : cell;
}
