/** What a sheet's cells become in its frozen copy: values that need neither the CNAM functions nor another sheet. */
import { followFormula } from "../../workbook/formula/references";
import { cellsIn } from "../../workbook/model-edit/cells";
import type { Cell, CellMatrix, SheetModel } from "../../workbook/model";
import { staysAtHome, type Home } from "./stays-at-home";

/** The cells of the copy; `copy` is its name. A cell that the copy does not hold keeps its look. */
export function frozenCells(sheet: SheetModel, copy: string, home: Home): CellMatrix {
  const cells: Record<number, Record<number, Cell>> = {};
  for (const { row, column, cell } of cellsIn(sheet.cells)) {
    const frozen = frozenCell(cell, { row, column }, sheet, copy, home);
    if (frozen.value === null && frozen.formula === undefined && !frozen.spilledFrom && !frozen.style) continue;
    (cells[row] ??= {})[column] = frozen;
  }
  return cells;
}

interface At {
  readonly row: number;
  readonly column: number;
}

function frozenCell(cell: Cell, at: At, sheet: SheetModel, copy: string, home: Home): Cell {
  const look = cell.style === undefined ? {} : { style: cell.style };
  if (home.absent.hides(at.row, at.column)) return { value: null, ...look };
  if (cell.formula !== undefined && isKept(cell, at, home)) {
    return {
      ...cell,
      formula: followFormula(cell.formula, { kind: "sheetRenamed", from: sheet.name, to: copy }, true),
    };
  }
  // A formula that the copy keeps fills its own block again; the block of any other is written out.
  if (cell.spilledFrom !== undefined) {
    const anchor = sheet.cells[cell.spilledFrom.row]?.[cell.spilledFrom.column];
    if (anchor !== undefined && isKept(anchor, cell.spilledFrom, home)) return cell;
  }
  return { value: cell.value, ...look };
}

function isKept({ formula, legacyArray, spill }: Cell, at: At, home: Home): boolean {
  if (formula === undefined || legacyArray) return false;
  if (spill !== undefined && home.absent.isIn({ ...at, ...spill })) return false;
  return staysAtHome(formula, home);
}
