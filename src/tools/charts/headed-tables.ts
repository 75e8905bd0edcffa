/** Tables known by their headings, those that a function of ours spills included. */
import { fold } from "../../spreadsheet/cell/text";
import { foldHeading } from "../../spreadsheet/words/heading-fold";
import type { CellValue, SheetModel, WorkbookModel } from "../../workbook/model";
import type { TableForm } from "./chart-headings";
import { isChartSheet } from "./chart-sheet-mark";

export interface HeadedTable {
  readonly sheet: SheetModel;
  /** The row of the headings. */
  readonly headings: number;
  readonly label: number;
  /** The column of each figure. */
  readonly columns: Readonly<Record<string, number>>;
  /** Rows that have a name and a figure, totals left out. */
  readonly rows: readonly number[];
}

/** Every table of the visible sheets that has the form, in the order of the workbook. */
export function headedTables(workbook: WorkbookModel, form: TableForm): readonly HeadedTable[] {
  return workbook.sheets
    .filter((sheet) => sheet.visibility === "visible" && !isChartSheet(sheet))
    .flatMap((sheet) =>
      rowsOf(sheet).flatMap((row) => {
        const table = tableUnder(sheet, row, form);
        return table === null || table.rows.length === 0 ? [] : [table];
      }),
    );
}

function rowsOf(sheet: SheetModel): readonly number[] {
  return Object.keys(sheet.cells)
    .map(Number)
    .sort((a, b) => a - b);
}

function tableUnder(sheet: SheetModel, headings: number, form: TableForm): HeadedTable | null {
  const texts = Object.entries(sheet.cells[headings] ?? {}).flatMap(([column, { value }]) =>
    typeof value === "string" ? [{ column: Number(column), heading: foldHeading(value) }] : [],
  );
  if (texts.length < 2) return null;
  const find = (words: readonly string[]): number | undefined => {
    const known = words.map(foldHeading);
    // The first word of the list is the one that is meant where several are there.
    return known.map((word) => texts.find(({ heading }) => heading === word)?.column).find((one) => one !== undefined);
  };
  const columns: Record<string, number> = {};
  for (const [id, words] of Object.entries(form.columns)) {
    const column = find(words);
    if (column !== undefined) columns[id] = column;
    else if (!form.optional?.includes(id)) return null;
  }
  const taken = new Set(Object.values(columns));
  const label = leftMost(texts, form.label, taken);
  return label === undefined
    ? null
    : { sheet, headings, label, columns, rows: dataRows(sheet, headings, label, taken) };
}

/** What names the rows stands left of their figures. */
function leftMost(
  texts: readonly { readonly column: number; readonly heading: string }[],
  words: readonly string[],
  taken: ReadonlySet<number>,
): number | undefined {
  const known = new Set(words.map(foldHeading));
  const first = Math.min(...taken);
  return texts.find(({ column, heading }) => column < first && known.has(heading))?.column;
}

/** A blank row, or two headings of which a second table begins, ends the table. */
function dataRows(sheet: SheetModel, headings: number, label: number, columns: ReadonlySet<number>): readonly number[] {
  const rows: number[] = [];
  const at = (row: number, column: number): CellValue => sheet.cells[row]?.[column]?.value ?? null;
  for (let row = headings + 1; !isBlank(at(row, label)); row += 1) {
    const figures = [...columns].map((column) => at(row, column));
    const isHeading = figures.every((value) => typeof value === "string" && value !== "");
    if (isHeading) break;
    const holds = figures.some((value) => typeof value === "number" || (typeof value === "object" && value !== null));
    if (holds && !isTotal(at(row, label))) rows.push(row);
  }
  return rows;
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}

const TOTAL = /^(?:sous[- ]?total|total|ensemble|cumul|somme|sum|overall)\b/;

function isTotal(label: CellValue): boolean {
  return typeof label === "string" && TOTAL.test(fold(label));
}
