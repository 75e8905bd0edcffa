/** Pages are cut as spreadsheets cut them: reduced to fit, headings repeated, nothing lost and nothing twice. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paginate, type PrintedTracks } from "../../../src/atelier/print/paginate";
import type { Area, PrintSetup } from "../../../src/workbook/model";

const NO_MARGINS = { left: 0, right: 0, top: 0, bottom: 0, header: 0, footer: 0 };

function tracks(area: Area, changes: Partial<PrintedTracks> = {}): PrintedTracks {
  return { area, rowHeight: () => 20, columnWidth: () => 100, together: [], ...changes };
}
const block = (rows: number, columns: number): Area => ({ row: 0, column: 0, rows, columns });

/** An A4 page is 793 by 1122 pixels: 7 columns of 100, 56 rows of 20. */
describe("pages without a set-up", () => {
  it("are upright A4 at full size, cut after the last row and column that hold", () => {
    const { pages, scale } = paginate(tracks(block(60, 8)), { margins: NO_MARGINS });
    expect(scale).toBe(1);
    expect(pages.map(({ rows, columns }) => [rows.length, columns.length])).toEqual([
      [56, 7],
      [4, 7],
      [56, 1],
      [4, 1],
    ]);
  });

  it("are read across first when the sheet says so", () => {
    const { pages } = paginate(tracks(block(60, 8)), { margins: NO_MARGINS, options: { pageOrder: "overThenDown" } });
    expect(pages.map(({ rows, columns }) => [rows.length, columns.length])).toEqual([
      [56, 7],
      [56, 1],
      [4, 7],
      [4, 1],
    ]);
  });

  it("leave out what is out of sight", () => {
    const { pages } = paginate(tracks(block(4, 3), { rowHeight: (row) => (row === 1 ? 0 : 20) }));
    expect(pages).toEqual([{ rows: [0, 2, 3], columns: [0, 1, 2] }]);
  });
});

describe("pages that are fitted", () => {
  it.each([
    [1, 7, 100],
    [1, 8, 99],
    [1, 16, 49],
    [2, 16, 99],
  ])("on %i in width: %i columns are reduced to %i %%", (fitToWidth, columns, percent) => {
    const { scale, pages } = paginate(tracks(block(1, columns)), { margins: NO_MARGINS, fitToWidth });
    expect(Math.round(scale * 100)).toBe(percent);
    expect(pages).toHaveLength(fitToWidth);
  });

  it("on one in height as well", () => {
    const { pages, scale } = paginate(tracks(block(100, 2)), { margins: NO_MARGINS, fitToWidth: 1, fitToHeight: 1 });
    expect(pages).toHaveLength(1);
    expect(2000 * scale).toBeLessThanOrEqual(1122.24);
  });

  it("never cut a column wider than the page", () => {
    const wide = tracks(block(1, 1), { columnWidth: () => 1600 });
    expect(1600 * paginate(wide, { margins: NO_MARGINS, fitToWidth: 1 }).scale).toBeLessThanOrEqual(793.92);
  });

  it("are on their side when the sheet is, on the paper it asks for, within its margins", () => {
    const { width, height } = paginate(tracks(block(1, 1)), { orientation: "landscape", paper: "A3" });
    expect([width, height].map(Math.round)).toEqual([1588, 1122]);
    const inches = { ...NO_MARGINS, left: 1, right: 1 };
    // 793 - 192 pixels: six columns of 100.
    expect(paginate(tracks(block(1, 7)), { margins: inches }).pages.map(({ columns }) => columns.length)).toEqual([
      6, 1,
    ]);
  });
});

describe("repeated headings", () => {
  const setup: PrintSetup = { margins: NO_MARGINS, repeatRows: { first: 2, last: 3 } };

  it("stand on each page after their own, and take their room", () => {
    const { pages } = paginate(tracks(block(120, 1)), setup);
    expect(pages.map(({ rows }) => [rows[0], rows[1], rows[2], rows.at(-1)])).toEqual([
      [0, 1, 2, 55],
      [2, 3, 56, 109],
      [2, 3, 110, 119],
    ]);
  });

  it("stand before a print area that begins under them", () => {
    const { pages } = paginate(tracks({ row: 10, column: 0, rows: 2, columns: 1 }), setup);
    expect(pages[0]?.rows).toEqual([2, 3, 10, 11]);
  });

  it("are left out where they would leave no room", () => {
    const { pages } = paginate(tracks(block(4, 1), { rowHeight: () => 600 }), setup);
    expect(pages.map(({ rows }) => rows)).toEqual([[0], [1], [2], [3]]);
  });
});

