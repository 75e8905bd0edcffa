/** A moment as people read it. */
import { formatWithPattern } from "../charts/number-format";

/** `22/11/2026 09:05` for a serial of the sheet. */
export function momentText(serial: number): string {
  return formatWithPattern(serial, "dd/mm/yyyy hh:mm", "fr");
}
