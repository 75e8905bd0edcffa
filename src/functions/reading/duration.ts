/** Durations: hours and minutes as a spreadsheet shows them, `[h]:mm`. */
import { add, atLeast, isWhole, isZero, multiply, ratio, type Ratio } from "../../rules/exact/ratio";
import { HOURS_IN_DAY, MINUTES_IN_HOUR } from "../../rules/exact/time-units";
import { trim } from "../../spreadsheet/cell/text";

const TYPED = /^(\d{1,9})\s*(?::|h(?:eures?)?)\s*([0-5]?\d)(?::00)?$/iu;
const DECIMALS = ratio(100n);
const MINUTES_IN_DAY = ratio(HOURS_IN_DAY * MINUTES_IN_HOUR);

/** The hours of `223:30`, `223:30:00` or `223 h 30`; `undefined` for anything else. */
export function readDurationText(text: string): Ratio | undefined {
  const [, hours, minutes] = TYPED.exec(trim(text)) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  return add(ratio(BigInt(hours)), ratio(BigInt(minutes), BigInt(MINUTES_IN_HOUR)));
}

/** Nobody trains that many days and nights: a number from here on is one of hours. */
const TOO_MANY_DAYS = ratio(100n);

/**
 * Whether a number is likely a duration that a spreadsheet holds in days: whole minutes, and more decimals than people
 * type (223:00 is 9.291666…).
 */
export function isLikelyDuration(days: Ratio): boolean {
  return isWhole(multiply(days, MINUTES_IN_DAY)) && !isWhole(multiply(days, DECIMALS));
}

/** Whether it may be one, as others of its column are: 222:00 is 9.25, and 240:00 is 10. */
export function mayBeDuration(days: Ratio): boolean {
  return !isZero(days) && isWhole(multiply(days, MINUTES_IN_DAY)) && !atLeast(days, TOO_MANY_DAYS);
}

/** The hours of a duration held in days. */
export function hoursOfDays(days: Ratio): Ratio {
  return multiply(days, ratio(HOURS_IN_DAY));
}
