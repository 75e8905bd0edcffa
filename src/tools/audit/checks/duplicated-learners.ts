/** The same learner on two rows of a table. */
import { fold } from "../../../spreadsheet/cell/text";
import type { AuditedTable } from "../audited-table";
import { textOf } from "../audited-table";
import type { Check, Found } from "../check";

export const duplicatedLearners: Check = {
  id: "duplicatedLearners",
  severity: "warning",
  find: (context) => context.marksTables.flatMap(inTable),
};

function inTable(table: AuditedTable): readonly Found[] {
  const { who, namesakes } = table.reading.people;
  const { fullName, lastName, firstName, number } = who.value;
  const hasFullNames = fullName !== undefined || (lastName !== undefined && firstName !== undefined);
  /** A name without its first name is many people's. */
  const isWhole = (row: number): boolean =>
    fullName !== undefined || [lastName, firstName].every((part) => part === undefined || !table.isBlank(row, part));
  const column = fullName ?? lastName ?? firstName ?? number ?? 0;
  return namesakes
    .filter(({ kind, rows }) => kind !== "name" || (hasFullNames && rows.every(isWhole) && !isTold(table, rows)))
    .map(({ rows }) => {
      const [first = 0, second = first] = rows;
      return {
        cells: rows.map((row) => table.range(row, column)),
        facts: { learner: table.nameOf(first), other: table.nameOf(second), count: rows.length },
      };
    });
}

/** Homonyms are told apart by a number, a birth date or an address. */
function isTold(table: AuditedTable, rows: readonly number[]): boolean {
  return table.columns("learnerNumber", "birthDate", "email").some(({ column }) => {
    const values = rows.map((row) => fold(textOf(table.value(row, column))));
    return values.every((value) => value !== "") && new Set(values).size === values.length;
  });
}
