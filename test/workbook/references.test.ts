import { describe, expect, it } from "vitest";
import {
  followFormula,
  mentions,
  relativeForm,
  translateFormula,
  withoutPlaces,
} from "../../src/workbook/formula/references";
import { scanFormula } from "../../src/workbook/formula/scan";
import type { StructureChange } from "../../src/workbook/port";

const insertRow: StructureChange = { kind: "rowsInserted", sheet: "Notes", at: 2, count: 1 };
const deleteRows: StructureChange = { kind: "rowsDeleted", sheet: "Notes", at: 2, count: 2 };
const insertColumn: StructureChange = { kind: "columnsInserted", sheet: "Notes", at: 1, count: 1 };
const rename: StructureChange = { kind: "sheetRenamed", from: "Notes", to: "Notes 2026" };
const remove: StructureChange = { kind: "sheetDeleted", sheet: "Notes" };

describe("followFormula, as a spreadsheet rewrites formulas", () => {
  it.each<[string, StructureChange, string, string]>([
    ["a cell below an inserted row", insertRow, "=B3*2", "=B4*2"],
    ["a cell above it", insertRow, "=B2*2", "=B2*2"],
    ["an absolute cell", insertRow, "=$B$3", "=$B$4"],
    ["a range that spans it", insertRow, "=SUM(B2:B9)", "=SUM(B2:B10)"],
    ["a range that ends just above it", insertRow, "=SUM(B1:B2)", "=SUM(B1:B2)"],
    ["whole columns do not move with rows", insertRow, "=SUM(B:C)", "=SUM(B:C)"],
    ["whole rows", insertRow, "=SUM(3:5)", "=SUM(4:6)"],
    ["a column", insertColumn, "=A1+B1+$C$1", "=A1+C1+$D$1"],
    ["a deleted cell", deleteRows, "=B3+B4+B5", "=#REF!+#REF!+B3"],
    ["a range partly deleted", deleteRows, "=SUM(B2:B4)", "=SUM(B2:B2)"],
    ["another sheet's cells", insertRow, "=Budget!B3+B3", "=Budget!B3+B4"],
    ["its own name in front", insertRow, "=Notes!B3+'Notes'!B3", "=Notes!B4+Notes!B4"],
    ["text that looks like a cell", insertRow, '="B3"&B3', '="B3"&B4'],
    ["a function that looks like a cell", insertRow, "=LOG10(B3)", "=LOG10(B4)"],
    ["a dotted function", insertRow, "=CNAM.UE_VALID(B3:D3,B$1:D$1)", "=CNAM.UE_VALID(B4:D4,B$1:D$1)"],
    ["a name that starts like a cell", insertRow, "=B3_total+B3", "=B3_total+B4"],
    ["a structured reference", insertRow, "=SUM(Postes[[#This Row],[B3]])+B3", "=SUM(Postes[[#This Row],[B3]])+B4"],
    ["another workbook", insertRow, "=[Budget.xlsx]Notes!B3+B3", "=[Budget.xlsx]Notes!B3+B4"],
    ["a spilled range", insertRow, "=SUM(B3#)", "=SUM(B4#)"],
    ["a range made by a function", insertRow, "=SUM(B3:INDEX(C:C,4))", "=SUM(B4:INDEX(C:C,4))"],
    ["a sheet renamed", rename, "=Notes!B3+notes!C4+Budget!A1", "='Notes 2026'!B3+'Notes 2026'!C4+Budget!A1"],
    ["a sheet's own name", rename, "=Notes!Total+Total", "='Notes 2026'!Total+Total"],
    ["a span of sheets, one of them renamed", rename, "=SUM(Jan:Notes!B3)", "=SUM('Jan:Notes 2026'!B3)"],
    [
      "sheets of those names in another workbook",
      rename,
      "=SUM('[b.xlsx]Jan:Notes'!B3)",
      "=SUM('[b.xlsx]Jan:Notes'!B3)",
    ],
    ["a sheet deleted", remove, "=Notes!B3+Budget!A1", "=#REF!+Budget!A1"],
  ])("%s", (_title, change, before, after) => {
    expect(followFormula(before, change, true)).toBe(after);
  });

  it("leaves formulas of other sheets alone unless they name the sheet", () => {
    expect(followFormula("=B3+Notes!B3", insertRow, false)).toBe("=B3+Notes!B4");
  });

  it.each([
    ["quotes that no sheet follows", "=" + "'".repeat(9) + "+B3"],
    ["a quoted text without its `!`", "='Notes'+'a"],
    ["a quote that nothing closes", "=1+'Notes"],
  ])("keeps every character of %s", (_what, formula) => {
    const tokens = scanFormula(formula);
    expect(tokens.map(({ text }) => text).join("")).toBe(formula);
    expect(tokens.filter(({ text }) => text.startsWith("'"))).not.toContainEqual(
      expect.objectContaining({ text: "'" }),
    );
  });

  it("passes many stray quotes at once", () => {
    expect(scanFormula(`=${"'".repeat(32_000)}`)).toHaveLength(2);
  });

  it("keeps every character of what it does not move", () => {
    const formula = `=LET(x, 'L''été'!$A$1:$B2 , IF(x>=1.5e3,"a""b", #N/A) )`;
    expect(
      scanFormula(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
    expect(followFormula(formula, { kind: "sheetAdded", sheet: "X" }, true)).toBe(formula);
  });
});

describe("translateFormula, as a copied formula", () => {
  it.each([
    ["=A1+$A$1+A$1+$A1", 2, 1, "=B3+$A$1+B$1+$A3"],
    ["=SUM(A:A)+SUM(1:1)", 2, 1, "=SUM(B:B)+SUM(3:3)"],
    ["=A1", -1, 0, "=#REF!"],
  ])("%s moved by %i rows and %i columns", (before, rows, columns, after) => {
    expect(translateFormula(before, rows, columns)).toBe(after);
  });

  it("has the same relative form wherever it is copied", () => {
    const copied = translateFormula("=B2<$C$1+D$4", 7, 3);
    expect(relativeForm(copied, 8, 4)).toBe(relativeForm("=B2<$C$1+D$4", 1, 1));
    expect(relativeForm(copied, 8, 4)).not.toBe(relativeForm("=B2<$C$2+D$4", 1, 1));
  });
});

describe("mentions", () => {
  it("tells the sheets and the names a formula leans on", () => {
    const { sheets, names } = mentions(`=IF(Règles!B2>SEUIL,"Autre!A1",'Vue d''ensemble'!Total)+SUM(Postes[Montant])`);
    expect([...sheets]).toEqual(["règles", "vue d'ensemble"]);
    expect([...names]).toEqual(["seuil", "total", "postes"]);
  });
});

describe("a formula without the places that it reads", () => {
  it("is the same all the way down a column", () => {
    const at = (row: number): string => withoutPlaces(`=CNAM.UE_GRADE(D${row}:$F$${row},{1,2},,CNAM_REGLES)`);
    expect(at(7)).toBe(at(1204));
  });

  it.each([
    "=SUM('Groupe A1'!B2)",
    "=SUM(Notes[A1])",
    "=Taux_2025*B2",
    "=XYZ12+ABCD3",
    "=ÉA1+B2.3",
    "=LOG10(B2)",
    "=Feuil1!B2",
    "=Règles!B2>SEUIL",
  ])("mentions what %s does", (formula) => {
    expect(mentions(withoutPlaces(formula))).toEqual(mentions(formula));
  });

  it("keeps apart what mentions something else", () => {
    expect(withoutPlaces("=Feuil1!B2")).not.toBe(withoutPlaces("=Feuil2!B2"));
    expect(withoutPlaces("=Taux_2025")).not.toBe(withoutPlaces("=Taux_2026"));
    expect(withoutPlaces("='S1'!B2")).not.toBe(withoutPlaces("='S2'!B2"));
    expect(withoutPlaces("=XYZ12")).not.toBe(withoutPlaces("=XYZ13"));
  });
});
