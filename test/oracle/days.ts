/** Days as Excel serials (every day here is after February 1900), counted with the platform's own calendar in UTC. */

const SERIAL_OF_1970 = 25_569;
const MS_A_DAY = 86_400_000;

export type Serial = number;

const at = (serial: Serial): Date => new Date((serial - SERIAL_OF_1970) * MS_A_DAY);

export function serialOf(day: number, month: number, year: number): Serial {
  return Date.UTC(year, month - 1, day) / MS_A_DAY + SERIAL_OF_1970;
}

export function civil(serial: Serial): { day: number; month: number; year: number } {
  const date = at(serial);
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() };
}

export const yearOf = (serial: Serial): number => civil(serial).year;
export const weekday = (serial: Serial): number => at(serial).getUTCDay();
/** Day 0 of the next month is the last of this one. */
export const lastOfMonth = (month: number, year: number): number =>
  civil(Date.UTC(year, month, 0) / MS_A_DAY + SERIAL_OF_1970).day;

/** Civil months: 31/01 and one month is the last of February. */
export function plusMonths(serial: Serial, months: number): Serial {
  const { day, month, year } = civil(serial);
  const target = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(target / 12), (((target % 12) + 12) % 12) + 1];
  return serialOf(Math.min(day, lastOfMonth(m, y)), m, y);
}
export const plusYears = (serial: Serial, years: number): Serial => plusMonths(serial, 12 * years);

/** Months of a contract that have begun by `last`: the k-th begins k civil months after `start`. */
export function monthsBegun(start: Serial, last: Serial): number {
  let count = 0;
  while (plusMonths(start, count) <= last) count += 1;
  return count;
}

/** Easter Sunday, by the ecclesiastical tables (epact and Sunday letter) rather than by a closed formula. */
export function easter(year: number): Serial {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const droppedLeapYears = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - droppedLeapYears - 10;
  let epact = (11 * golden + 20 + moonCorrection - droppedLeapYears) % 30;
  if (epact < 0) epact += 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  let fullMoon = 44 - epact;
  if (fullMoon < 21) fullMoon += 30;
  const day = fullMoon + 7 - ((sunday + fullMoon) % 7);
  return day > 31 ? serialOf(day - 31, 4, year) : serialOf(day, 3, year);
}

const FIXED_HOLIDAYS = [
  [1, 1],
  [1, 5],
  [8, 5],
  [14, 7],
  [15, 8],
  [1, 11],
  [11, 11],
  [25, 12],
] as const;

export function isHoliday(serial: Serial, alsace = false): boolean {
  const { day, month, year } = civil(serial);
  if (FIXED_HOLIDAYS.some(([d, m]) => d === day && m === month)) return true;
  const sinceEaster = serial - easter(year);
  if ([1, 39, 50].includes(sinceEaster)) return true;
  return alsace && (sinceEaster === -2 || (day === 26 && month === 12));
}

export const isWorkingDay = (serial: Serial, alsace = false): boolean =>
  weekday(serial) !== 0 && weekday(serial) !== 6 && !isHoliday(serial, alsace);

export function plusWorkingDays(serial: Serial, count: number, alsace = false): Serial {
  const step = Math.sign(count);
  let day = serial;
  for (let left = Math.abs(count); left > 0;) {
    day += step;
    if (isWorkingDay(day, alsace)) left -= 1;
  }
  return day;
}
