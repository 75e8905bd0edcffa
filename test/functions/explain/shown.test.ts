import { describe, expect, it } from "vitest";
import type { ParameterDefinition, ParameterValue } from "../../../src/conventions/types";
import { shownCell } from "../../../src/functions/explain/shown-cell";
import { shownNumber, shownShare } from "../../../src/functions/explain/shown-number";
import { shownParameter } from "../../../src/functions/explain/shown-parameter";
import { shownValue } from "../../../src/functions/explain/shown-value";
import type { ResultValue } from "../../../src/functions/host";
import type { ResultFormat } from "../../../src/functions/table/columns";
import { ratio } from "../../../src/rules/exact/ratio";
import {
  asCents,
  asCount,
  asDate,
  asEuros,
  asHours,
  asList,
  asMark,
  asShare,
  asText,
  asWord,
  asYesNo,
  NONE,
  type TraceValue,
} from "../../../src/rules/trace";

/** No-break spaces, thin or not, as plain ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("an exact number", () => {
  it.each([
    [ratio(23, 2), "11,5", "11.5"],
    [ratio(10), "10", "10"],
    [ratio(29, 3), "≈ 9,67", "≈ 9.67"],
    [ratio(-29, 3), "≈ -9,67", "≈ -9.67"],
    [ratio(1, 200), "0,005", "0.005"],
    [ratio(-1, 2), "-0,5", "-0.5"],
    [ratio(1_234_567), "1 234 567", "1,234,567"],
    [ratio(123_456, 100), "1 234,56", "1,234.56"],
    [ratio(31_599, 2650), "≈ 11,92", "≈ 11.92"],
    // More decimals than a reader wants.
    [ratio(123_456, 100_000), "≈ 1,23", "≈ 1.23"],
    // Rounded, it would read as the whole or the half that it is not: on both sides of a threshold.
    [ratio(1, 20_011), "≈ 0,00005", "≈ 0.00005"],
    [ratio(14_999, 1500), "≈ 9,999", "≈ 9.999"],
    [ratio(15_001, 1500), "≈ 10,001", "≈ 10.001"],
    [ratio(28_499, 3000), "≈ 9,4997", "≈ 9.4997"],
    // Half away from zero.
    [ratio(1_000_005, 1_000_000), "≈ 1,00001", "≈ 1.00001"],
    [ratio(2_000_001, 600_000), "≈ 3,33", "≈ 3.33"],
  ])("case %# reads %s in French, %s in English", (value, french, english) => {
    expect(plain(shownNumber(value, "fr"))).toBe(french);
    expect(plain(shownNumber(value, "en"))).toBe(english);
  });
});

describe("a share", () => {
  it.each([
    [ratio(3, 10), "30 %", "30%"],
    [ratio(1, 8), "12,5 %", "12.5%"],
    [ratio(1, 3), "≈ 33,33 %", "≈ 33.33%"],
  ])("case %# reads %s in French, %s in English", (value, french, english) => {
    expect(plain(shownShare(value, "fr"))).toBe(french);
    expect(plain(shownShare(value, "en"))).toBe(english);
  });
});

describe("a figure of a trace", () => {
  it.each<[TraceValue, string, string]>([
    [asMark(ratio(19, 2)), "9,5", "9.5"],
    [asEuros(ratio(123_456, 100)), "1 234,56 €", "1,234.56 €"],
    [asEuros(ratio(4000)), "4 000,00 €", "4,000.00 €"],
    [asCents(-50_000n), "-500,00 €", "-500.00 €"],
    [asHours(ratio(7, 2)), "3,5 h", "3.5 h"],
    [asShare(ratio(2, 5)), "40 %", "40%"],
    [asCount(1000), "1 000", "1,000"],
    // Day 1 is 01/01/1900, and the serial of 01/01/2026 is 46023, one more than its day.
    [asDate(46_022), "01/01/2026", "01/01/2026"],
    [asYesNo(true), "oui", "yes"],
    [asText("ABI"), "ABI", "ABI"],
    [asWord("validated"), "Validée", "Validated"],
    [asList([asMark(ratio(12)), asText("ABJ")]), "12 ; ABJ", "12; ABJ"],
    [NONE, "", ""],
  ])("case %# reads %s in French, %s in English", (value, french, english) => {
    expect(plain(shownValue(value, "fr"))).toBe(french);
    expect(plain(shownValue(value, "en"))).toBe(english);
  });
});

describe("a parameter's value", () => {
  const choice = {
    type: "choice",
    choices: [{ id: "ceil-half", label: { fr: "Demi-point supérieur", en: "Up to the half-point" } }],
  } as const;

  it.each<[ParameterValue, Pick<ParameterDefinition, "domain" | "unit"> | undefined, string, string]>([
    [10, { domain: { type: "number" }, unit: "/20" }, "10/20", "10/20"],
    [0.4, { domain: { type: "share" } }, "40 %", "40%"],
    [[0.4, 0.6], { domain: { type: "shares" } }, "40 % ; 60 %", "40%; 60%"],
    [60, { domain: { type: "number" }, unit: "€/h" }, "60 €/h", "60 €/h"],
    [14.7, { domain: { type: "number" }, unit: "€" }, "14,70 €", "14.70 €"],
    [0.335, { domain: { type: "number" }, unit: "€/km" }, "0,335 €/km", "0.335 €/km"],
    [18, { domain: { type: "number" }, unit: "apprenants" }, "18 apprenants", "18 learners"],
    [3, { domain: { type: "number" }, unit: "coefficient" }, "3", "3"],
    [2016, { domain: { type: "year" } }, "2016", "2016"],
    ["1/3", { domain: { type: "fraction" } }, "1/3", "1/3"],
    [true, { domain: { type: "boolean" } }, "oui", "yes"],
    [null, { domain: { type: "number", orNone: true } }, "aucun", "none"],
    [null, { domain: { type: "number" } }, "à fixer par les parties", "for the parties to set"],
    ["ceil-half", { domain: choice }, "Demi-point supérieur", "Up to the half-point"],
    ["other", { domain: choice }, "other", "other"],
    ["VES;VAE", { domain: { type: "ids" } }, "VES ; VAE", "VES; VAE"],
    ["31/12/N", { domain: { type: "date" } }, "31/12/N", "31/12/N"],
    [4, undefined, "4", "4"],
  ])("%j under %j reads %s in French, %s in English", (value, definition, french, english) => {
    expect(plain(shownParameter(value, definition, "fr"))).toBe(french);
    expect(plain(shownParameter(value, definition, "en"))).toBe(english);
  });
});

describe("a cell of a result", () => {
  it.each<[ResultValue, ResultFormat | undefined, string, string]>([
    [46_387, "date", "31/12/2026", "31/12/2026"],
    [4000, "euros", "4 000,00 €", "4,000.00 €"],
    [0.3, "share", "30 %", "30%"],
    [12.5, "hours", "12,5 h", "12.5 h"],
    [10.5, "mark", "10,5", "10.5"],
    [167 / 14, undefined, "≈ 11,93", "≈ 11.93"],
    [true, undefined, "VRAI", "TRUE"],
    ["Validée", undefined, "Validée", "Validée"],
    [{ error: "#VALUE!", message: "pas une note" }, undefined, "#VALEUR! : pas une note", "#VALUE!: pas une note"],
    [{ error: "#N/A", message: "note manquante" }, undefined, "#N/A : note manquante", "#N/A: note manquante"],
  ])("%j as %s reads %s in French, %s in English", (value, format, french, english) => {
    expect(plain(shownCell(value, format, "fr"))).toBe(french);
    expect(plain(shownCell(value, format, "en"))).toBe(english);
  });
});
