import { CellValueType } from "@univerjs/core";
import { describe, expect, it } from "vitest";
import { atelier } from "../../src/i18n/fr/atelier";
import { textToEdit, textToShow } from "../../src/workbook/univer/typing/french-display";

const number = (v: number) => ({ v, t: CellValueType.NUMBER });

describe("a cell without a number format", () => {
  it.each([
    ["a decimal", number(14.5), "14,5"],
    ["the noise of binary fractions", number(0.1 + 0.2), "0,3"],
    ["true", { v: 1, t: CellValueType.BOOLEAN }, "VRAI"],
    ["false", { v: 0, t: CellValueType.BOOLEAN }, "FAUX"],
    ["an error", { v: "#VALUE!", t: CellValueType.STRING }, "#VALEUR!"],
    ["text", { v: "14.5", t: CellValueType.STRING }, undefined],
    ["a number that a format has written", { v: "14,50 €", t: CellValueType.NUMBER }, undefined],
    ["a blank cell", {}, undefined],
  ])("%s", (_, cell, expected) => {
    expect(textToShow(cell, atelier.values)).toBe(expected);
  });
});

describe("the editor", () => {
  it.each([
    ["starts from every digit", number(1 / 3), { v: "0,33333333333" }, "0,3333333333333333"],
    ["writes a decimal comma", number(14.5), number(14.5), "14,5"],
    ["writes a percentage with a comma", number(0.125), { v: "12.5%" }, "12,5%"],
    ["leaves a date as it is shown", number(46_387), { v: "31/12/2026" }, undefined],
    ["leaves a formula to Univer", { ...number(14.5), f: "=A1" }, number(14.5), undefined],
  ])("%s", (_, raw, offered, expected) => {
    expect(textToEdit(raw, offered, atelier.values)).toBe(expected);
  });
});
