/** Formulas of marks sheets over a few cells, with what spreadsheets make of them. */
import type { CellValue } from "../../../src/workbook/model";

/** From A1 on. */
export const GRID: readonly (readonly CellValue[])[] = [
  [12, 8.5, null, "ABS"],
  [7, 20, 0.1, "10"],
  [3, 5, true, ""],
];

export const PLAIN_FORMULAS: readonly (readonly [formula: string, value: CellValue])[] = [
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
];
