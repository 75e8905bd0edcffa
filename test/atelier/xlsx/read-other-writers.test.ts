/** The same workbook written by openpyxl, and opened and saved again by LibreOffice. */
import { beforeAll, describe, expect, it } from "vitest";
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { area, cellOf, readFixture, sheetOf } from "./fixtures";

describe.each(["openpyxl.xlsx", "libreoffice.xlsx"])("%s", (file) => {
  let model: WorkbookModel;
  let notes: SheetModel;

  beforeAll(async () => {
    ({ model } = await readFixture(file));
    notes = sheetOf(model, "Notes");
  });

  it.each([
    ["A4", "Alix Morel"],
    ["B4", 12.5],
    ["B5", "12,5"],
    ["E4", 45537],
    ["E5", 45351],
    ["F4", true],
    ["F5", false],
    ["A12", "Texte riche et <balises> & « guillemets »"],
    ["A13", "deux\nlignes"],
  ])("reads the value of %s", (address, value) => {
    expect(cellOf(notes, address)?.value).toEqual(value);
  });

  it("reads formulas, CNAM and new functions under their own names", () => {
    expect(cellOf(notes, "D5")?.formula).toBe("=CNAM.UE_GRADE(B5:C5,B$9:C$9)");
    expect(cellOf(notes, "C7")?.formula).toBe('=XLOOKUP("Alix Morel",A4:A6,B4:B6)');
    expect(cellOf(notes, "B7")).toMatchObject({
      formula: "=SUM(B4:B6*C4:C6)",
      spill: { rows: 1, columns: 1 },
      legacyArray: true,
    });
  });

  it("reads styles", () => {
    expect(cellOf(notes, "A1")?.style).toMatchObject({
      fontName: "Arial",
      fontSize: 16,
      bold: true,
      italic: true,
      underline: true,
      color: "#1F3864",
      horizontal: "center",
      vertical: "middle",
      wrap: true,
    });
    expect(cellOf(notes, "A3")?.style?.border).toMatchObject({
      top: { line: "thin" },
      right: { line: "double" },
      bottom: { line: "medium", color: "#FF0000" },
      left: { line: "dashed" },
    });
    expect(cellOf(notes, "E9")?.style).toMatchObject({ horizontal: "right", vertical: "top", rotation: -45 });
    expect(cellOf(notes, "E9")?.style?.numberFormat).toMatch(/^#,##0\.00(\\ "€"|" €")$/);
    expect(cellOf(notes, "E4")?.style?.numberFormat?.toLowerCase()).toBe("dd/mm/yyyy");
    expect(cellOf(notes, "B4")?.style?.locked).toBe(false);
    expect(cellOf(notes, "A4")?.style?.strike).toBe(true);
  });

  it("reads the layout", () => {
    expect(notes).toMatchObject({ merges: [area("A1:F1")], autoFilter: area("A3:F6") });
    expect(notes.rowSizes?.[0]?.size).toBe(40);
    expect(notes.rowSizes?.[5]?.hidden).toBe(true);
    expect(notes.columnSizes?.[2]?.hidden).toBe(true);
    // LibreOffice measures widths in its own unit and rounds them.
    expect(Math.abs((notes.columnSizes?.[0]?.size ?? 0) - 180)).toBeLessThanOrEqual(1);
  });

  it("reads every kind of conditional format the model knows", () => {
    const kinds = notes.conditionalFormats?.map(({ rule }) => rule.kind).sort();
    // LibreOffice writes « blank » as a formula.
    const blank = file === "openpyxl.xlsx" ? "blank" : "formula";
    expect(kinds).toEqual([blank, "cell", "cell", "colorScale", "dataBar", "duplicate", "formula", "text"].sort());
    expect(notes.conditionalFormats?.[0]).toMatchObject({
      areas: [area("B4:C6")],
      rule: { kind: "cell", comparison: "lessThan", operands: [10] },
      style: { bold: true, color: "#9C0006", fill: "#FFC7CE" },
    });
    expect(notes.conditionalFormats?.find(({ rule }) => rule.kind === "colorScale")?.rule).toEqual({
      kind: "colorScale",
      stops: [
        { at: "min", color: "#F8696B" },
        { at: { percentile: 50 }, color: "#FFEB84" },
        { at: "max", color: "#63BE7B" },
      ],
    });
  });

  it("reads validations", () => {
    expect(notes.validations).toContainEqual({
      areas: [area("B4:C6")],
      rule: { kind: "decimal", comparison: "between", operands: [0, 20] },
      allowBlank: true,
      onError: "stop",
      errorTitle: "Note",
      errorMessage: "Entre 0 et 20",
      promptTitle: "Note",
      promptMessage: "Sur 20",
    });
    const rules = notes.validations?.map(({ rule }) => rule);
    expect(rules).toContainEqual({ kind: "list", source: "=Listes!$A$1:$A$3" });
    expect(rules).toContainEqual({ kind: "list", source: ["oui", "non", "peut-être"] });
    expect(rules).toContainEqual({ kind: "date", comparison: "greaterThanOrEqual", operands: [45000] });
    expect(rules).toContainEqual({ kind: "custom", formula: "=D4>=AVERAGE(D$4:D$6)" });
    expect(notes.validations?.map(({ onError }) => onError).sort()).toContain("warning");
  });

  it("reads names, hidden sheets, notes and tables", () => {
    expect(model.names).toContainEqual({ name: "COEFFICIENTS", formula: "=Notes!$B$9:$C$9" });
    expect(model.names).toContainEqual({ name: "Seuil", formula: "=Notes!$B$9", sheet: "Notes" });
    expect(sheetOf(model, "Listes").visibility).toBe("hidden");
    expect(cellOf(sheetOf(model, "_CNAM"), "B1")?.value).toBe("gessms-2026");
    expect(notes.comments?.[0]).toMatchObject({ row: 3, column: 0 });
    expect(notes.comments?.[0]?.text).toContain("À revoir en jury");
    expect(sheetOf(model, "Budget prévisionnel").tables?.[0]).toMatchObject({
      name: "Charges",
      area: area("A1:C4"),
      columns: ["Poste", "Montant", "TVA 20 %"],
      totalsRow: true,
    });
  });

  it("reads protection and print set-up", () => {
    expect(notes.protection?.allow).toEqual(expect.arrayContaining(["formatCells", "sort"]));
    expect(notes.protection?.hash).toBeDefined();
    expect(notes.print).toMatchObject({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      repeatRows: { first: 0, last: 2 },
      repeatColumns: { first: 0, last: 0 },
      area: area("A1:F13"),
      centerHorizontally: true,
    });
    expect(notes.print?.margins).toMatchObject({ left: 0.25, top: 0.5 });
    expect(notes.print?.header).toContain("Cnam");
    expect(notes.print?.footer).toContain("&P");
  });
});

it("reads what LibreOffice drops", async () => {
  const { model } = await readFixture("openpyxl.xlsx");
  expect(sheetOf(model, "Notes")).toMatchObject({
    tabColor: "#00B050",
    freeze: { rows: 3, columns: 1 },
    hideGridlines: true,
    conditionalFormats: { 0: { stopIfTrue: true } },
  });
});

it("keeps a very hidden sheet very hidden", async () => {
  const { model } = await readFixture("openpyxl.xlsx");
  expect(sheetOf(model, "_CNAM").visibility).toBe("veryHidden");
});

it("counts dates from 1900, whatever the file does", async () => {
  const { model, notKept } = await readFixture("dates-1904.xlsx");
  const sheet = model.sheets[0]!;
  expect(cellOf(sheet, "A1")?.value).toBe(45537);
  expect(cellOf(sheet, "A2")?.value).toBe(10);
  expect(notKept).toEqual([{ kind: "dates1904", count: 1, where: ["Sheet"] }]);
});
