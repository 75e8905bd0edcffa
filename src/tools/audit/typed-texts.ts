/** Texts typed in a column where something else is wanted, gathered by column. */
import type { AuditedTable } from "./audited-table";
import { mending, rangesOf, type Mended } from "./cells";
import type { Found } from "./check";

/** What a text should be; `told`: it is wrong, and only the user can say what it should be; `undefined` when it is right. */
export type Mend = (text: string, row: number) => Omit<Mended, "row" | "column"> | "told" | undefined;

interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly better: Omit<Mended, "row" | "column"> | "told";
}

/** One finding for the whole column, with a fix for the cells that have a sole meaning. */
export function textsToMend(
  table: AuditedTable,
  column: number,
  rows: readonly number[],
  mend: Mend,
): readonly Found[] {
  const typed = rows.flatMap((row): Typed[] => {
    const cell = table.cell(row, column);
    if (typeof cell?.value !== "string" || cell.formula !== undefined || cell.spilledFrom !== undefined) return [];
    const better = mend(cell.value, row);
    return better === undefined ? [] : [{ row, column, text: cell.value.trim(), better }];
  });
  const [first] = typed;
  if (!first) return [];
  const mended = typed.flatMap(({ better, ...place }) => (better === "told" ? [] : [{ ...place, ...better }]));
  return [
    {
      cells: rangesOf(table.sheet.name, typed),
      facts: { count: typed.length, example: first.text, column: table.titleOf(column) },
      subject: `${table.titleOf(column)} ${typed.map(({ text }) => text).join(" ")}`,
      fix: mending(table.sheet.name, mended),
    },
  ];
}
