/** A workbook that counted its days from 1904: dates copied from it to another lose four years and a day. */
import { cellKind } from "../../recognise/cell-kind";
import type { Check, Found } from "../check";

export const datesFrom1904: Check = {
  id: "datesFrom1904",
  severity: "warning",
  find: ({ sheets, countsFrom1904 }) => {
    if (!countsFrom1904) return [];
    const dates = sheets.flatMap(({ model }) =>
      Object.entries(model.cells).flatMap(([row, cells]) =>
        Object.entries(cells).flatMap(([column, { value, style }]) =>
          typeof value === "number" && cellKind(value, style?.numberFormat) === "date"
            ? [{ sheet: model.name, row: Number(row), column: Number(column), rows: 1, columns: 1 }]
            : [],
        ),
      ),
    );
    const [first] = dates;
    return first ? [{ cells: [first], facts: { count: dates.length }, subject: "1904" } satisfies Found] : [];
  },
};
