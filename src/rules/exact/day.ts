/** Days and civil months. */
import { daysInMonth, fromSerial, toSerial, type CivilDate } from "./serial-date";

/**
 * A civil day as a whole number: 1 is 01/01/1900, and days that follow one another are one apart, which Excel's serials
 * are not around the 29 February 1900 that never was.
 */
export type Day = number;

const PHANTOM_SERIAL = 60;
const MONTHS = 12;
/** The last day that a spreadsheet knows, 31/12/9999. */
export const LAST_DAY: Day = 2_958_464;

/** The day of an Excel serial; `undefined` below 1, for a fraction, for 60 (29/02/1900) and after 31/12/9999. */
export function dayOfSerial(serial: number): Day | undefined {
  if (!Number.isInteger(serial) || serial < 1 || serial === PHANTOM_SERIAL) return undefined;
  const day = serial > PHANTOM_SERIAL ? serial - 1 : serial;
  return day <= LAST_DAY ? day : undefined;
}

/** The Excel serial of a day. */
export function serialOf(day: Day): number {
  return day >= PHANTOM_SERIAL ? day + 1 : day;
}

/** The day of a civil date; `undefined` when the date does not exist or comes before 1900. */
export function dayOf(date: CivilDate): Day | undefined {
  const serial = toSerial(date);
  return serial === undefined ? undefined : dayOfSerial(serial);
}

export function civilOf(day: Day): CivilDate {
  const date = fromSerial(serialOf(day));
  if (!date) throw new RangeError(`day ${day} is not a date of a spreadsheet`);
  return date;
}

/** Civil months: 31/01 and one month is 28/02, or 29/02 in a leap year. Negative counts go back. */
export function addMonths(day: Day, months: number): Day {
  const result = monthsLater(day, months);
  if (result === undefined) throw new RangeError("the date leaves the calendar of a spreadsheet");
  return result;
}

/** The same, `undefined` where it leaves the calendar of a spreadsheet. */
export function monthsLater(day: Day, months: number): Day | undefined {
  const { year, month, day: dayOfMonth } = civilOf(day);
  const count = year * MONTHS + (month - 1) + months;
  const target = { year: Math.floor(count / MONTHS), month: (((count % MONTHS) + MONTHS) % MONTHS) + 1 };
  const last = daysInMonth(target.year, target.month);
  return dayOf({ year: target.year, month: target.month, day: Math.min(dayOfMonth, last) });
}

export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * MONTHS);
}

/** How many days from `first` to `last`, both included; 0 when `last` comes before. */
export function daysIncluded(first: Day, last: Day): number {
  return Math.max(0, last - first + 1);
}

const FEBRUARY = 2;
const LEAP_DAY = 29;

/** Whether the day is a 29 February. */
export function isLeapDay(date: Day): boolean {
  const { month, day } = civilOf(date);
  return month === FEBRUARY && day === LEAP_DAY;
}
