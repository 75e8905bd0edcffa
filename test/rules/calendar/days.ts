/** Days written as people write them. */
import { civilOf, dayOf, type Day } from "../../../src/rules/exact/day";

export function on(date: string): Day {
  const [day = 0, month = 0, year = 0] = date.split("/").map(Number);
  const found = dayOf({ year, month, day });
  if (found === undefined) throw new Error(`${date} is not a day`);
  return found;
}

export function shown(day: Day | null): string {
  if (day === null) return "–";
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${String(dayOfMonth).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
}
