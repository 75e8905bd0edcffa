/** Ages in completed years (« ans révolus »). */
import { addYears, civilOf, type Day } from "../exact/day";

/**
 * The years completed on `day` by who was born on `birth`; negative before birth. The year is completed on the birthday
 * itself; whoever was born on a 29 February completes it on the 28 in a common year, as civil delays end.
 */
export function completedYears(birth: Day, day: Day): number {
  const years = civilOf(day).year - civilOf(birth).year;
  return addYears(birth, years) <= day ? years : years - 1;
}
