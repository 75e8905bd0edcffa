/**
 * Splits a formula, with or without its leading `=`, into tokens whose texts joined give the formula back. Function
 * names, references and names are told apart by what surrounds a word, so quoted text and sheet names are never
 * touched by those who rewrite formulas. A formula still being typed is split too: what is open ends with the text.
 */
import { errorWords, storedGrammar, type Grammar } from "./grammar";

export type TokenKind =
  /** `"Admis"` */
  | "string"
  /** `'Tableau de bord'`, before a `!` */
  | "quotedSheet"
  /** `[@Note]`, `[1]`: a structured reference or the number of an external workbook */
  | "bracket"
  /** A function, cell, name, sheet or boolean: `CNAM.UE_VALID`, `$B$3`, `CNAM_REGLES` */
  | "word"
  | "number"
  /** `#REF!` */
  | "error"
  | "space"
  /** One or two characters: `(`, `,`, `<=`, `!`, `:`, `#` */
  | "mark";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

type Patterns = readonly (readonly [TokenKind, RegExp])[];

const NUMBERS: { readonly [decimal in Grammar["decimal"]]: RegExp } = {
  ".": /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy,
  // A comma that no digit follows parts arguments, or tries to.
  ",": /(?:\d+(?:,\d+)?|,\d+)(?:E[+-]?\d+)?/iy,
};

function patterns(decimal: Grammar["decimal"], word: RegExp): Patterns {
  return [
    ["string", /"(?:[^"]|"")*(?:"|$)/y],
    ["quotedSheet", /'(?:[^']|'')*(?:'|$)/y],
    ["number", NUMBERS[decimal]],
    ["word", word],
    ["space", /\s+/y],
    ["mark", /<=|>=|<>|[^]/uy],
  ];
}

const WORD = /[\p{L}_\\$?][\p{L}\p{M}\p{N}_\\$?.]*/uy;
/** A constant array holds no names, and a point there parts columns: `{VRAI.FAUX}`. */
const CONSTANT = /\p{L}+/uy;

/** What begins nothing else, and is most of what is between words. */
const SIGN = /[():;+*/&^=!@%{}-]/;

const OUTSIDE = { ".": patterns(".", WORD), ",": patterns(",", WORD) };
const IN_BRACES = { ".": patterns(".", CONSTANT), ",": patterns(",", CONSTANT) };

export function tokenize(formula: string, { decimal }: Grammar = storedGrammar): readonly Token[] {
  const tokens: Token[] = [];
  let isInBraces = false;
  for (let at = 0; at < formula.length;) {
    const known = isInBraces ? IN_BRACES[decimal] : OUTSIDE[decimal];
    const token = formula[at] === "[" ? bracketAt(formula, at) : matchAt(formula, at, known);
    if (token.text === "{") isInBraces = true;
    if (token.text === "}") isInBraces = false;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join("");
}

function matchAt(formula: string, at: number, known: Patterns): Token {
  const error = formula[at] === "#" ? errorAt(formula, at) : undefined;
  if (error !== undefined) return { kind: "error", text: error };
  if (SIGN.test(formula.charAt(at))) return { kind: "mark", text: formula.charAt(at) };
  for (const [kind, pattern] of known) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: "mark", text: formula.charAt(at) };
}

/** Brackets nest, and `'` takes the next character literally: `[[#This Row],[N'[ote]]`. */
function bracketAt(formula: string, start: number): Token {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return { kind: "bracket", text: formula.slice(start, at + 1) };
  }
  return { kind: "bracket", text: formula.slice(start) };
}

/** The next token that is not a space, in either direction. */
export function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): Token | undefined {
  let at = index + step;
  while (tokens[at]?.kind === "space") at += step;
  return tokens[at];
}

/** Whether the word is called: an immediate `(` follows. */
export function isFunctionName(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "word" && tokens[index + 1]?.text === "(";
}

/** The index of the `)` that closes the `(` at `open`; the last token when none does. */
export function closingParenthesis(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.text === "(") depth++;
    else if (tokens[at]?.text === ")" && --depth === 0) return at;
  }
  return tokens.length - 1;
}

/** An error in either language, as it is written there. */
function errorAt(formula: string, at: number): string | undefined {
  const length = errorWords.find((word) => formula.slice(at, at + word.length).toUpperCase() === word)?.length;
  return length === undefined ? undefined : formula.slice(at, at + length);
}
