import { describe, expect, it } from "vitest";
import { daysInMonth, fromSerial, isCivilDate, toSerial } from "../../../src/rules/exact/serial-date";

describe("Excel serials (1900 system)", () => {
  it.each([
    [1, 1900, 1, 1],
    [59, 1900, 2, 28],
    [61, 1900, 3, 1],
    [36526, 2000, 1, 1],
    [36585, 2000, 2, 29],
    [45351, 2024, 2, 29],
    [46387, 2026, 12, 31],
    [2958465, 9999, 12, 31],
  ])("%d is %d-%d-%d, both ways", (serial, year, month, day) => {
    expect(toSerial({ year, month, day })).toBe(serial);
    expect(fromSerial(serial)).toEqual({ year, month, day });
  });

  it("60, the 29 February 1900 that never was, is no date", () => {
    expect(fromSerial(60)).toBeUndefined();
    expect(toSerial({ year: 1900, month: 2, day: 29 })).toBeUndefined();
  });

  it.each([0, -1, 1.5])("%d is no date", (serial) => {
    expect(fromSerial(serial)).toBeUndefined();
  });

  it("every day of four centuries follows the one before", () => {
    let serial = 61;
    for (let year = 1900; year < 2300; year += 1) {
      for (let month = year === 1900 ? 3 : 1; month <= 12; month += 1) {
        for (let day = 1; day <= daysInMonth(year, month); day += 1) {
          if (toSerial({ year, month, day }) !== serial) throw new Error(`${year}-${month}-${day}`);
          serial += 1;
        }
      }
    }
    expect(fromSerial(serial)).toEqual({ year: 2300, month: 1, day: 1 });
  });

  it.each([
    [2100, false],
    [2000, true],
    [2024, true],
    [2026, false],
  ])("29/02/%d exists: %s", (year, exists) => {
    expect(isCivilDate({ year, month: 2, day: 29 })).toBe(exists);
  });

  it.each([
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [2026, 1, 0],
  ])("%d-%d-%d does not exist", (year, month, day) => {
    expect(toSerial({ year, month, day })).toBeUndefined();
  });
});
