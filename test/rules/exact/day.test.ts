import { describe, expect, it } from "vitest";
import { addMonths, addYears, civilOf, dayOf, dayOfSerial, daysIncluded, serialOf } from "../../../src/rules/exact/day";

const at = (text: string): number => {
  const [day = 0, month = 0, year = 0] = text.split("/").map(Number);
  const found = dayOf({ year, month, day });
  if (found === undefined) throw new Error(`${text} is not a date`);
  return found;
};

describe("days", () => {
  it("follow one another around the 29 February 1900 that never was", () => {
    expect([dayOfSerial(59), dayOfSerial(60), dayOfSerial(61)]).toEqual([59, undefined, 60]);
    expect(civilOf(59)).toEqual({ year: 1900, month: 2, day: 28 });
    expect(civilOf(60)).toEqual({ year: 1900, month: 3, day: 1 });
    expect([serialOf(59), serialOf(60)]).toEqual([59, 61]);
  });

  it("end with the calendar of a spreadsheet", () => {
    expect(serialOf(at("31/12/9999"))).toBe(2_958_465);
    expect(dayOfSerial(2_958_466)).toBeUndefined();
    expect(dayOfSerial(45_000.5)).toBeUndefined();
  });

  it.each([
    ["31/01/2027", 1, "28/02/2027"],
    ["31/01/2028", 1, "29/02/2028"],
    ["31/08/2026", 6, "28/02/2027"],
    ["28/02/2027", 1, "28/03/2027"],
    ["31/12/2026", 1, "31/01/2027"],
    ["15/01/2027", -1, "15/12/2026"],
    ["31/03/2027", -1, "28/02/2027"],
    ["15/06/2026", 0, "15/06/2026"],
  ])("%s and %i month(s) is %s", (from, months, to) => {
    expect(addMonths(at(from), months)).toBe(at(to));
  });

  it("29 February and a year is 28 February", () => {
    expect(addYears(at("29/02/2028"), 1)).toBe(at("28/02/2029"));
    expect(addYears(at("29/02/2028"), 4)).toBe(at("29/02/2032"));
  });

  it("both ends count", () => {
    expect(daysIncluded(at("01/09/2025"), at("31/08/2026"))).toBe(365);
    expect(daysIncluded(at("02/09/2025"), at("01/09/2025"))).toBe(0);
  });

  it("what is no date of a spreadsheet is a fault, not a date", () => {
    expect(civilOf(1)).toEqual({ year: 1900, month: 1, day: 1 });
    for (const day of [0, -1, 1.5, Number.NaN]) expect(() => civilOf(day)).toThrow(RangeError);
    expect(civilOf(2_958_464)).toEqual({ year: 9999, month: 12, day: 31 });
  });
});
