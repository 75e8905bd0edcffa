/** A workbook in Excel's own manner: prefixes, extensions, metadata, themes. */
import { beforeAll, describe, expect, it } from "vitest";
import type { SheetModel, WorkbookModel } from "../../../src/workbook/model";
import { area, cellOf, readFixture, sheetOf } from "./fixtures";

let model: WorkbookModel;
let notes: SheetModel;

beforeAll(async () => {
  ({ model } = await readFixture("excel.xlsx"));
  notes = sheetOf(model, "Notes");
});

describe("values", () => {
  it.each([
    ["spaces kept", "A2", " espace gardé "],
    ["rich text as text", "B2", "en gras"],
    ["a number typed as text", "C2", "12,5"],
    ["escaped characters, and text that looks so", "D2", "Code\rretour et _x0041_ littéral"],
    ["a date", "A3", 45537],
    ["a boolean", "G3", true],
    ["an error", "H3", { error: "#N/A" }],
    ["an inline text", "A6", "en ligne"],
  ])("reads %s", (_what, address, value) => {
    expect(cellOf(notes, address)?.value).toEqual(value);
  });

  it("reads cells without positions, and dates of the strict format", () => {
    expect(sheetOf(model, "Caché").cells).toMatchObject({
      0: { 0: { value: 1 }, 1: { value: false } },
      1: { 0: { value: 45537.5 } },
    });
  });

  it("leaves a format alone at the foot of the sheet out", () => {
    expect(
      Object.keys(notes.cells)
        .map(Number)
        .every((row) => row < 100),
    ).toBe(true);
  });
});

describe("formulas", () => {
  it.each([
    ["the first of a shared formula", "D3", "=AVERAGE($B3:C3)+B$3-@B:B*0+SUM(3:3)*0"],
    ["the others, moved", "D5", "=AVERAGE($B5:C5)+B$3-@B:B*0+SUM(5:5)*0"],
    ["a CNAM function, but not its name in a text", "E3", '=CNAM.UE_VALID(B3:C4,{1,2},"_xldudf_CNAM_UE_VALID(")'],
    ["a CNAM function in another case", "C7", "=CNAM.UE_GRADE(B3:C3)"],
    ["new functions and spill references", "F6", "=SORT(FILTER(E3#,E3#>0))"],
    ["implicit intersection", "A7", "=SUM(IF(B3:B4>@C3:C4,1))"],
    ["local names", "B7", "=LET(x,B3,x*2)"],
    ["a quoted sheet", "D7", `='Données d''essai'!A1&"it's"`],
  ])("reads %s", (_what, address, formula) => {
    expect(cellOf(notes, address)?.formula).toBe(formula);
  });

  it("tells spills from classic arrays", () => {
    expect(cellOf(notes, "E3")).toMatchObject({ value: 1, spill: { rows: 2, columns: 2 } });
    expect(cellOf(notes, "E3")).not.toHaveProperty("legacyArray");
    expect(cellOf(notes, "F4")).toMatchObject({ value: "NV", spilledFrom: { row: 2, column: 4 } });
    expect(cellOf(notes, "F4")).not.toHaveProperty("formula");
    expect(cellOf(notes, "E5")).toMatchObject({ spill: { rows: 2, columns: 1 }, legacyArray: true });
    expect(cellOf(notes, "E6")).toMatchObject({ value: 18, spilledFrom: { row: 4, column: 4 } });
  });

  it("leaves out of one-cell formulas what they say themselves: that they are arrays", () => {
    expect(cellOf(notes, "A7")).not.toHaveProperty("spill");
    expect(cellOf(notes, "C7")).not.toHaveProperty("spill");
    expect(cellOf(notes, "F6")).not.toHaveProperty("spill");
  });

  it("reads structured references and their empty results", () => {
    expect(cellOf(sheetOf(model, "Données d'essai"), "C3")).toMatchObject({
      value: "",
      formula: '=IF(Résultats[[#This Row],[Note sur 20]]>=12,"AB","")',
    });
  });
});

describe("styles", () => {
  it("resolves theme colours and tints", () => {
    expect(cellOf(notes, "A1")?.style).toEqual({
      bold: true,
      color: "#FFFFFF",
      fontSize: 14,
      fill: "#C1E5F5",
      horizontal: "center",
      vertical: "middle",
      wrap: true,
    });
    expect(notes.tabColor).toBe("#F2AA84");
  });

  it("reads borders, indexed colours and formats of the file's own", () => {
    expect(cellOf(notes, "D3")?.style).toEqual({
      italic: true,
      underline: true,
      color: "#C04F15",
      numberFormat: "0.00;[Red]\\-0.00",
      border: {
        top: { line: "hair" },
        right: { line: "dashed", color: "#196B24" },
        bottom: { line: "thick", color: "#00B0F0" },
        left: { line: "thin" },
      },
    });
    expect(cellOf(notes, "A5")?.style).toEqual({ color: "#000000", fill: "#FFFF00", numberFormat: "0%" });
    expect(cellOf(notes, "A4")?.style?.numberFormat).toContain('#,##0.00\\ "€"');
  });

  it("reads short dates as French Excel shows them", () => {
    expect(cellOf(notes, "A3")?.style?.numberFormat).toBe("dd/mm/yyyy");
  });

  it("reads rotation, indent and free cells, those of a whole column included", () => {
    expect(cellOf(notes, "A6")?.style).toMatchObject({ horizontal: "left", indent: 1, rotation: 45 });
    expect(cellOf(notes, "C3")?.style?.locked).toBe(false);
    expect(cellOf(notes, "B5")).toMatchObject({ value: null, style: { locked: false } });
  });
});

