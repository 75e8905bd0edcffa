import { describe, expect, it } from "vitest";
import { formulaFromFrench, formulaToFrench } from "../../src/workbook/univer/typing/french-formula";
import { readFrenchNumber } from "../../src/workbook/univer/typing/french-number";
import { textFromFrench } from "../../src/workbook/univer/pasting/french-cells";

describe("a formula typed in French", () => {
  it.each([
    ["semicolons part arguments", "=SUM(A1:A9;B2)", "=SUM(A1:A9,B2)"],
    ["a comma is decimal", "=A1*1,5", "=A1*1.5"],
    ["both at once", "=ROUND(A1*1,25;2)", "=ROUND(A1*1.25,2)"],
    ["a decimal alone in a call", "=ABS(1,5)", "=ABS(1.5)"],
    ["text between quotes is left alone", '=IF(A1>9,99;"oui; 1,5";"non")', '=IF(A1>9.99,"oui; 1,5","non")'],
    ["a quoted sheet name is left alone", "='Notes; 1,5'!A1+SUM(B1;2)", "='Notes; 1,5'!A1+SUM(B1,2)"],
    ["a table column is left alone", "=SUM(Charges[Montant; 1,5];2)", "=SUM(Charges[Montant; 1,5],2)"],
    [
      "rows of a constant array keep their semicolon",
      "=CNAM.UE_GRADE(B2:C2;{0,4;0,6})",
      "=CNAM.UE_GRADE(B2:C2,{0.4;0.6})",
    ],
    ["a percentage", "=A1*12,5%", "=A1*12.5%"],
    [
      "functions by their French name",
      "=SI(NB.SI(A1:A9;B1)>0;somme(A1:A9);0)",
      "=IF(COUNTIF(A1:A9,B1)>0,SUM(A1:A9),0)",
    ],
    ["a French name with one argument", "=MOYENNE(A1:A9)", "=AVERAGE(A1:A9)"],
    ["a name that is no function", "=SI+SOMME", "=SI+SOMME"],
    ["an argument left out", "=CNAM.UE_VALID(A1:B1;;CNAM_REGLES)", "=CNAM.UE_VALID(A1:B1,,CNAM_REGLES)"],
  ])("%s", (_, typed, stored) => {
    expect(formulaFromFrench(typed)).toBe(stored);
  });

  it.each([["=SUM(A1,B2)"], ["=SUM(1,2,3)"], ["=ROUND(A1*1.25,2)"], ['=IF(A1,"a","b")'], ["=A1+B1"], ["={0.4,0.6}"]])(
    "%s, already in its stored form, stays so",
    (formula) => {
      expect(formulaFromFrench(formula)).toBe(formula);
    },
  );

  it.each([
    ["=SUM(A1:A9,1.5)", "=SUM(A1:A9;1,5)"],
    ['=IF(A1>9.99,"1.5, 2","non")', '=IF(A1>9,99;"1.5, 2";"non")'],
    ["=CNAM.UE_GRADE(B2:C2,{0.4,0.6})", "=CNAM.UE_GRADE(B2:C2;{0.4,0.6})"],
  ])("%s reads %s", (stored, shown) => {
    expect(formulaToFrench(stored)).toBe(shown);
  });
});

describe("a number typed in French", () => {
  it.each([
    ["12,5", { value: 12.5 }],
    ["-0,25", { value: -0.25 }],
    [",5", { value: 0.5 }],
    ["20", { value: 20 }],
    ["1 234,5", { value: 1234.5 }],
    ["1\u202f234\u00a0567", { value: 1_234_567 }],
    ["30 %", { value: 0.3, pattern: "0%" }],
    ["12,3 %", { value: 0.123, pattern: "0.00%" }],
    ["44,96 €", { value: 44.96, pattern: '#,##0.00 "€"' }],
    ["31/12/2026", { value: 46_387, pattern: "dd/mm/yyyy" }],
    ["1/2/26", { value: 46_054, pattern: "dd/mm/yyyy" }],
    ["29/02/2024", { value: 45_351, pattern: "dd/mm/yyyy" }],
  ])("%s", (typed, expected) => {
    expect(readFrenchNumber(typed)).toEqual(expected);
  });

  it.each([["ABI"], ["12.5"], ["12,5,3"], ["29/02/2026"], ["32/01/2026"], ["12 34,5"], ["1,5 kg"], [""]])(
    "%s is none",
    (typed) => {
      expect(readFrenchNumber(typed)).toBeUndefined();
    },
  );
});

describe("cells pasted from a French sheet", () => {
  it.each([
    ["a block of marks", "12,5\t8,75\r\n9\tABI\n", "12.5\t8.75\r\n9\tABI\n"],
    ["an amount", "1\u202f234,50 €\tLoyer", "1234.5\tLoyer"],
    ["a percentage", "12,3 %", "12.3%"],
    ["a date, day first", "01/02/2026", "2026-02-01"],
    ["sentences and formulas, left alone", "un, deux\t=A1*2", "un, deux\t=A1*2"],
  ])("%s", (_, copied, read) => {
    expect(textFromFrench(copied)).toBe(read);
  });
});
