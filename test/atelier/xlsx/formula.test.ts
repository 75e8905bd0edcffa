import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CustomFunctionNames } from "../../../src/atelier/xlsx/formula/custom-function-names";
import { hasExternalReference } from "../../../src/atelier/xlsx/formula/external-references";
import { fromFileFormula } from "../../../src/atelier/xlsx/formula/from-file-formula";
import { movableFormula } from "../../../src/atelier/xlsx/formula/shift-references";
import { toFileFormula } from "../../../src/atelier/xlsx/formula/to-file-formula";
import { joinTokens, tokenize } from "../../../src/spreadsheet/formula/tokenize";

const names = new CustomFunctionNames(["UE_VALID", "AVERAGE"]);

describe("both ways", () => {
  it.each([
    ["=CNAM.UE_VALID(B2:D2)", "_xldudf_CNAM_UE_VALID(B2:D2)"],
    ["=IF(CNAM.AVERAGE(A1:A3)>AVERAGE(A1:A3),1,0)", "IF(_xldudf_CNAM_AVERAGE(A1:A3)>AVERAGE(A1:A3),1,0)"],
    ['="CNAM.UE_VALID("&A1', '"CNAM.UE_VALID("&A1'],
    ["='CNAM.UE_VALID(1)'!A1", "'CNAM.UE_VALID(1)'!A1"],
    ["=Table[CNAM.UE_VALID(]", "Table[CNAM.UE_VALID(]"],
    ["=CNAM.INCONNUE(1)", "CNAM.INCONNUE(1)"],
    ["=CNAM_REGLES", "CNAM_REGLES"],
    ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=SORT(FILTER(A:A,A:A>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,A:A>0))"],
    [
      "=IFERROR(STDEV.S(A1:A9),CONCAT(B1,UNIQUE(C:C)))",
      "IFERROR(_xlfn.STDEV.S(A1:A9),_xlfn.CONCAT(B1,_xlfn.UNIQUE(C:C)))",
    ],
    ["=LET(x,A1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
    ["=LAMBDA(x,x+CONCAT(x))(2)", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x+_xlfn.CONCAT(_xlpm.x))(2)"],
    ["=MAP(A1:A3,LAMBDA(note,IF(note>=10,1,0)))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.note,IF(_xlpm.note>=10,1,0)))"],
    ["=SUM(F1#)+Notes!F1#", "SUM(_xlfn.ANCHORARRAY(F1))+_xlfn.ANCHORARRAY(Notes!F1)"],
    ["=#REF!+#N/A", "#REF!+#N/A"],
    ['=TEXT(A1,"0,00 €")&"""oui"""', 'TEXT(A1,"0,00 €")&"""oui"""'],
  ])("%s is stored %s", (shown, stored) => {
    expect(toFileFormula(shown, names)).toBe(stored);
    expect(fromFileFormula(stored, names)).toBe(shown);
  });

  it("says implicit intersection in dynamic arrays, where it is not implied", () => {
    expect(toFileFormula("=SUM(@A1:A9*@Notes!B:B)", names, { dynamic: true })).toBe(
      "SUM(_xlfn.SINGLE(A1:A9)*_xlfn.SINGLE(Notes!B:B))",
    );
    expect(fromFileFormula("SUM(_xlfn.SINGLE(A1:A9)*_xlfn.SINGLE(Notes!B:B))", names)).toBe("=SUM(@A1:A9*@Notes!B:B)");
    expect(toFileFormula("=@A1:A9", names)).toBe("A1:A9");
    expect(toFileFormula("=SUM(@Relevé[Note]*2)", names, { dynamic: true })).toBe("SUM(_xlfn.SINGLE(Relevé[Note])*2)");
    expect(toFileFormula("=SUM(@A1#*2)", names, { dynamic: true })).toBe("SUM(_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))*2)");
    expect(toFileFormula("=SUM(@INDEX(A:A,2):B3*2)", names, { dynamic: true })).toBe(
      "SUM(_xlfn.SINGLE(INDEX(A:A,2):B3)*2)",
    );
  });
});

it("reads prefixes in any case", () => {
  expect(fromFileFormula("_XLFN.CONCAT(_XLDUDF_cnam_ue_valid(A1))", names)).toBe("=CONCAT(CNAM.UE_VALID(A1))");
});

it.each([
  ["[@Note]", "Relevé[[#This Row],[Note]]"],
  ["[@[Note sur 20]]", "Relevé[[#This Row],[Note sur 20]]"],
  ["Autre[@Note]*2", "Autre[[#This Row],[Note]]*2"],
  ["SUM(Relevé[@[CC]:[Examen]])", "SUM(Relevé[[#This Row],[CC]:[Examen]])"],
  ["SUM([Note])", "SUM(Relevé[Note])"],
])("stores %s, which files do not know, in full", (shown, stored) => {
  expect(toFileFormula(`=${shown}`, names, { table: "Relevé" })).toBe(stored);
});

it.each([
  ["[1]Feuil1!A1", true],
  ["'[1]Feuil d''été'!A1", true],
  ["'C:\\Budget\\[2024.xlsx]Notes'!A1", true],
  ["[1]!Taux", true],
  ["Charges[Montant]+SUM(Charges[[#This Row],[1]])", false],
  ['"[1]Feuil1!A1"', false],
])("knows whether %s reads another workbook", (formula, expected) => {
  expect(hasExternalReference(formula)).toBe(expected);
});

it.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(A:B)+SUM($A:B)+SUM(1:2)+SUM($1:2)", 1, 1, "SUM(B:C)+SUM($A:C)+SUM(2:3)+SUM($1:3)"],
  ["LOG10(A1)&\"A1\"&'A1'!A1&Table[A1]", 1, 0, "LOG10(A2)&\"A1\"&'A1'!A2&Table[A1]"],
  ["A1048576", 1, 0, "A1"],
  ["XFD1", 0, 1, "A1"],
  ["B2", -1, -1, "A1"],
  ["1.5*2+TVA_20", 3, 3, "1.5*2+TVA_20"],
])("moves %s by %i rows and %i columns", (formula, rows, columns, moved) => {
  expect(movableFormula(formula)(rows, columns)).toBe(moved);
});

it("cuts any text into tokens that give it back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (formula) => {
      expect(joinTokens(tokenize(formula))).toBe(formula);
    }),
  );
});
