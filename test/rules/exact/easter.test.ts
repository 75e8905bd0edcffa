import { describe, expect, it } from "vitest";
import { easterSunday } from "../../../src/rules/exact/easter";

/** Published dates (Bureau des longitudes): day and month of Easter Sunday. */
const KNOWN: readonly (readonly [year: number, day: number, month: number])[] = [
  [1990, 15, 4],
  [1997, 30, 3],
  [2000, 23, 4],
  [2008, 23, 3],
  [2011, 24, 4],
  [2016, 27, 3],
  [2019, 21, 4],
  [2023, 9, 4],
  [2024, 31, 3],
  [2025, 20, 4],
  [2026, 5, 4],
  [2027, 28, 3],
  [2028, 16, 4],
  [2035, 25, 3],
  [2038, 25, 4],
  [2049, 18, 4],
  [2050, 10, 4],
];

describe("Easter Sunday", () => {
  it.each(KNOWN)("of %d is on %d/%d", (year, day, month) => {
    expect(easterSunday(year)).toEqual({ year, month, day });
  });

  it("of a year whose reckoning is corrected (1954, 1981, 2049, 2076)", () => {
    expect([1954, 1981, 2049, 2076].map(easterSunday)).toEqual([
      { year: 1954, month: 4, day: 18 },
      { year: 1981, month: 4, day: 19 },
      { year: 2049, month: 4, day: 18 },
      { year: 2076, month: 4, day: 19 },
    ]);
  });
});
