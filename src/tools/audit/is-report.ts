/** The report of an audit is no sheet to audit. */
import { auditWords } from "../../i18n/panels/audit";
import type { SheetModel } from "../../workbook/model";

const TITLES: ReadonlySet<unknown> = new Set(Object.values(auditWords).map(({ report }) => report.title));

export function isReport(sheet: SheetModel): boolean {
  return TITLES.has(sheet.cells[0]?.[0]?.value);
}
