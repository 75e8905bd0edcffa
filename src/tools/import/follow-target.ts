/** What the user chose in a table, found again once the table has changed: by headings and by people, never by place. */
import { groupBy } from "../../rules/group-by";
import type { Learner } from "./learners";
import type { TargetTable } from "./target-table";

/** The row or the column of the table as it is now; `null` when it is gone, or when two could be meant. */
export interface Followed {
  readonly row: (before: number) => number | null;
  readonly column: (before: number) => number | null;
}

export function followTarget(before: TargetTable, now: TargetTable): Followed {
  const rows = matched(before.learners, now.learners, personKey, ({ row }) => row);
  const columns = matched(
    before.columns,
    now.columns,
    ({ heading }) => heading,
    ({ column }) => column,
  );
  return { row: (row) => rows.get(row) ?? null, column: (column) => columns.get(column) ?? null };
}

/** Where each place went: the same place when it says the same, else the only one that says it. */
function matched<T>(
  before: readonly T[],
  now: readonly T[],
  keyOf: (item: T) => string,
  placeOf: (item: T) => number,
): ReadonlyMap<number, number> {
  const places = groupBy(now, keyOf);
  return new Map(
    before.flatMap((item): (readonly [number, number])[] => {
      const [old, found = []] = [placeOf(item), places.get(keyOf(item))?.map(placeOf)];
      if (found.includes(old)) return [[old, old]];
      return found.length === 1 && found[0] !== undefined ? [[old, found[0]]] : [];
    }),
  );
}

function personKey({ number, email, lastName, firstName, name }: Learner): string {
  return JSON.stringify([number, email, lastName, firstName, name]);
}
