/** A parameter's value as a cell of the rules sheet: each domain written as the functions read it, and checked as they do. */
import { describe, expect, it } from "vitest";
import type { Domain, ParameterDefinition, ParameterValue } from "../../src/conventions/types";
import type { Locale } from "../../src/i18n/locale";
import { ruleEntry, ruleValidation } from "../../src/tools/rule-entry";

const choices = [
  { id: "VES", label: { fr: "VES", en: "VES" } },
  { id: "sickLeave", label: { fr: "Arrêt de travail", en: "Sick leave" } },
];

function definition(domain: Domain): ParameterDefinition {
  const words = { fr: "Libellé", en: "Label" };
  return { key: "a.key", section: "grading", label: words, help: words, domain };
}

function rule(domain: Domain, locale: Locale = "fr"): unknown {
  return ruleValidation(definition(domain), "B2", locale)?.rule;
}

describe("what is written", () => {
  it.each<[Domain, ParameterValue, unknown]>([
    [{ type: "delay" }, "5 jo", { input: "5 jo", numberFormat: "@" }],
    [{ type: "fraction" }, "1/3", { input: "1/3", numberFormat: "@" }],
    [{ type: "fraction" }, 0.25, { input: 0.25, numberFormat: "0 %" }],
    [{ type: "level" }, "B2", { input: "B2", numberFormat: "@" }],
    [{ type: "date" }, "fin 02/N+1", { input: "fin 02/N+1", numberFormat: "@" }],
    [{ type: "year" }, 2016, { input: 2016 }],
    [{ type: "ids" }, "president;elu", { input: "president; elu", numberFormat: "@" }],
    [{ type: "ids", choices }, "VES;sickLeave", { input: "VES; Arrêt de travail", numberFormat: "@" }],
    [{ type: "delay", orNone: true }, null, { input: "Aucun" }],
    [{ type: "delay" }, null, { input: null }],
  ])("%j: %j is %j", (domain, value, entry) => {
    expect(ruleEntry(value, definition(domain), "fr")).toEqual(entry);
  });
});

describe("what may be typed instead", () => {
  it.each<[string, Domain, Locale, unknown]>([
    ["a level", { type: "level" }, "fr", { kind: "list", source: ["A1", "A2", "B1", "B2", "C1", "C2"] }],
    [
      "a level or none",
      { type: "level", orNone: true },
      "fr",
      { kind: "list", source: ["A1", "A2", "B1", "B2", "C1", "C2", "Aucun"] },
    ],
    [
      "a choice or none, in English",
      { type: "choice", choices, orNone: true },
      "en",
      { kind: "list", source: ["VES", "Sick leave", "None"] },
    ],
    ["a year", { type: "year" }, "fr", { kind: "whole", comparison: "between", operands: [1900, 9998] }],
    ["a share", { type: "share" }, "fr", { kind: "decimal", comparison: "between", operands: [0, 1] }],
    [
      "a share or none",
      { type: "share", orNone: true },
      "fr",
      { kind: "custom", formula: '=OR(IFERROR(AND(ISNUMBER(B2),B2>=0,B2<=1),FALSE),LOWER(B2)="aucun")' },
    ],
  ])("%s", (_title, domain, locale, expected) => {
    expect(rule(domain, locale)).toEqual(expected);
  });

  it("names the parameter, whatever its open part, as long as a spreadsheet allows", () => {
    const label = { fr: "Obligation <obligation> : nombre de fois par période", en: "" };
    const validation = ruleValidation({ ...definition({ type: "year" }), label }, "B2", "fr");
    expect(validation?.errorTitle).toBe("Obligation … : nombre de fois pa");
  });

  it.each<Domain>([{ type: "delay" }, { type: "fraction" }, { type: "ids", choices }, { type: "date" }])(
    "%j is left to the functions, which say what is wrong",
    (domain) => {
      expect(rule(domain)).toBeUndefined();
    },
  );
});
