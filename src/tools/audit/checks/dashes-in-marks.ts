/** A dash among marks: a functions' error, and no way to tell what it means. */
import { textOf } from "../audited-table";
import { rangesOf } from "../cells";
import type { Check } from "../check";
import { isNoMark } from "../../reading/tokens";

export const dashesInMarks: Check = {
  id: "dashesInMarks",
  severity: "warning",
  about: "column",
  find: (context) =>
    context.markedTables.flatMap((table) =>
      table.markColumns.flatMap(({ column }) => {
        const places = table.peopleRows
          .filter((row) => isNoMark(textOf(table.value(row, column))))
          .map((row) => ({ row, column }));
        const [first] = places;
        if (!first) return [];
        const facts = {
          count: places.length,
          text: textOf(table.value(first.row, column)),
          column: table.titleOf(column),
        };
        return [{ cells: rangesOf(table.sheet.name, places), facts, alike: facts.text }];
      }),
    ),
};
