/** Dates kept as text: they neither sort nor subtract. */
import { readDay } from "../../../spreadsheet/cell/date";
import { serialOf } from "../../../rules/exact/day";
import type { Check } from "../check";
import { textsToMend } from "../typed-texts";

const FORMAT = "dd/mm/yyyy";

export const datesAsText: Check = {
  id: "datesAsText",
  severity: "warning",
  about: "column",
  find: (context) =>
    context.tables.flatMap((table) =>
      table.columns("start", "end", "break", "date", "birthDate").flatMap(({ column }) =>
        textsToMend(table, column, table.dataRows, (text) => {
          const day = readDay(text);
          return day === undefined ? undefined : { input: serialOf(day), format: FORMAT };
        }),
      ),
    ),
};
