/** A moment as people read it. */
import { shownDay } from "./audit/date-in-marks";

const MINUTES_IN_DAY = 24 * 60;

/** `22/11/2026 09:05` for a serial of the sheet. */
export function momentText(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_IN_DAY);
  const padded = (part: number): string => String(part).padStart(2, "0");
  return `${shownDay(serial)} ${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
}
