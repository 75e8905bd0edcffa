/** Every cell of the marks functions on random arguments, against an oracle written from the contract alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callFunction } from "../functions/call-function";
import { fraction } from "./fraction";
import { averageCell, creditsCell, unitCell, unitOutcome, type UnitFunction } from "./marks-oracle";
import {
  compensation,
  matrixOf,
  rulesWith,
  turned,
  unitArguments,
  unitResult,
  weightsOf,
  type UnitArguments,
} from "./random-arguments";
import { RUNS, shown } from "./runs";

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

function expectedUnits(id: UnitFunction, { notes, weights, second, rules }: UnitArguments): unknown[][] {
  const width = notes[0]?.length ?? 0;
  const own = rules.law.weights?.length === width ? rules.law.weights : null;
  const values = weights?.values ?? own ?? Array.from({ length: width }, () => fraction(1));
  return column(
    notes.map((first, index) => {
      const row = {
        first,
        weights: values,
        second: second?.[index] ?? null,
        perComponent: width > 1 && second?.[0]?.length === width,
      };
      return unitCell(id, unitOutcome(row, rules.law));
    }),
  );
}

describe("units", () => {
  it.each<UnitFunction>(["UE_GRADE", "UE_VALID", "UE_STATUS"])("%s", async (id) => {
    await fc.assert(
      fc.asyncProperty(unitArguments, async (given) => {
        const { notes, weights, second, rules, isColumn } = given;
        const lay = isColumn ? turned : (matrix: typeof notes) => matrix;
        const coefs = weights && lay([weights.cells]);
        const result = await callFunction(id, lay(notes), coefs, second && lay(second), rules.cells);
        expect(shown(result)).toEqual(expectedUnits(id, given));
      }),
      RUNS,
    );
  });
});

const manyUnits = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
  fc.record({
    cells: matrixOf(unitResult, rows, columns),
    credits: weightsOf(columns),
    rules: rulesWith([compensation]),
  }),
);

describe("general mean and credits", () => {
  it.each([
    ["AVERAGE", averageCell],
    ["ECTS", creditsCell],
  ] as const)("%s", async (id, cellOf) => {
    await fc.assert(
      fc.asyncProperty(manyUnits, async ({ cells, credits, rules }) => {
        const result = await callFunction(id, cells, [credits.cells], rules.cells);
        expect(shown(result)).toEqual(column(cells.map((row) => cellOf(row, credits.values, rules.law))));
      }),
      RUNS,
    );
  });
});
