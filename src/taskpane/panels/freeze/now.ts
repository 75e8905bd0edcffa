/** The user's clock, as a spreadsheet writes a moment. */
import { serialDayOf } from "../../today";

const MINUTES_IN_DAY = 24 * 60;

/** The serial of a moment, to the minute. */
export function serialOfMoment(moment: Date): number {
  return serialDayOf(moment) + (moment.getHours() * 60 + moment.getMinutes()) / MINUTES_IN_DAY;
}

/** `22/11/2026 09:05` for a serial of the sheet. */
export function momentText(serial: number, dateText: (day: number) => string): string {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES_IN_DAY);
  const padded = (part: number): string => String(part).padStart(2, "0");
  return `${dateText(Math.floor(serial))} ${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
}
