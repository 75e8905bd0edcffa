/** A workbook that counts its days from 1904: every function reads its dates four years early. */
import { cellsIn } from "../../../workbook/model-edit/cells";
import { cellKind } from "../../recognise/cell-kind";
import type { Check } from "../check";

export const datesFrom1904: Check = {
  id: "datesFrom1904",
  severity: "error",
  find: ({ workbook, sheets }) => {
    if (workbook.dates1904 !== true) return [];
    return sheets.flatMap((sheet) => {
      const dates = [...cellsIn(sheet.model.cells)].filter(
        ({ cell }) => cellKind(cell.value, cell.style?.numberFormat) === "date",
      );
      const [first] = dates;
      if (first === undefined) return [];
      const facts = { sheet: sheet.name, count: dates.length };
      return [{ cells: [sheet.range(first.row, first.column)], facts }];
    });
  },
};
