/** What the table around a cell says: whose row it is, which unit a column is about. */
import type { Area, SheetModel } from "../../workbook/model";
import { learnerName } from "../learner-names";
import { tablesOf } from "../reading/read-sheet";
import type { FoundColumn, FoundTable } from "../recognise/found-table";
import { unitCode } from "../recognise/unit-code";

/** Finding the tables of a sheet is long beside reading a line of it. */
const known = new WeakMap<SheetModel, TableAround>();

export function tableAround(sheet: SheetModel): TableAround {
  const around = known.get(sheet) ?? new TableAround(sheet);
  known.set(sheet, around);
  return around;
}

export class TableAround {
  private found: readonly FoundTable[] | undefined;

  constructor(private readonly sheet: SheetModel) {}

  /** « MARTIN Léa »; empty where the sheet does not say. */
  who(row: number): string {
    const table = this.tables.find(({ dataRows }) => dataRows.includes(row));
    return (table && learnerName(this.sheet, table, row)) ?? "";
  }

  /** The code of the unit that a column is about, over the rows of a table; `undefined` where its headings name none. */
  unit(row: number, column: number): string | undefined {
    const heading = this.column(row, column);
    return heading && (heading.guess.unit ?? unitCode(heading.heading));
  }

  /** « USSA24 · statut »; empty where nothing heads the column. */
  heading(row: number, column: number): string {
    return this.column(row, column)?.heading ?? "";
  }

  /** The codes of the columns of a range, in order. */
  units({ row, column, columns }: Area): readonly (string | undefined)[] {
    return Array.from({ length: columns }, (_, index) => this.unit(row, column + index));
  }

  /** Whether the row heads a table: it is nobody's. */
  isHeading(row: number): boolean {
    return this.tables.some(({ headings }) => row >= headings.first && row <= headings.last);
  }

  private column(row: number, column: number): FoundColumn | undefined {
    const table = this.tables.find(({ area }) => row >= area.row && row < area.row + area.rows);
    return table?.columns.find((one) => one.column === column);
  }

  private get tables(): readonly FoundTable[] {
    return (this.found ??= tablesOf(this.sheet));
  }
}
