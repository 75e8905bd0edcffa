import { describe, expect, it } from "vitest";
import { ALSACE_MOSELLE_HOLIDAYS, PUBLIC_HOLIDAYS } from "../../../src/conventions/public-holidays";
import { publicHolidays } from "../../../src/rules/calendar/public-holidays";
import { workingDays } from "../../../src/rules/calendar/working-days";
import { on, shown } from "./days";

describe("public holidays", () => {
  // Published for 2026 and 2027 (service-public.fr).
  it.each([
    [2026, "01/01 06/04 01/05 08/05 14/05 25/05 14/07 15/08 01/11 11/11 25/12"],
    [2027, "01/01 29/03 01/05 06/05 08/05 17/05 14/07 15/08 01/11 11/11 25/12"],
  ])("of %d", (year, expected) => {
    const days = [...publicHolidays(year, PUBLIC_HOLIDAYS)].sort((a, b) => a - b);
    expect(days.map((day) => shown(day).slice(0, 5)).join(" ")).toBe(expected);
  });

  it("of 2008 put Ascension on the very 1st of May", () => {
    expect(publicHolidays(2008, PUBLIC_HOLIDAYS).size).toBe(10);
  });

  it("of Alsace-Moselle are two more: Good Friday and 26 December", () => {
    expect([...publicHolidays(2027, ALSACE_MOSELLE_HOLIDAYS)].map(shown)).toEqual(["26/03/2027", "26/12/2027"]);
  });
});

describe("working days", () => {
  const isWorkingDay = workingDays(PUBLIC_HOLIDAYS);
  const isWorkingDayThere = workingDays([...PUBLIC_HOLIDAYS, ...ALSACE_MOSELLE_HOLIDAYS]);

  it.each([
    ["30/04/2027", true], // Friday
    ["01/05/2027", false], // Saturday and Labour Day
    ["02/05/2027", false], // Sunday
    ["03/05/2027", true],
    ["06/05/2027", false], // Ascension
    ["07/05/2027", true],
    ["01/01/1900", false],
    ["02/01/1900", true], // Tuesday
    ["31/12/9999", true], // Friday
  ])("%s: %s", (date, expected) => {
    expect(isWorkingDay(on(date))).toBe(expected);
  });

  it("leave out Good Friday in Alsace-Moselle alone", () => {
    expect([isWorkingDay(on("26/03/2027")), isWorkingDayThere(on("26/03/2027"))]).toEqual([true, false]);
  });
});
