/** A text that mixes two languages is refused, with what to type, and never guessed. */
import { describe, expect, it } from "vitest";
import { readTypedFormula, type FormulaRefusal } from "../../../src/spreadsheet/formula/typed";

type Case = readonly [typed: string, code: FormulaRefusal["code"], read: string, meant: string];

const FRENCH: readonly Case[] = [
  ["=SUM(1;2)", "function", "SUM", "SOMME"],
  ["=SOMME(1;sum(A1))", "function", "sum", "SOMME"],
  ["=IF(A1;1;2)", "function", "IF", "SI"],
  ["=SOMME(A1,B2)", "argumentSeparator", ",", ";"],
  ["=SOMME(1, 2)", "argumentSeparator", ",", ";"],
  ["=SOMME(1,5,2)", "argumentSeparator", ",", ";"],
  ["=SOMME(A1,5)", "argumentSeparator", ",", ";"],
  ["=SOMME(A1 ,5)", "argumentSeparator", ",", ";"],
  ['=SI(A1>1;"oui",5)', "argumentSeparator", ",", ";"],
  ["=SOMME((1),5)", "argumentSeparator", ",", ";"],
  ["=SOMME({1},5)", "argumentSeparator", ",", ";"],
  ["=SOMME(T[a],5)", "argumentSeparator", ",", ";"],
  ["=SOMME(5%,5)", "argumentSeparator", ",", ";"],
  ["=SOMME(,5;A1,)", "argumentSeparator", ",", ";"],
  ["=A1*1.5", "decimal", "1.5", "1,5"],
  ["=A1*.5", "decimal", ".5", "0,5"],
  ["=SOMME(1,5.2)", "argumentSeparator", ".", ";"],
  ["=SOMME({1,2,3})", "columnSeparator", ",", "."],
  ['={"a","b"}', "columnSeparator", ",", "."],
  ["={1\\2}", "columnSeparator", "\\", "."],
  ["=SI(TRUE;1;2)", "word", "TRUE", "VRAI"],
  ["={TRUE}", "word", "TRUE", "VRAI"],
  ["=SIERREUR(#VALUE!;1)", "word", "#VALUE!", "#VALEUR!"],
  ["=NB(T[#Data])", "word", "#Data", "#Données"],
  ["=NB(T[[#Données],[UE]])", "argumentSeparator", ",", ";"],
];

const ENGLISH: readonly Case[] = [
  ["=SOMME(1,2)", "function", "SOMME", "SUM"],
  ["=SUM(1;2)", "argumentSeparator", ";", ","],
  ["={1.2.3}", "columnSeparator", ".", ","],
  ['={"a"."b"}', "columnSeparator", ".", ","],
  ["=IF(VRAI,1,2)", "word", "VRAI", "TRUE"],
  ["=IFERROR(#VALEUR!,1)", "word", "#VALEUR!", "#VALUE!"],
  ["=COUNT(T[#Données])", "word", "#Données", "#Data"],
  ["=COUNT(T[[#Data];[UE]])", "argumentSeparator", ";", ","],
];

describe("typed in French", () => {
  it.each(FRENCH)("%s", (typed, code, read, meant) => {
    expect(readTypedFormula(typed, "fr")).toEqual({ ok: false, refusal: { code, read, meant } });
  });

  it("a comma between two digits is a decimal mark, and nothing else", () => {
    expect(readTypedFormula("=SOMME(1,2)", "fr")).toEqual({ ok: true, formula: "=SUM(1.2)" });
  });

  it("a name that neither language knows is left to the spreadsheet", () => {
    expect(readTypedFormula("=SOMM(1;2)", "fr")).toEqual({ ok: true, formula: "=SOMM(1,2)" });
  });
});

describe("typed in English", () => {
  it.each(ENGLISH)("%s", (typed, code, read, meant) => {
    expect(readTypedFormula(typed, "en")).toEqual({ ok: false, refusal: { code, read, meant } });
  });
});
