import { expect, it } from "vitest";
import { formatWithPattern } from "../../src/charts/number-format";

/** Intl writes no-break and narrow no-break spaces; which one is the platform's affair. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

it.each([
  [0.125, "0%", "13 %", "13%"],
  [0.125, "0 %", "13 %", "13%"],
  [0.941, "0.0 %", "94,1 %", "94.1%"],
  [1234.5, '#,##0 "€"', "1 235 €", "1,235 €"],
  [1234.5, '#,##0.00 "€"', "1 234,50 €", "1,234.50 €"],
  [12.5, "0.##", "12,5", "12.5"],
  [12, "0.00", "12,00", "12.00"],
  [3.2, "0", "3", "3"],
  [-2, '"n°" 0', "n° -2", "n° -2"],
  [3.25, undefined, "3,25", "3.25"],
  [3.25, "General", "3,25", "3.25"],
])("%d under %s reads %s in French, %s in English", (value, pattern, french, english) => {
  expect(plain(formatWithPattern(value, pattern, "fr"))).toBe(french);
  expect(plain(formatWithPattern(value, pattern, "en"))).toBe(english);
});
