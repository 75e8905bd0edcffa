/** Marks below 0 or above their scale. */
import type { Check, Found } from "../check";
import type { AuditedTable } from "../audited-table";
import { isDateInMarks } from "../date-in-marks";
import { scaleOf } from "../mark-scale";

export const marksOutOfRange: Check = {
  id: "marksOutOfRange",
  severity: "error",
  find: (context) =>
    context.markedTables.flatMap((table) => table.columns("mark").flatMap(({ column }) => inColumn(table, column))),
};

function inColumn(table: AuditedTable, column: number): readonly Found[] {
  const scale = scaleOf(table, column);
  if (scale === null) return [];
  return table.peopleRows.flatMap((row) => {
    const cell = table.cell(row, column);
    const mark = cell?.value;
    if (cell === undefined || typeof mark !== "number" || (mark >= 0 && mark <= scale) || isDateInMarks(cell))
      return [];
    const facts = { mark, scale, learner: table.nameOf(row), column: table.titleOf(column) };
    return [{ cells: [table.range(row, column)], facts }];
  });
}
