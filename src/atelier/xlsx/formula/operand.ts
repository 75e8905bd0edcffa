import { closingParenthesis, type Token } from "../../../spreadsheet/formula/tokenize";
import { isWorkbook } from "./external-references";

/**
 * The index after the operand that starts at `start`: a parenthesis, a call, a reference with its sheet and range
 * operator, a name, a structured reference, a constant.
 */
export function operandEnd(tokens: readonly Token[], start: number): number {
  let at = primaryEnd(tokens, start);
  while (tokens[at]?.text === ":" || tokens[at]?.text === "!") at = primaryEnd(tokens, at + 1);
  return at;
}

function primaryEnd(tokens: readonly Token[], start: number): number {
  let at = start;
  // Another workbook stands before its sheet.
  if (isWorkbook(tokens, at) && tokens[at + 1]?.text !== "!") at++;
  if (tokens[at]?.kind !== "mark") at++;
  if (tokens[at]?.text === "(") at = closingParenthesis(tokens, at) + 1;
  while (tokens[at]?.kind === "bracket" || tokens[at]?.text === "#") at++;
  return Math.min(at, tokens.length);
}
