/** Formulas that a file came without values of are computed as spreadsheets do, or told. */
import { describe, expect, it } from "vitest";
import { withPlainValues } from "../../../src/workbook/formula/plain-values";
import type { Cell, CellValue, SheetModel } from "../../../src/workbook/model";
import { GRID, PLAIN_FORMULAS } from "./plain-formulas";

/** A1:D3, then the formulas from F1 on. */
function sheetWith(...formulas: readonly string[]): SheetModel {
  const cells: Record<number, Record<number, Cell>> = {};
  GRID.forEach((row, at) => row.forEach((value, column) => ((cells[at] ??= {})[column] = { value })));
  formulas.forEach((formula, at) => {
    cells[0] = { ...cells[0], [5 + at]: { formula, value: null } };
  });
  return { id: "1", name: "F", visibility: "visible", cells };
}

function valueOf(formula: string): CellValue | undefined {
  const { sheet, unknown } = withPlainValues(sheetWith(formula));
  return unknown.length > 0 ? undefined : sheet.cells[0]?.[5]?.value;
}

describe("a formula without a value", () => {
  it.each(PLAIN_FORMULAS)("%s", (formula, value) => {
    const computed = valueOf(formula);
    if (typeof value === "number") expect(computed).toBeCloseTo(value, 9);
    else expect(computed).toEqual(value);
  });

  it.each(["=VLOOKUP(A1,A1:B3,2,0)", "=Autre!A1+1", "=A:A", "=MaNote*2", "=A1+", '=COUNTIF(D1:D3,"A*")', "=SUM(A1"])(
    "that reads more than its sheet, or does not read, is told: %s",
    (formula) => {
      expect(valueOf(formula)).toBeUndefined();
    },
  );

  it("reads those it leans on, and tells a circle", () => {
    const { sheet, unknown } = withPlainValues(sheetWith("=G1*2", "=A1+1", "=H1+1"));
    expect([sheet.cells[0]?.[5]?.value, sheet.cells[0]?.[6]?.value]).toEqual([26, 13]);
    expect(unknown).toEqual([{ row: 0, column: 7 }]);
  });
});
