/** Planned columns put into a grid: titles, headings, rows apart, people, statistics, notes. */
import { letters, type GridWriter } from "../grid-writer";
import type { Cell } from "../stranger-sheet";
import type { Apart, Placed, PlannedColumn } from "./planned-column";

export interface Statistic {
  readonly label: string;
  readonly call: string;
}

export interface Frame {
  readonly row: number;
  readonly column: number;
  readonly titles: readonly string[];
  /** Blank rows between the titles and the headings. */
  readonly air: number;
  readonly aparts: readonly { readonly kind: Apart; readonly label: string }[];
  readonly apartsAbove: boolean;
  /** The people before whom a row is left blank. */
  readonly gaps: readonly number[];
  readonly statistics: readonly Statistic[];
  readonly gapBeforeStatistics: boolean;
  readonly notes: readonly string[];
  /** A band over several columns: merged, said once, or said over each. */
  readonly bandAs: "merged" | "once" | "each";
  readonly mergeWho: boolean;
}

export interface Laid {
  readonly columnOf: ReadonlyMap<string, number>;
  readonly dataRows: readonly number[];
  readonly lastRow: number;
}

interface Rows {
  readonly bands: number;
  readonly heading: number;
  readonly aparts: ReadonlyMap<Apart, number>;
  readonly people: readonly number[];
}

function rowsOf(frame: Frame, depth: number, count: number): Rows {
  const titled = frame.titles.length === 0 ? 0 : frame.titles.length + frame.air;
  const start = frame.row + titled;
  const above = frame.apartsAbove ? frame.aparts.length : 0;
  const heading = start + above + depth;
  const firstApart = frame.apartsAbove ? start : heading + 1;
  const first = heading + 1 + frame.aparts.length - above;
  const people = Array.from({ length: count }, (_, at) => first + at + frame.gaps.filter((gap) => gap <= at).length);
  return {
    bands: start + above,
    heading,
    aparts: new Map(frame.aparts.map(({ kind }, at) => [kind, firstApart + at])),
    people,
  };
}

function putBands(grid: GridWriter, columns: readonly PlannedColumn[], frame: Frame, rows: Rows, depth: number): void {
  for (let level = 0; level < depth; level += 1) {
    const row = rows.heading - 1 - level;
    for (let at = 0; at < columns.length;) {
      const text = columns[at]?.bands[level] ?? null;
      let end = at + 1;
      while (end < columns.length && text !== null && columns[end]?.bands[level] === text) end += 1;
      if (text !== null) {
        const until = frame.bandAs === "each" ? end : at + 1;
        for (let one = at; one < until; one += 1) grid.put(row, frame.column + one, text);
        if (frame.bandAs === "merged") grid.merge(row, frame.column + at, 1, end - at);
      }
      at = end;
    }
  }
}

function putHeadings(grid: GridWriter, columns: readonly PlannedColumn[], frame: Frame, rows: Rows, depth: number): void {
  columns.forEach((column, at) => {
    const banded = column.bands.some((band) => band !== null);
    const merged = frame.mergeWho && depth > 0 && !banded;
    grid.put(merged ? rows.heading - depth : rows.heading, frame.column + at, column.heading);
    if (merged) grid.merge(rows.heading - depth, frame.column + at, depth + 1, 1);
  });
} // prettier-ignore

function putAparts(grid: GridWriter, columns: readonly PlannedColumn[], frame: Frame, rows: Rows): void {
  frame.aparts.forEach(({ kind, label }) => {
    const row = rows.aparts.get(kind) ?? 0;
    const first = columns.findIndex(({ apart }) => apart !== undefined);
    grid.put(row, frame.column + (frame.apartsAbove ? first - 1 : 0), label);
    columns.forEach((column, at) => {
      const cell = column.apart?.[kind];
      if (cell !== undefined) grid.put(row, frame.column + at, cell);
    });
  });
}

function figuresOf(cells: readonly Cell[]): readonly number[] {
  return cells.flatMap((cell) => {
    const value = typeof cell === "object" && cell !== null ? cell.value : cell;
    return typeof value === "number" ? [value] : [];
  });
}

function statistic(call: string, figures: readonly number[]): number {
  const sum = figures.reduce((total, one) => total + one, 0);
  if (call === "MAX") return Math.max(...figures);
  if (call === "MIN") return Math.min(...figures);
  if (call === "COUNT") return figures.length;
  const mean = sum / Math.max(1, figures.length);
  return call === "STDEV"
    ? Math.sqrt(figures.reduce((total, one) => total + (one - mean) ** 2, 0) / Math.max(1, figures.length - 1))
    : mean;
}

function putStatistics(grid: GridWriter, columns: readonly PlannedColumn[], frame: Frame, people: readonly number[]): number {
  const first = people[0] ?? 0;
  const last = people.at(-1) ?? 0;
  const start = last + 1 + (frame.gapBeforeStatistics ? 1 : 0);
  frame.statistics.forEach(({ label, call }, order) => {
    grid.put(start + order, frame.column, label);
    columns.forEach((column, at) => {
      if (!column.summable) return;
      const figures = figuresOf(people.map((row) => grid.cells[row]?.[frame.column + at] ?? null));
      if (figures.length === 0) return;
      const letter = letters(frame.column + at);
      grid.put(start + order, frame.column + at, {
        value: statistic(call, figures),
        formula: `=${call}(${letter}${first + 1}:${letter}${last + 1})`,
        format: "0.00",
      });
    });
  });
  return frame.statistics.length === 0 ? last : start + frame.statistics.length - 1;
} // prettier-ignore

export function layOut(grid: GridWriter, columns: readonly PlannedColumn[], count: number, frame: Frame): Laid {
  const depth = Math.max(0, ...columns.map(({ bands }) => bands.length));
  const rows = rowsOf(frame, depth, count);
  const columnOf = new Map(columns.map(({ key }, at) => [key, frame.column + at]));
  frame.titles.forEach((title, at) => grid.put(frame.row + at, frame.column, title));
  putBands(grid, columns, frame, rows, depth);
  putHeadings(grid, columns, frame, rows, depth);
  putAparts(grid, columns, frame, rows);
  rows.people.forEach((row, person) => {
    const placed: Placed = {
      row,
      letter: (key) => letters(columnOf.get(key) ?? 0),
      at: (key) => columnOf.get(key) ?? 0,
      apart: (kind) => rows.aparts.get(kind),
      firstRow: rows.people[0] ?? 0,
      lastRow: rows.people.at(-1) ?? 0,
    };
    columns.forEach((column, at) => {
      const cell = column.cell(person, placed);
      if (cell !== null) grid.put(row, frame.column + at, cell);
    });
  });
  const end = putStatistics(grid, columns, frame, rows.people);
  const noted = end + 2;
  frame.notes.forEach((note, at) => grid.put(noted + at, frame.column, note));
  return {
    columnOf,
    dataRows: rows.people,
    lastRow: frame.notes.length === 0 ? end : noted + frame.notes.length - 1,
  };
}
