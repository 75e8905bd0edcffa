/** The sections of a report: a title, headings and rows of figures, each row a formula on the workbook's own cells. */
import type { CellInput } from "../../../workbook/plan";
import { area } from "../../cell-reference";
import type { CreatedSheet } from "../created-sheet";

export interface ReportTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
  /** What names each row now, where formulas do: a row is as high as it needs. */
  readonly names?: readonly string[];
  /** Of each column of figures, beside what names the row. */
  readonly formats?: readonly string[];
  /** Under the rows: where the figures come from, what decides them. */
  readonly remarks: readonly CellInput[];
}

export interface ReportPlace {
  readonly row: number;
  readonly column: number;
  /** How many columns what names the rows takes. */
  readonly labelColumns: number;
}

/** In pixels: all of it stands on one page. */
const HEIGHT = { title: 24, row: 20, gap: 10 } as const;
/** A line under its table is of one or two lines. */
const USUAL_REMARK = "—";

export class ReportPage {
  private readonly heights = new Map<number, number>();

  constructor(readonly sheet: CreatedSheet) {}

  /** Gives the row that follows, a blank one left. */
  put(place: ReportPlace, table: ReportTable): number {
    const { row, column, labelColumns } = place;
    const columns = labelColumns + table.headings.length - 1;
    this.sheet.section(row, table.title, column, columns);
    this.atLeast(row, HEIGHT.title);
    const next = table.rows.length === 0 ? row + 1 : this.rows(place, table);
    table.remarks.forEach((remark, index) => this.remark(next + index, column, columns, remark));
    const end = next + table.remarks.length;
    this.atLeast(end, HEIGHT.gap);
    return end + 1;
  }

  /** Rows are as high as the highest thing on them. */
  atLeast(row: number, height: number): void {
    this.heights.set(row, Math.max(this.heights.get(row) ?? 0, height));
  }

  /** Once all is put: over what the pieces of the sheet have set. */
  close(): void {
    this.sheet.draft.heights(Object.fromEntries(this.heights));
  }

  private rows(
    { row, column, labelColumns }: ReportPlace,
    { headings, rows, names = [], formats = [] }: ReportTable,
  ): number {
    const { sheet } = this;
    const [label = "", ...figures] = headings;
    const first = row + 2;
    const columns = labelColumns + figures.length;
    const blanks = Array.from({ length: labelColumns - 1 }, () => undefined);
    sheet.headings(row + 1, column, [label, ...blanks, ...figures]).body(area(first, column, rows.length, columns));
    sheet.draft
      .merge(area(row + 1, column, 1, labelColumns))
      .style(area(first, column, rows.length, labelColumns), { wrap: true })
      .style(area(first - 1, column + labelColumns, rows.length + 1, figures.length), { horizontal: "right" });
    this.atLeast(row + 1, HEIGHT.title);
    rows.forEach(([name, ...cells], index) => {
      sheet.draft
        .put(first + index, column, name, ...blanks, ...cells)
        .merge(area(first + index, column, 1, labelColumns));
      const said = names[index] ?? "";
      this.atLeast(first + index, Math.max(HEIGHT.row, sheet.heightOf(said, column, labelColumns)));
    });
    formats.forEach((format, at) => {
      sheet.draft.numberFormat(area(first, column + labelColumns + at, rows.length), format);
    });
    return first + rows.length;
  }

  private remark(row: number, column: number, columns: number, remark: CellInput): void {
    const { sheet } = this;
    const target = area(row, column, 1, columns);
    sheet.remark(row, column, remark).draft.merge(target).style(target, { wrap: true });
    const text = typeof remark === "string" ? remark : USUAL_REMARK;
    this.atLeast(row, Math.max(HEIGHT.row, sheet.heightOf(text, column, columns)));
  }
}
