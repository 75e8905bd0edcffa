/** Days of charts and of formats. */
import { fromSerial } from "../rules/exact/serial-date";

/** « 31/12/2026 », in both languages; as a number what is no date. */
export function dateText(serial: number): string {
  const date = fromSerial(Math.floor(serial));
  if (date === undefined) return String(serial);
  return [date.day, date.month].map((part) => String(part).padStart(2, "0")).join("/") + `/${date.year}`;
}
