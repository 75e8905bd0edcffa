import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areasOfCells,
  boundingArea,
  canonicalAreas,
  containsArea,
  containsCell,
  intersectAreas,
  subtractArea,
} from "../../src/workbook/area";
import type { Area } from "../../src/workbook/model";

const SIDE = 8;
const area: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(SIDE - 1), fc.nat(SIDE - 1), fc.nat(SIDE), fc.nat(SIDE))
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rows: Math.min(rows + 1, SIDE - row),
    columns: Math.min(columns + 1, SIDE - column),
  }));

/** How many of the areas cover each cell of a small board. */
function cover(areas: readonly Area[]): number[] {
  return Array.from({ length: SIDE * SIDE }, (_cell, index) => {
    const [row, column] = [Math.floor(index / SIDE), index % SIDE];
    return areas.filter((item) => containsCell(item, row, column)).length;
  });
}

describe("areas, against counting cells", () => {
  it("intersects", () => {
    fc.assert(
      fc.property(area, area, (a, b) => {
        const common = intersectAreas(a, b);
        expect(cover(common === null ? [] : [common])).toEqual(cover([a, b]).map((count) => (count === 2 ? 1 : 0)));
      }),
    );
  });

  it("subtracts into disjoint pieces", () => {
    fc.assert(
      fc.property(area, area, (a, hole) => {
        const [inside, out] = [cover([a]), cover([hole])];
        expect(cover(subtractArea(a, hole))).toEqual(inside.map((count, index) => (out[index] ? 0 : count)));
      }),
    );
  });

  it("has one canonical form for the same cells, however they are cut", () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 6 }), (areas) => {
        const canonical = canonicalAreas(areas);
        expect(cover(canonical)).toEqual(cover(areas).map((count) => Math.min(count, 1)));
        expect(canonicalAreas([...areas].reverse().flatMap((item) => [item, item]))).toEqual(canonical);
        expect(canonicalAreas(canonical)).toEqual(canonical);
      }),
    );
  });

  it("groups cells into disjoint rectangles", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ row: fc.nat(SIDE - 1), column: fc.nat(SIDE - 1) })), (cells) => {
        const marked = cover(cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })));
        expect(cover(areasOfCells(cells))).toEqual(marked.map((count) => Math.min(count, 1)));
      }),
    );
  });

  it("bounds", () => {
    fc.assert(
      fc.property(fc.array(area, { minLength: 1 }), (areas) => {
        const bounds = boundingArea(areas) ?? expect.fail();
        expect(areas.every((item) => containsArea(bounds, item))).toBe(true);
      }),
    );
    expect(boundingArea([])).toBeNull();
  });
});
