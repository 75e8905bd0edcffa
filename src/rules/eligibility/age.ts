/** Ages in completed years (« ans révolus »). */
import { addYears, civilOf, isLeapDay, type Day } from "../exact/day";

/** The day on which a common year completes the age of whoever was born on a 29 February. */
export type LeapBirthday = "february28" | "march1";

/**
 * The years completed on `day` by who was born on `birth`; negative before birth. The year is completed on the birthday
 * itself; for a 29 February, a common year has another one.
 */
export function completedYears(birth: Day, day: Day, leapBirthday: LeapBirthday): number {
  const years = civilOf(day).year - civilOf(birth).year;
  const birthday = addYears(birth, years);
  const isMoved = isLeapDay(birth) && !isLeapDay(birthday) && leapBirthday === "march1";
  return birthday + (isMoved ? 1 : 0) <= day ? years : years - 1;
}
