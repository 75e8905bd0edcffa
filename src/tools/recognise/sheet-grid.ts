/** A sheet as recognition reads it: values, merged labels, what is out of sight. */
import { dateText } from "../../spreadsheet/cell/date-text";
import { fromSerial } from "../../rules/exact/serial-date";
import type { Area, CellValue, SheetModel } from "../../workbook/model";
import { cellKind, type CellKind } from "./cell-kind";

export class SheetGrid {
  /** Rows that hold something, in order. */
  readonly rows: readonly number[];
  /** One more than the last column that holds something. */
  readonly columns: number;
  /** By row, then by column. */
  private readonly merged = new Map<number, Map<number, Area>>();
  private readonly filled = new Map<number, readonly number[]>();

  constructor(readonly sheet: SheetModel) {
    const rows = Object.keys(sheet.cells)
      .map(Number)
      .sort((a, b) => a - b);
    this.rows = rows.filter((row) => this.columnsOf(row).length > 0);
    this.columns = this.rows.reduce((most, row) => Math.max(most, (this.columnsOf(row).at(-1) ?? -1) + 1), 0);
    for (const area of sheet.merges ?? []) {
      // A merge as wide as a sheet is a title: only its first cells are of use.
      for (let row = area.row; row < area.row + Math.min(area.rows, MOST_MERGED); row += 1)
        for (let column = area.column; column < area.column + Math.min(area.columns, MOST_MERGED); column += 1)
          this.merge(row, column, area);
    }
  }

  private merge(row: number, column: number, area: Area): void {
    const line = this.merged.get(row) ?? new Map<number, Area>();
    line.set(column, area);
    this.merged.set(row, line);
  }

  /** The beginning of a text that nobody would call a heading or a name. */
  value(row: number, column: number): CellValue {
    const value = this.sheet.cells[row]?.[column]?.value ?? null;
    return typeof value === "string" && value.length > LONGEST_READ ? value.trim().slice(0, LONGEST_READ) : value;
  }

  /** The value, or that of the merged cells it belongs to; a date as it is written. */
  label(row: number, column: number): CellValue {
    const at = this.mergedAt(row, column) ?? { row, column };
    const value = this.value(at.row, at.column);
    const day = typeof value === "number" && this.kind(at.row, at.column) === "date" ? fromSerial(value) : undefined;
    return day ? dateText(day) : value;
  }

  mergedAt(row: number, column: number): Area | undefined {
    return this.merged.get(row)?.get(column);
  }

  text(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === "string" ? value.trim() : "";
  }

  kind(row: number, column: number): CellKind {
    const cell = this.sheet.cells[row]?.[column];
    return cell === undefined ? "blank" : cellKind(this.value(row, column), cell.style?.numberFormat);
  }

  /** The columns of a row that hold something. */
  columnsOf(row: number): readonly number[] {
    const known = this.filled.get(row);
    if (known) return known;
    const line = this.sheet.cells[row] ?? {};
    // Numbers come in order when they are the names of an object's parts.
    const columns = Object.keys(line)
      .map(Number)
      .filter((column) => {
        const value = line[column]?.value ?? null;
        return value !== null && value !== "";
      });
    this.filled.set(row, columns);
    return columns;
  }

  isHiddenColumn(column: number): boolean {
    return this.sheet.columnSizes?.[column]?.hidden === true;
  }
}

const MOST_MERGED = 300;
/** Twice the longest title of a dissertation. */
const LONGEST_READ = 500;
