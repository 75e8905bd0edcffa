/** The figures of the status bar, as Excel shows them in each language. */
import { describe, expect, it } from "vitest";
import { statisticTexts, type Statistics } from "../../src/workbook/univer/typing/status-bar/statistic-texts";

const ORDER = ["MAX", "MIN", "SUM", "COUNTA", "COUNT", "AVERAGE"];

function of(pattern: string | null, values: Readonly<Record<string, number>>): Statistics {
  return { pattern, values: Object.entries(values).map(([func, value]) => ({ func, value })) };
}

function sum(pattern: string | null, value: number, locale: "fr" | "en"): string | undefined {
  // Its spaces are those of a French number, which never break.
  return statisticTexts(of(pattern, { SUM: value }), ORDER, locale)[0]?.shown.replace(/[\u00a0\u202f]/g, " ");
}

describe("a sum in the status bar", () => {
  it.each([
    ["#,##0.00", 99_999_999.99, "99 999 999,99", "99,999,999.99"],
    ["#,##0.00", 100_000_000, "100 000 000,00", "100,000,000.00"],
    ["#,##0.00", -150_000_000.25, "-150 000 000,25", "-150,000,000.25"],
    ['#,##0.00 "€"', 150_000_000.25, "150 000 000,25 €", "150,000,000.25 €"],
    ["0", 123_456_789_012, "123456789012", "123456789012"],
    ["0.0%", 0.125, "12,5%", "12.5%"],
    ["0%", 2_000_000, "200000000%", "200000000%"],
    ["0.00E+00", 150_000_000, "1,50E+08", "1.50E+08"],
    ["dd/mm/yyyy", 46_143, "01/05/2026", "01/05/2026"],
    ["d mmmm yyyy", 46_143, "1 mai 2026", "1 May 2026"],
  ])("takes the format %s of the active cell: %d", (pattern, value, french, english) => {
    expect(sum(pattern, value, "fr")).toBe(french);
    expect(sum(pattern, value, "en")).toBe(english);
  });

  it.each([null, "", "General", "@"])("without a format of numbers (%j) is shown as a cell would", (pattern) => {
    expect(sum(pattern, 14.5, "fr")).toBe("14,5");
    expect(sum(pattern, 300_000_000.5, "fr")).toBe("300000000,5");
    expect(sum(pattern, 300_000_000.5, "en")).toBe("300000000.5");
    expect(sum(pattern, 0.1 + 0.2, "fr")).toBe("0,3");
    expect(sum(pattern, 123_456_789_012.5, "fr")).toBe("1,23457E+11");
  });

  it.each([
    ["#,##0.00\\ [$€-1]", "150 000 000,25 €", "150,000,000.25 €"],
    ["[$$-409]#,##0.00", "$150 000 000,25", "$150,000,000.25"],
    ["#,##0.00 [$€-40C]", "150 000 000,25 €", "150,000,000.25 €"],
    ["[$-409]#,##0.0", "150 000 000,3", "150,000,000.3"],
  ])("has the separators of the page in %s, whatever language the format names", (pattern, french, english) => {
    expect(sum(pattern, 150_000_000.25, "fr")).toBe(french);
    expect(sum(pattern, 150_000_000.25, "en")).toBe(english);
  });

  it("has the days and months of the language that the format names", () => {
    expect(sum("[$-409]d mmmm yyyy", 46_143, "fr")).toBe("1 May 2026");
    expect(sum("[$-40C]d mmmm yyyy", 46_143, "en")).toBe("1 mai 2026");
  });

  it("is a plain number where the format cannot show it", () => {
    expect(sum("dd/mm/yyyy", 150_000_000, "fr")).toBe("150000000");
    expect(sum("[bad", 2.5, "fr")).toBe("2,5");
  });
});

describe("the figures of a selection", () => {
  const all = { SUM: 300_000_000.5, COUNT: 1200, AVERAGE: 250_000.125, COUNTA: 1201, MIN: 0.25, MAX: 150_000_000.25 };

  it("stand in their order, those that there are", () => {
    expect(statisticTexts(of(null, all), ORDER, "fr").map(({ name }) => name)).toEqual(ORDER);
    expect(statisticTexts(of(null, { COUNTA: 3 }), ORDER, "fr").map(({ name }) => name)).toEqual(["COUNTA"]);
    expect(statisticTexts(of(null, {}), ORDER, "fr")).toEqual([]);
  });

  it("count cells without the format of the active one", () => {
    const counts = statisticTexts(of("0.0%", all), ORDER, "fr").filter(({ name }) => name.startsWith("COUNT"));
    expect(counts.map(({ shown }) => shown)).toEqual(["1201", "1200"]);
  });

  it("are copied with all their digits, in the language of the page", () => {
    const copied = (locale: "fr" | "en") => statisticTexts(of("0", all), ORDER, locale).map((one) => one.copied);
    expect(copied("fr")).toEqual(["150000000,25", "0,25", "300000000,5", "1201", "1200", "250000,125"]);
    expect(copied("en")).toEqual(["150000000.25", "0.25", "300000000.5", "1201", "1200", "250000.125"]);
  });
});
