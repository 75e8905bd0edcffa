/** Opening calculates everything once; what reads cells that results fill, once more. */
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { formatCell } from "../../../src/workbook/address";
import type { CellValue, WorkbookModel } from "../../../src/workbook/model";
import type { CalculationServices } from "../../../src/workbook/univer/following/with-following";
import { startHeadlessUniver } from "../../../src/workbook/univer/headless";
import { KeptGraph } from "../../../src/workbook/univer/incremental/kept-graph";
import { UniverSession } from "../../../src/workbook/univer/session";

type Formulas = readonly (readonly [row: number, column: number, formula: string])[];

function workbook(formulas: Formulas): WorkbookModel {
  const cells: { [row: number]: { [column: number]: { value: number | null; formula?: string } } } = {};
  for (let row = 0; row < 3; row += 1) (cells[row] ??= {})[0] = { value: row + 1 };
  for (const [row, column, formula] of formulas) (cells[row] ??= {})[column] = { value: null, formula };
  return { names: [], sheets: [{ id: "one", name: "Feuille", visibility: "visible", cells }] };
}

async function opened(formulas: Formulas, calculation: CalculationServices): Promise<CellValue[][]> {
  const session = new UniverSession(startHeadlessUniver([], { calculation }), workbook(formulas));
  await session.calculation.settled();
  const values = session.live.values({ sheet: "Feuille", row: 0, column: 0, rows: 12, columns: 10 });
  session.dispose();
  return values;
}

/** Each step reads what the one before has filled, its first cell or not; where each stands is drawn. */
const chain = fc
  .tuple(
    fc.shuffledSubarray([0, 4, 8], { minLength: 3 }),
    fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([rows, columns, isFirstRead]): Formulas => {
    const area = (step: number, rest: number): string => {
      const [row, column] = [rows[step % 3]!, columns[step]!];
      return `${formatCell(row + rest, column)}:${formatCell(row + 2, column)}`;
    };
    const rest = isFirstRead ? 0 : 1;
    return [
      [rows[0]!, columns[0]!, "=A1:A3*10"],
      [rows[1]!, columns[1]!, `=${area(0, rest)}+1`],
      [rows[2]!, columns[2]!, `=SUM(${area(1, rest)})`],
      [rows[0]!, columns[3]!, `=${formatCell(rows[2]!, columns[2]!)}*2+A1`],
    ];
  });

it("gives what Univer's own services give, however results that fill cells read one another", async () => {
  await fc.assert(
    fc.asyncProperty(chain, async (formulas) => {
      expect(await opened(formulas, "incremental")).toEqual(await opened(formulas, "univer"));
    }),
    { numRuns: 25 },
  );
});

it("does not calculate again what reads no filled cell", async () => {
  const { generate } = KeptGraph.prototype;
  const runs: string[][] = [];
  const spy = vi.spyOn(KeptGraph.prototype, "generate").mockImplementation(async function (this: KeptGraph, withModel) {
    const run = await generate.call(this, withModel);
    runs.push(run.map(({ formula }) => formula));
    return run;
  });
  const plain = Array.from({ length: 50 }, (_, row): Formulas[number] => [row, 5, `=A1+${String(row)}`]);
  await opened([...plain, [0, 1, "=A1:A3*10"], [0, 3, "=B2*2"], [1, 3, "=D1+1"]], "incremental");
  spy.mockRestore();
  expect(runs.map((run) => run.length)).toEqual([plain.length + 3, 2]);
  expect(new Set(runs[1])).toEqual(new Set(["=B2*2", "=D1+1"]));
});
