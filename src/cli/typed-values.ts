/** Separated values as a spreadsheet opens them: what is written as a number or a day is one, and nothing was typed as text. */
import { readDay } from "../spreadsheet/cell/date";
import { readNumberText } from "../spreadsheet/cell/number-text";
import { serialOf } from "../rules/exact/day";
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
  if (typeof cell.value !== "string") return cell;
  const number = PLAIN_NUMBER.test(cell.value.trim()) ? readNumberText(cell.value) : undefined;
  if (number) return { ...cell, value: toNumber(number) };
  const day = readDay(cell.value);
  return day === undefined ? cell : { value: serialOf(day), style: { ...cell.style, numberFormat: "dd/mm/yyyy" } };
}
