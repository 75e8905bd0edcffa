/** Which column each heading names. */
import { foldHeading } from "./heading-fold";
import type { Column } from "./columns";

/** The id of each heading's column, in the headings' order; `undefined` for a blank or unknown one. */
export function columnIds<Id extends string>(
  headings: readonly string[],
  columns: readonly Column<Id>[],
): readonly (Id | undefined)[] {
  const names = namesOf(columns);
  return headings.map((heading) => (heading === "" ? undefined : idOf(heading, names, columns)));
}

function idOf<Id extends string>(
  heading: string,
  names: ReadonlyMap<string, Id>,
  columns: readonly Column<Id>[],
): Id | undefined {
  return names.get(foldHeading(heading)) ?? columns.find(({ matches }) => matches?.(heading) === true)?.id;
}

const known = new WeakMap<readonly Column[], ReadonlyMap<string, string>>();

/** Every name of every column, folded; a function's own list of columns is folded once. */
function namesOf<Id extends string>(columns: readonly Column<Id>[]): ReadonlyMap<string, Id> {
  const cached = known.get(columns);
  // The list of columns that was folded is the one asked for, so its ids are too.
  if (cached) return cached as ReadonlyMap<string, Id>;
  const names = new Map<string, Id>();
  for (const column of columns) {
    for (const name of [column.id, column.heading, column.english, ...column.synonyms])
      names.set(foldHeading(name), column.id);
  }
  known.set(columns, names);
  return names;
}
