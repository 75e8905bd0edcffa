/** What a formula of the sheet says each column counts for. */
import { describe, expect, it } from "vitest";
import { linearFormula } from "../../../src/tools/reading/linear-formula";
import type { CellMatrix } from "../../../src/workbook/model";

/** Row 3 holds coefficients, under C to E. */
const cells: CellMatrix = { 2: { 2: { value: 1 }, 3: { value: 2 }, 4: { value: 1 } } };
const [C, D, E] = [2, 3, 4];

function parts(formula: string): Readonly<Record<number, number>> | null {
  const read = linearFormula(formula, 4, cells);
  return read && Object.fromEntries([...read.parts].map(([column, weight]) => [column, Number(weight.toFixed(6))]));
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
  ])("%s", (formula, weights) => {
    expect(parts(formula)).toEqual(weights);
  });

  it("of which the best counts", () => {
    expect(linearFormula("=MAX(C5,D5)", 4, cells)?.isBest).toBe(true);
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
  ])("in %s", (_, formula) => {
    expect(linearFormula(formula, 4, cells)).toBeNull();
  });
});
