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
  // It may be a year, or a code: sheets set no thousands apart under this format either.
  [2026, "General", "2026", "2026"],
  [2026, "0", "2026", "2026"],
  [2026, "@", "2026", "2026"],
  [2026, undefined, "2 026", "2,026"],
  [7, '"F2026-"000', "F2026-007", "F2026-007"],
  [1234, '"F2026-"000', "F2026-1234", "F2026-1234"],
  [46265, "dd/mm/yyyy", "31/08/2026", "31/08/2026"],
  [46265, "mmmm yyyy", "31/08/2026", "31/08/2026"],
  [46265, "dd/mm/yyyy hh:mm", "31/08/2026 00:00", "31/08/2026 00:00"],
  [46265.75, "d-mmm-yy", "31/08/2026 18:00", "31/08/2026 18:00"],
  [0.5625, "hh:mm", "13:30", "13:30"],
  [1.5, "[h]:mm", "36:00", "36:00"],
  [-1234.5, '#,##0.00 "€";-#,##0.00 "€"', "-1 234,50 €", "-1,234.50 €"],
  [-1234.5, '#,##0.00 "€";[Red](#,##0.00 "€")', "(1 234,50 €)", "(1,234.50 €)"],
  [1234.5, '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-', "1 234,50 €", "1,234.50 €"],
  [0.75, "# ?/?", "0,75", "0.75"],
  [12, '"a;b" 0;"c" 0', "a;b 12", "a;b 12"],
])("%d under %s reads %s in French, %s in English", (value, pattern, french, english) => {
  expect(plain(formatWithPattern(value, pattern, "fr"))).toBe(french);
  expect(plain(formatWithPattern(value, pattern, "en"))).toBe(english);
});

it.each([
  [1.23456, "0.00", "1,23456"],
  [0.12345, "0 %", "12,345 %"],
  [12, "0.00", "12,00"],
  [0.123456789, "General", "0,123456789"],
  [1234.5678, '#,##0.00 "€"', "1 234,5678 €"],
])("%d under %s, to be agreed to, keeps all its decimals: %s", (value, pattern, french) => {
  expect(plain(formatWithPattern(value, pattern, "fr", "all"))).toBe(french);
});
