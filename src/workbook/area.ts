/** The geometry of rectangles of cells: pure arithmetic, no sheet, no address. */
import type { Area } from "./model";

/** The size of an .xlsx sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The cells common to both, or `null`. */
export function intersectAreas(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether every cell of `inner` belongs to `outer`. */
export function containsArea(outer: Area, inner: Area): boolean {
  const common = intersectAreas(outer, inner);
  return common !== null && sameArea(common, inner);
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** What is left of `area` once `hole` is taken out: at most four disjoint rectangles (above, below, left, right). */
export function subtractArea(area: Area, hole: Area): Area[] {
  const common = intersectAreas(area, hole);
  if (common === null) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const commonBottom = common.row + common.rows;
  const commonRight = common.column + common.columns;
  const pieces: Area[] = [
    { row: area.row, column: area.column, rows: common.row - area.row, columns: area.columns },
    { row: commonBottom, column: area.column, rows: bottom - commonBottom, columns: area.columns },
    { row: common.row, column: area.column, rows: common.rows, columns: common.column - area.column },
    { row: common.row, column: commonRight, rows: common.rows, columns: right - commonRight },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** The cells of `areas` that no area of `holes` covers. */
export function subtractAreas(areas: readonly Area[], holes: readonly Area[]): Area[] {
  return holes.reduce<Area[]>((left, hole) => left.flatMap((area) => subtractArea(area, hole)), [...areas]);
}

/** The smallest rectangle around all areas, or `null` when there is none. */
export function boundingArea(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const area of areas) {
    top = Math.min(top, area.row);
    left = Math.min(left, area.column);
    bottom = Math.max(bottom, area.row + area.rows);
    right = Math.max(right, area.column + area.columns);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

interface Band {
  readonly row: number;
  readonly end: number;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/**
 * The one way of writing a set of cells as disjoint rectangles: horizontal bands, as tall as possible, in reading
 * order. Two lists covering the same cells have the same canonical form, however they were cut.
 */
export function canonicalAreas(areas: readonly Area[]): Area[] {
  const [only, ...others] = areas;
  if (only !== undefined && others.length === 0) return [plainArea(only)];
  const edges = [...new Set(areas.flatMap((area) => [area.row, area.row + area.rows]))].sort((a, b) => a - b);
  const bands: Band[] = [];
  edges.slice(0, -1).forEach((row, index) => {
    const end = edges[index + 1] ?? row;
    const spans = mergedSpans(areas.filter((area) => area.row <= row && area.row + area.rows >= end));
    const last = bands.at(-1);
    if (last !== undefined && last.end === row && JSON.stringify(last.spans) === JSON.stringify(spans)) {
      bands[bands.length - 1] = { ...last, end };
    } else if (spans.length > 0) {
      bands.push({ row, end, spans });
    }
  });
  return bands.flatMap(({ row, end, spans }) =>
    spans.map(([start, stop]) => ({ row, column: start, rows: end - row, columns: stop - start })),
  );
}

function mergedSpans(areas: readonly Area[]): [number, number][] {
  const spans: [number, number][] = [];
  const sorted = areas
    .map((area): [number, number] => [area.column, area.column + area.columns])
    .sort((a, b) => a[0] - b[0]);
  for (const [start, end] of sorted) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans;
}

/** Groups marked cells into rectangles: runs along the rows, then stacked while they keep the same columns. */
export function areasOfCells(cells: Iterable<{ readonly row: number; readonly column: number }>): Area[] {
  const runs: { row: number; column: number; columns: number }[] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.row === row && last.column + last.columns === column) last.columns += 1;
    else if (last === undefined || last.row !== row || last.column + last.columns < column)
      runs.push({ row, column, columns: 1 });
  }
  const open = new Map<string, { row: number; column: number; rows: number; columns: number }>();
  const areas: Area[] = [];
  for (const run of runs) {
    const key = `${run.column}:${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === run.row) {
      above.rows += 1;
      continue;
    }
    const area = { ...run, rows: 1 };
    open.set(key, area);
    areas.push(area);
  }
  return areas.map(plainArea);
}

/** Without the sheet of a range. */
function plainArea({ row, column, rows, columns }: Area): Area {
  return { row, column, rows, columns };
}
