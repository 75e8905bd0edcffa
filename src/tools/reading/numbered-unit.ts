/** « Maths T1 », « Maths T2 »: one subject over the terms of a year, or a unit each. */
import { groupBy } from "../../rules/group-by";
import { fold } from "../../spreadsheet/cell/text";
import { unitCode } from "../recognise/unit-code";

/** A term, a period or a number, after the name of a subject. */
const NUMBERED = /[\s_-](?:t|tr|trim\.?|trimestre|p|p[ée]riode|n°)?\s?[1-9]$/iu;

/** The names whose subject comes under another number too, each with the subject. */
export function numberedSubjects(units: readonly string[]): ReadonlyMap<string, string> {
  const named = [...new Set(units)].flatMap((unit) => {
    const subject = subjectOf(unit);
    return subject === undefined ? [] : [[unit, subject] as const];
  });
  const alike = groupBy(named, ([, subject]) => fold(subject));
  return new Map([...alike.values()].filter(({ length }) => length > 1).flat());
}

/** `undefined` for a name without a number, and for a code: « UE 1 » is a unit. */
function subjectOf(unit: string): string | undefined {
  const at = unit.search(NUMBERED);
  return at <= 0 || unitCode(unit) !== undefined ? undefined : unit.slice(0, at).trim();
}
