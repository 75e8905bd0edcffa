/**
 * What a formula typed in the language of the page means. A text that the language cannot read is refused, with what
 * to type instead: `=SUM(1;2)` is half English, and a guess would be wrong one day.
 */
import type { Locale } from "../../i18n/locale";
import { errors, functionNames, grammars, tableParts, truths, type Grammar, type Vocabulary } from "./grammar";
import { placesOf, type Place } from "./places";
import { tokenize, type Token } from "./tokenize";

export interface FormulaRefusal {
  readonly code:
    /** A function by its name in the other language. */
    | "function"
    /** A boolean, an error or a part of a table by its name in the other language. */
    | "word"
    /** What parts arguments in the other language. */
    | "argumentSeparator"
    /** What parts the columns of a constant array in the other language. */
    | "columnSeparator"
    /** A number with the other language's decimal mark. */
    | "decimal";
  readonly read: string;
  readonly meant: string;
}

export type TypedFormula =
  { readonly ok: true; readonly formula: string } | { readonly ok: false; readonly refusal: FormulaRefusal };

/** A piece of a typed formula, and the same in the stored form. */
export interface TypedPiece {
  readonly typed: string;
  readonly stored: string;
  readonly refusal?: FormulaRefusal;
}

/** Whether a function goes by that name, in capitals, in both languages: those are written in capitals. */
export type IsFunction = (name: string) => boolean;

const nobody: IsFunction = () => false;

export function readTypedFormula(typed: string, locale: Locale, isFunction = nobody): TypedFormula {
  const pieces = typedPieces(typed, locale, isFunction);
  const refusal = pieces.find((piece) => piece.refusal)?.refusal;
  return refusal ? { ok: false, refusal } : { ok: true, formula: pieces.map(({ stored }) => stored).join("") };
}

/** Piece by piece, refused or not: an editor shows formulas that are not finished. */
export function typedPieces(typed: string, locale: Locale, isFunction = nobody): readonly TypedPiece[] {
  return placesOf(tokenize(typed, grammars[locale])).map((place) => {
    const { text } = place.token;
    const read = readPiece(place, locale, isFunction) ?? text;
    return typeof read === "string" ? { typed: text, stored: read } : { typed: text, stored: text, refusal: read };
  });
}

/** The stored text, a refusal, or nothing to say. */
type Reading = string | FormulaRefusal | undefined;

function readPiece(place: Place, locale: Locale, isFunction: IsFunction): Reading {
  const { token, role } = place;
  if (role === "function") {
    const capitals = token.text.toUpperCase();
    return readWord(token.text, functionNames, locale, "function") ?? (isFunction(capitals) ? capitals : undefined);
  }
  if (role === "truth") return readWord(token.text, truths, locale, "word") ?? token.text.toUpperCase();
  if (role === "reference") return token.text.toUpperCase();
  if (token.kind === "error") return readWord(token.text, errors, locale, "word") ?? token.text.toUpperCase();
  if (token.kind === "bracket") return readBracket(token.text, locale);
  if (token.kind === "number") return readNumber(place, grammars[locale]);
  return token.kind === "mark" ? readMark(place, grammars[locale]) : undefined;
}

function readWord(word: string, { french, stored }: Vocabulary, locale: Locale, code: "function" | "word"): Reading {
  const [inFrench, inEnglish] = [french(word), stored(word)];
  // `TRIM` and `VAR.P` are functions in both languages, and not the same: each reader means his own.
  if (locale === "fr") return inEnglish ?? (inFrench === undefined ? undefined : { code, read: word, meant: inFrench });
  if (inFrench !== undefined) return stored(inFrench);
  return inEnglish === undefined ? undefined : { code, read: word, meant: inEnglish };
}

const PART = /\[(#[^[\]']+)\]/g;
const SEPARATOR = /\](\s*)([,;])(\s*)\[/g;

function readBracket(text: string, locale: Locale): Reading {
  const { argument } = grammars[locale];
  for (const [, , separator = ""] of text.matchAll(SEPARATOR))
    if (separator !== argument) return { code: "argumentSeparator", read: separator, meant: argument };
  for (const [, part = ""] of text.matchAll(PART)) {
    const read = readWord(part, tableParts, locale, "word");
    if (typeof read === "object") return read;
  }
  return text
    .replace(PART, (whole, part: string) => {
      const read = readWord(part, tableParts, locale, "word");
      return typeof read === "string" ? `[${read}]` : whole;
    })
    .replace(SEPARATOR, "]$1,$3[");
}

/** What a value may end with: a number that begins with a decimal mark cannot follow. */
function endsValue(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === "mark") return [")", "}", "%"].includes(token.text);
  return token.kind !== "space";
}

function readNumber({ token: { text }, before, isInBraces }: Place, { decimal, argument, column }: Grammar): Reading {
  // `1,5,2` and `A1,5` in French, `{1.2.3}` in English: the mark parts values, and is not the one that does.
  const isParting = text.startsWith(decimal) && endsValue(before);
  if (isParting && isInBraces) return { code: "columnSeparator", read: decimal, meant: column };
  if (isParting && decimal === ",") return { code: "argumentSeparator", read: decimal, meant: argument };
  return text.replace(decimal, ".");
}

function readMark({ token: { text }, before, after, isInBraces }: Place, grammar: Grammar): Reading {
  if (isInBraces) return readInBraces(text, grammar);
  if (text === grammar.argument) return ",";
  if (text === "," || text === ";") return { code: "argumentSeparator", read: text, meant: grammar.argument };
  if (text !== "." || after?.kind !== "number") return undefined;
  const whole = before?.kind === "number" ? before.text : "";
  if (whole.includes(grammar.decimal)) return { code: "argumentSeparator", read: text, meant: grammar.argument };
  const meant = `${whole || "0"}${grammar.decimal}${after.text}`;
  return { code: "decimal", read: `${whole}.${after.text}`, meant };
}

function readInBraces(text: string, { column }: Grammar): Reading {
  if (text === column) return ",";
  return [",", ".", "\\"].includes(text) ? { code: "columnSeparator", read: text, meant: column } : undefined;
}
