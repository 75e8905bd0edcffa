/** Where tracks and areas are once rows or columns have come or gone: as if each track were followed by itself. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StructureChange } from "../../src/workbook/port";
import { followRange, moveArea, moveIndex, moveSpan, type TrackChange } from "../../src/workbook/structure";

const TRACKS = 12;

/** The tracks after the change, each by its old index; those inserted have none. */
function tracksAfter({ kind, at, count }: TrackChange): readonly (number | null)[] {
  const tracks: (number | null)[] = Array.from({ length: TRACKS }, (_, index) => index);
  const fresh = Array.from({ length: count }, () => null);
  if (kind === "rowsInserted" || kind === "columnsInserted") tracks.splice(at, 0, ...fresh);
  else tracks.splice(at, count);
  return tracks;
}

const kinds = fc.constantFrom("rowsInserted", "rowsDeleted", "columnsInserted", "columnsDeleted");
const change: fc.Arbitrary<TrackChange> = fc.record({
  kind: kinds,
  sheet: fc.constant("Notes"),
  at: fc.integer({ min: 0, max: 8 }),
  count: fc.integer({ min: 1, max: 5 }),
});
const span = fc.record({ start: fc.integer({ min: 0, max: 7 }), count: fc.integer({ min: 1, max: 5 }) });

it("a track is where it is found again", () => {
  fc.assert(
    fc.property(change, fc.integer({ min: 0, max: TRACKS - 1 }), (moved, index) => {
      const now = tracksAfter(moved).indexOf(index);
      expect(moveIndex(index, moved)).toBe(now < 0 ? null : now);
    }),
  );
});

it("a run of tracks goes from the first that is left to the last, what is inserted between them included", () => {
  fc.assert(
    fc.property(change, span, (moved, { start, count }) => {
      const after = tracksAfter(moved);
      const left = after.flatMap((track, now) =>
        track !== null && track >= start && track < start + count ? [now] : [],
      );
      const [first, last] = [left[0], left.at(-1)];
      const expected = first === undefined || last === undefined ? null : { start: first, count: last - first + 1 };
      expect(moveSpan(start, count, moved)).toEqual(expected);
    }),
  );
});

it("an area moves along the tracks that change, and along no others", () => {
  fc.assert(
    fc.property(change, span, span, (moved, rows, columns) => {
      const area = { row: rows.start, rows: rows.count, column: columns.start, columns: columns.count };
      const isRows = moved.kind.startsWith("rows");
      const along = isRows ? moveSpan(area.row, area.rows, moved) : moveSpan(area.column, area.columns, moved);
      const expected =
        along === null
          ? null
          : isRows
            ? { ...area, row: along.start, rows: along.count }
            : { ...area, column: along.start, columns: along.count };
      expect(moveArea(area, moved)).toEqual(expected);
    }),
  );
});

describe("a range", () => {
  const range = { sheet: "Notes", row: 4, column: 1, rows: 2, columns: 2 };
  it.each<readonly [string, StructureChange, object | null]>([
    ["follows its sheet's new name", { kind: "sheetRenamed", from: "Notes", to: "Jury" }, { ...range, sheet: "Jury" }],
    ["keeps its sheet when another is renamed", { kind: "sheetRenamed", from: "Autre", to: "Jury" }, range],
    ["goes with its sheet", { kind: "sheetDeleted", sheet: "Notes" }, null],
    ["stays when another sheet goes", { kind: "sheetDeleted", sheet: "Autre" }, range],
    ["stays when a sheet comes", { kind: "sheetAdded", sheet: "Notes" }, range],
    ["moves with its rows", { kind: "rowsInserted", sheet: "Notes", at: 0, count: 3 }, { ...range, row: 7 }],
    ["stays when another sheet's rows move", { kind: "rowsInserted", sheet: "Autre", at: 0, count: 3 }, range],
    ["goes with its cells", { kind: "columnsDeleted", sheet: "Notes", at: 0, count: 5 }, null],
  ])("%s", (_what, moved, expected) => {
    expect(followRange(range, moved)).toEqual(expected);
  });
});
