/** Where the figures of a bar come from: the cells that explain it. */
import { referenceArea } from "../../workbook/formula/references";
import { scanFormula } from "../../workbook/formula/scan";
import type { RangeRef } from "../../workbook/model";
import type { ChartFigures, OwnCells } from "./chart-figures";

/** What a formula reads of its own table says nothing of where the table comes from. */
const OWN: OwnCells = { beside: () => "0", column: () => "0", parameter: "0" };

/**
 * The first cells of the workbook that the row's figures read, one or many; `null` where none of them reads any.
 *
 * @param row of the figures as they are shown, from 0
 */
export function figureSource({ columns, sheets }: ChartFigures, row: number): RangeRef | null {
  for (const { cells } of columns) {
    for (const token of scanFormula(cells[row]?.formula(OWN) ?? "")) {
      if (token.kind !== "reference" || token.sheet === undefined || !sheets.includes(token.sheet)) continue;
      return { sheet: token.sheet, ...referenceArea(token) };
    }
  }
  return null;
}
