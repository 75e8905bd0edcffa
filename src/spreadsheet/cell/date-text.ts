/** Dates as the sheets write them. */
import { civilOf, dayOfSerial } from "../../rules/exact/day";
import type { CivilDate } from "../../rules/exact/serial-date";

/** `08/05/2026`, in both languages. */
export function dateText({ day, month, year }: CivilDate): string {
  return `${two(day)}/${two(month)}/${year}`;
}

/** The day of a moment as a spreadsheet counts it; as a number what is no date. */
export function serialDateText(serial: number): string {
  const day = dayOfSerial(Math.floor(serial));
  return day === undefined ? String(serial) : dateText(civilOf(day));
}

/** The same for a date of the texts' data, `2026-05-08`. */
export function isoDateText(date: string): string {
  return date.split("-").reverse().join("/");
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
