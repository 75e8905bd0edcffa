/** A mark missing in a column where nearly everybody has theirs. */
import { rangesOf } from "../cells";
import type { Check } from "../check";

/** Fewer marks than this finish nothing. */
const FEWEST = 5;
const FINISHED = 0.8;

export const blanksInFinishedColumns: Check = {
  id: "blanksInFinishedColumns",
  severity: "warning",
  about: "column",
  find: (context) =>
    context.marksTables.flatMap((table) =>
      table.markColumns.flatMap(({ column, guess }) => {
        // Few sit a second session.
        if (guess.session === 2) return [];
        const rows = table.peopleRows;
        const blank = rows.filter((row) => table.isBlank(row, column));
        const filled = rows.length - blank.length;
        if (blank.length === 0 || filled < FEWEST || filled < rows.length * FINISHED) return [];
        const facts = {
          count: blank.length,
          filled,
          column: table.titleOf(column),
          learner: table.nameOf(blank[0] ?? 0),
        };
        const subject = `${table.titleOf(column)} ${blank.map((row) => table.nameOf(row)).join(" ")}`;
        return [
          {
            cells: rangesOf(
              table.sheet.name,
              blank.map((row) => ({ row, column })),
            ),
            facts,
            subject,
          },
        ];
      }),
    ),
};
