/** A sheet's cells as the checks read them: values, formulas, places. */
import type { Cell, RangeRef, SheetModel } from "../../workbook/model";
import { formulaFamilies, type FormulaFamily } from "./formula-family";

export class SheetCells {
  private foundFamilies: readonly FormulaFamily[] | undefined;

  constructor(readonly model: SheetModel) {}

  get name(): string {
    return this.model.name;
  }

  get families(): readonly FormulaFamily[] {
    this.foundFamilies ??= formulaFamilies(this.model);
    return this.foundFamilies;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.model.cells[row]?.[column];
  }

  range(row: number, column: number, rows = 1, columns = 1): RangeRef {
    return { sheet: this.name, row, column, rows, columns };
  }

  isHiddenRow(row: number): boolean {
    return this.model.rowSizes?.[row]?.hidden === true;
  }
}
