/** What stands under a table after a blank row and explains it: « Légende », « ABI : absence injustifiée ». Nobody's rows. */
import { fold } from "../../spreadsheet/cell/text";
import type { CellValue, SheetModel } from "../../workbook/model";
import type { FoundTable } from "../recognise/found-table";
import { isMarkColumn } from "./table-marks";
import { readMarkCell } from "./tokens";

/** Its first words. */
const LEGEND =
  /^(?:legendes?|codes?|nota|n\.?b\.?|notes?\s?:|remarques?|signatures?|fait a|le president|la presidente|\*)/;
const EXPLAINS = /^\S{1,6}(?:\s?[:=]|\s[–-])\s?\S/u;

/** The table without the rows that explain it; a learner without a mark yet stays one. */
export function withoutLegend(sheet: SheetModel, table: FoundTable): FoundTable {
  const marks = table.columns.filter(isMarkColumn).map(({ column }) => column);
  const start = lastGap(table.dataRows);
  const [above, below] = [table.dataRows.slice(0, start), table.dataRows.slice(start)];
  const isMarked = (row: number): boolean => marks.some((column) => isMark(sheet.cells[row]?.[column]?.value ?? null));
  if (start === 0 || below.some(isMarked) || !above.some(isMarked) || !below.some((row) => explains(sheet, table, row)))
    return table;
  const notes = below.map((row) => ({ row, kind: "note" as const }));
  return withoutLegend(sheet, { ...table, dataRows: above, specialRows: [...table.specialRows, ...notes] });
}

/** Where the rows begin that follow the last blank one; 0 when no row is blank. */
function lastGap(rows: readonly number[]): number {
  return rows.reduce((start, row, index) => (index > 0 && row > (rows[index - 1] ?? row) + 1 ? index : start), 0);
}

function isMark(value: CellValue): boolean {
  const { kind } = readMarkCell(value);
  return kind === "mark" || kind === "code";
}

function explains(sheet: SheetModel, { area }: FoundTable, row: number): boolean {
  const texts = Object.entries(sheet.cells[row] ?? {}).flatMap(([column, { value }]) =>
    Number(column) >= area.column && typeof value === "string" ? [value.trim()] : [],
  );
  return texts.some((text) => LEGEND.test(fold(text)) || EXPLAINS.test(text) || startsWithCode(text));
}

/** « ABI absence injustifiée »: a code, then what it means. */
function startsWithCode(text: string): boolean {
  const [first = "", ...others] = text.split(/\s+/u);
  return others.length > 0 && readMarkCell(first).kind === "code" && first === first.toUpperCase();
}
