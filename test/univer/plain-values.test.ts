/** What the command line computes without the grid is what the grid's own engine computes. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { withPlainValues } from "../../src/workbook/formula/plain-values";
import type { Cell, SheetModel } from "../../src/workbook/model";
import { GRID, PLAIN_FORMULAS } from "../workbook/formula/plain-formulas";
import { open } from "./support/open";

const FIRST = 5;

/** More than the formulas of the other test: they are compared, and need no figure of ours. */
const FORMULAS = [
  ...PLAIN_FORMULAS.map(([formula]) => formula),
  ...["=ROUND(A1/B2,3)", "=ROUNDUP(B1,0)", "=ROUNDDOWN(-B1,0)", "=INT(-2.5)", "=ABS(A1-B2)", "=SMALL(A1:B3,2)"],
  ...["=RANK(A1,A$1:A$3,1)", "=A1<>B1", "=OR(A1>20,B1>20)", "=NOT(A1>20)", "=ISNUMBER(D2)", "=ISTEXT(D2)"],
  ...["=ISBLANK(C1)", '=COUNTIF(A1:B3,"<>12")', '=COUNTIF(A1:D3,"ABS")', "=SUM(A1:D3,2)", "=AVERAGE(A1,B1)"],
  ...['=IF(AND(A1>=10,B1<10),"R1",IF(A1>=8,"R2","R3"))', "=SUMPRODUCT(A1:A3,B1:B3)", "=(A1+B1)/2*1.5", "=2^3^2"],
  ...['=IFERROR(SUM(A1:A3)/COUNT(C1:C1),"-")', "=MAX(A1:B3)-MIN(A1:B3)", '=IF(D1="abs",0,1)', "=--D2", "=1/3"],
];

function sheet(): SheetModel {
  const cells: Record<number, Record<number, Cell>> = {};
  GRID.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== null) (cells[at] ??= {})[column] = { value };
    }),
  );
  FORMULAS.forEach((formula, at) => ((cells[at] ??= {})[FIRST] = { formula, value: null }));
  return { id: "1", name: "F", visibility: "visible", cells };
}

let shown: readonly unknown[] = [];
let dispose = (): void => undefined;

beforeAll(async () => {
  const { host, read } = await open({ names: [], sheets: [sheet()] }, []);
  shown = (await read(`F!F1:F${FORMULAS.length}`)).map(([value]) => value);
  dispose = () => host.univer.dispose();
});
afterAll(() => dispose());

it.each(FORMULAS.map((formula, at) => [formula, at] as const))("%s", (_, at) => {
  const { sheet: computed, unknown } = withPlainValues(sheet());
  expect(unknown).toEqual([]);
  const value = Object.entries(computed.cells[at] ?? {}).find(([column]) => Number(column) === FIRST)?.[1].value;
  const engine = shown[at];
  if (typeof value === "number" && typeof engine === "number") expect(value).toBeCloseTo(engine, 9);
  else if (typeof value === "object" && value !== null) expect(engine).toMatchObject(value);
  else expect(value).toEqual(engine ?? "");
});
