/** What Univer's panels write of stored formulas, on a French page and on an English one. */
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { operandToShow, ruleToShow, withShownFormulas } from "../../src/workbook/univer/typing/shown-panels";

describe("a validation in its panel", () => {
  it.each([
    ["=SUM(A1,1.5)>2", "=SOMME(A1;1,5)>2"],
    ["12.5", "12,5"],
    ["-0.5", "-0,5"],
    ["20", "20"],
    ["ABI,ABJ", "ABI,ABJ"],
    ["31/12/2026", "31/12/2026"],
  ])("%s is shown %s in French, and as it is in English", (stored, french) => {
    expect(operandToShow(stored, "fr")).toBe(french);
    expect(operandToShow(stored, "en")).toBe(stored);
  });

  it("keeps the rest of its rule", () => {
    const rule = { uid: "u", type: "decimal", ranges: [], formula1: "0.5", formula2: "=MAX(A1,B1)" };
    expect(ruleToShow(rule, "fr")).toEqual({ ...rule, formula1: "0,5", formula2: "=MAX(A1;B1)" });
    const any = { uid: "u", type: "any", ranges: [] };
    expect(ruleToShow<typeof any & { formula1?: string }>(any, "fr")).toEqual(any);
  });
});

describe("a defined name in its panel", () => {
  it("shows its formula in French, and its other texts as they are", () => {
    const panel = createElement("div", null, [
      createElement("b", { key: "name" }, "Taux"),
      createElement("i", { key: "formula", title: "=SUM(A1,0.2)" }, "=SUM(A1,0.2)"),
      createElement("u", { key: "place", title: "Notes!$A$1" }, "Notes!$A$1"),
    ]);
    const shown = JSON.stringify(withShownFormulas(panel, "fr"));
    expect(shown).toContain('"title":"=SOMME(A1;0,2)","children":"=SOMME(A1;0,2)"');
    expect(shown).toContain('"Notes!$A$1"');
    expect(shown).toContain('"Taux"');
  });
});
