/** Sheets that the charts made: they draw others, and are not drawn themselves. */
import { chartSheetWords } from "../../i18n/chart-sheets";
import type { SheetModel } from "../../workbook/model";

/** Every sheet of a chart or a dashboard says under its title what it follows. */
const MARKS = (["fr", "en"] as const).map((locale) => chartSheetWords[locale].follows);
const MARK_ROW = 1;

export function isChartSheet({ cells }: SheetModel): boolean {
  const said = cells[MARK_ROW]?.[0]?.value;
  return typeof said === "string" && MARKS.some((mark) => said.startsWith(mark));
}
