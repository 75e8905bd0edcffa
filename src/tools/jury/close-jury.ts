/** « Clore le jury »: what was decided, kept on a sheet with its digest, told in the journal and on the minutes. */
import type { Locale } from "../../i18n/locale";
import { juryWords } from "../../i18n/panels/jury";
import { nextSteps } from "../../i18n/next-steps";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import { closedTable, minutesOf } from "./jury-tables";
import type { PlacedTable } from "./placed-table";
import { closingSheet } from "./closing-sheet";
import type { Closing } from "./closing";
import { journalEdits } from "./journal";
import { appendedLines, closingLines } from "./minutes-lines";
import type { ClosedTable } from "./closed-content";

/** What a closing of a sheet holds: its marks and results, and the decisions on its minutes. */
export function tablesToClose(workbook: WorkbookModel, marks: PlacedTable): readonly ClosedTable[] {
  const minutes = minutesOf(workbook, marks.sheet.name);
  return [marks, ...(minutes ? [minutes] : [])].map(closedTable);
}

export function closeJury(workbook: WorkbookModel, closing: Closing, locale: Locale): Plan {
  const words = juryWords[locale];
  const [marks] = closing.tables;
  const sheet = marks?.sheet ?? "";
  const record = closingSheet(workbook, closing, locale);
  const line = { sheet, cell: "", who: "", column: "", before: null, after: null };
  const journal = journalEdits(
    workbook,
    [{ ...line, date: closing.date, by: closing.by, reason: words.journal.closed }],
    locale,
  );
  const minutes = minutesOf(workbook, sheet);
  const told = closingLines({ ...closing, recordSheet: record.name }, locale);
  return bound(
    workbook,
    {
      label: words.close.plan(sheet),
      next: nextSteps[locale].closeJury,
      edits: [...journal.edits, ...record.edits, ...(minutes ? appendedLines(minutes.sheet, told) : [])],
      lands: { sheet: record.name, row: 0, column: 0, rows: 1, columns: 1 },
    },
    closing.tables.map((table) => table.sheet),
  );
}
