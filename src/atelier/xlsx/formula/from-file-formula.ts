import { MAX_FORMULA_DEPTH } from "../limits";
import { tooLarge } from "../xlsx-error";
import type { CustomFunctionNames } from "./custom-function-names";
import { withoutOwnWorkbook } from "./external-references";
import { operandEnd } from "./operand";
import { withoutStoredPrefix } from "./prefixed-functions";
import {
  closingParenthesis,
  isFunctionName,
  joinTokens,
  tokenize,
  type Token,
} from "../../../spreadsheet/formula/tokenize";

/**
 * The formula people read, with its leading `=`, of a formula as a file stores it: CNAM functions under their own
 * name, no prefix on newer functions and on the names of `LET` and `LAMBDA`, `@` and `#` as signs.
 */
export function fromFileFormula(stored: string, names: CustomFunctionNames): string {
  return `=${joinTokens(shownTokens(stored, names))}`;
}

/** The same, cut and without its `=`. */
export function shownTokens(stored: string, names: CustomFunctionNames): readonly Token[] {
  const tokens = tokenize(withoutOwnWorkbook(stored));
  requireShallow(tokens);
  return withSigns(tokens.map(shownToken(names)));
}

/** Those who read a formula go into its parentheses one by one. */
function requireShallow(tokens: readonly Token[]): void {
  let depth = 0;
  for (const { text } of tokens) {
    if (text === "(") depth++;
    else if (text === ")") depth--;
    if (depth > MAX_FORMULA_DEPTH) throw tooLarge("depth");
  }
}

function shownToken(names: CustomFunctionNames): (token: Token, index: number, tokens: readonly Token[]) => Token {
  return (token, index, tokens) => {
    if (token.kind !== "word") return token;
    const text = token.text.replace(/^_xlpm\./i, "");
    if (!isFunctionName(tokens, index)) return { ...token, text };
    return { ...token, text: names.shown(text) ?? withoutStoredPrefix(text) };
  };
}

/** `SINGLE(A1:A9)` is `@A1:A9` and `ANCHORARRAY(F1)` is `F1#`: functions that exist in files only. */
function withSigns(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const name = isFunctionName(tokens, at) ? token.text.toUpperCase() : "";
    if (name !== "SINGLE" && name !== "ANCHORARRAY") {
      result.push(token);
      continue;
    }
    const close = closingParenthesis(tokens, at + 1);
    const operand = withSigns(tokens.slice(at + 2, close));
    const plain = operandEnd(operand, 0) === operand.length ? operand : [mark("("), ...operand, mark(")")];
    result.push(...(name === "SINGLE" ? [mark("@"), ...plain] : [...plain, mark("#")]));
    at = close;
  }
  return result;
}

function mark(text: string): Token {
  return { kind: "mark", text };
}
