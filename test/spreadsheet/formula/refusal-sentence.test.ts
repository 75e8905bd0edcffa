/** What people are told of a formula in the wrong language, in a cell and in a panel. */
import { describe, expect, it } from "vitest";
import { refusalInCell, refusalSentence } from "../../../src/spreadsheet/formula/refusal-sentence";
import { readTypedFormula } from "../../../src/spreadsheet/formula/typed";
import type { Locale } from "../../../src/i18n/locale";

function told(typed: string, locale: Locale): readonly [panel: string, cell: string] {
  const read = readTypedFormula(typed, locale);
  if (read.ok) throw new Error(`${typed} is read`);
  return [refusalSentence(read.refusal, locale), refusalInCell(read.refusal, locale)];
}

describe("a formula that mixes two languages", () => {
  it.each([
    ["=SUM(1;2)", "fr", "«\u00a0SUM\u00a0» est un nom anglais\u00a0: en français, tapez «\u00a0SOMME\u00a0»."],
    ["=SI(TRUE;1;2)", "fr", "«\u00a0TRUE\u00a0» est un mot anglais\u00a0: en français, tapez «\u00a0VRAI\u00a0»."],
    ["=SOMME(1.5;2)", "fr", "«\u00a01.5\u00a0» s’écrit «\u00a01,5\u00a0» en français."],
    ["=SOMME(1,2)", "en", "“SOMME” is a French name: in English, type “SUM”."],
    ["=SUM(1;2)", "en", "In English, arguments are separated by “,”, not by “;”."],
  ] as const)("%s on a page in %s is told its cause, and in a cell the way out too", (typed, locale, cause) => {
    const [panel, cell] = told(typed, locale);
    expect(panel).toBe(cause);
    const wayOut = {
      fr: "Rien n’est enregistré\u00a0: corrigez la formule, ou quittez-la avec Échap.",
      en: "Nothing is stored: correct the formula, or leave it with Escape.",
    };
    expect(cell).toBe(`${cause} ${wayOut[locale]}`);
  });
});
