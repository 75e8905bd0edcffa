/** Sorting rows the way a spreadsheet does: whole cells move, and relative references move with them. */
import { translateFormula } from "../formula/references";
import type { Area, Cell, CellValue, SheetModel } from "../model";
import { CellWriter, cellAt } from "./cells";

/** Sorts the rows of an area by one of its columns (counted from the area's left), blanks last. */
export function sortRows(sheet: SheetModel, area: Area, by: number, descending = false): SheetModel {
  const rows = Array.from({ length: area.rows }, (_row, index) => area.row + index);
  const keyOf = (row: number): CellValue => cellAt(sheet.cells, row, area.column + by)?.value ?? null;
  const sorted = [...rows].sort((a, b) => compareValues(keyOf(a), keyOf(b), descending) || a - b);
  const writer = new CellWriter(sheet.cells);
  sorted.forEach((from, index) => {
    const to = area.row + index;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      writer.set(to, column, movedCell(cellAt(sheet.cells, from, column), to - from));
    }
  });
  return { ...sheet, cells: writer.finish() };
}

function movedCell(cell: Cell | undefined, rows: number): Cell | undefined {
  if (cell?.formula === undefined) return cell;
  return { ...cell, formula: translateFormula(cell.formula, rows, 0) };
}

/** Numbers before text before booleans before errors; blanks last whatever the direction. */
function compareValues(a: CellValue, b: CellValue, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = rank(a) - rank(b) || (typeof a === "number" && typeof b === "number" ? a - b : compareTexts(a, b));
  return descending ? -order : order;
}

function rank(value: CellValue): number {
  return ["number", "string", "boolean", "object"].indexOf(typeof value);
}

function compareTexts(a: CellValue, b: CellValue): number {
  const [left, right] = [a, b].map((value) => (typeof value === "object" ? (value?.error ?? "") : String(value)));
  return (left ?? "") < (right ?? "") ? -1 : Number((left ?? "") > (right ?? ""));
}
