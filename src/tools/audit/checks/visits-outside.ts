/** Visits in company late, or out of their windows, on the day asked about. */
import { visits } from "../../../functions/calendar/visits";
import { calendarMessages } from "../../../i18n/fr/messages/calendar";
import { serialOf } from "../../../rules/exact/day";
import type { AuditContext } from "../audit-context";
import type { AuditedTable } from "../audited-table";
import type { Check, Found } from "../check";
import { serialDateText } from "../../../spreadsheet/cell/date-text";
import { functionOnTable } from "../function-on-table";

const { late, outside } = calendarMessages.visitState;

export const visitsOutside: Check = {
  id: "visitsOutside",
  severity: "warning",
  find: (context) =>
    context.date === null ? [] : context.tables.flatMap((table) => ofTable(context, table, context.date ?? 0)),
};

function ofTable(context: AuditContext, table: AuditedTable, date: number): readonly Found[] {
  const result = functionOnTable(context, table, visits, [[serialOf(date)]]);
  const first = Math.max(0, (result?.length ?? 0) - table.dataRows.length);
  const source = context.rules.source("calendar.visit1.start") ?? context.rules.source("calendar.visit1.kind");
  return table.dataRows.flatMap((row, index): readonly Found[] => {
    const [state, , start, end] = result?.[first + index] ?? [];
    if ((state !== late && state !== outside) || table.nameOf(row) === "") return [];
    const facts = {
      learner: table.nameOf(row),
      late: state === late ? "1" : "",
      start: typeof start === "number" ? serialDateText(start) : "",
      end: typeof end === "number" ? serialDateText(end) : "",
    };
    return [{ cells: [table.range(row, table.who[0]?.column ?? table.found.area.column)], facts, source }];
  });
}
