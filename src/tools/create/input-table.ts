/** A table that the user fills in, one row for each thing, which a function reads by its headings. */
import type { Column } from "../../functions/table/columns";
import type { Locale } from "../../i18n/locale";
import type { Area, CellStyle } from "../../workbook/model";
import type { CellInput } from "../../workbook/plan";
import { area, areaReference } from "../cell-reference";
import { sheetPalette } from "../sheet-palette";
import { ROW_HEIGHT, type CreatedSheet, type Entry } from "./created-sheet";

export interface TableColumn {
  readonly heading: CellInput;
  /** What is in the column from the start, by row of the table (0 first); typed in when there is none. */
  readonly content?: (index: number, row: number) => CellInput;
  /** The content is the sheet's own, not for typing in. */
  readonly isComputed?: true;
  readonly entry?: Entry;
  readonly format?: string;
  readonly style?: CellStyle;
}

export interface InputTable {
  readonly headingRow: number;
  readonly first: number;
  /** The blank row that closes the table: ranges include it, so that rows inserted above it are counted. */
  readonly closing: number;
  /** Headings, rows and closing row, as a function takes them. */
  readonly reference: string;
}

/** Lays the table out from a cell on, headings first. */
export function putInputTable(
  sheet: CreatedSheet,
  headingRow: number,
  column: number,
  columns: readonly TableColumn[],
  rows: number,
): InputTable {
  const first = headingRow + 1;
  const closing = first + rows;
  sheet.headings(
    headingRow,
    column,
    columns.map(({ heading }) => heading),
  );
  sheet.body(area(first, column, rows, columns.length));
  columns.forEach((one, index) => {
    putColumn(sheet, one, area(first, column + index, rows));
    const horizontal = headingSide(one);
    if (horizontal) sheet.draft.style(area(headingRow, column + index), { horizontal });
  });
  sheet.draft
    .style(area(closing, column, 1, columns.length), { fill: sheetPalette.verdict.pending.fill })
    .heights({ [closing]: ROW_HEIGHT });
  const whole = area(headingRow, column, rows + 2, columns.length);
  return { headingRow, first, closing, reference: areaReference(whole, "both") };
}

/** A column of the table under its heading, closing row included. */
export function rowsUnder({ first, closing }: InputTable, column: number, columns = 1): Area {
  return area(first, column, closing - first + 1, columns);
}

/** A column of the table from its heading to the closing row. */
export function headedColumn({ headingRow, closing }: InputTable, column: number, columns = 1): Area {
  return area(headingRow, column, closing - headingRow + 1, columns);
}

/** Headings stand over their column as its values do: numbers are on the right. */
function headingSide({ format, style }: TableColumn): CellStyle["horizontal"] {
  return style?.horizontal ?? (format === undefined ? undefined : "right");
}

function putColumn(sheet: CreatedSheet, column: TableColumn, rows: Area): void {
  const { content, isComputed, entry, format, style } = column;
  if (isComputed !== true) sheet.inputs(rows, entry);
  if (format !== undefined) sheet.draft.numberFormat(rows, format);
  if (style) sheet.draft.style(rows, style);
  if (!content) return;
  for (let index = 0; index < rows.rows; index += 1) {
    sheet.draft.put(rows.row + index, rows.column, content(index, rows.row + index));
  }
}

/** The heading of a function's column, as people read it. */
export function headingOf(columns: readonly Column[] | undefined, id: string, locale: Locale): string {
  const column = columns?.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`no column ${id}`);
  const heading = locale === "fr" ? column.heading : column.english;
  return heading.charAt(0).toUpperCase() + heading.slice(1);
}
