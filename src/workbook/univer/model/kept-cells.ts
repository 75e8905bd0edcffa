/**
 * A result kept from a file, in Univer: a constant for the engine, with its formula beside it in the cell's own `custom`
 * field. It stands as long as the cell shows that value, wherever it is moved or copied: whoever types another one
 * replaces it. A copy reads the same cells, whose result it shows.
 */
import { Tools, type ICellData, type Nullable } from "@univerjs/core";
import { deepEqual } from "../../equal";
import type { Cell, CellMatrix, CellValue } from "../../model";
import { valueFromUniver } from "./cells";

export interface KeptFormula {
  readonly formula: string;
  /** What the formula read when its result was right, see `Cell.kept`. */
  readonly digest: string;
  /** The block it fills, its own cell included: one value for an ordinary formula. */
  readonly values: readonly (readonly CellValue[])[];
}

export function keptFormulaOf(data: Nullable<ICellData>): KeptFormula | undefined {
  return (data?.custom as { readonly keptFormula?: KeptFormula } | null | undefined)?.keptFormula;
}

/** The `custom` field with the formula in it, or without any. */
export function withKeptFormula(custom: ICellData["custom"], kept: KeptFormula | undefined): ICellData["custom"] {
  const { keptFormula: _, ...others } = { keptFormula: undefined, ...custom };
  const next = kept ? { ...others, keptFormula: Tools.deepClone(kept) as object } : others;
  return Object.keys(next).length > 0 ? next : null;
}

/** The kept formula of a cell of the model. */
export function keptFormula(cells: CellMatrix, row: number, column: number, cell: Cell): KeptFormula | undefined {
  const { formula, kept: digest, spill = { rows: 1, columns: 1 } } = cell;
  if (formula === undefined || digest === undefined) return undefined;
  const values = Array.from({ length: spill.rows }, (_row, r) =>
    Array.from({ length: spill.columns }, (_column, c) => cells[row + r]?.[column + c]?.value ?? null),
  );
  return { formula, digest, values };
}

/** Whether the value of a cell is that of the block of a kept formula, which the engine does not fill. */
export function isKeptSpill(cells: CellMatrix, { spilledFrom }: Cell): boolean {
  return spilledFrom !== undefined && cells[spilledFrom.row]?.[spilledFrom.column]?.kept !== undefined;
}

/** The kept formula that still stands in the cell; `dataAt` gives any cell of the sheet. */
export function standingFormula(
  dataAt: (row: number, column: number) => Nullable<ICellData>,
  row: number,
  column: number,
): KeptFormula | undefined {
  const data = dataAt(row, column);
  const kept = keptFormulaOf(data);
  if (!kept || !data || data.f || data.si) return undefined;
  const stands = kept.values.every((values, r) =>
    values.every((value, c) => deepEqual(withoutMessage(value), valueFromUniver(dataAt(row + r, column + c)))),
  );
  return stands ? kept : undefined;
}

/** Univer shows the code of an error alone, and a text of no character as a blank. */
function withoutMessage(value: CellValue): CellValue {
  if (value === "") return null;
  return typeof value === "object" && value !== null ? { error: value.error } : value;
}
