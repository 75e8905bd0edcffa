/** What a second reader sees otherwise than we do. */
import { formatCell } from "../../src/workbook/address";
import type { Cell, WorkbookModel } from "../../src/workbook/model";
import type { SeenValue, SeenWorkbook } from "./open-document";

/** LibreOffice writes fifteen digits. */
const PRECISION = 1e-13;

/** Which cells to compare; errors, which each program spells its own way, are never compared. */
export type Wanted = (cell: Cell) => boolean;

/** Cells that hold no formula: whatever computes, these stay. */
export const isConstant: Wanted = ({ formula, spilledFrom }) => formula === undefined && spilledFrom === undefined;

/** A line for each difference, `Notes!B2: 12.5, seen 12`. */
export function differences(model: WorkbookModel, seen: SeenWorkbook, wanted: Wanted): readonly string[] {
  return model.sheets.flatMap(({ name, cells }) => {
    const values = seen.get(name);
    if (!values) return [`${name}: not seen`];
    return Object.entries(cells).flatMap(([row, line]) =>
      Object.entries(line).flatMap(([column, cell]) => {
        const { value } = cell;
        if (value === null || typeof value === "object" || !wanted(cell)) return [];
        const address = formatCell(Number(row), Number(column));
        const found = values.get(address);
        return same(value, found)
          ? []
          : [`${name}!${address}: ${JSON.stringify(value)}, seen ${JSON.stringify(found)}`];
      }),
    );
  });
}

function same(value: SeenValue, found: SeenValue | undefined): boolean {
  if (typeof value === "number" && typeof found === "number")
    return Math.abs(value - found) <= PRECISION * Math.max(Math.abs(value), Math.abs(found));
  // LibreOffice holds a truth value as a number that is shown as a word.
  if (typeof value === "boolean") return found === value || found === Number(value);
  // An empty text is a cell that shows nothing.
  return value === found || (value === "" && found === undefined);
}
