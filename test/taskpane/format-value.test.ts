import { describe, expect, it } from "vitest";
import type { ParameterDefinition, ParameterValue } from "../../src/conventions/types";
import { formatDate, formatValue } from "../../src/taskpane/format-value";

/** Intl writes no-break and narrow no-break spaces; which one is the platform's affair. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

const number = { domain: { type: "number" } } as const;
const choice = {
  domain: { type: "choice", choices: [{ id: "ceil-half", label: { fr: "Demi-point supérieur", en: "Up" } }] },
} as const;

type Definition = Pick<ParameterDefinition, "domain" | "unit"> | undefined;

describe("formatValue", () => {
  it.each<[ParameterValue, Definition, string, string]>([
    [10, { ...number, unit: "/20" }, "10/20", "10/20"],
    [9.75, { ...number, unit: "/20" }, "9,75/20", "9.75/20"],
    [0.4, { domain: { type: "share" }, unit: "%" }, "40 %", "40%"],
    [0.125, { domain: { type: "share" } }, "12,5 %", "12.5%"],
    [[0.4, 0.6], { domain: { type: "shares" } }, "40 % ; 60 %", "40%; 60%"],
    [1234.5, { ...number, unit: "€" }, "1 234,50 €", "1,234.50 €"],
    [60, { ...number, unit: "€/h" }, "60 €/h", "60 €/h"],
    [18, { ...number, unit: "apprenants" }, "18 apprenants", "18 learners"],
    [3, { ...number, unit: "coefficient" }, "3", "3"],
    [true, { domain: { type: "boolean" } }, "Oui", "Yes"],
    [null, { domain: { type: "number", orNone: true } }, "Aucun", "None"],
    [null, number, "Non fixé", "Not set"],
    ["ceil-half", choice, "Demi-point supérieur", "Up"],
    ["31/12/N", { domain: { type: "date" } }, "31/12/N", "31/12/N"],
    ["unforeseen", choice, "unforeseen", "unforeseen"],
    [4, undefined, "4", "4"],
  ])("%j under %j reads %s in French, %s in English", (value, definition, french, english) => {
    expect(plain(formatValue(value, definition, "fr"))).toBe(french);
    expect(plain(formatValue(value, definition, "en"))).toBe(english);
  });

  it("never lets a line break part a number from its unit", () => {
    expect(formatValue(60, { ...number, unit: "€/h" }, "fr")).toBe("60\u00a0€/h");
  });
});

describe("formatDate", () => {
  it.each([
    ["2026-09-01", "01/09/2026"],
    ["2026", "2026"],
  ])("%s reads %s", (date, text) => expect(formatDate(date)).toBe(text));
});
