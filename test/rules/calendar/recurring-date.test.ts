import { describe, expect, it } from "vitest";
import { dateInYear, parseRecurringDate } from "../../../src/rules/calendar/recurring-date";

function inYear(text: string, n: number) {
  const parsed = parseRecurringDate(text);
  return parsed.ok ? dateInYear(parsed.value, n) : parsed;
}

describe("dates that come back every year", () => {
  it.each([
    ["31/12/N", 2026, 2026, 12, 31],
    ["31/03/N+1", 2026, 2027, 3, 31],
    ["1/7/n + 2", 2026, 2028, 7, 1],
    ["30/06/2019", 2026, 2019, 6, 30],
    ["29/02/N", 2024, 2024, 2, 29],
    ["fin 02/N", 2024, 2024, 2, 29],
    ["fin 02/N+1", 2025, 2026, 2, 28],
    ["FIN 2/2000", 2026, 2000, 2, 29],
    ["fin 12/N", 2026, 2026, 12, 31],
  ])("%s for N = %d", (text, n, year, month, day) => {
    expect(inYear(text, n)).toEqual({ ok: true, value: { year, month, day } });
  });

  it("29/02 of a common year is an issue, not the 28 nor the 1st", () => {
    expect(inYear("29/02/N", 2026)).toMatchObject({ ok: false, issues: [{ code: "date.notInYear" }] });
  });

  it.each([
    "31/04/N",
    "00/01/N",
    "31-12-N",
    "31/12",
    "N",
    "",
    "31/12/N-1",
    "1/13/2026",
    "fin 13/N",
    "fin N",
    "fin02/N",
    "fin 31/12/N",
  ])("« %s » is malformed", (text) => {
    expect(inYear(text, 2026)).toMatchObject({ ok: false, issues: [{ code: "date.malformed" }] });
  });
});
