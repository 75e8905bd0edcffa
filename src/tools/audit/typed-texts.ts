/** Texts typed in a column where something else is wanted, gathered by column. */
import type { AuditedTable } from "./audited-table";
import { mending, rangesOf, type Mended } from "./cells";
import type { Found } from "./check";

/** What a text should be; `undefined` when it is right as it is. */
export type Mend = (text: string, row: number) => Omit<Mended, "row" | "column"> | undefined;

/** One finding for the whole column, with a fix for all its cells. */
export function textsToMend(
  table: AuditedTable,
  column: number,
  rows: readonly number[],
  mend: Mend,
): readonly Found[] {
  const mended: (Mended & { readonly text: string })[] = [];
  for (const row of rows) {
    const cell = table.cell(row, column);
    if (typeof cell?.value !== "string" || cell.formula !== undefined || cell.spilledFrom !== undefined) continue;
    const better = mend(cell.value, row);
    if (better) mended.push({ row, column, text: cell.value.trim(), ...better });
  }
  const [first] = mended;
  if (!first) return [];
  return [
    {
      cells: rangesOf(table.sheet.name, mended),
      facts: { count: mended.length, example: first.text, column: table.titleOf(column) },
      subject: `${table.titleOf(column)} ${mended.map(({ text }) => text).join(" ")}`,
      fix: mending(table.sheet.name, mended),
    },
  ];
}
