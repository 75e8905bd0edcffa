import { describe, expect, it } from "vitest";
import { conventionById } from "../../src/conventions";
import { areValid, isValid, usualSize } from "../../src/taskpane/panels/create/sheet-size";

describe("the size of a sheet to create", () => {
  it("starts from the year in which the convention begins, else from this one", () => {
    expect(usualSize(conventionById("gessms-2026")!, 2031).year).toBe(2026);
    expect(usualSize(conventionById("assistant-gestion-2016")!, 2031).year).toBe(2031);
  });

  it.each([
    ["learners", 0, false],
    ["learners", 1, true],
    ["learners", 500, true],
    ["learners", 501, false],
    ["learners", 12.5, false],
    ["learners", Number.NaN, false],
    ["units", 60, true],
    ["units", 61, false],
    ["year", 1989, false],
    ["year", 2026, true],
  ] as const)("takes as %s the number %s: %s", (field, value, ok) => {
    expect(isValid(field, value)).toBe(ok);
  });

  it("looks only at the figures asked for", () => {
    const size = { learners: 20, units: 0, year: 2026 };
    expect(areValid(size, ["learners", "year"])).toBe(true);
    expect(areValid(size, ["learners", "units", "year"])).toBe(false);
  });
});
