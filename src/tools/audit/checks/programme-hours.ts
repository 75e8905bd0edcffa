/** Taught hours above what the programme may have. */
import type { Check } from "../check";
import { rangesOf } from "../cells";

const KEY = "programme.hours.max";
/** A few units are no whole programme, and their hours no total of it. */
const FEWEST_UNITS = 3;

export const programmeHours: Check = {
  id: "programmeHours",
  severity: "error",
  find(context) {
    const most = context.rules.get(KEY);
    if (typeof most !== "number") return [];
    return context.tables.flatMap((table) => {
      const [unit] = table.columns("unit");
      const [hours] = table.columns("hours");
      // The hours of each instructor of a unit are a team's, which may teach together.
      if (!unit || !hours || table.who.length > 0) return [];
      const rows = table.dataRows.filter(
        (row) => typeof table.value(row, hours.column) === "number" && !table.isBlank(row, unit.column),
      );
      const sum = rows.reduce((whole, row) => whole + Number(table.value(row, hours.column)), 0);
      if (rows.length < FEWEST_UNITS || sum <= most) return [];
      const cells = rangesOf(
        table.sheet.name,
        rows.map((row) => ({ row, column: hours.column })),
      );
      return [{ cells, facts: { sum, most, over: sum - most }, source: context.rules.source(KEY) }];
    });
  },
};
