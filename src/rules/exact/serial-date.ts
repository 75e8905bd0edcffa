/** Dates as Excel counts them: days from 1 January 1900, with the 29 February 1900 that never was. */

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

// Fliegel and Van Flandern count days from 1 March of year 0, where leap days fall at a year's end.
const DAYS_IN_400_YEARS = 146_097;
const DAYS_IN_YEAR = 365;
const MARCH = 3;
const MONTHS = 12;
/** Day count of 31 December 1899, Excel's day 0, in the same reckoning. */
const EXCEL_EPOCH = 693_900;
/** Excel's 60 is the day that never was: real dates before it are one less. */
const PHANTOM_SERIAL = 60;

/** The Excel serial (1900 system) of a civil date from 01/01/1900 on; `undefined` for a date that does not exist. */
export function toSerial({ year, month, day }: CivilDate): number | undefined {
  if (!isCivilDate({ year, month, day })) return undefined;
  const shifted = daysSinceMarchOfYearZero(year, month, day) - EXCEL_EPOCH;
  if (shifted < 1) return undefined;
  return shifted >= PHANTOM_SERIAL ? shifted + 1 : shifted;
}

/** Whether the date exists in the Gregorian calendar. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  return month >= 1 && month <= MONTHS && day >= 1 && day <= daysInMonth(year, month);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

export function daysInMonth(year: number, month: number): number {
  return (MONTH_LENGTHS[month - 1] ?? 0) + (month === FEBRUARY && isLeapYear(year) ? 1 : 0);
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysSinceMarchOfYearZero(year: number, month: number, day: number): number {
  const shiftedYear = month < MARCH ? year - 1 : year;
  const shiftedMonth = (month + MONTHS - MARCH) % MONTHS;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * shiftedMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * DAYS_IN_YEAR + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra;
}

/** The civil date of an Excel serial from 1 on; `undefined` for 60, the 29 February 1900 that never was, and below 1. */
export function fromSerial(serial: number): CivilDate | undefined {
  if (serial < 1 || serial === PHANTOM_SERIAL || !Number.isInteger(serial)) return undefined;
  const days = (serial > PHANTOM_SERIAL ? serial - 1 : serial) + EXCEL_EPOCH;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) /
      DAYS_IN_YEAR,
  );
  const dayOfYear = dayOfEra - (DAYS_IN_YEAR * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < MONTHS - 2 ? shiftedMonth + MARCH : shiftedMonth + MARCH - MONTHS;
  const year = yearOfEra + era * 400 + (month < MARCH ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}