describe("the sheet", () => {
  it("reads its layout", () => {
    expect(notes).toMatchObject({
      merges: [area("A1:B1")],
      freeze: { rows: 2, columns: 1 },
      hideGridlines: true,
      autoFilter: area("A2:D5"),
      rowSizes: { 0: { size: 40 }, 1: { size: 60, auto: true }, 4: { hidden: true } },
    });
    expect(notes.columnSizes?.[0]).toEqual({ size: 145 });
    expect(notes.columnSizes?.[9]).toEqual({ size: 80, hidden: true });
    expect(notes.columnSizes?.[255]).toEqual({ size: 80, hidden: true });
    expect(sheetOf(model, "Données d'essai").columnSizes).toEqual({
      0: { size: 80 },
      1: { size: 80 },
      2: { size: 80 },
    });
  });

  it("reads conditional formats by priority, extended ones once", () => {
    expect(notes.conditionalFormats).toEqual([
      { areas: [area("B3:B4")], rule: { kind: "formula", formula: "=ISERROR(B3)" }, style: { color: "#4EA72E" } },
      { areas: [area("B3:B4")], rule: { kind: "dataBar", color: "#638EC6" } },
      {
        areas: [area("B3:C4"), area("E3")],
        rule: { kind: "cell", comparison: "equal", operands: ["ABI"] },
        style: { bold: true, color: "#9C0006", fill: "#FFC7CE" },
      },
      {
        areas: [area("B3:B4")],
        rule: { kind: "formula", formula: "=B3='Données d''essai'!$A$1" },
        style: { fill: "#0F9ED5" },
      },
    ]);
  });

  it("reads validations, those of the extension included", () => {
    expect(notes.validations).toEqual([
      {
        areas: [area("B3:B4")],
        rule: { kind: "whole", comparison: "lessThan", operands: [21] },
        allowBlank: true,
        onError: "stop",
        errorTitle: "Note",
        errorMessage: "Au plus\n20",
      },
      {
        areas: [area("C3:C4")],
        rule: { kind: "list", source: "='Données d''essai'!$A$1:$A$3" },
        allowBlank: true,
        onError: "warning",
        promptTitle: "Choix",
        promptMessage: "Dans la liste",
      },
    ]);
  });

  it("reads notes, protection and print set-up", () => {
    expect(notes.comments).toEqual([
      { row: 2, column: 1, text: "Camille Bernard:\nà revoir", author: "Camille Bernard" },
    ]);
    expect(notes.protection).toEqual({
      allow: ["formatColumns"],
      selection: "unlocked",
      hash: { algorithmName: "SHA-512", hashValue: "c2VjcmV0", saltValue: "c2Vs", spinCount: 100000 },
    });
    expect(notes.print).toEqual({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      repeatRows: { first: 0, last: 1 },
      repeatColumns: { first: 0, last: 0 },
      area: area("A1:H12"),
      header: '&L&"Aptos,Gras"Cnam&RNotes',
      footer: "&CPage &P",
      centerHorizontally: true,
      gridlines: true,
    });
  });

  it("reads tables", () => {
    expect(sheetOf(model, "Données d'essai").tables).toEqual([
      {
        name: "Résultats",
        area: area("A1:C4"),
        columns: ["Élève", "Note sur 20", "Mention"],
        totalsRow: true,
        style: "TableStyleLight9",
        banding: { rowStripes: false, firstColumn: true },
      },
    ]);
  });
});

it("reads names, visibility and the tab in front", () => {
  expect(model.names).toEqual([
    { name: "Liste", formula: "='Données d''essai'!$A$1:$A$3" },
    { name: "Moyenne", formula: "=CNAM.UE_GRADE(Notes!$B$3:$C$3)", sheet: "Notes" },
  ]);
  expect(model.sheets.map(({ id, name, visibility }) => [id, name, visibility])).toEqual([
    ["1", "Notes", "visible"],
    ["4", "Données d'essai", "visible"],
    ["7", "Caché", "veryHidden"],
  ]);
  expect(model.activeSheet).toBe("Données d'essai");
});
