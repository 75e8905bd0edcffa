import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completedYears } from "../../../src/rules/eligibility/age";
import { addYears, dayOf } from "../../../src/rules/exact/day";

function on(day: number, month: number, year: number): number {
  const found = dayOf({ year, month, day });
  if (found === undefined) throw new Error(`${day}/${month}/${year} is no date`);
  return found;
}

describe("completedYears", () => {
  it.each([
    { title: "the eve of a birthday", birth: on(15, 9, 1996), day: on(14, 9, 2026), years: 29 },
    { title: "the birthday itself", birth: on(15, 9, 1996), day: on(15, 9, 2026), years: 30 },
    { title: "born on 29/02, the 27 in a common year", birth: on(29, 2, 1996), day: on(27, 2, 2026), years: 29 },
    { title: "born on 29/02, the 28 in a common year", birth: on(29, 2, 1996), day: on(28, 2, 2026), years: 30 },
    { title: "born on 29/02, the 28 in a leap year", birth: on(29, 2, 1996), day: on(28, 2, 2028), years: 31 },
    { title: "born on 29/02, the 29 in a leap year", birth: on(29, 2, 1996), day: on(29, 2, 2028), years: 32 },
    { title: "born on 28/02, the 28 in a leap year", birth: on(28, 2, 1998), day: on(28, 2, 2028), years: 30 },
    { title: "the day of birth", birth: on(1, 1, 2000), day: on(1, 1, 2000), years: 0 },
    { title: "born on 31/12, on 01/01", birth: on(31, 12, 1999), day: on(1, 1, 2000), years: 0 },
  ])("$title: $years", ({ birth, day, years }) => {
    expect(completedYears(birth, day, "february28")).toBe(years);
  });

  it("is the most years that fit between the two days", () => {
    const days = fc.integer({ min: 1, max: 60_000 });
    fc.assert(
      fc.property(days, days, (first, second) => {
        const [birth, day] = [Math.min(first, second), Math.max(first, second)];
        const years = completedYears(birth, day, "february28");
        expect(addYears(birth, years)).toBeLessThanOrEqual(day);
        expect(addYears(birth, years + 1)).toBeGreaterThan(day);
      }),
    );
  });
});
