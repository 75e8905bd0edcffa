/** Spending above the caps of the convention. */
import { cap } from "../../../functions/finance/cap";
import { wordsOf } from "../../../spreadsheet/cell/text";
import type { ResultValue } from "../../../functions/host";
import type { AuditContext } from "../audit-context";
import type { AuditedTable } from "../audited-table";
import type { Check, Found } from "../check";
import { functionOnTable } from "../function-on-table";

const KEYS = ["finance.cap.year", "finance.cap.party.year", "finance.cap.party.term"] as const;
/** Where CAP writes each: the amount, its cap and the excess. */
const IN_YEAR = 2;
const RUNNING = 5;

export const capsExceeded: Check = {
  id: "capsExceeded",
  severity: "error",
  find: (context) =>
    KEYS.some((key) => typeof context.rules.get(key) === "number")
      ? context.tables.flatMap((table) => inTable(context, table))
      : [],
};

function inTable(context: AuditContext, table: AuditedTable): readonly Found[] {
  if (isResult(table)) return [];
  const lines = functionOnTable(context, table, cap) ?? [];
  return lines.flatMap((line) => {
    const party = wordsOf(line[1] ?? null);
    const isTogether = context.rules.open("finance.split.<party>").every(({ name }) => name !== party);
    return [
      ...excess(context, table, line, IN_YEAR, isTogether ? "finance.cap.year" : "finance.cap.party.year"),
      ...(isTogether ? [] : excess(context, table, line, RUNNING, "finance.cap.party.term")),
    ];
  });
}

/** What CAP itself spilled tells what the table beside it does. */
function isResult(table: AuditedTable): boolean {
  const { row, column } = table.found.area;
  const head = table.cell(row, column);
  return head?.formula !== undefined || head?.spilledFrom !== undefined;
}

function excess(
  context: AuditContext,
  table: AuditedTable,
  line: readonly ResultValue[],
  at: number,
  key: string,
): readonly Found[] {
  const [amount, limit, over] = line.slice(at, at + 3);
  if (typeof over !== "number" || over <= 0 || typeof amount !== "number" || typeof limit !== "number") return [];
  const { row, column, rows, columns } = table.found.area;
  const facts = { year: wordsOf(line[0] ?? null), party: wordsOf(line[1] ?? null), amount, limit, over };
  return [{ cells: [table.range(row, column, rows, columns)], facts, source: context.rules.source(key) }];
}
