import { describe, expect, it } from "vitest";
import { readFrenchNumber } from "../../src/workbook/univer/typing/french-number";
import { textFromFrench } from "../../src/workbook/univer/pasting/french-cells";

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
    ["a formula", "=SOMME(A1;1,5)\t=SI(VRAI;1;2)", "=SUM(A1,1.5)\t=IF(TRUE,1,2)"],
    ["sentences and formulas, left alone", "un, deux\t=A1*2", "un, deux\t=A1*2"],
  ])("%s", (_, copied, read) => {
    expect(textFromFrench(copied)).toBe(read);
  });
});
