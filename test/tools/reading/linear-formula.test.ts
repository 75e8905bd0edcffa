/** What a formula of the sheet says each column counts for. */
import { describe, expect, it } from "vitest";
import { toNumber } from "../../../src/rules/exact/ratio";
import { linearFormula } from "../../../src/tools/reading/linear-formula";
import type { CellMatrix } from "../../../src/workbook/model";

/** Row 3 holds coefficients, under C to E. */
const cells: CellMatrix = { 2: { 2: { value: 1 }, 3: { value: 2 }, 4: { value: 1 } }, 3: { 2: { value: "CC" } } };
const [C, D, E] = [2, 3, 4];

function parts(formula: string): Readonly<Record<number, number>> | null {
  const read = linearFormula(formula, 4, cells);
  return (
    read && Object.fromEntries([...read.parts].map(([column, weight]) => [column, Number(toNumber(weight).toFixed(6))]))
  );
}

describe("a formula that weighs cells of its row", () => {
  it.each([
    ["=0.4*C5+0.6*D5", { [C]: 0.4, [D]: 0.6 }],
    ["=C5*40%+D5*60%", { [C]: 0.4, [D]: 0.6 }],
    ["=(C5+2*D5)/3", { [C]: 0.333333, [D]: 0.666667 }],
    ["=AVERAGE(C5:E5)", { [C]: 0.333333, [D]: 0.333333, [E]: 0.333333 }],
    ["=ROUND(AVERAGE(C5,E5),1)", { [C]: 0.5, [E]: 0.5 }],
    ["=SUMPRODUCT(C5:E5,C$3:E$3)/SUM(C$3:E$3)", { [C]: 0.25, [D]: 0.5, [E]: 0.25 }],
    ["=(C5*C$3+D5*D$3)/(C$3+D$3)", { [C]: 0.333333, [D]: 0.666667 }],
    ['=IF(COUNT(C5:D5)=0,"",(C5+D5)/2)', { [C]: 0.5, [D]: 0.5 }],
    ['=IFERROR(SUM(C5:E5)/2,"")', { [C]: 0.5, [D]: 0.5, [E]: 0.5 }],
    ["=-(C5-2*D5)", { [C]: -1, [D]: 2 }],
    ["=+C5+-D5", { [C]: 1, [D]: -1 }],
    ["=C5-D5-E5", { [C]: 1, [D]: -1, [E]: -1 }],
    ["=C5+D5-C5", { [C]: 0, [D]: 1 }],
    ["=C5/2/2", { [C]: 0.25 }],
    ["=2*C5*3", { [C]: 6 }],
    ["= C5 * 2 + D5 ", { [C]: 2, [D]: 1 }],
    ["=1.5e1*C5", { [C]: 15 }],
    ["=C5*D$3", { [C]: 2 }],
    ["=C5*F$3+D5", { [C]: 0, [D]: 1 }],
    ["=sum(C5:D5)", { [C]: 1, [D]: 1 }],
    ["=SUM(C5,2*D5,E$3)", { [C]: 1, [D]: 2 }],
    ["=AVERAGEA(C5,D5)", { [C]: 0.5, [D]: 0.5 }],
    ["=LARGE(C5:D5,1)", null],
    ["=MAX(C5:D5)", { [C]: 1, [D]: 1 }],
    ["=ROUNDUP(C5,0)", { [C]: 1 }],
    ["=ROUNDDOWN(C5,0)", { [C]: 1 }],
    ["=CEILING(C5,0.5)", { [C]: 1 }],
    ["=FLOOR(C5,0.5)", { [C]: 1 }],
    ["=MROUND(C5,0.5)", { [C]: 1 }],
    ["=VALUE(C5)", { [C]: 1 }],
    ["=N(C5)+N(D5)", { [C]: 1, [D]: 1 }],
    ['=IFNA(C5,"")', { [C]: 1 }],
    ["=SUMPRODUCT(C5:D5,{2,3})", null],
    ["=SUMPRODUCT(C5:E5,C$3:D$3)", { [C]: 1, [D]: 2, [E]: 0 }],
    ['=IF(AND(C5="",D5=""),"",IF(D5="",C5,C5+D5))', { [C]: 1, [D]: 1 }],
    ['=IF(C5="ABI",0,C5+D5)', { [C]: 1, [D]: 1 }],
  ])("%s", (formula, weights) => {
    expect(parts(formula)).toEqual(weights);
  });

  it.each([
    ["=MAX(C5,D5)", true],
    ["=ROUND(MAX(C5:D5),1)", true],
    ["=SUM(C5,D5)", false],
  ])("%s: the best counts, or the sum", (formula, isBest) => {
    expect(linearFormula(formula, 4, cells)?.isBest).toBe(isBest);
  });

  it("adds what does not depend on the row", () => {
    expect(toNumber(linearFormula("=C5+D$3-1", 4, cells)!.constant)).toBe(1);
    expect(toNumber(linearFormula("=(C5+2)*3", 4, cells)!.constant)).toBe(6);
  });
});

describe("no weighing", () => {
  it.each([
    ["a decision", '=IF(C5>=10,"Admis","Ajourné")'],
    ["a rank", "=RANK(C5,C$5:C$9)"],
    ["a product of marks", "=C5*D5"],
    ["a mark over another", "=C5/D5"],
    ["cells of several rows", "=SUM(C4:D5)"],
    ["another sheet", "=Saisie!C5+1"],
    ["a date", "=TODAY()"],
    ["what does not read", "=SUM(C5"],
    ["figures alone", "=1+2"],
    ["figures of other rows alone", "=SUM(C$3:E$3)"],
    ["several values", "=C5:D5"],
    ["several values where one is asked", "=C5:D5+1"],
    ["a division by nothing", "=C5/F$3"],
    ["a text for a figure", "=C5*C$4"],
    ["a whole column", "=SUM(C:C)"],
    ["a whole row", "=SUM(5:5)"],
    ["hundreds of columns", "=SUM(C5:ZZ5)"],
    ["a block", "=SUM(C5:D6)"],
    ["what follows a sum", "=C5 D5"],
    ["a parenthesis left open", "=(C5"],
    ["nothing", "="],
    ["an operator without its number", "=C5+"],
    ["a name", "=C5*Coefficient"],
    ["a text", '="C5"'],
    ["arguments that are not all numbers", '=SUM(C5,"x")'],
    ["a sum of nothing", "=SUM()"],
    ["a choice between no numbers", '=IF(C5>=10,"",)'],
  ])("in %s", (_, formula) => {
    expect(linearFormula(formula, 4, cells)).toBeNull();
  });
});
