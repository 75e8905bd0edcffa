/** The columns of marks of a table, and what their cells hold. */
import { toNumber } from "../../rules/exact/ratio";
import type { SheetModel } from "../../workbook/model";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { readMarkCell, type MarkCell } from "./tokens";

export interface CellAt {
  readonly row: number;
  readonly cell: MarkCell;
}

/** What a column of marks holds, cell by cell. */
export interface MarkContent {
  readonly cells: readonly CellAt[];
  /** The numbers, in order, those whose cell states its own scale left out. */
  readonly numbers: readonly number[];
  /** How many cells state their own scale. */
  readonly fractions: number;
  readonly odd: readonly CellAt[];
  readonly filled: number;
}

export function markContent(sheet: SheetModel, rows: readonly number[], column: number): MarkContent {
  const cells = rows.flatMap((row): CellAt[] => {
    const cell = readMarkCell(sheet.cells[row]?.[column]?.value ?? null);
    return cell.kind === "blank" ? [] : [{ row, cell }];
  });
  const numbers: number[] = [];
  let fractions = 0;
  for (const { cell } of cells) {
    if (cell.kind !== "mark") continue;
    if (cell.outOf === undefined) numbers.push(toNumber(cell.value));
    else fractions += 1;
  }
  return { cells, numbers, fractions, odd: cells.filter(({ cell }) => cell.kind === "odd"), filled: cells.length };
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
