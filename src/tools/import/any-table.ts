/** Any other table of marks, as recognition finds it. */
import { wordsOf } from "../../spreadsheet/cell/text";
import { readNumber } from "../../rules/exact/read-number";
import { platformOf } from "../reading/exports/platform";
import type { ColumnReading, SheetReading, TableReading } from "../reading/sheet-reading";
import type { ColumnRole } from "../recognise/column-role";
import type { Grid } from "./grid";
import type { ColumnReason, LeftOutColumn, MarkColumn, MarksList, Scale } from "../reading/exports/marks-list";
import { ASSUMED } from "./scale";

/** The tables of marks of a grid, the longest first. */
export function readAnyTable(grid: Grid, { tables }: SheetReading): readonly MarksList[] {
  return tables
    .filter(isMarks)
    .sort((one, other) => other.found.dataRows.length - one.found.dataRows.length)
    .map((table) => marksListOf(grid, table));
}

function isMarks({ people, columns, layout }: TableReading): boolean {
  return layout.value !== "notMarks" && people.rows.length > 0 && columns.some(isMark);
}

function isMark({ heading, role, guess }: ColumnReading): boolean {
  return heading !== "" && (role.value === "mark" || (role.value === "mean" && guess.role === "mean"));
}

function marksListOf(grid: Grid, reading: TableReading): MarksList {
  const { found, people, layout } = reading;
  const who = people.who.value;
  const named = new Set(Object.values(who as Readonly<Record<string, number>>));
  const unit = layout.value === "learnerAndUnitPerRow" ? columnOf(reading, "unit") : undefined;
  const marks = reading.columns.filter(isMark).map((column) => markColumn(column));
  const kept = new Set([...marks.map(({ column }) => column), ...(unit === undefined ? [] : [unit])]);
  const sureness = reading.columns.filter(({ column }) => kept.has(column) || named.has(column));
  return {
    source: platformOf(grid),
    confidence: Math.min(...sureness.map(({ guess }) => guess.confidence)),
    grid,
    headingRow: found.headings.last,
    who,
    rows: found.dataRows,
    leftOutRows: found.specialRows
      .filter(({ kind }) => kind !== "blank")
      .map(({ row }) => ({ row, label: labelOf(grid, row) })),
    marks,
    leftOutColumns: reading.columns
      .filter(({ column }) => !kept.has(column) && !named.has(column))
      .map(({ column, heading, role }): LeftOutColumn => ({ column, heading, reason: reasonOf(role.value) })),
    ...(unit !== undefined && { unitColumn: unit }),
    ...(reading.beside.length > 0 && { beside: reading.beside }),
  };
}

function columnOf({ columns }: TableReading, role: ColumnRole): number | undefined {
  return columns.find((one) => one.role.value === role)?.column;
}

function markColumn({ column, heading, guess, scale, derived }: ColumnReading): MarkColumn {
  const { role, confidence: _, scale: __, weight: ___, ...facets } = guess;
  const isTotal = role === "mean" || derived !== undefined;
  return { ...facets, column, heading, scale: scaleOf(scale), ...(isTotal && { total: true }) };
}

/** Stated where the sheet says it; else assumed, which the user may change. */
function scaleOf(scale: ColumnReading["scale"]): Scale {
  if (scale === undefined || scale.value.kind === "cells") return ASSUMED;
  if (scale.value.kind === "column") {
    const { column, otherwise } = scale.value;
    return { kind: "column", column, ...(otherwise !== undefined && { otherwise: readNumber(otherwise) }) };
  }
  const outOf = readNumber(scale.value.outOf);
  const isStated = scale.certainty === "sure" && scale.evidence.every(({ witness }) => witness !== "usage");
  return { kind: isStated ? "stated" : "assumed", outOf };
}

function labelOf(grid: Grid, row: number): string {
  return wordsOf((grid[row] ?? []).find((value) => value !== null && value !== "") ?? null);
}

function reasonOf(role: ColumnRole): ColumnReason {
  if (role === "remark") return "feedback";
  return role === "status" ? "result" : role === "date" ? "timestamp" : "other";
}
