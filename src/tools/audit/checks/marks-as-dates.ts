/** Marks that the spreadsheet took for dates. */
import type { Check } from "../check";
import { serialDateText } from "../../../spreadsheet/cell/date-text";
import { isDateInMarks, typedMark } from "../date-in-marks";

export const marksAsDates: Check = {
  id: "marksAsDates",
  severity: "error",
  find: (context) =>
    context.markedTables.flatMap((table) =>
      table.marks.flatMap(({ column }) =>
        table.peopleRows.flatMap((row) => {
          const cell = table.cell(row, column);
          if (cell === undefined || !isDateInMarks(cell)) return [];
          const serial = Number(cell.value);
          const facts = {
            date: serialDateText(serial),
            typed: typedMark(serial),
            learner: table.nameOf(row),
            column: table.titleOf(column),
          };
          return [{ cells: [table.range(row, column)], facts }];
        }),
      ),
    ),
};
