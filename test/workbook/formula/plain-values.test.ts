/** Formulas that a file came without values of are computed as spreadsheets do, or told. */
import { describe, expect, it } from "vitest";
import { withPlainValues } from "../../../src/workbook/formula/plain-values";
import type { Cell, CellValue, SheetModel } from "../../../src/workbook/model";

/** A1:D3, then the formulas from F1 on. */
const GRID: readonly (readonly CellValue[])[] = [
  [12, 8.5, null, "ABS"],
  [7, 20, 0.1, "10"],
  [3, 5, true, ""],
];

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
  it.each<[string, CellValue]>([
    ["=0.4*A1+0.6*B1", 9.9],
    ["=(A1+B1*2)/3", 29 / 3],
    ["=AVERAGE(A1:C1)", 10.25],
    ["=SUM(A1:B3)", 55.5],
    ["=SUMPRODUCT(A1:B1,A3:B3)/SUM(A3:B3)", 9.8125],
    ["=ROUND(2.345,2)", 2.35],
    ["=ROUND(-2.5,0)", -3],
    ["=MAX(A1,B1)", 12],
    ["=MIN(C1:C1)", 0],
    ['=IF(A1>=10,"Admis","Ajourné")', "Admis"],
    ['=IF(C1="","",C1)', ""],
    ["=IFERROR(A1/C1,0)", 0],
    ['=COUNTIF(A1:B3,">=10")', 2],
    ["=COUNT(A1:D3)", 7],
    ["=COUNTA(A1:D1)", 3],
    ["=RANK(A1,A$1:A$3)", 1],
    ["=LARGE(A1:B3,2)", 12],
    ["=AND(A1>5,B1<10)", true],
    ['="N° "&A1', "N° 12"],
    ["=-A1^2", 144],
    ["=50%*A1", 6],
    ["=D2*2", 20],
    ["=A1/C1", { error: "#DIV/0!" }],
    ["=A1+D1", { error: "#VALUE!" }],
  ])("%s", (formula, value) => {
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
