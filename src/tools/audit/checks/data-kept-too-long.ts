/** Personal data older than the convention lets it be kept, on the day asked about. */
import { parseDelay } from "../../../rules/calendar/delay";
import { subtractDelay } from "../../../rules/calendar/add-delay";
import { civilOf, serialOf, type Day } from "../../../rules/exact/day";
import type { AuditContext } from "../audit-context";
import type { AuditedTable } from "../audited-table";
import { rangesOf } from "../cells";
import type { Check, Found } from "../check";
import { serialDateText } from "../../../spreadsheet/cell/date-text";

const KEY = "data.retention";
const FIRST_LIKELY = 32_874;
const FIRST_YEAR = 1990;

export const dataKeptTooLong: Check = {
  id: "dataKeptTooLong",
  severity: "warning",
  find(context) {
    const limit = oldest(context);
    if (limit === null) return [];
    const source = context.rules.source(KEY);
    const delay = String(context.rules.get(KEY));
    return context.tables
      .filter(({ who }) => who.length > 0)
      .flatMap((table) =>
        inTable(table, limit).map((found) => ({ ...found, source, facts: { ...found.facts, delay } })),
      );
  },
};

/** What is older should be gone. */
function oldest({ rules, date }: AuditContext): Day | null {
  const kept = rules.get(KEY);
  const delay = typeof kept === "string" ? parseDelay(kept) : null;
  if (date === null || !delay?.ok) return null;
  const limit = subtractDelay(date, delay.value, () => true);
  return limit.ok ? limit.value : null;
}

/** By the last day of each row, or its year. */
function inTable(table: AuditedTable, limit: Day): readonly Found[] {
  const ends = [...table.columns("end"), ...table.columns("date"), ...table.columns("start")].slice(0, 1);
  const dated = ends.flatMap(({ column }) =>
    table.dataRows
      .filter((row) => isBetween(table.value(row, column), FIRST_LIKELY, serialOf(limit)))
      .map((row) => ({ row, column })),
  );
  const lastYear = civilOf(limit).year - 1;
  const byYear = table
    .columns("year")
    .slice(0, 1)
    .flatMap(({ column }) =>
      table.dataRows
        .filter((row) => isBetween(table.value(row, column), FIRST_YEAR, lastYear + 1))
        .map((row) => ({ row, column })),
    );
  const places = dated.length > 0 ? dated : byYear;
  if (places.length === 0) return [];
  return [
    {
      cells: rangesOf(table.sheet.name, places),
      facts: { count: places.length, limit: serialDateText(serialOf(limit)), sheet: table.sheet.name },
    },
  ];
}

function isBetween(value: unknown, first: number, end: number): boolean {
  return typeof value === "number" && value >= first && value < end;
}
