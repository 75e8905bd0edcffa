/** When Easter falls. */
import type { CivilDate } from "./serial-date";

const MONTHS_SCALE = 31;

/** Easter Sunday of a Gregorian year, by Meeus's reckoning: 05/04/2026. */
export function easterSunday(year: number): CivilDate {
  const moonYear = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moonYear + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((moonYear + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * correction + 114;
  return { year, month: Math.floor(fromMarch / MONTHS_SCALE), day: (fromMarch % MONTHS_SCALE) + 1 };
}
