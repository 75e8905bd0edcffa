/** Workbooks for a program that is to compute every formula again. */
import type { Cell, SheetModel, WorkbookModel } from "../../src/workbook/model";
import { bothCompute } from "./compare";

/** Results alone where only one of the two programs computes: the other computes what follows from these. */
export function withResultsOfOneProgram(model: WorkbookModel): WorkbookModel {
  return mapCells(model, (cell, { cells }) => {
    const { formula, spilledFrom, ...result } = cell;
    const from = spilledFrom ? cells[spilledFrom.row]?.[spilledFrom.column]?.formula : formula;
    return from !== undefined && !bothCompute(from) ? result : cell;
  });
}

/** The same formulas, with results that no formula gives. */
export function withStaleResults(model: WorkbookModel): WorkbookModel {
  return mapCells(model, (cell) => (cell.formula === undefined ? cell : { ...cell, value: "périmé" }));
}

function mapCells(model: WorkbookModel, change: (cell: Cell, sheet: SheetModel) => Cell): WorkbookModel {
  const sheets = model.sheets.map((sheet) => ({
    ...sheet,
    cells: mapValues(sheet.cells, (row) => mapValues(row, (cell) => change(cell, sheet))),
  }));
  return { ...model, sheets };
}

function mapValues<T>(record: Readonly<Record<number, T>>, change: (value: T) => T): Record<number, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
