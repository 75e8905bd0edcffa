/** What the papers would write in a table of names. */
import type { AnonymousPapers } from "../../../tools/anonymise/anonymous-papers";
import { liftedList } from "../../../tools/anonymise/lift-plan";
import { fillTable, type Filling } from "../../../tools/import/fill-table";
import { personMarks } from "../../../tools/import/person-marks";
import { suggestColumns } from "../../../tools/import/suggest-columns";
import type { TargetTable } from "../../../tools/import/target-table";

/** By name and number; into the columns headed alike. */
export function liftFilling(found: AnonymousPapers, table: TargetTable): Filling {
  const list = liftedList(found);
  const suggested = suggestColumns(list.marks, table.columns);
  const people = personMarks(
    list,
    list.marks.map((column) => ({ column })),
    null,
  );
  return fillTable(table, people, {
    columns: list.marks.map(({ column }) => suggested.get(column) ?? null),
    choices: new Map(),
    addMissing: false,
  });
}
