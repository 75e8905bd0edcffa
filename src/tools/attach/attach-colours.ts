/** Colours of the results, and of the marks that are missing. Conditional formats never call a CNAM function. */
import type { Area, ConditionalFormat } from "../../workbook/model";
import { cellReference } from "../cell-reference";
import { gradeColours, statusColours, type ColourRule } from "../marks-colours";
import { sheetPalette } from "../sheet-palette";
import { columnRuns, type RowRun } from "./row-runs";

export interface ColouredColumns {
  /** Grades with the status of the same unit, where there is one. */
  readonly grades: readonly { readonly column: number; readonly status?: number }[];
  readonly statuses: readonly number[];
  readonly means: readonly number[];
  /** Marks of the first session: a blank beside a learner is missing. */
  readonly marks: readonly number[];
  /** Who the row is about. */
  readonly learner?: number;
}

/** What is this little below the threshold deserves a second look. */
const NEAR = 0.05;

/** @param threshold without it nothing is near it */
export function attachColours(
  columns: ColouredColumns,
  runs: readonly RowRun[],
  threshold: number | undefined,
): readonly ConditionalFormat[] {
  const compared = columnRuns([...columns.grades.map(({ column }) => column), ...columns.means]);
  return [
    ...(threshold === undefined ? [] : compared.map((run) => near(areasOf(run, runs), threshold))),
    ...gradeRuns(columns.grades).flatMap((run) => coloured(run, run.status, runs, gradeColours)),
    ...columnRuns(columns.statuses).flatMap((run) => coloured(run, run.column, runs, statusColours)),
    ...missing(columns, runs),
  ];
}

interface Span {
  readonly column: number;
  readonly columns: number;
}

function areasOf({ column, columns }: Span, runs: readonly RowRun[]): readonly Area[] {
  return runs.map(({ row, rows }) => ({ row, column, rows, columns }));
}

function near(areas: readonly Area[], threshold: number): ConditionalFormat {
  const [first = { row: 0, column: 0 }] = areas;
  const cell = cellReference(first.row, first.column);
  // Rounded: a computed 9.95 may be a hair under it.
  const mark = `ROUND(${cell},9)`;
  const formula = `=IF(ISNUMBER(${cell}),AND(${mark}<${threshold},${mark}>=${toCent(threshold - NEAR)}),FALSE)`;
  return {
    areas,
    rule: { kind: "formula", formula },
    style: { ...sheetPalette.verdict.near, bold: true },
    stopIfTrue: true,
  };
}

function toCent(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Grades side by side whose statuses are side by side too share their formulas. */
function gradeRuns(grades: ColouredColumns["grades"]): readonly (Span & { readonly status: number })[] {
  const runs: { column: number; columns: number; status: number }[] = [];
  for (const { column, status } of grades) {
    if (status === undefined) continue;
    const last = runs.at(-1);
    const follows = last?.column !== undefined && last.column + last.columns === column;
    if (last && follows && status - column === last.status - last.column) last.columns += 1;
    else runs.push({ column, columns: 1, status });
  }
  return runs;
}

function coloured(
  span: Span,
  statusColumn: number,
  runs: readonly RowRun[],
  rules: readonly ColourRule[],
): readonly ConditionalFormat[] {
  const [{ row } = { row: 0 }] = runs;
  const status = cellReference(row, statusColumn);
  const cell = cellReference(row, span.column);
  return rules.map(({ when, style }) => ({
    areas: areasOf(span, runs),
    rule: { kind: "formula", formula: `=${when(status, cell, "")}` },
    style,
    stopIfTrue: true,
  }));
}

function missing({ marks, learner }: ColouredColumns, runs: readonly RowRun[]): readonly ConditionalFormat[] {
  const areas = columnRuns(marks).flatMap((run) => areasOf(run, runs));
  const [first] = areas;
  if (first === undefined || learner === undefined) return [];
  const formula = `=AND(${cellReference(first.row, first.column)}="",${cellReference(first.row, learner, "column")}<>"")`;
  return [{ areas, rule: { kind: "formula", formula }, style: sheetPalette.verdict.pending }];
}
