/** « Maths T1 », « Maths T2 »: one subject over the terms of a year, or a unit each. */
import { fold } from "../../spreadsheet/cell/text";
import { unitCode } from "../recognise/unit-code";

/** A term, a period or a number, after the name of a subject. */
const NUMBERED = /[\s_-](?:t|tr|trim\.?|trimestre|p|p[ée]riode|n°)?\s?[1-9]$/iu;

/** The subject that a numbered name is of; `undefined` for a name without a number, and for a code: « UE 1 » is a unit. */
export function subjectOf(unit: string): string | undefined {
  const at = unit.search(NUMBERED);
  return at <= 0 || unitCode(unit) !== undefined ? undefined : unit.slice(0, at).trim();
}

/** Whether both are the same subject under two numbers. */
export function areNumbered(unit: string, other: string): boolean {
  const subject = subjectOf(unit);
  return subject !== undefined && unit !== other && fold(subject) === fold(subjectOf(other) ?? "");
}
