/** Sheets that were misread once, as workbooks: `test/fixtures/sheets/misread.json`. */
import { readFileSync } from "node:fs";
import { decodeBytes } from "../../../src/tools/import/decode-bytes";
import { sheetOfGrid, type Grid } from "../../../src/tools/import/grid";
import { readSeparated } from "../../../src/tools/import/read-separated";
import type { Cell, CellValue, SheetModel } from "../../../src/workbook/model";

export interface KnownSheet {
  readonly id: string;
  readonly rows?: readonly (readonly CellValue[])[];
  readonly base64?: string;
  /** `[row, column, rows, columns]` */
  readonly merges?: readonly (readonly [number, number, number, number])[];
}

export const knownSheets = JSON.parse(
  readFileSync("test/fixtures/sheets/misread.json", "utf8"),
) as readonly KnownSheet[];

export function gridOf(known: KnownSheet): Grid {
  if (known.base64 === undefined) return known.rows ?? [];
  const content = decodeBytes(new Uint8Array(Buffer.from(known.base64, "base64")));
  if (content.kind !== "text") throw new Error(`${known.id} is ${content.kind}`);
  return readSeparated(content.text);
}

/** `=SUM(B3:B6)§1740` is a formula and its value. */
export function sheetOfKnown(known: KnownSheet): SheetModel {
  const sheet = sheetOfGrid("Notes", gridOf(known));
  const cells = Object.fromEntries(
    Object.entries(sheet.cells).map(([row, columns]) => [
      row,
      Object.fromEntries(Object.entries(columns).map(([column, cell]) => [column, computed(cell)])),
    ]),
  );
  const merges = (known.merges ?? []).map(([row, column, rows, columns]) => ({ row, column, rows, columns }));
  return { ...sheet, cells, ...(merges.length > 0 && { merges }) };
}

function computed(cell: Cell): Cell {
  const [formula = "", value] = typeof cell.value === "string" ? cell.value.split("§") : [];
  return value === undefined ? cell : { formula, value: Number(value) };
}
