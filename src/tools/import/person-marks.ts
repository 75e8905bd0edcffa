/** The marks to bring in: one person a row, the chosen columns, each mark as it counts. */
import type { Ratio } from "../../rules/exact/ratio";
import { toNumber } from "../../rules/exact/ratio";
import { markOf, peopleOf, type AttemptRule, type Person } from "./attempts";
import type { ImportedMark } from "./imported-mark";
import type { MarkColumn, MarksList } from "../reading/exports/marks-list";

export interface ChosenColumn {
  readonly column: MarkColumn;
  /** The scale the user gives in place of the list's. */
  readonly outOf?: Ratio;
}

export interface PersonMarks {
  readonly person: Person;
  /** In the order of the chosen columns; `null` where the user has yet to say which attempt counts. */
  readonly marks: readonly (ImportedMark | null)[];
}

export type MarkKind = ImportedMark["kind"] | "undecided";
export type MarkCounts = Readonly<Record<MarkKind, number>>;

export function personMarks(
  list: MarksList,
  chosen: readonly ChosenColumn[],
  rule: AttemptRule | null,
): readonly PersonMarks[] {
  return peopleOf(list).map((person) => ({
    person,
    marks: chosen.map(({ column, outOf }) => markOf(list, person, column, rule, outOf)),
  }));
}

export function markCounts(people: readonly PersonMarks[]): MarkCounts {
  const counts: Record<MarkKind, number> = {
    mark: 0,
    code: 0,
    notEnrolled: 0,
    blank: 0,
    waiting: 0,
    outOfScale: 0,
    refused: 0,
    undecided: 0,
  };
  for (const { marks } of people) for (const mark of marks) counts[mark?.kind ?? "undecided"] += 1;
  return counts;
}

/** What goes into a cell; `null` when there is nothing to write. */
export function cellOf(mark: ImportedMark | null): number | string | null {
  if (mark?.kind === "mark") return toNumber(mark.value);
  return mark?.kind === "code" ? mark.code : null;
}
