/** Numbers of a selection that are no marks, by what their own format or the heading over them says. */
import { cellKind, type CellKind } from "../../tools/recognise/cell-kind";
import type { ColumnRole } from "../../tools/recognise/column-role";
import { headingRole } from "../../tools/recognise/heading-role";
import type { Area, CellMatrix } from "../../workbook/model";

/** How far above the selection a heading is looked for, in rows. */
export const HIGHEST_HEADING = 500;
const LONGEST_HEADING = 200;
const SURE = 0.75;
const MAY_HEAD_MARKS: ReadonlySet<ColumnRole> = new Set(["mark", "mean", "status", "unit", "remark", "other"]);
const FORMATS_OF_MARKS: ReadonlySet<CellKind> = new Set(["mark", "number"]);

export class OtherNumbers {
  /** How many were met. */
  count = 0;
  private readonly headed = new Map<number, boolean>();

  /**
   * @param rows those of the selection that hold something
   * @param isMarks what the reading of the sheet says of a column: nothing is guessed beside it
   */
  constructor(
    private readonly cells: CellMatrix,
    private readonly area: Area,
    private readonly rows: readonly number[],
    private readonly isMarks: (column: number) => boolean = () => false,
  ) {}

  has(row: number, column: number): boolean {
    const cell = this.cells[row]?.[column];
    if (typeof cell?.value !== "number") return false;
    const isFormatted = !FORMATS_OF_MARKS.has(cellKind(cell.value, cell.style?.numberFormat));
    const isOther = isFormatted || this.isHeadedOtherwise(column);
    if (isOther) this.count += 1;
    return isOther;
  }

  private isHeadedOtherwise(column: number): boolean {
    const known = this.headed.get(column) ?? (!this.isMarks(column) && this.readHeading(column));
    this.headed.set(column, known);
    return known;
  }

  /** The nearest text above the first number of the column, past « ABS » and the marks typed as text. */
  private readHeading(column: number): boolean {
    const first = this.rows.find((row) => typeof this.cells[row]?.[column]?.value === "number") ?? this.area.row;
    for (let row = first - 1; row >= Math.max(0, this.area.row - HIGHEST_HEADING); row -= 1) {
      const value = this.cells[row]?.[column]?.value;
      if (typeof value !== "string" || cellKind(value) !== "text") continue;
      const guess = headingRole(value.trim().slice(0, LONGEST_HEADING));
      return guess !== null && guess.confidence >= SURE && !MAY_HEAD_MARKS.has(guess.role);
    }
    return false;
  }
}
