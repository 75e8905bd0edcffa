/** The calls of CNAM functions that a formula makes, one inside another too. */
import { scanFormula, type FormulaToken } from "../../workbook/formula/scan";

export interface WrittenCall {
  /** `UE_VALID`. */
  readonly functionId: string;
  /** As the formula writes it: `CNAM.UE_VALID(B2:D2,B$1:D$1)`. */
  readonly text: string;
  readonly args: readonly (readonly FormulaToken[])[];
  /** The formula is this call and nothing else. */
  readonly isWhole: boolean;
}

/** `CNAM.UE_VALID`, or `_xldudf_CNAM_UE_VALID` as files store it. */
const NAME = /^(?:CNAM\.|_XLDUDF_CNAM_)(\w+)$/;

/**
 * In the order in which they are written.
 *
 * @param functionIds the functions there are: a call of another name is nobody's
 */
export function writtenCalls(formula: string, functionIds: readonly string[]): readonly WrittenCall[] {
  return callsAmong(scanFormula(formula.replace(/^=[+@]*/, "")), functionIds);
}

export function callsAmong(tokens: readonly FormulaToken[], functionIds: readonly string[]): readonly WrittenCall[] {
  const solid = tokens.filter((token) => token.text.trim() !== "");
  return solid.flatMap((token, at) => {
    const functionId = NAME.exec(token.text.toUpperCase())?.[1];
    if (functionId === undefined || !functionIds.includes(functionId)) return [];
    const call = callAt(solid, at);
    return call ? [{ functionId, ...call }] : [];
  });
}

/** The call that the tokens start with, of a function of the spreadsheet's own. */
export function callOf(
  tokens: readonly FormulaToken[],
  isMeant: (name: string) => boolean,
): Omit<WrittenCall, "functionId"> | null {
  return isMeant(tokens[0]?.text.toUpperCase() ?? "") ? callAt(tokens, 0) : null;
}

function callAt(tokens: readonly FormulaToken[], at: number): Omit<WrittenCall, "functionId"> | null {
  if (tokens[at + 1]?.text !== "(") return null;
  const { args, end } = argumentsFrom(tokens, at + 1);
  const text = tokens
    .slice(at, end + 1)
    .map((one) => one.text)
    .join("");
  return { text, args, isWhole: at === 0 && end >= tokens.length - 1 };
}

/** The arguments between the parenthesis at `open` and its own, whose place is `end`. */
function argumentsFrom(
  tokens: readonly FormulaToken[],
  open: number,
): { readonly args: readonly (readonly FormulaToken[])[]; readonly end: number } {
  const args: FormulaToken[][] = [[]];
  let depth = 1;
  for (let at = open + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as FormulaToken;
    if (token.text === ")" || token.text === "}") depth -= 1;
    if (depth === 0) return { args, end: at };
    if (depth === 1 && token.text === ",") args.push([]);
    else args.at(-1)?.push(token);
    if (token.text === "(" || token.text === "{") depth += 1;
  }
  return { args, end: tokens.length - 1 };
}
