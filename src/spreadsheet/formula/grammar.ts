/** How formulas are written: in files and in English, or in French. */
import type { Locale } from "../../i18n/locale";
import { errorNames, truthNames } from "../../i18n/fr/value-names";
import { frenchFunction, storedFunction } from "./french-functions";

export interface Grammar {
  readonly decimal: "." | ",";
  /** Between the arguments of a function, and between the areas of a union. */
  readonly argument: "," | ";";
  /** Between the columns of a constant array; its rows are parted by `;` in both languages. */
  readonly column: "," | ".";
}

/** As files, Univer and Office.js hold formulas; English is written the same way. */
export const storedGrammar: Grammar = { decimal: ".", argument: ",", column: "," };

const frenchGrammar: Grammar = { decimal: ",", argument: ";", column: "." };

export const grammars: { readonly [locale in Locale]: Grammar } = { en: storedGrammar, fr: frenchGrammar };

/** A vocabulary both ways: `undefined` for a word that the two languages share, or that neither knows. */
export interface Vocabulary {
  readonly french: (stored: string) => string | undefined;
  readonly stored: (french: string) => string | undefined;
}

/** Pairs of words, found whatever their case. */
function vocabulary(pairs: readonly (readonly [stored: string, french: string])[]): Vocabulary {
  const different = pairs.filter(([stored, french]) => stored !== french);
  const toFrench = new Map(different.map(([stored, french]) => [stored.toUpperCase(), french]));
  const toStored = new Map(different.map(([stored, french]) => [french.toUpperCase(), stored]));
  return {
    french: (stored) => toFrench.get(stored.toUpperCase()),
    stored: (french) => toStored.get(french.toUpperCase()),
  };
}

export const functionNames: Vocabulary = { french: frenchFunction, stored: storedFunction };

export const truths = vocabulary([
  ["TRUE", truthNames.true],
  ["FALSE", truthNames.false],
]);

export const errors = vocabulary(Object.entries(errorNames));

/** The parts of a table that a structured reference names: `Budget[#Headers]`. */
export const tableParts = vocabulary([
  ["#All", "#Tout"],
  ["#Data", "#Données"],
  ["#Headers", "#En-têtes"],
  ["#Totals", "#Totaux"],
  ["#This Row", "#Cette ligne"],
]);

/** The words of errors, in both languages, longest first: what a formula may hold as a constant. */
export const errorWords: readonly string[] = [
  ...new Set([...Object.keys(errorNames), ...Object.values(errorNames), "#GETTING_DATA"]),
].sort((a, b) => b.length - a.length);
