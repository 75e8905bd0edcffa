/** Readers of a cell are found whatever the shape of what they read, and leave nothing behind. */
import type { IUnitRange } from "@univerjs/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RangeIndex } from "../../../src/workbook/univer/incremental/range-index";

const whole = Number.NaN;
const track = fc.integer({ min: 0, max: 8 });
const between = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(track, track).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const) },
  { weight: 3, arbitrary: track.map((a) => [a, a] as const) },
  { weight: 1, arbitrary: fc.constant([whole, whole] as const) },
);
const range: fc.Arbitrary<IUnitRange> = fc
  .tuple(fc.constantFrom("a", "b"), between, between)
  .map(([sheetId, [startRow, endRow], [startColumn, endColumn]]) => ({
    unitId: "book",
    sheetId,
    range: { startRow, endRow, startColumn, endColumn },
  }));

function meet(one: IUnitRange, other: IUnitRange): boolean {
  const overlaps = (a: number, b: number, c: number, d: number): boolean =>
    Number.isNaN(a) || Number.isNaN(c) || (a <= d && c <= b);
  const [first, second] = [one.range, other.range];
  return (
    one.sheetId === other.sheetId &&
    overlaps(first.startRow, first.endRow, second.startRow, second.endRow) &&
    overlaps(first.startColumn, first.endColumn, second.startColumn, second.endColumn)
  );
}

describe("readers of ranges", () => {
  it("are those whose ranges meet what is looked for, after any changes of what they read", () => {
    const change = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.option(fc.array(range, { maxLength: 3 })));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), range, (changes, searched) => {
        const index = new RangeIndex();
        const reads = new Map<number, readonly IUnitRange[]>();
        for (const [formula, ranges] of changes) {
          if (ranges) index.set(formula, ranges);
          else index.remove(formula);
          reads.set(formula, ranges ?? []);
        }
        const expected = [...reads].filter(([, ranges]) => ranges.some((one) => meet(one, searched)));
        expect([...index.search([searched])].sort()).toEqual(expected.map(([formula]) => formula).sort());
      }),
      { numRuns: 500 },
    );
  });

  it("leave out those that are not wanted, and errors, which read no sheet", () => {
    const cell: IUnitRange = {
      unitId: "book",
      sheetId: "a",
      range: { startRow: 1, endRow: 1, startColumn: 2, endColumn: 2 },
    };
    const index = new RangeIndex();
    index.set(1, [cell]);
    index.set(2, [cell, { ...cell, unitId: "" }]);
    expect([...index.search([cell], new Set([1]))]).toEqual([2]);
    expect([...index.search([{ ...cell, unitId: "" }])]).toEqual([]);
  });
});
