/** The row of headings of an export, where its place is not known: a title may stand above. */
import { fold } from "../../../spreadsheet/cell/text";
import { isBlankRow, textAt, type Grid } from "../../import/grid";
import type { LeftOutRow } from "./marks-list";
import { headingRole } from "../../recognise/heading-role";
import { whoColumns, type WhoColumns } from "../people";

export interface Heading {
  readonly column: number;
  readonly text: string;
  readonly folded: string;
}

const ROWS_ABOVE = 12;

/** The first rows of the grid that may hold headings, with their cells. */
export function headingRows(grid: Grid): readonly { readonly row: number; readonly headings: readonly Heading[] }[] {
  return grid.slice(0, ROWS_ABOVE).map((_, row) => ({ row, headings: headingsOf(grid, row) }));
}

export function headingsOf(grid: Grid, row: number): readonly Heading[] {
  return (grid[row] ?? []).map((_, column) => {
    const text = textAt(grid, row, column);
    return { column, text, folded: fold(text) };
  });
}

export function columnNamed(headings: readonly Heading[], ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const found = headings.find(({ folded }) => folded === name);
    if (found) return found.column;
  }
  return undefined;
}

/** Whose rows they are, by the same words as in any sheet. */
export function whoOf(headings: readonly Heading[]): WhoColumns {
  const named = headings.flatMap(({ column, text }) => {
    const guess = headingRole(text);
    return guess === null || guess.confidence < SURE ? [] : [{ column, heading: text, guess }];
  });
  return whoColumns({ columns: named });
}

const SURE = 0.8;

const AVERAGES = /^(?:moyenne|overall average|group average|average|total|min|max|coef)/;

/** The rows under the headings: people's, and the averages at the end. */
export function rowsUnder(
  grid: Grid,
  headingRow: number,
  who: WhoColumns,
): { readonly rows: readonly number[]; readonly leftOutRows: readonly LeftOutRow[] } {
  const rows: number[] = [];
  const leftOutRows: LeftOutRow[] = [];
  for (let row = headingRow + 1; row < grid.length; row += 1) {
    if (isBlankRow(grid[row] ?? [])) continue;
    const identity = Object.values(who as Readonly<Record<string, number>>).map((column) => textAt(grid, row, column));
    const label = identity.find((text) => text !== "") ?? firstText(grid, row);
    const isSomebody = identity.some((text) => text !== "") && !AVERAGES.test(fold(label));
    if (isSomebody) rows.push(row);
    else leftOutRows.push({ row, label });
  }
  return { rows, leftOutRows };
}

function firstText(grid: Grid, row: number): string {
  const column = (grid[row] ?? []).findIndex((_, at) => textAt(grid, row, at) !== "");
  return textAt(grid, row, column);
}
