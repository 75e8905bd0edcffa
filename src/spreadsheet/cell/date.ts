/** Reads dates: Excel serials, `JJ/MM/AAAA`, ISO. */
import { dayOf, dayOfSerial, type Day } from "../../rules/exact/day";
import type { Content } from "./content";
import { trim } from "./text";

const FRENCH = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;

/** The day that a non-blank cell holds, a time of day left out; `undefined` for anything else. */
export function readDay(cell: Content): Day | undefined {
  if (typeof cell === "number") return dayOfSerial(Math.floor(cell));
  return typeof cell === "string" ? readDayText(trim(cell)) : undefined;
}

function readDayText(text: string): Day | undefined {
  const french = FRENCH.exec(text);
  const [, year, month, day] = french ? [text, french[3], french[2], french[1]] : (ISO.exec(text) ?? []);
  return year === undefined ? undefined : dayOf({ year: Number(year), month: Number(month), day: Number(day) });
}
