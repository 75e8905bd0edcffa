/** Dates as the sheets write them. */
import type { CivilDate } from "../../rules/exact/serial-date";

/** `08/05/2026`, in both languages. */
export function dateText({ day, month, year }: CivilDate): string {
  return `${two(day)}/${two(month)}/${year}`;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}
