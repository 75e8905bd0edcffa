/** Dates as the sheets write them. */
import type { CivilDate } from "../../rules/exact/serial-date";

/** `08/05/2026`, in both languages. */
export function dateText({ day, month, year }: CivilDate): string {
  return `${two(day)}/${two(month)}/${year}`;
}

/** The same for a date of the texts' data, `2026-05-08`. */
export function isoDateText(date: string): string {
  return date.split("-").reverse().join("/");
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
