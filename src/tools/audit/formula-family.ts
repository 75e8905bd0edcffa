/** Cells of a column that hold the same formula, copied from one to the other: read once, checked once. */
import { relativeForm } from "../../workbook/formula/references";
import type { SheetModel } from "../../workbook/model";

export interface FormulaFamily {
  readonly sheet: string;
  readonly column: number;
  /** The formula of the first cell. */
  readonly formula: string;
  /** The same for all of them: references as distances. */
  readonly form: string;
  /** In order. */
  readonly rows: readonly number[];
}

export function formulaFamilies(sheet: SheetModel): readonly FormulaFamily[] {
  const families = new Map<string, { family: FormulaFamily; rows: number[] }>();
  const known = new Map<string, string>();
  for (const row of rowsOf(sheet)) {
    for (const [key, cell] of Object.entries(sheet.cells[row] ?? {})) {
      if (cell.formula === undefined) continue;
      const column = Number(key);
      const quick = `${column} ${inRow(cell.formula, row)}`;
      const form = known.get(quick) ?? relativeForm(cell.formula, row, column);
      known.set(quick, form);
      const place = `${column} ${form}`;
      const already = families.get(place);
      if (already) already.rows.push(row);
      else {
        const rows = [row];
        families.set(place, { family: { sheet: sheet.name, column, formula: cell.formula, form, rows }, rows });
      }
    }
  }
  return [...families.values()].map(({ family }) => family);
}

/** Enough to tell that a formula reads its own row as the one above does, without cutting it into references. */
function inRow(formula: string, row: number): string {
  const own = String(row + 1);
  return formula.replace(/\$?\d+/g, (digits) => (digits === own ? "#" : digits));
}

function rowsOf(sheet: SheetModel): readonly number[] {
  return Object.keys(sheet.cells)
    .map(Number)
    .sort((a, b) => a - b);
}
