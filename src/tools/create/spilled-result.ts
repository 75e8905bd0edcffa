/** Where a function gives a table of its own: one formula, and the cells that it fills made ready. */
import type { ResultColumn, ResultFormat } from "../../functions/table/columns";
import { area } from "../cell-reference";
import { EURO_FORMAT } from "../create-budget";
import { sheetPalette } from "../sheet-palette";
import { DATE_FORMAT, type CreatedSheet } from "./created-sheet";

const FORMATS: Readonly<Partial<Record<ResultFormat, string>>> = {
  date: DATE_FORMAT,
  euros: EURO_FORMAT,
  share: "0.0 %",
  mark: "0.00",
};

const ALIGNMENTS = {
  text: "left",
  date: "center",
  euros: "right",
  share: "center",
  mark: "center",
  year: "center",
  number: "center",
  hours: "center",
} as const satisfies Record<ResultFormat | "text", "left" | "center" | "right">;

/**
 * The headings and their look on a row, and the look of the rows under it. The cells are left blank: the result spills
 * over them, and only as far as it needs to. Where the rules leave headings out of results, they are written, and the
 * result starts under them: its rows stand beside the same rows of the table.
 */
export function putSpilledResult(
  sheet: CreatedSheet,
  row: number,
  column: number,
  formula: string,
  results: readonly ResultColumn[] | undefined,
  rows: number,
): void {
  const columns = results ?? [];
  sheet.atLeast(row, Math.max(...columns.map(({ heading }, index) => sheet.heightOf(heading, column + index))));
  if (!sheet.showsHeadings) sheet.draft.put(row, column, ...columns.map(({ heading }) => heading));
  sheet.draft
    .formula(sheet.showsHeadings ? row : row + 1, column, formula)
    .style(area(row, column, 1, columns.length), {
      bold: true,
      fontSize: 10,
      vertical: "middle",
      wrap: true,
      ...sheetPalette.heading,
    })
    .style(area(row + 1, column, rows, columns.length), {
      fontSize: 10,
      vertical: "middle",
      color: sheetPalette.ink,
      fill: sheetPalette.subheading.fill,
      border: { bottom: { line: "thin", color: sheetPalette.line } },
    });
  columns.forEach(({ format }, index) => {
    const pattern = format === undefined ? undefined : FORMATS[format];
    const target = area(row + 1, column + index, rows);
    if (pattern !== undefined) sheet.draft.numberFormat(target, pattern);
    // Headings stand over their column as its values do.
    const whole = area(row, column + index, rows + 1);
    const isText = format === undefined;
    sheet.draft.style(whole, { horizontal: ALIGNMENTS[format ?? "text"], ...(isText && { indent: 1 }) });
  });
}
