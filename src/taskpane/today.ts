/** The day of the user's own clock. */
import { toSerial, type CivilDate } from "../rules/exact/serial-date";

export function civilDayOf(moment: Date): CivilDate {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
}

/** As a spreadsheet counts days. */
export function serialDayOf(moment: Date): number {
  return toSerial(civilDayOf(moment)) ?? 0;
}
