/** One converter, both ways: what is stored is shown, and what is shown, typed again, is stored as it was. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaToShow } from "../../../src/spreadsheet/formula/shown";
import { readTypedFormula } from "../../../src/spreadsheet/formula/typed";

/** The stored form, and how a French reader sees and types it. */
const PAIRS: readonly (readonly [what: string, stored: string, french: string])[] = [
  ["arguments", "=SUM(A1:A9,B2)", "=SOMME(A1:A9;B2)"],
  ["two numbers", "=SUM(1,2,3)", "=SOMME(1;2;3)"],
  ["a decimal", "=A1*1.5", "=A1*1,5"],
  ["a decimal among arguments", "=ROUND(A1*1.25,2)", "=ARRONDI(A1*1,25;2)"],
  ["a decimal alone in a call", "=SUM(1.2)", "=SOMME(1,2)"],
  ["an exponent", "=1.5E-3+2E10", "=1,5E-3+2E10"],
  ["a percentage", "=A1*12.5%", "=A1*12,5%"],
  ["columns of a constant array", "=SUM({1,2,3})", "=SOMME({1.2.3})"],
  ["rows of a constant array", "=SUM({1;2.5})", "=SOMME({1;2,5})"],
  ["columns and rows", "={0.4,0.6;1,-2.5}", "={0,4.0,6;1.-2,5}"],
  ["words in a constant array", '={TRUE,"a,b",#N/A;FALSE,"x.y",#VALUE!}', '={VRAI."a,b".#N/A;FAUX."x.y".#VALEUR!}'],
  ["an argument left out", "=CNAM.UE_VALID(A1:B1,,CNAM_REGLES)", "=CNAM.UE_VALID(A1:B1;;CNAM_REGLES)"],
  ["logical words", "=IF(TRUE,FALSE,NOT(TRUE))", "=SI(VRAI;FAUX;NON(VRAI))"],
  ["logical functions", "=IF(TRUE(),1,FALSE())", "=SI(VRAI();1;FAUX())"],
  [
    "error words",
    "=IFERROR(#VALUE!,#NAME?)+#NUM!+#NULL!+#SPILL!+#DIV/0!+#REF!",
    "=SIERREUR(#VALEUR!;#NOM?)+#NOMBRE!+#NUL!+#PROPAGATION!+#DIV/0!+#REF!",
  ],
  ["a lost cell", "=SUM(Notes!#REF!,1)", "=SOMME(Notes!#REF!;1)"],
  ["text between quotes", '=IF(A1>9.99,"TRUE; 1,5 ""SUM(1,2)""","non")', '=SI(A1>9,99;"TRUE; 1,5 ""SUM(1,2)""";"non")'],
  ["a quoted sheet", "='Notes; 1,5 SUM(2.5)'!A1+SUM(B1,2)", "='Notes; 1,5 SUM(2.5)'!A1+SOMME(B1;2)"],
  ["a sheet with an apostrophe", "=SUM('L''UE, 1.5'!A1,2.5)", "=SOMME('L''UE, 1.5'!A1;2,5)"],
  ["a sheet that looks like a word", "=VRAI!A1+SUM!B1+TRUE!C1", "=VRAI!A1+SUM!B1+TRUE!C1"],
  ["a span of sheets", "=SUM(Jan:Mar!B2,1)", "=SOMME(Jan:Mar!B2;1)"],
  ["another workbook", "=SUM([1]Notes!A1,2)", "=SOMME([1]Notes!A1;2)"],
  ["a union", "=SUM((A1:A2,C1))", "=SOMME((A1:A2;C1))"],
  ["an intersection", "=SUM(A1:B2 B1:C2)", "=SOMME(A1:B2 B1:C2)"],
  ["whole columns and rows", "=SUM($A:B,$1:3)", "=SOMME($A:B;$1:3)"],
  ["a column of a table", "=SUM(Charges[Montant, 1.5],2)", "=SOMME(Charges[Montant, 1.5];2)"],
  ["the parts of a table", "=ROWS(Notes[#All])+ROWS(Notes[#Data])", "=LIGNES(Notes[#Tout])+LIGNES(Notes[#Données])"],
  [
    "a part and a column",
    "=SUM(Notes[[#Headers],[UE, 1]],Notes[[#Totals],[UE]])",
    "=SOMME(Notes[[#En-têtes];[UE, 1]];Notes[[#Totaux];[UE]])",
  ],
  ["this row", "=Notes[@UE]*Notes[[#This Row],[Poids]]", "=Notes[@UE]*Notes[[#Cette ligne];[Poids]]"],
  ["an escaped bracket in a column", "=SUM(T[a'],'[b],1)", "=SOMME(T[a'],'[b];1)"],
  ["a spill and an intersection mark", "=SUM(A1#,@B:B)", "=SOMME(A1#;@B:B)"],
  ["a variable of LET", "=LET(ou,1.5,ou*2)", "=LET(ou;1,5;ou*2)"],
  [
    "names that look alike",
    "=VAR.P(A1:A3)+VARP(A1:A3)+MIRR(A1:A3,1,2)",
    "=VAR.P.N(A1:A3)+VAR.P(A1:A3)+TRIM(A1:A3;1;2)",
  ],
  ["sorting is not a rate of return", "=SORT(A1:A3)+IRR(A1:A3)", "=TRIER(A1:A3)+TRI(A1:A3)"],
  ["a function with one name", "=ABS(-1.5)+MAX(1,2)", "=ABS(-1,5)+MAX(1;2)"],
  ["spaces and lines", "=SUM( 1.5 ,\n 2 )", "=SOMME( 1,5 ;\n 2 )"],
  ["names with points and digits", "=CNAM.RULE(a.b,Taux_2.5)", "=CNAM.RULE(a.b;Taux_2.5)"],
];

