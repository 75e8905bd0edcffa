/** The names of the spreadsheet's own functions, in both languages. */
import { ALL_IMPLEMENTED_FUNCTIONS_SET } from "@univerjs/engine-formula";
import { describe, expect, it } from "vitest";
import { formulaToShow } from "../../src/spreadsheet/formula/shown";
import { readTypedFormula } from "../../src/spreadsheet/formula/typed";

const names = [...ALL_IMPLEMENTED_FUNCTIONS_SET].map(String);

/** As Excel names them: some that are easily mistaken for one another. */
const KNOWN: readonly (readonly [stored: string, french: string])[] = [
  ["SORT", "TRIER"],
  ["IRR", "TRI"],
  ["TRIM", "SUPPRESPACE"],
  ["MIRR", "TRIM"],
  ["VAR.P", "VAR.P.N"],
  ["VARP", "VAR.P"],
  ["LOOKUP", "RECHERCHE"],
  ["SEARCH", "CHERCHE"],
  ["FIND", "TROUVE"],
  ["IFNA", "SI.NON.DISP"],
  ["XOR", "OUX"],
  ["COUNT", "NB"],
  ["COUNTA", "NBVAL"],
  ["STDEV.S", "ECARTYPE.STANDARD"],
  ["STDEV.P", "ECARTYPE.PEARSON"],
  ["MAXIFS", "MAX.SI.ENS"],
  ["EDATE", "MOIS.DECALER"],
  ["WORKDAY", "SERIE.JOUR.OUVRE"],
  ["TEXTJOIN", "JOINDRE.TEXTE"],
  ["XLOOKUP", "RECHERCHEX"],
];

describe("every function of the spreadsheet", () => {
  it("has a name of its own in French, and comes back from it", () => {
    const shown = names.map((name) => formulaToShow(`=${name}(1)`, "fr"));
    expect(new Set(shown).size).toBe(names.length);
    expect(shown.map((formula) => readTypedFormula(formula, "fr"))).toEqual(
      names.map((name) => ({ ok: true, formula: `=${name}(1)` })),
    );
  });

  it("is read by its own name in English", () => {
    for (const name of names)
      expect(readTypedFormula(`=${name}(1)`, "en")).toEqual({ ok: true, formula: `=${name}(1)` });
  });

  it.each(KNOWN)("%s is %s", (stored, french) => {
    expect(formulaToShow(`=${stored}(A1)`, "fr")).toBe(`=${french}(A1)`);
  });
});
