/** What a token is in its formula: what a rewriter needs beside its text. */
import { isFunctionName, neighbour, type Token } from "./tokenize";

export interface Place {
  readonly token: Token;
  /** The tokens beside it, spaces passed over. */
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** Within a constant array. */
  readonly isInBraces: boolean;
  readonly role: "function" | "truth" | "reference" | "other";
}

const TRUTH = /^(?:TRUE|FALSE|VRAI|FAUX)$/i;
const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
const COLUMN = /^\$?[A-Z]{1,3}$/i;

/** A sheet, `Notes!`, or the first of a span, `Jan:Mar!`. */
function isSheet(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.text === "!") return true;
  return tokens[index + 1]?.text === ":" && tokens[index + 3]?.text === "!";
}

/** `A:C`: a word alone may be a name. */
function isColumn(tokens: readonly Token[], index: number): boolean {
  const isBeside = (step: 1 | -1): boolean =>
    tokens[index + step]?.text === ":" && COLUMN.test(tokens[index + 2 * step]?.text ?? "");
  return COLUMN.test(tokens[index]?.text ?? "") && (isBeside(1) || isBeside(-1));
}

function roleOf(tokens: readonly Token[], index: number, isInBraces: boolean): Place["role"] {
  const token = tokens[index];
  if (token?.kind !== "word" || isSheet(tokens, index)) return "other";
  if (isInBraces) return TRUTH.test(token.text) ? "truth" : "other";
  if (isFunctionName(tokens, index)) return "function";
  if (tokens[index + 1]?.kind === "bracket") return "other";
  if (CELL.test(token.text) || isColumn(tokens, index)) return "reference";
  return TRUTH.test(token.text) ? "truth" : "other";
}

export function placesOf(tokens: readonly Token[]): readonly Place[] {
  let isInBraces = false;
  return tokens.map((token, index) => {
    if (token.text === "}") isInBraces = false;
    const role = roleOf(tokens, index, isInBraces);
    const [before, after] = [neighbour(tokens, index, -1), neighbour(tokens, index, 1)];
    const place = { token, before, after, isInBraces, role };
    if (token.text === "{") isInBraces = true;
    return place;
  });
}
