/** The columns of an export that hold neither marks nor people. */
import type { WhoColumns } from "../people";
import type { ColumnReason, LeftOutColumn, MarkColumn } from "./marks-list";
import type { Heading } from "./heading-row";

/** Every heading that is neither a mark nor somebody's name, with why. */
export function leftOut(
  headings: readonly Heading[],
  who: WhoColumns,
  marks: readonly MarkColumn[],
  reasonOf: (heading: Heading) => ColumnReason,
): readonly LeftOutColumn[] {
  const taken = new Set([
    ...Object.values(who as Readonly<Record<string, number>>),
    ...marks.map(({ column }) => column),
  ]);
  return headings
    .filter(({ column, text }) => text !== "" && !taken.has(column))
    .map((heading) => ({ column: heading.column, heading: heading.text, reason: reasonOf(heading) }));
}
