import type { ISheetLocation } from "@univerjs/sheets";

/** A cell in text format keeps what is typed as it is. */
export function isTextCell({
  workbook,
  worksheet,
  row,
  col,
}: Pick<ISheetLocation, "workbook" | "worksheet" | "row" | "col">): boolean {
  return workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col))?.n?.pattern === "@";
}
