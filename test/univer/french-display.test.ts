import { CellValueType } from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { describe, expect, it } from "vitest";
import { atelier } from "../../src/i18n/fr/atelier";
import { textToEdit, textToShow } from "../../src/workbook/univer/typing/french-display";
import { OwnSeparators } from "../../src/workbook/univer/typing/own-separators";
import { open } from "./support/open";

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

describe("a number whose format names a language", () => {
  it("is shown with the separators of the page, and keeps its style", async () => {
    const formats = ["#,##0.00\\ [$€-1]", "[$$-409]#,##0.00;[Red]-[$$-409]#,##0.00", "[$-409]d mmm yyyy", "0.00"];
    const cells = Object.fromEntries(
      formats.map((numberFormat, row) => [
        row,
        { 0: { value: row === 1 ? -45_000.5 : 45_000.5, style: { numberFormat } } },
      ]),
    );
    const opened = await open({ names: [], sheets: [{ id: "s", name: "Budget", visibility: "visible", cells }] });
    opened.host.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("fr");
    new OwnSeparators(opened.host.injector);
    const sheet = opened.live.workbook.getActiveSheet();
    const shown = formats.map((_, row) => String(sheet.getCell(row, 0)?.v).replace(/[\u00a0\u202f]/g, " "));
    expect(shown).toEqual(["45 000,50 €", "-$45 000,50", "15 Mar 2023", "45000,50"]);
    expect(formats.map((_, row) => sheet.getCell(row, 0)?.s)).toEqual(
      formats.map((_, row) => sheet.getCellRaw(row, 0)?.s),
    );
    opened.host.univer.dispose();
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
