/** Rows one under the other. */
export interface RowRun {
  readonly row: number;
  readonly rows: number;
}

/** @param rows in order */
export function rowRuns(rows: readonly number[]): readonly RowRun[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

/** The same for columns, in any order. */
export function columnRuns(
  columns: readonly number[],
): readonly { readonly column: number; readonly columns: number }[] {
  const sorted = [...new Set(columns)].sort((a, b) => a - b);
  return rowRuns(sorted).map(({ row, rows }) => ({ column: row, columns: rows }));
}
