/** Hours typed as durations: `223:00` is 9.29 days, and a formula that reads them counts 24 times less. */
import type { AuditedTable } from "../audited-table";
import { mending, rangesOf } from "../cells";
import type { Check, Found } from "../check";

const HOURS_A_DAY = 24;
const DURATION = /\[h{1,4}\]|h:m/i;
/** Somebody knows: days are brought to hours. */
const BROUGHT = /\*\s{0,3}24\b|\b24\s{0,3}\*/;

export const hoursAsDurations: Check = {
  id: "hoursAsDurations",
  severity: "error",
  about: "column",
  find: (context) =>
    context.families.some(({ formula }) => BROUGHT.test(formula))
      ? []
      : context.tables.flatMap((table) =>
          table.columns("hours").flatMap(({ column }): readonly Found[] => inColumn(table, column)),
        ),
};

function inColumn(table: AuditedTable, column: number): readonly Found[] {
  const rows = [...table.dataRows, ...table.special("total")];
  const numbers = rows.filter((row) => typeof table.value(row, column) === "number");
  const durations = numbers.filter((row) => DURATION.test(table.cell(row, column)?.style?.numberFormat ?? ""));
  const isLong = durations.some((row) => Number(table.value(row, column)) >= 1);
  // A column of times of day alone holds none.
  if (durations.length === 0 || (!isLong && durations.length === numbers.length)) return [];
  const places = durations.map((row) => ({ row, column }));
  const [first = 0] = durations;
  const days = Number(table.value(first, column));
  const hours = hoursOf(days);
  const typed = durations.filter((row) => table.cell(row, column)?.formula === undefined);
  return [
    {
      cells: rangesOf(table.sheet.name, places),
      facts: { count: durations.length, column: table.titleOf(column), hours, days: Math.round(days * 100) / 100 },
      subject: `${table.titleOf(column)} ${durations.map((row) => Number(table.value(row, column))).join(" ")}`,
      fix: mending(
        table.sheet.name,
        typed.map((row) => ({ row, column, input: hoursOf(Number(table.value(row, column))), format: "0.##" })),
      ),
    },
  ];
}

/** To the minute: days are binary fractions. */
function hoursOf(days: number): number {
  return Math.round(days * HOURS_A_DAY * 3600) / 3600;
}
