/** Cells put one by one, then the rows they make. */
import type { Cell, EntryRule, Merge } from "./stranger-sheet";

export function letters(column: number): string {
  const before = column >= 26 ? letters(Math.floor(column / 26) - 1) : "";
  return before + String.fromCharCode(65 + (column % 26));
}

export class GridWriter {
  private readonly rows: Cell[][] = [];
  readonly merges: Merge[] = [];
  readonly entryRules: EntryRule[] = [];

  put(row: number, column: number, cell: Cell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  putRow(row: number, column: number, cells: readonly Cell[]): void {
    cells.forEach((cell, at) => {
      if (cell !== null) this.put(row, column + at, cell);
    });
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1) this.merges.push([row, column, rows, columns]);
  }

  get height(): number {
    return this.rows.length;
  }

  get cells(): readonly (readonly Cell[])[] {
    return this.rows;
  }
}
