/** What a sheet's cells become in its frozen copy: values that need neither the CNAM functions nor another sheet. */
import { mentions, followFormula } from "../workbook/formula/references";
import { cellsIn, usedArea } from "../workbook/model-edit/cells";
import type { Area, Cell, CellError, CellValue, SheetModel } from "../workbook/model";
import type { CellInput } from "../workbook/plan";
import { callsCnam } from "./cnam-calls";

export interface FrozenCells {
  readonly area: Area;
  readonly cells: readonly (readonly CellInput[])[];
}

/** The contents of the copy, or `null` for an empty sheet; `copy` is its name. */
export function frozenCells(sheet: SheetModel, copy: string, functionIds: readonly string[]): FrozenCells | null {
  const area = usedArea(sheet.cells);
  if (area === null) return null;
  const cells: CellInput[][] = Array.from({ length: area.rows }, () => Array<CellInput>(area.columns).fill(undefined));
  for (const { row, column, cell } of cellsIn(sheet.cells)) {
    const target = cells[row - area.row];
    if (target) target[column - area.column] = frozenInput(cell, sheet, copy, functionIds);
  }
  return { area, cells };
}

function frozenInput(cell: Cell, sheet: SheetModel, copy: string, functionIds: readonly string[]): CellInput {
  if (cell.formula !== undefined) {
    const kept = keptFormula(cell, sheet.name, copy, functionIds);
    return kept === null ? constant(cell.value) : { formula: kept };
  }
  if (cell.spilledFrom !== undefined && anchorStays(cell.spilledFrom, sheet, copy, functionIds)) return undefined;
  return constant(cell.value);
}

/** A formula the copy keeps fills its own block again; the block of any other is written out. */
function anchorStays(
  { row, column }: { readonly row: number; readonly column: number },
  sheet: SheetModel,
  copy: string,
  functionIds: readonly string[],
): boolean {
  const anchor = sheet.cells[row]?.[column];
  return anchor !== undefined && keptFormula(anchor, sheet.name, copy, functionIds) !== null;
}

/**
 * A formula that reads nothing but the sheet's own cells works on the copy's values: it stays, pointing at the copy.
 * Through another sheet or a name it could lean on CNAM functions that the reader does not have: its value stays.
 */
function keptFormula(cell: Cell, from: string, to: string, functionIds: readonly string[]): string | null {
  if (cell.formula === undefined || cell.legacyArray || callsCnam(cell.formula, functionIds)) return null;
  const formula = followFormula(cell.formula, { kind: "sheetRenamed", from, to }, true);
  const { sheets, names } = mentions(formula);
  const staysAtHome = [...sheets].every((sheet) => sheet === to.toLowerCase());
  const isPlain = [...names].every((name) => LITERALS.has(name));
  return staysAtHome && isPlain ? formula : null;
}

const LITERALS: ReadonlySet<string> = new Set(["true", "false"]);

function constant(value: CellValue): CellInput {
  return typeof value === "object" && value !== null ? errorInput(value) : value;
}

/** Errors that a formula can state stay errors, so that formulas over them still give the same results. */
function errorInput({ error }: CellError): CellInput {
  if (error === "#N/A") return { formula: "=NA()" };
  return STATABLE.has(error) ? { formula: `=${error}` } : error;
}

const STATABLE: ReadonlySet<string> = new Set(["#VALUE!", "#REF!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"]);
