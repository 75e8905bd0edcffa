/** What is cut into requests is all there, once, in order, and under the weight that Excel on the web takes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellInput, Edit } from "../../src/workbook/plan";
import {
  CHUNK_BYTES,
  estimateBytes,
  groupByWeight,
  readableBands,
  splitEdit,
  targetBytes,
} from "../../src/workbook/transaction/chunks";

type Cells = Extract<Edit, { readonly kind: "cells" }>;

/** Rows of one long text: three to a chunk, or so. */
const heavyEdit = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 1, maxLength: 12 }), fc.nat({ max: 50 }))
  .map(([sizes, row]): Cells => {
    const cells = sizes.map((size, index): CellInput[] => [`${index} ${"x".repeat(size)}`, index]);
    return { kind: "cells", range: { sheet: "Notes", row, column: 3, rows: cells.length, columns: 2 }, cells };
  });

describe("an edit cut into bands", () => {
  it("has every row once, each at its own place", () => {
    let cut = 0;
    fc.assert(
      fc.property(heavyEdit, (edit) => {
        const bands = splitEdit(edit);
        if (bands.length > 1) cut += 1;
        expect(bands.flatMap(({ cells }) => cells)).toEqual(edit.cells);
        let next = edit.range.row;
        for (const { range, cells } of bands) {
          expect(range).toEqual({ ...edit.range, row: next, rows: cells.length });
          next += cells.length;
        }
        expect(next).toBe(edit.range.row + edit.range.rows);
      }),
      { numRuns: 60 },
    );
    expect(cut).toBeGreaterThan(10);
  });

  it("is under the weight of a chunk, but for a single row that is not", () => {
    fc.assert(
      fc.property(heavyEdit, (edit) => {
        for (const band of splitEdit(edit)) {
          if (band.range.rows > 1) expect(estimateBytes(band)).toBeLessThanOrEqual(CHUNK_BYTES);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("covers the formats of a whole column of learners", () => {
    const range = { sheet: "Notes", row: 2, column: 0, rows: 5_000, columns: 14 };
    const bands = splitEdit({ kind: "numberFormat", range, format: "0.00" });
    expect(bands.length).toBeGreaterThan(1);
    expect(bands.map((band) => [band.range.row, band.range.columns])).toEqual(
      bands.map((_band, index) => [2 + bands.slice(0, index).reduce((sum, one) => sum + one.range.rows, 0), 14]),
    );
    expect(bands.reduce((sum, band) => sum + band.range.rows, 0)).toBe(5_000);
  });
});

describe("things grouped by weight", () => {
  it("are all there, in order, each group full and not more", () => {
    const weights = fc.array(fc.integer({ min: 1, max: CHUNK_BYTES }), { maxLength: 30 });
    fc.assert(
      fc.property(weights, (list) => {
        const groups = groupByWeight(list, (weight) => weight);
        expect(groups.flat()).toEqual(list);
        const sum = (group: readonly number[]): number => group.reduce((total, weight) => total + weight, 0);
        groups.forEach((group, index) => {
          expect(sum(group)).toBeLessThanOrEqual(CHUNK_BYTES);
          const [first] = groups[index + 1] ?? [];
          if (first !== undefined) expect(sum(group) + first).toBeGreaterThan(CHUNK_BYTES);
        });
      }),
    );
  });

  it("read a range in bands that touch and hold no more than a request", () => {
    const range = { sheet: "Notes", row: 7, column: 1, rows: 100_000, columns: 9 };
    const bands = readableBands(range);
    expect(bands.length).toBeGreaterThan(1);
    let next = 7;
    for (const band of bands) {
      expect(band).toEqual({ ...range, row: next, rows: band.rows });
      expect(targetBytes({ kind: "contents", range: band })).toBeLessThanOrEqual(CHUNK_BYTES);
      next += band.rows;
    }
    expect(next).toBe(100_007);
  });
});
