/** The reason of changes made after a closing: lines of the journal, and of the minutes. */
import type { Locale } from "../../i18n/locale";
import { juryWords } from "../../i18n/panels/jury";
import { nextSteps } from "../../i18n/next-steps";
import { formatCell } from "../../workbook/address";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { bound } from "../../workbook/seen";
import type { ClosedChange } from "./changes-since";
import type { FoundClosing } from "./closing-sheet";
import { journalEdits, type JournalLine } from "./journal";
import { minutesOf } from "./jury-tables";
import { appendedLines, changeLine } from "./minutes-lines";

export interface Explanation {
  readonly closing: FoundClosing;
  readonly changes: readonly ClosedChange[];
  readonly reason: string;
  /** Who gives it, as they wrote their name. */
  readonly by: string;
  /** An Excel serial, to the minute. */
  readonly date: number;
  readonly locale: Locale;
}

export function explainChanges(
  workbook: WorkbookModel,
  { closing, changes, reason, by, date, locale }: Explanation,
): Plan {
  const lines = changes.map(({ at, ...change }): JournalLine => ({
    ...change,
    date,
    by,
    reason,
    cell: at ? formatCell(at.row, at.column) : "",
  }));
  const journal = journalEdits(workbook, lines, locale);
  const minutes = minutesOf(workbook, closing.tables[0]?.sheet ?? "");
  const told = lines.map((line) => changeLine(line, locale));
  return bound(
    workbook,
    {
      label: juryWords[locale].changes.plan(lines.length),
      next: nextSteps[locale].explainChanges,
      edits: [...journal.edits, ...(minutes ? appendedLines(minutes.sheet, told) : [])],
    },
    [closing.recordSheet, journal.sheet, ...closing.tables.map((table) => table.sheet)],
  );
}
