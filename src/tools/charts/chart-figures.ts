/** The figures of a chart as a sheet will hold them: each its present value, and the formula that keeps it so. */
import type { ChartKind } from "../../charts/catalogue/chart-kinds";
import type { Figure, FigureTable } from "../../charts/catalogue/figures";
import type { LeftOutMarks } from "./left-out-marks";

/** What a formula reads of its own table. */
export interface OwnCells {
  /** The cell of another column in the same row. */
  readonly beside: (column: string) => string;
  /** A column whole. */
  readonly column: (column: string) => string;
  /** The cell that holds the parameter of the chart. */
  readonly parameter: string;
}

export interface FigureCell {
  readonly value: Figure;
  /** en-US, without `=`. */
  readonly formula: (own: OwnCells) => string;
}

export interface FiguresColumn {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly cells: readonly FigureCell[];
}

export interface LabelCell {
  readonly value: string;
  readonly formula: string;
}

export interface ChartFigures {
  readonly kind: ChartKind;
  /** What the figures are about, ready to show: « Notes », « Trésorerie ». */
  readonly subject: string;
  /** The sheets that it reads: what it draws depends on the whole of them. */
  readonly sheets: readonly string[];
  readonly labels: readonly LabelCell[];
  readonly columns: readonly FiguresColumn[];
  /** What the figures do not count although it is there. */
  readonly leftOut?: {
    readonly marks: readonly LeftOutMarks[];
    /** How many cells, now and later; en-US, without `=`. */
    readonly count: string;
  };
  /** A figure that the user may change, which the others are held against. */
  readonly parameter?: {
    readonly label: string;
    readonly format: string;
    readonly input: number | { formula: string };
  };
}

export function figureTable({ labels, columns }: ChartFigures): FigureTable {
  return {
    labels: labels.map(({ value }) => value),
    columns: columns.map(({ id, name, cells }) => ({ id, name, values: cells.map(({ value }) => value) })),
  };
}

/** A figure computed from others: unknown with them, in error with them. */
export function computed(
  figures: readonly Figure[],
  compute: (...numbers: readonly number[]) => number | null,
): Figure {
  const wrong = figures.find((figure) => typeof figure === "object" && figure !== null);
  if (wrong !== undefined) return wrong;
  const numbers = figures.filter((figure) => typeof figure === "number");
  return numbers.length < figures.length ? null : compute(...numbers);
}
