/** Where a sheet is cut into pages: pure arithmetic over the sizes of its rows and columns. */
import { PAPERS } from "../../tools/readable-pages";
import type { Area, PrintSetup } from "../../workbook/model";
import { DEFAULT_MARGINS } from "../xlsx/page-defaults";

/** What is to be printed, in pixels at 100 %; what is out of sight has no size. */
export interface PrintedTracks {
  readonly area: Area;
  readonly rowHeight: (row: number) => number;
  readonly columnWidth: (column: number) => number;
  /** Merges and charts: they go whole to the next page where they fit on one. */
  readonly together: readonly Area[];
}

/** The rows and columns of a page from the top and the left, repeated ones first. */
export interface PrintedPage {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface PageLayout {
  readonly scale: number;
  /** Of the paper as it is turned, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly margins: NonNullable<PrintSetup["margins"]>;
  readonly pages: readonly PrintedPage[];
}

export const INCH = 96;
const FULL_SIZE = 100;
const SMALLEST = 10;

/** As spreadsheets do: reduced to the largest whole percentage that fits the pages asked for, never enlarged for it. */
export function paginate(tracks: PrintedTracks, setup: PrintSetup = {}): PageLayout {
  const { width, height } = turnedPaper(setup);
  const margins = setup.margins ?? DEFAULT_MARGINS;
  const inside = {
    width: width - (margins.left + margins.right) * INCH,
    height: height - (margins.top + margins.bottom) * INCH,
  };
  const { percent, rows, columns } = fitted(tracks, setup, inside);
  const pages =
    setup.options?.["pageOrder"] === "overThenDown"
      ? rows.flatMap((down) => columns.map((across) => ({ rows: down, columns: across })))
      : columns.flatMap((across) => rows.map((down) => ({ rows: down, columns: across })));
  return { scale: percent / 100, width, height, margins, pages };
}

function turnedPaper({ paper = "A4", orientation }: PrintSetup): { readonly width: number; readonly height: number } {
  const { width, height } = PAPERS[paper];
  const [across, down] = orientation === "landscape" ? [height, width] : [width, height];
  return { width: across * INCH, height: down * INCH };
}

interface Cuts {
  readonly percent: number;
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
}

function fitted(
  tracks: PrintedTracks,
  setup: PrintSetup,
  inside: { readonly width: number; readonly height: number },
): Cuts {
  const cut = (percent: number): Cuts => ({
    percent,
    rows: rowPages(tracks, setup, (inside.height * 100) / percent),
    columns: columnPages(tracks, setup, (inside.width * 100) / percent),
  });
  const { fitToWidth = 0, fitToHeight = 0 } = setup;
  if (fitToWidth === 0 && fitToHeight === 0) return cut(setup.scale ?? FULL_SIZE);
  const fits = ({ rows, columns }: Cuts): boolean =>
    (fitToWidth === 0 || columns.length <= fitToWidth) && (fitToHeight === 0 || rows.length <= fitToHeight);
  let tried = cut(FULL_SIZE);
  while (tried.percent > SMALLEST && !(fits(tried) && isWhole(tracks, tried, inside.width)))
    tried = cut(tried.percent - 1);
  return tried;
}

/** A column wider than its page is alone on it, and cut: the page is reduced further. */
function isWhole({ columnWidth }: PrintedTracks, { percent, columns }: Cuts, width: number): boolean {
  return columns.every((page) => (sum(page, columnWidth) * percent) / 100 <= width);
}

function rowPages({ area, rowHeight, together }: PrintedTracks, setup: PrintSetup, room: number): number[][] {
  const blocks = together.map(({ row, rows }) => ({ first: row, last: row + rows - 1 }));
  return cutTracks(seen(area.row, area.rows, rowHeight), {
    size: rowHeight,
    room,
    repeated: setup.repeatRows,
    // As spreadsheets do: so many pages in a direction leave no say to the breaks in it.
    breaks: setup.fitToHeight ? [] : (setup.rowBreaks ?? []),
    blocks,
  });
}

function columnPages({ area, columnWidth, together }: PrintedTracks, setup: PrintSetup, room: number): number[][] {
  const blocks = together.map(({ column, columns }) => ({ first: column, last: column + columns - 1 }));
  return cutTracks(seen(area.column, area.columns, columnWidth), {
    size: columnWidth,
    room,
    repeated: setup.repeatColumns,
    breaks: setup.fitToWidth ? [] : (setup.columnBreaks ?? []),
    blocks,
  });
}

type Span = NonNullable<PrintSetup["repeatRows"]>;

interface Cutting {
  readonly size: (track: number) => number;
  readonly room: number;
  readonly repeated: Span | undefined;
  /** Tracks that begin a page. */
  readonly breaks: readonly number[];
  readonly blocks: readonly Span[];
}

/** The tracks of each page. Every page moves on by one track at least, however large. */
function cutTracks(tracks: readonly number[], cutting: Cutting): number[][] {
  const pages: number[][] = [];
  for (let start = 0; start < tracks.length;) {
    const repeated = repeatedBefore(tracks[start] ?? 0, cutting);
    const room = cutting.room - sum(repeated, cutting.size);
    const end = beforeBlocks(tracks, start, lastThatFits(tracks, start, room, cutting), { ...cutting, room });
    pages.push([...repeated, ...tracks.slice(start, end)]);
    start = end;
  }
  return pages;
}

/** Headings are repeated once they have been passed, and when they leave room for something else. */
function repeatedBefore(first: number, { repeated, size, room }: Cutting): readonly number[] {
  if (!repeated || first <= repeated.last) return [];
  const tracks = seen(repeated.first, repeated.last - repeated.first + 1, size);
  return sum(tracks, size) < room ? tracks : [];
}

function lastThatFits(tracks: readonly number[], start: number, room: number, { size, breaks }: Cutting): number {
  let end = start;
  for (let used = 0; end < tracks.length; end += 1) {
    used += size(tracks[end] ?? 0);
    // Sizes are sums of fractions of pixels.
    if (used > room + 0.01 && end > start) break;
    if (end > start && hasBreak(breaks, tracks[end - 1] ?? 0, tracks[end] ?? 0)) break;
  }
  return end;
}

/** A break before tracks that are out of sight is before the first that is not. */
function hasBreak(breaks: readonly number[], before: number, after: number): boolean {
  return breaks.some((track) => before < track && track <= after);
}

function beforeBlocks(tracks: readonly number[], start: number, end: number, cutting: Cutting): number {
  const [first = 0, last = 0, next] = [tracks[start], tracks[end - 1], tracks[end]];
  if (next === undefined || hasBreak(cutting.breaks, last, next)) return end;
  const torn = cutting.blocks.filter(
    (block) =>
      block.first < next &&
      next <= block.last &&
      block.first > first &&
      sum(seen(block.first, block.last - block.first + 1, cutting.size), cutting.size) <= cutting.room,
  );
  if (torn.length === 0) return end;
  const from = Math.min(...torn.map((block) => block.first));
  const moved = tracks.findIndex((track) => track >= from);
  // What is moved may stand beside another block, which is then torn in its turn.
  return moved > start && moved < end ? beforeBlocks(tracks, start, moved, cutting) : end;
}

function seen(first: number, count: number, size: (track: number) => number): number[] {
  return Array.from({ length: count }, (_, index) => first + index).filter((track) => size(track) > 0);
}

function sum(tracks: readonly number[], size: (track: number) => number): number {
  return tracks.reduce((total, track) => total + size(track), 0);
}
