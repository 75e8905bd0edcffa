/** Any other table of marks, as recognition finds it. */
import { wordsOf } from "../../../functions/reading/text";
import { findTables } from "../../recognise/find-tables";
import type { ColumnRole } from "../../recognise/column-role";
import type { FoundTable } from "../../recognise/found-table";
import { sheetOfGrid, type Grid } from "../grid";
import type { ColumnReason, LeftOutColumn, MarkColumn, MarksList, Scale, WhoColumns } from "../marks-list";
import { scaleOfHeading, statedScale } from "../scale";

const WHO: Readonly<Partial<Record<ColumnRole, keyof WhoColumns>>> = {
  learnerNumber: "number",
  lastName: "lastName",
  firstName: "firstName",
  fullName: "fullName",
  email: "email",
};
/** Below it a heading says nothing: a column of numbers is not a column of marks. */
const NAMED = 0.3;

/** The tables of marks of a grid, the longest first. */
export function readAnyTable(grid: Grid): MarksList | null {
  const tables = findTables(sheetOfGrid("import", grid)).filter(isMarks);
  const table = tables.reduce<FoundTable | null>(
    (most, one) => (most && most.dataRows.length >= one.dataRows.length ? most : one),
    null,
  );
  return table && marksListOf(grid, table);
}

export function whoOfTable({ columns }: FoundTable): WhoColumns {
  const who: Partial<Record<keyof WhoColumns, number>> = {};
  for (const { column, guess } of columns) {
    const part = WHO[guess.role];
    if (part !== undefined) who[part] ??= column;
  }
  return who;
}

function isMarks(table: FoundTable): boolean {
  return Object.keys(whoOfTable(table)).length > 0 && table.columns.some(isMark);
}

function isMark({ heading, guess }: FoundTable["columns"][number]): boolean {
  return (guess.role === "mark" || guess.role === "mean") && guess.confidence >= NAMED && heading !== "";
}

function marksListOf(grid: Grid, table: FoundTable): MarksList {
  const who = whoOfTable(table);
  const named = new Set(Object.values(who as Readonly<Record<string, number>>));
  const marks = table.columns.filter(isMark).map(({ column, heading, guess }): MarkColumn => {
    const { role, confidence: _, ...facets } = guess;
    return {
      ...facets,
      column,
      heading,
      scale: scaleOf(grid, table, column, heading),
      ...(role === "mean" && { total: true }),
    };
  });
  const kept = new Set(marks.map(({ column }) => column));
  const sureness = table.columns.filter(({ column }) => kept.has(column) || named.has(column));
  return {
    source: "table",
    confidence: Math.min(...sureness.map(({ guess }) => guess.confidence)),
    grid,
    who,
    rows: table.dataRows,
    leftOutRows: table.specialRows
      .filter(({ kind }) => kind !== "blank")
      .map(({ row }) => ({ row, label: labelOf(grid, row) })),
    marks,
    leftOutColumns: table.columns
      .filter(({ column }) => !kept.has(column) && !named.has(column))
      .map(({ column, heading, guess }): LeftOutColumn => ({ column, heading, reason: reasonOf(guess.role) })),
  };
}

/** In the heading, else in a row of scales. */
function scaleOf(grid: Grid, table: FoundTable, column: number, heading: string): Scale {
  const inHeading = scaleOfHeading(heading);
  const row = table.specialRows.find(({ kind }) => kind === "scale")?.row;
  if (inHeading.kind === "stated" || row === undefined) return inHeading;
  return statedScale(wordsOf(grid[row]?.[column] ?? null).replace(/^\D+/, ""));
}

function labelOf(grid: Grid, row: number): string {
  return wordsOf((grid[row] ?? []).find((value) => value !== null && value !== "") ?? null);
}

function reasonOf(role: ColumnRole): ColumnReason {
  if (role === "remark") return "feedback";
  return role === "status" ? "result" : role === "date" ? "timestamp" : "other";
}
