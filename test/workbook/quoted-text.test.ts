import { describe, expect, it } from "vitest";
import { asTyped, readsOtherwise } from "../../src/workbook/quoted-text";

describe("a text that typing again would change", () => {
  it.each([
    ["a formula", "=1+1"],
    ["a formula that begins with a sign", "+A1"],
    ["one that begins with an at sign", "@SUM(A1)"],
    ["an apostrophe", "'essai"],
    ["a whole number", "007"],
    ["a French decimal", "12,5"],
    ["a decimal with a point", "12.5"],
    ["a number with spaces", "1 234"],
    ["a negative amount", "(12)"],
    ["a scientific number", "1e5"],
    ["a percentage", "30 %"],
    ["an amount", "12,50 €"],
    ["a date", "31/12/2026"],
    ["an ISO date", "2026-12-31"],
    ["a time", "12:30"],
    ["a date with its month", "12 mars"],
    ["a month with its year", "sept-26"],
    ["an English date", "Jan 5, 2026"],
    ["a truth", "VRAI"],
    ["an English truth", "false"],
    ["an error", "#N/A"],
    ["a French error", "#VALEUR!"],
  ])("%s: %s", (_, text) => {
    expect(readsOtherwise(text)).toBe(true);
    expect(asTyped(text)).toBe(`'${text}`);
  });

  it.each([
    ["a word", "Dupont"],
    ["a dash for no mark", "-"],
    ["a code of absence", "ABI"],
    ["a session", "2e session"],
    ["an address", "12 rue de l’Église"],
    ["a month alone", "mars"],
    ["a unit’s code", "UE 3"],
    ["a sharp alone", "#"],
    ["nothing", ""],
    [
      "a long text in figures and words",
      "En 2026, 12 apprenants sur 15 ont validé toutes leurs unités d’enseignement.",
    ],
  ])("but not %s: %s", (_, text) => {
    expect(readsOtherwise(text)).toBe(false);
    expect(asTyped(text)).toBe(text);
  });
});