describe("breaks", () => {
  const setup: PrintSetup = { margins: NO_MARGINS, rowBreaks: [10, 30], columnBreaks: [3] };
  const starts = (asked: PrintSetup, changes: Partial<PrintedTracks> = {}) =>
    paginate(tracks(block(40, 5), changes), asked).pages.map(({ rows, columns }) => [rows[0], columns[0]]);

  it("begin a page whatever room is left on the one before", () => {
    expect(starts(setup)).toEqual([[0, 0], [10, 0], [30, 0], [0, 3], [10, 3], [30, 3]]); // prettier-ignore
  });

  it("stand beside those of full pages", () => {
    expect(starts({ ...setup, columnBreaks: [] }, { rowHeight: () => 100 })).toEqual([
      [0, 0], [10, 0], [21, 0], [30, 0],
    ]); // prettier-ignore
  });

  it("have no say where so many pages are asked for in their direction", () => {
    expect(starts({ ...setup, fitToWidth: 1 })).toEqual([[0, 0], [10, 0], [30, 0]]); // prettier-ignore
    expect(starts({ ...setup, fitToWidth: 1, fitToHeight: 1 })).toEqual([[0, 0]]);
  });

  it("before what is out of sight stand before what follows it, once", () => {
    const rowHeight = (row: number): number => (row >= 8 && row <= 12 ? 0 : 20);
    expect(starts({ ...setup, columnBreaks: [], rowBreaks: [9, 10, 30] }, { rowHeight })).toEqual([
      [0, 0], [13, 0], [30, 0],
    ]); // prettier-ignore
  });

  it("cut what goes together", () => {
    const chart = { row: 5, column: 0, rows: 10, columns: 1 };
    expect(starts({ ...setup, columnBreaks: [] }, { together: [chart] })).toEqual([[0, 0], [10, 0], [30, 0]]); // prettier-ignore
  });
});

describe("merges and charts", () => {
  it("go whole to the next page where they fit on one", () => {
    const chart = { row: 50, column: 0, rows: 20, columns: 1 };
    const { pages } = paginate(tracks(block(80, 1), { together: [chart] }), { margins: NO_MARGINS });
    expect(pages.map(({ rows }) => rows[0])).toEqual([0, 50]);
  });

  it("are cut where no page holds them", () => {
    const title = { row: 0, column: 0, rows: 100, columns: 1 };
    const { pages } = paginate(tracks(block(100, 1), { together: [title] }), { margins: NO_MARGINS });
    expect(pages.map(({ rows }) => rows[0])).toEqual([0, 56]);
  });
});

it("every row and column in sight is printed once, besides repeated ones, whatever the set-up", () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 40 });
  const together = fc.array(
    fc.record({
      row: fc.nat(30),
      column: fc.nat(30),
      rows: fc.integer({ min: 1, max: 10 }),
      columns: fc.integer({ min: 1, max: 10 }),
    }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(sizes, sizes, together, fc.nat(2), fc.nat(2), (heights, widths, blocks, fitToWidth, fitToHeight) => {
      const { pages } = paginate(
        tracks(block(heights.length, widths.length), {
          rowHeight: (row) => heights[row] ?? 0,
          columnWidth: (column) => widths[column] ?? 0,
          together: blocks,
        }),
        { fitToWidth, fitToHeight },
      );
      const printed = pages.flatMap(({ rows, columns }) =>
        rows.flatMap((row) => columns.map((column) => `${row}:${column}`)),
      );
      const seen = heights.flatMap((height, row) =>
        widths.flatMap((width, column) => (height > 0 && width > 0 ? [`${row}:${column}`] : [])),
      );
      expect([...printed].sort()).toEqual(seen.sort());
    }),
    { numRuns: 60 },
  );
});
