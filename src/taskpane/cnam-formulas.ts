import type { CellMatrix } from "../workbook/model";

const CNAM_CALL = /(?:^|[^\w.])CNAM\.[A-Z_]+\(/i;

/** How many cells hold a formula that calls a CNAM function. */
export function cnamFormulaCount(cells: CellMatrix): number {
  return Object.values(cells)
    .flatMap((row) => Object.values(row))
    .filter((cell) => cell.formula !== undefined && CNAM_CALL.test(cell.formula)).length;
}
