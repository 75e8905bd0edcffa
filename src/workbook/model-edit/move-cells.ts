/** Cutting cells and pasting them, the way a spreadsheet does: what they hold and how they look. */
import type { Cell, RangeRef, WorkbookModel } from "../model";
import { CellWriter, cellAt } from "./cells";
import { findSheet, updateSheet } from "./find-sheet";

/** Formulas keep their text: those that read the cells that moved are not followed. */
export function moveCells(
  model: WorkbookModel,
  from: RangeRef,
  to: { readonly sheet: string; readonly row: number; readonly column: number },
): WorkbookModel {
  const { cells } = findSheet(model, from.sheet);
  const taken = Array.from({ length: from.rows }, (_row, r) =>
    Array.from({ length: from.columns }, (_column, c) => cellAt(cells, from.row + r, from.column + c)),
  );
  const blank = taken.map((line) => line.map(() => undefined));
  return put(put(model, from, blank), to, taken);
}

function put(
  model: WorkbookModel,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  block: readonly (readonly (Cell | undefined)[])[],
): WorkbookModel {
  return updateSheet(model, sheet, (own) => {
    const writer = new CellWriter(own.cells);
    block.forEach((line, r) => line.forEach((cell, c) => writer.set(row + r, column + c, cell)));
    return { cells: writer.finish() };
  });
}
