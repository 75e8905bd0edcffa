/** Marks below 0 or above their scale. */
import type { Check, Found } from "../check";
import type { AuditedTable } from "../audited-table";
import { isDateInMarks } from "../date-in-marks";
import { scaleOf } from "../mark-scale";

export const marksOutOfRange: Check = {
  id: "marksOutOfRange",
  severity: "error",
  find: (context) =>
    context.markedTables.flatMap((table) => table.marks.flatMap(({ column }) => inColumn(table, column))),
};

function inColumn(table: AuditedTable, column: number): readonly Found[] {
  const scaleAt = scaleOf(table, column);
  return table.peopleRows.flatMap((row) => {
    const scale = scaleAt(row);
    const cell = table.cell(row, column);
    const mark = cell?.value;
    if (scale === null || cell === undefined || typeof mark !== "number" || isDateInMarks(cell)) return [];
    if (mark >= 0 && mark <= scale) return [];
    const facts = { mark, scale, learner: table.nameOf(row), column: table.titleOf(column) };
    return [{ cells: [table.range(row, column)], facts }];
  });
}
