/** The user's clock, as a spreadsheet writes a moment. */
import { serialDayOf } from "./today";

const MINUTES_IN_DAY = 24 * 60;

/** The serial of a moment, to the minute. */
export function serialOfMoment(moment: Date): number {
  return serialDayOf(moment) + (moment.getHours() * 60 + moment.getMinutes()) / MINUTES_IN_DAY;
}
