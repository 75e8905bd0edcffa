/** The columns of marks of a table, and what their cells hold. */
import { toNumber } from "../../rules/exact/ratio";
import type { SheetModel } from "../../workbook/model";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { readMarkCell, type MarkCell } from "./tokens";

export interface CellAt {
  readonly row: number;
  readonly cell: MarkCell;
}

/** What a column of marks holds. */
export interface MarkContent {
  /** The numbers, in order, those whose cell states its own scale left out. */
  readonly numbers: readonly number[];
  /** What the cells that state their own scale are out of. */
  readonly fractions: readonly number[];
  readonly odd: readonly CellAt[];
}

export function markContent(sheet: SheetModel, rows: readonly number[], column: number): MarkContent {
  const numbers: number[] = [];
  const fractions: number[] = [];
  const odd: CellAt[] = [];
  for (const row of rows) {
    const value = sheet.cells[row]?.[column]?.value ?? null;
    // Most cells are numbers, which need no exact reading to be compared with a scale.
    if (typeof value === "number") {
      numbers.push(value);
      continue;
    }
    const cell = readMarkCell(value);
    if (cell.kind === "odd") odd.push({ row, cell });
    if (cell.kind !== "mark") continue;
    if (cell.outOf === undefined) numbers.push(toNumber(cell.value));
    else fractions.push(toNumber(cell.outOf));
  }
  return { numbers, fractions, odd };
}

export function isMarkColumn({ guess }: FoundColumn): boolean {
  return guess.role === "mark";
}

/** The figure of a row apart under a column; `undefined` where there is none. */
export function figureIn(sheet: SheetModel, row: number, column: number): number | undefined {
  const cell = readMarkCell(sheet.cells[row]?.[column]?.value ?? null);
  return cell.kind === "mark" ? toNumber(cell.value) / (cell.outOf ? toNumber(cell.outOf) : 1) : undefined;
}

export function rowsOfKind(table: FoundTable, kind: FoundTable["specialRows"][number]["kind"]): readonly number[] {
  return table.specialRows.filter((one) => one.kind === kind).map(({ row }) => row);
}