describe("a stored formula", () => {
  it.each(PAIRS)("%s: shown in French", (_, stored, french) => {
    expect(formulaToShow(stored, "fr")).toBe(french);
  });

  it.each(PAIRS)("%s: typed in French", (_, stored, french) => {
    expect(readTypedFormula(french, "fr")).toEqual({ ok: true, formula: stored });
  });

  it.each(PAIRS.filter(([what]) => what !== "a sheet that looks like a word"))("%s: in English", (_, stored) => {
    expect(formulaToShow(stored, "en")).toBe(stored);
    expect(readTypedFormula(stored, "en")).toEqual({ ok: true, formula: stored });
  });

  it.each([
    ["a point first", "=.5+1.", "=0,5+1"],
    ["an exponent after the mark", "=1.E3", "=1E3"],
  ])("%s: shown whole", (_, stored, french) => {
    expect(formulaToShow(stored, "fr")).toBe(french);
  });
});

/** Formulas as files hold them, from every kind of piece. */
const stored = fc.letrec<{ value: string; call: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.nat({ max: 999 }).map(String),
    fc.tuple(fc.nat({ max: 99 }), fc.integer({ min: 1, max: 99 })).map(([whole, part]) => `${whole}.${part}`),
    fc.constantFrom("A1", "$B$2:C9", "'Été, 1.5'!A1", "Notes!B:B", "CNAM_REGLES", "TRUE", "FALSE", "#N/A", "#NUM!"),
    fc.constantFrom(
      "T[Note, 1]",
      "T[[#Headers],[UE]]",
      "T[#All]",
      '"a;b,c.d ""VRAI"""',
      "{1.5,2;TRUE,#REF!}",
      "-1",
      "2%",
    ),
    tie("call"),
  ),
  call: fc
    .tuple(
      fc.constantFrom("SUM", "IF", "VLOOKUP", "VAR.P", "TRIM", "IRR", "ABS", "CNAM.UE_VALID", "T.TEST", "UNKNOWN"),
      fc.array(tie("value"), { minLength: 1, maxLength: 3 }),
      fc.constantFrom("", "+1", "&A1"),
    )
    .map(([name, args, rest]) => `${name}(${args.join(",")})${rest}`),
}));

describe("any formula", () => {
  it("comes back as it was stored", () => {
    fc.assert(
      fc.property(stored.value, (value) => {
        const formula = `=${value}`;
        expect(readTypedFormula(formulaToShow(formula, "fr"), "fr")).toEqual({ ok: true, formula });
      }),
    );
  });

  it("is read or refused, whatever is typed, and never by halves", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("fr" as const, "en" as const), (text, locale) => {
        const read = readTypedFormula(`=${text}`, locale);
        expect(read.ok ? read.formula.startsWith("=") : read.refusal.meant !== "").toBe(true);
      }),
    );
  });
});

describe("what is typed in small letters", () => {
  it.each([
    ["fr", "=somme(a1:b2;vrai;médiane(c3))", "=SUM(A1:B2,TRUE,MEDIAN(C3))"],
    ["fr", "=cnam.ue_valid(notes!b2:c2;;regles)", "=CNAM.UE_VALID(notes!B2:C2,,regles)"],
    ["fr", "=nb(t[#données])+#valeur!", "=COUNT(t[#Data])+#VALUE!"],
    ["en", "=sum(a1:b2,true,median(c3),d:d)", "=SUM(A1:B2,TRUE,MEDIAN(C3),D:D)"],
    ["en", "=count(t[#data])+#value!", "=COUNT(t[#Data])+#VALUE!"],
  ] as const)("%s: %s", (locale, typed, formula) => {
    const isFunction = (name: string): boolean => name === "CNAM.UE_VALID";
    expect(readTypedFormula(typed, locale, isFunction)).toEqual({ ok: true, formula });
  });
});
