/** Reads the sizes of rows and columns, many at a time. */
import type { TrackSize } from "../model";
import { groupByWeight } from "../transaction/chunks";
import { rangeAt } from "./read-cells";
import type { Reader } from "./readers";
import { toPixels } from "./units";

type Kind = "columnWidths" | "rowHeights";

interface Run {
  readonly start: number;
  readonly count: number;
}

/** What Excel says of one row or column, with its punctuation. */
const TRACK_BYTES = 100;
/** Tracks further apart are not read for the sake of one request less. */
const GAP = 100;
/** The tracks of one answer. */
const MOST = 20_000;

/** `null`: the default size. */
export function* readSizes(
  sheet: Excel.Worksheet,
  kind: Kind,
  tracks: readonly number[],
): Reader<Record<number, number | null>> {
  const read = yield* readRuns(sheet, kind, runsOf(tracks));
  return Object.fromEntries(
    tracks.map((track) => {
      const { size, hidden } = read.get(track) ?? {};
      // Given back, 0 hides it again.
      return [track, hidden ? 0 : (size ?? null)];
    }),
  );
}

/** The sizes of the first tracks of a sheet that are not the default; `null` when all are. */
export function* readTrackSizes(
  sheet: Excel.Worksheet,
  kind: Kind,
  count: number,
): Reader<{ readonly [track: number]: TrackSize } | null> {
  const read = yield* readRuns(sheet, kind, [{ start: 0, count }]);
  return read.size === 0 ? null : Object.fromEntries(read);
}

function* readRuns(sheet: Excel.Worksheet, kind: Kind, runs: readonly Run[]): Reader<Map<number, TrackSize>> {
  const found = new Map<number, TrackSize>();
  const pieces = runs.flatMap(({ start, count }) =>
    Array.from({ length: Math.ceil(count / MOST) }, (_piece, index): Run => {
      const from = index * MOST;
      return { start: start + from, count: Math.min(MOST, count - from) };
    }),
  );
  for (const group of groupByWeight(pieces, trackBytes)) {
    yield group.reduce((sum, run) => sum + trackBytes(run), 0);
    const asked = group.map((run) => ({
      run,
      sizes: kind === "rowHeights" ? askRows(sheet, run) : askColumns(sheet, run),
    }));
    yield;
    for (const { run, sizes } of asked) {
      sizes().forEach((size, index) => {
        if (size !== null) found.set(run.start + index, size);
      });
    }
  }
  return found;
}

function trackBytes({ count }: Run): number {
  return count * TRACK_BYTES;
}

type Sizes = () => (TrackSize | null)[];

function askRows(sheet: Excel.Worksheet, { start, count }: Run): Sizes {
  const range = rangeAt(sheet, { row: start, column: 0, rows: count, columns: 1 });
  const read = range.getRowProperties({ rowHidden: true, format: { rowHeight: true, useStandardHeight: true } });
  return () =>
    read.value.map(({ rowHidden, format }) => sizeOf(rowHidden, format?.useStandardHeight, format?.rowHeight));
}

function askColumns(sheet: Excel.Worksheet, { start, count }: Run): Sizes {
  const range = rangeAt(sheet, { row: 0, column: start, rows: 1, columns: count });
  const read = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true, useStandardWidth: true } });
  return () =>
    read.value.map(({ columnHidden, format }) => sizeOf(columnHidden, format?.useStandardWidth, format?.columnWidth));
}

function sizeOf(
  hidden: boolean | undefined,
  standard: boolean | undefined,
  points: number | undefined,
): TrackSize | null {
  // A hidden track has no size of its own: Excel says 0.
  if (hidden) return { hidden: true };
  return standard || points === undefined ? null : { size: toPixels(points) };
}

/** Tracks that stand together, or nearly. */
function runsOf(tracks: readonly number[]): Run[] {
  const runs: { start: number; count: number }[] = [];
  for (const track of [...tracks].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && track < last.start + last.count + GAP) last.count = track - last.start + 1;
    else runs.push({ start: track, count: 1 });
  }
  return runs;
}
