/** The same learner on two rows of a table. */
import { fold } from "../../../functions/reading/text";
import type { AuditedTable } from "../audited-table";
import { textOf } from "../audited-table";
import type { Check, Found } from "../check";

export const duplicatedLearners: Check = {
  id: "duplicatedLearners",
  severity: "warning",
  find: (context) => context.marksTables.flatMap(inTable),
};

function inTable(table: AuditedTable): readonly Found[] {
  const numbers = table.columns("learnerNumber")[0]?.column;
  const names = table.columns("fullName", "lastName", "firstName").map(({ column }) => column);
  const hasFullNames = table.columns("fullName").length > 0 || names.length > 1;
  const byNumber = numbers === undefined ? [] : alike(table, (row) => folded(textOf(table.value(row, numbers))));
  const byName = hasFullNames ? alike(table, (row) => nameKey(table, row, names)) : [];
  const told = new Set(byNumber.map(String));
  return [...byNumber, ...byName.filter((rows) => !told.has(String(rows)) && !isTold(table, rows))].map((rows) => {
    const [first = 0] = rows;
    const [column = 0] = names.length > 0 ? names : [numbers ?? 0];
    return {
      cells: rows.map((row) => table.range(row, column)),
      facts: { learner: table.nameOf(first), other: table.nameOf(rows[1] ?? first), count: rows.length },
    };
  });
}

/** Rows of the same key, by key. */
function alike(table: AuditedTable, keyOf: (row: number) => string): readonly (readonly number[])[] {
  const rows = new Map<string, number[]>();
  for (const row of table.dataRows) {
    const key = keyOf(row);
    if (key === "") continue;
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  return [...rows.values()].filter(({ length }) => length > 1);
}

/** Homonyms are told apart by a number, a birth date or an address. */
function isTold(table: AuditedTable, rows: readonly number[]): boolean {
  return table.columns("learnerNumber", "birthDate", "email").some(({ column }) => {
    const values = rows.map((row) => folded(textOf(table.value(row, column))));
    return values.every((value) => value !== "") && new Set(values).size === values.length;
  });
}

function nameKey(table: AuditedTable, row: number, columns: readonly number[]): string {
  const parts = columns.map((column) => folded(textOf(table.value(row, column))));
  return parts.every((part) => part !== "") ? parts.join(" ") : "";
}

/** Case, accents, hyphens and double spaces aside. */
function folded(text: string): string {
  return fold(text.replace(/[-‐‑–.'’]/g, " "));
}
