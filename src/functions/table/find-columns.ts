/** Which column each heading names. */
import { foldCode, foldHeading } from "../../spreadsheet/words/heading-fold";
import type { Column } from "./columns";

/** The id of each heading's column, in the headings' order; `undefined` for a blank or unknown one. */
export function columnIds<Id extends string>(
  headings: readonly string[],
  columns: readonly Column<Id>[],
): readonly (Id | undefined)[] {
  const names = namesOf(columns);
  return headings.map((heading) => (heading === "" ? undefined : idOf(heading, names, columns)));
}

/** A code is looked for before a word, and what only resembles it last. */
function idOf<Id extends string>(heading: string, names: Names<Id>, columns: readonly Column<Id>[]): Id | undefined {
  return (
    names.codes.get(foldCode(heading)) ??
    names.words.get(foldHeading(heading)) ??
    columns.find(({ matches }) => matches?.(heading) === true)?.id
  );
}

interface Names<Id extends string> {
  readonly codes: ReadonlyMap<string, Id>;
  readonly words: ReadonlyMap<string, Id>;
}

const known = new WeakMap<readonly Column[], Names<string>>();

/** Every name of every column, folded; a function's own list of columns is folded once. */
function namesOf<Id extends string>(columns: readonly Column<Id>[]): Names<Id> {
  const cached = known.get(columns);
  // The list of columns that was folded is the one asked for, so its ids are too.
  if (cached) return cached as Names<Id>;
  const codes = new Map<string, Id>();
  const words = new Map<string, Id>();
  for (const { id, heading, english, synonyms, isCode } of columns) {
    for (const name of [id, heading, english, ...synonyms]) {
      if (isCode === true) codes.set(foldCode(name), id);
      else words.set(foldHeading(name), id);
    }
  }
  const names = { codes, words };
  known.set(columns, names);
  return names;
}
