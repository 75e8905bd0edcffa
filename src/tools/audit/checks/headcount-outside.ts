/** More learners than the cohort may have, or fewer than it needs to open. */
import { groupBy } from "../../../rules/group-by";
import type { AuditContext } from "../audit-context";
import type { AuditedTable } from "../audited-table";
import { textOf } from "../audited-table";
import type { Check, Found } from "../check";

const LEAST = "cohort.min";
const MOST = "cohort.max";

export const headcountOutside: Check = {
  id: "headcountOutside",
  severity: "warning",
  find(context) {
    const told = new Set<string>();
    return context.marksTables
      .flatMap((table) => ofTable(context, table))
      .filter(({ subject = "" }) => {
        // The same learners on one sheet per unit are one cohort.
        const isNew = !told.has(subject);
        told.add(subject);
        return isNew;
      });
  },
};

function ofTable(context: AuditContext, table: AuditedTable): readonly Found[] {
  return [...cohorts(table)].flatMap(([group, rows]): readonly Found[] => {
    const count = rows.length;
    const [most, least] = [context.rules.get(MOST), context.rules.get(LEAST)];
    const [first = 0] = rows;
    const cells = [table.range(first, table.who[0]?.column ?? 0, (rows.at(-1) ?? first) - first + 1)];
    const subject = `${group} ${count} ${table.nameOf(first)}`;
    const facts = { count, group };
    if (typeof most === "number" && count > most)
      return [{ cells, subject, facts: { ...facts, most, least: "" }, source: context.rules.source(MOST) }];
    if (typeof least === "number" && count < least)
      return [{ cells, subject, facts: { ...facts, least, most: "" }, source: context.rules.source(LEAST) }];
    return [];
  });
}

/** The learners of each group, once each; all of them where the sheet names no group. */
function cohorts(table: AuditedTable): ReadonlyMap<string, readonly number[]> {
  const column = table.columns("group")[0]?.column;
  const groupOf = (row: number): string => (column === undefined ? "" : textOf(table.value(row, column)));
  const learners = new Map<string, number>();
  for (const row of table.peopleRows) {
    const learner = `${groupOf(row)} ${table.nameOf(row)}`;
    if (!learners.has(learner)) learners.set(learner, row);
  }
  return groupBy([...learners.values()], groupOf);
}
