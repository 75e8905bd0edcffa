/** What stands right of a table, on the rows of its people, under no heading: cells that a file has too many, a remark. */
import { wordsOf } from "../../spreadsheet/cell/text";
import { containsArea } from "../../workbook/area";
import type { SheetModel } from "../../workbook/model";
import type { FoundTable } from "../recognise/found-table";

export interface CellBeside {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** @param tables all those of the sheet: what stands in another is read with it */
export function cellsBeside(
  sheet: SheetModel,
  table: FoundTable,
  tables: readonly FoundTable[],
): readonly CellBeside[] {
  const { area, dataRows } = table;
  const others = tables.filter((other) => other !== table);
  return dataRows.flatMap((row) => {
    const found: CellBeside[] = [];
    for (let column = area.column + area.columns; ; column += 1) {
      const cell = sheet.cells[row]?.[column];
      const text = typeof cell?.value === "string" || typeof cell?.value === "number" ? wordsOf(cell.value).trim() : "";
      if (text === "" || cell?.formula !== undefined || cell?.spilledFrom !== undefined) return found;
      const place = { row, column, rows: 1, columns: 1 };
      if (others.some((other) => containsArea(other.area, place))) return found;
      found.push({ row, column, text });
    }
  });
}
