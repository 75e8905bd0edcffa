import type { CustomFunctionNames } from "./custom-function-names";
import { isWorkbook } from "./external-references";
import { localNameIndexes } from "./local-names";
import { operandEnd } from "./operand";
import { maySpill, storedPrefix } from "./prefixed-functions";
import { isFunctionName, joinTokens, neighbour, tokenize, type Token } from "../../../spreadsheet/formula/tokenize";

export interface FormulaPlace {
  /** The cell holds a dynamic array, in which implicit intersection has to be said. */
  readonly dynamic?: boolean;
  /** The table around the cell, for `[@Note]`. */
  readonly table?: string | undefined;
}

/** The formula as a file stores it, without `=`: the inverse of `fromFileFormula`. */
export function toFileFormula(formula: string, names: CustomFunctionNames, place: FormulaPlace = {}): string {
  const tokens = tokenize(formula.replace(/^=/, ""));
  const local = localNameIndexes(tokens);
  const stored = tokens.map((_token, i) => storedToken(tokens, i, names, place, local.has(i)));
  return joinTokens(withoutSigns(stored, place.dynamic ?? false));
}

/** Whether a function of the formula may spill: such a formula is stored as a dynamic array, whatever it fills today. */
export function isDynamicFormula(formula: string, names: CustomFunctionNames): boolean {
  return callsDynamic(tokenize(formula), names);
}

/** The same of a formula already cut. */
export function callsDynamic(tokens: readonly Token[], names: CustomFunctionNames): boolean {
  return tokens.some(
    ({ text }, i) => isFunctionName(tokens, i) && (maySpill(text) || names.stored(text) !== undefined),
  );
}

function storedToken(
  tokens: readonly Token[],
  index: number,
  names: CustomFunctionNames,
  place: FormulaPlace,
  isLocalName: boolean,
): Token {
  const token = tokens[index]!;
  if (token.kind === "bracket") return { ...token, text: storedBracket(tokens, index, place.table) };
  if (isLocalName) return { ...token, text: `_xlpm.${token.text}` };
  if (!isFunctionName(tokens, index)) return token;
  return { ...token, text: names.stored(token.text) ?? storedPrefix(token.text) + token.text };
}

/** `[@Note]` in the table `Notes` is `Notes[[#This Row],[Note]]`: files know the long form only. */
function storedBracket(tokens: readonly Token[], index: number, table: string | undefined): string {
  const { text } = tokens[index]!;
  if (isWorkbook(tokens, index)) return text;
  const qualified = tokens[index - 1]?.kind === "word" || neighbour(tokens, index, 1)?.kind === "word";
  const prefix = qualified || table === undefined ? "" : table;
  if (!text.startsWith("[@")) return prefix + text;
  const columns = text.slice(2, -1).trim();
  if (columns === "") return `${prefix}[#This Row]`;
  return `${prefix}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

/** `@` and `#` as the functions files have for them. A plain formula intersects by itself: its `@` is left out. */
function withoutSigns(tokens: readonly Token[], dynamic: boolean): readonly Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.text === "@" && token.kind === "mark") {
      const end = operandEnd(tokens, at + 1);
      const operand = withoutSigns(tokens.slice(at + 1, end), dynamic);
      result.push(...(dynamic ? call("_xlfn.SINGLE", operand) : operand));
      at = end - 1;
    } else if (token.text === "#" && token.kind === "mark") {
      result.push(...call("_xlfn.ANCHORARRAY", result.splice(anchorStart(result))));
    } else {
      result.push(token);
    }
  }
  return result;
}

/** Where the reference that ends the list begins: `F1`, `Notes!F1`. */
function anchorStart(tokens: readonly Token[]): number {
  const last = tokens.length - 1;
  return Math.max(0, tokens[last - 1]?.text === "!" ? last - 2 : last);
}

function call(name: string, operand: readonly Token[]): readonly Token[] {
  return [{ kind: "word", text: name }, { kind: "mark", text: "(" }, ...operand, { kind: "mark", text: ")" }];
}
