/** A stranger's sheet as the product is given it: opened from its bytes when it is a file of separated values. */
import { decodeBytes } from "../../../src/tools/import/decode-bytes";
import { sheetOfGrid, type Grid } from "../../../src/tools/import/grid";
import { readSeparated } from "../../../src/tools/import/read-separated";
import type { Cell as ModelCell, SheetModel, Validation } from "../../../src/workbook/model";
import type { Cell, EntryRule, StrangerSheet } from "../stranger-sheet";

function modelCell(cell: Exclude<Cell, null>): ModelCell {
  if (typeof cell !== "object") return { value: cell };
  const { value, formula, format } = cell;
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { style: { numberFormat: format } }),
  };
}

function validation({ column, firstRow, lastRow, least, most }: EntryRule): Validation {
  return {
    areas: [{ row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 }],
    rule: { kind: "decimal", comparison: "between", operands: [least, most] },
    allowBlank: true,
    onError: "stop",
  };
}

export function sheetModelOf({ name, rows, merges, entryRules }: StrangerSheet): SheetModel {
  const cells = Object.fromEntries(
    rows.map((row, at) => [
      at,
      Object.fromEntries(row.flatMap((cell, column) => (cell === null ? [] : [[column, modelCell(cell)] as const]))),
    ]),
  );
  return {
    id: "1",
    name,
    visibility: "visible",
    cells,
    ...(merges.length > 0 && { merges: merges.map(([row, column, high, wide]) => ({ row, column, rows: high, columns: wide })) }),
    ...(entryRules.length > 0 && { validations: entryRules.map(validation) }),
  };
} // prettier-ignore

export interface Opened {
  readonly sheet: SheetModel;
  /** What « Importer » is given. */
  readonly source: Grid | SheetModel;
}

export function openedSheet(stranger: StrangerSheet): Opened {
  if (!stranger.bytes) {
    const sheet = sheetModelOf(stranger);
    return { sheet, source: sheet };
  }
  const content = decodeBytes(new Uint8Array(stranger.bytes));
  if (content.kind !== "text") throw new Error(`${stranger.id} does not open: ${content.kind}`);
  const grid = readSeparated(content.text);
  return { sheet: sheetOfGrid(stranger.name, grid), source: grid };
}
