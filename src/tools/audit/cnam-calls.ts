/** The calls of CNAM functions in a formula, with their arguments as texts. */
import { catalogue } from "../../functions/catalogue";
import type { FunctionDescription } from "../../functions/description";
import { scanFormula } from "../../workbook/formula/scan";

export interface CnamCall {
  readonly description: FunctionDescription;
  /** `""` for one left out. */
  readonly args: readonly string[];
  /** Where the call's closing parenthesis stands in the formula. */
  readonly end: number;
}

/** As people type it, and as files store it. */
const NAME = /^(?:CNAM\.|_xldudf_CNAM_)([A-Z_]+)$/i;
const QUICK = /CNAM/i;
const descriptions = new Map(catalogue.map(({ description }) => [description.id, description]));

interface Open {
  /** Of a CNAM function; any other parenthesis has none. */
  readonly description: FunctionDescription | undefined;
  readonly args: string[];
}

export function callsOf(formula: string): readonly CnamCall[] {
  if (!QUICK.test(formula)) return [];
  const calls: CnamCall[] = [];
  const open: Open[] = [];
  let at = 0;
  let name = "";
  for (const { text } of scanFormula(formula)) {
    if (text === ")" || text === "}") {
      const closed = open.pop();
      if (closed?.description) calls.push({ description: closed.description, args: argsOf(closed.args), end: at });
    }
    for (const [depth, { args }] of open.entries()) {
      const isSeparator = text === "," && depth === open.length - 1;
      if (isSeparator) args.push("");
      else args[args.length - 1] = `${args.at(-1) ?? ""}${text}`;
    }
    if (text === "(" || text === "{") {
      const id = text === "(" ? NAME.exec(name)?.[1]?.toUpperCase() : undefined;
      open.push({ description: id === undefined ? undefined : descriptions.get(id), args: [""] });
    }
    at += text.length;
    name = text;
  }
  return calls;
}

/** `F()` has no argument at all. */
function argsOf(args: readonly string[]): readonly string[] {
  const trimmed = args.map((arg) => arg.trim());
  return trimmed.length === 1 && trimmed[0] === "" ? [] : trimmed;
}
