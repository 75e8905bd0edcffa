/** A sheet being written, cell by cell. */
import type { Area, Cell, SheetModel, TableModel } from "../../../../src/workbook/model";

export type Content = number | string | boolean | null | Cell;

export class Canvas {
  private readonly cells: Record<number, Record<number, Cell>> = {};
  private readonly merges: Area[] = [];
  private readonly hidden: Record<number, { hidden: true }> = {};
  private readonly tables: TableModel[] = [];

  put(row: number, column: number, content: Content): void {
    if (content === null) return;
    (this.cells[row] ??= {})[column] = typeof content === "object" ? content : { value: content };
  }

  merge(area: Area): void {
    if (area.rows * area.columns > 1) this.merges.push(area);
  }

  hide(column: number): void {
    this.hidden[column] = { hidden: true };
  }

  table(model: TableModel): void {
    this.tables.push(model);
  }

  sheet(name: string): SheetModel {
    return {
      id: name,
      name,
      visibility: "visible",
      cells: this.cells,
      ...(this.merges.length > 0 && { merges: this.merges }),
      ...(Object.keys(this.hidden).length > 0 && { columnSizes: this.hidden }),
      ...(this.tables.length > 0 && { tables: this.tables }),
    };
  }
}
