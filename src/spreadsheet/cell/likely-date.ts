/** `8.5` typed in a French spreadsheet becomes 8 May: a date where a mark is wanted. */

const FIRST_LIKELY = 36_526;
const LAST_LIKELY = 55_153;

/** Whether the number is the serial of a day from 2000 to 2050, which no mark is. */
export function isLikelyDate(number: number): boolean {
  return number >= FIRST_LIKELY && number <= LAST_LIKELY;
}
