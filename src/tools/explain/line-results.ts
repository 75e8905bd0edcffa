/** The results of a line: where to look when the cell chosen is a name, a mark or a remark. */
import type { SheetModel } from "../../workbook/model";
import { functionIds } from "./read-argument";
import type { TableAround } from "./table-around";
import { writtenCalls } from "./written-calls";

export interface LineResult {
  readonly row: number;
  readonly column: number;
  /** What its column is called; empty where nothing says. */
  readonly heading: string;
}

/** The cells of the row that a CNAM formula gives, from left to right: their own formula, or that which fills them. */
export function lineResults({ cells }: SheetModel, row: number, around: TableAround): readonly LineResult[] {
  const results: LineResult[] = [];
  for (const [at, cell] of Object.entries(cells[row] ?? {})) {
    const anchor = cell.spilledFrom ?? { row, column: Number(at) };
    const formula = cells[anchor.row]?.[anchor.column]?.formula;
    if (formula === undefined || writtenCalls(formula, functionIds).length === 0) continue;
    results.push({ row, column: Number(at), heading: around.heading(row, Number(at)) });
  }
  return results.sort((a, b) => a.column - b.column);
}
