/** What differs today from what a jury closed. */
import type { RangeRef, WorkbookModel } from "../../workbook/model";
import type { ClosedPlace, ClosedRow, ClosedTable } from "./closed-content";
import { keptContent, type KeptContent } from "../kept-content";
import type { Closing } from "./closing";
import { readJournal, type JournalLine } from "./journal";
import { tableToday } from "./jury-tables";
import type { PlacedTable } from "./placed-table";

export interface ClosedChange extends ClosedPlace {
  /** What was closed, or what the journal last gave a reason for. */
  readonly before: KeptContent;
  readonly after: KeptContent;
  /** Where it stands; `null` for what is no longer there. */
  readonly at: RangeRef | null;
}

export interface ChangesSince {
  /** What nobody gave a reason for. */
  readonly unexplained: readonly ClosedChange[];
  /** The lines of the journal about this closing. */
  readonly explained: readonly JournalLine[];
}

export function changesSince(workbook: WorkbookModel, closing: Closing): ChangesSince {
  const explained = explainedSince(workbook, closing);
  const unexplained = closing.tables.flatMap((table) => {
    const agreed = agreedTable(table, explained);
    return agreed ? changesOf(agreed, tableToday(workbook, table)) : [];
  });
  return { unexplained, explained };
}

/** Lines with a reason, written since, about what was closed. */
function explainedSince(workbook: WorkbookModel, { date, tables }: Closing): readonly JournalLine[] {
  const sheets = new Set(tables.map(({ sheet }) => sheet.toLowerCase()));
  return readJournal(workbook).filter(
    (line) =>
      line.date >= date && line.reason !== "" && line.before !== line.after && sheets.has(line.sheet.toLowerCase()),
  );
}

/** What was closed, with what the journal gave a reason for since; `null` once the sheet itself has left with a reason. */
function agreedTable(closed: ClosedTable, lines: readonly JournalLine[]): ClosedTable | null {
  return lines
    .filter(({ sheet }) => sheet.toLowerCase() === closed.sheet.toLowerCase())
    .reduce<ClosedTable | null>((table, line) => (table ? agreedWith(table, line) : null), closed);
}

function agreedWith(table: ClosedTable, { who, column, after }: JournalLine): ClosedTable | null {
  const at = table.columns.indexOf(column);
  if (who !== "" && column !== "") {
    const agreed = (row: ClosedRow): ClosedRow =>
      row.who === who ? { who, values: row.values.map((value, index) => (index === at ? after : value)) } : row;
    return { ...table, rows: table.rows.map(agreed) };
  }
  if (who !== "") {
    const others = table.rows.filter((row) => row.who !== who);
    return { ...table, rows: after === null ? others : [...others, { who, values: [] }] };
  }
  if (column === "") return null;
  return {
    ...table,
    columns: table.columns.filter((one) => one !== column),
    rows: table.rows.map((row) => ({ ...row, values: row.values.filter((_, index) => index !== at) })),
  };
}

/** Rows and columns that are gone are told once, by what they were called; so are people who came. */
function changesOf(table: ClosedTable, today: PlacedTable | null): readonly ClosedChange[] {
  const { sheet } = table;
  if (!today) return [{ sheet, who: "", column: "", before: sheet, after: null, at: null }];
  const closed = new Set(table.rows.map(({ who }) => who));
  const gone = (place: Partial<ClosedPlace>, before: string): ClosedChange => ({
    ...{ sheet, who: "", column: "", before, after: null, at: null },
    ...place,
  });
  const lostColumns = table.columns.filter((column) => !today.columns.has(column));
  const came = [...today.rows].filter(([who]) => !closed.has(who));
  return [
    ...lostColumns.map((column) => gone({ column }, column)),
    ...table.rows.flatMap((row) =>
      today.rows.has(row.who) ? changedCells(table, row, today) : [gone({ who: row.who }, row.who)],
    ),
    ...came.map(([who, row]) => ({ sheet, who, column: "", before: null, after: who, at: rangeAt(today, row, 0) })),
  ];
}

function changedCells(
  { sheet, columns }: ClosedTable,
  { who, values }: ClosedRow,
  today: PlacedTable,
): readonly ClosedChange[] {
  return columns.flatMap((column, index): readonly ClosedChange[] => {
    const now = contentIn(today, who, column);
    const before = values[index];
    // Of people who came since, nothing was closed.
    if (!now || before === undefined || now.content === before || NOT_YET.has(now.content)) return [];
    return [{ sheet, who, column, before, after: now.content, at: now.at }];
  });
}

/** A host is still computing it. */
const NOT_YET: ReadonlySet<KeptContent> = new Set<KeptContent>(["#BUSY!"]);

function contentIn(today: PlacedTable, who: string, column: string): { content: KeptContent; at: RangeRef } | null {
  const [row, place] = [today.rows.get(who), today.columns.get(column)];
  if (row === undefined || place === undefined) return null;
  return { content: keptContent(today.sheet.cells[row]?.[place]?.value), at: rangeAt(today, row, place) };
}

function rangeAt({ sheet }: PlacedTable, row: number, column: number): RangeRef {
  return { sheet: sheet.name, row, column, rows: 1, columns: 1 };
}
