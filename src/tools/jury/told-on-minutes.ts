/** What minutes made after a jury was closed say of it. */
import type { Locale } from "../../i18n/locale";
import { juryWords } from "../../i18n/panels/jury";
import { sameSheetName } from "../../workbook/address";
import type { WorkbookModel } from "../../workbook/model";
import { changesSince } from "./changes-since";
import { latestClosings } from "./closing-sheet";
import { isJournal } from "./journal";
import { changeLine, closingLines } from "./minutes-lines";

export interface ToldOnMinutes {
  /** The closing of the sheet of marks, what was changed with a reason, how many changes have none. */
  readonly lines: readonly string[];
  /** The sheets that say so. */
  readonly reads: readonly string[];
}

export function toldOnMinutes(workbook: WorkbookModel, marks: string, locale: Locale): ToldOnMinutes {
  const closing = latestClosings(workbook).find(({ tables: [table] }) => sameSheetName(table?.sheet ?? "", marks));
  if (!closing) return { lines: [], reads: [] };
  const { explained, unexplained } = changesSince(workbook, closing);
  const { minutes } = juryWords[locale];
  const lines = [
    ...closingLines(closing, locale),
    ...explained.map((line) => changeLine(line, locale)),
    ...(unexplained.length > 0 ? [minutes.unexplained(unexplained.length)] : []),
  ];
  const journal = workbook.sheets.filter(isJournal).map(({ name }) => name);
  return { lines, reads: [closing.recordSheet, ...journal, ...closing.tables.map(({ sheet }) => sheet)] };
}
