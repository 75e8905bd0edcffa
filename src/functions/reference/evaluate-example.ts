/**
 * Computes the example of a function's description: an en-US formula with literal arguments, such as
 * `=8*5*CNAM.RULE("finance.teachingHour","assistant-gestion-2016")` or `=CNAM.UE_GRADE({12,9;8,10},{0.4,0.6})`.
 */
import { callAtOnce } from "../call-at-once";
import type { CnamFunction } from "../cnam-function";
import type { Argument, Result } from "../host";
import type { Content } from "../../spreadsheet/cell/content";

export interface Example {
  readonly functionId: string;
  readonly args: readonly Argument[];
  /** What stands before the call multiplies its result. */
  readonly factor: number;
}

const PREFIX = "CNAM.";
const TOKEN = /"(?:[^"]|"")*"|\d+(?:\.\d+)?|TRUE|FALSE|CNAM\.[A-Z_0-9]+|[-(){},;*]/gy;

/** Reads the formula; throws when it is not an example: that is a fault of ours, which the tests find. */
export function readExample(formula: string): Example {
  const tokens = new Tokens(formula);
  let factor = 1;
  for (;;) {
    const token = tokens.next();
    if (token.startsWith(PREFIX))
      return { functionId: token.slice(PREFIX.length), args: readArguments(tokens), factor };
    if (token !== "*") factor *= Number(token);
  }
}

/** The example's result, the calling function given. */
export function evaluateExample(cnamFunction: CnamFunction): Result {
  const { args, factor } = readExample(cnamFunction.description.example.formula);
  const result = callAtOnce(cnamFunction, args);
  if (factor === 1) return result;
  return result.map((row) => row.map((value) => (typeof value === "number" ? value * factor : value)));
}

class Tokens {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(private readonly formula: string) {
    const text = formula.replace(/^=/, "");
    this.tokens = text.match(TOKEN) ?? [];
    if (this.tokens.join("") !== text) throw new Error(`not an example: ${formula}`);
  }

  next(): string {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Error(`unfinished: ${this.formula}`);
    return token;
  }
}

/** Nothing between two commas is an argument left out. */
function readArguments(tokens: Tokens): readonly Argument[] {
  const args: Argument[] = [];
  let argument: Argument = null;
  tokens.next();
  for (;;) {
    const token = tokens.next();
    if (token === "," || token === ")") {
      args.push(argument);
      argument = null;
      if (token === ")") return args;
    } else argument = token === "{" ? readArray(tokens) : [[readLiteral(token, tokens)]];
  }
}

/** Commas separate columns, semicolons rows; an empty text reads as a blank cell. */
function readArray(tokens: Tokens): Argument {
  const rows: Content[][] = [[]];
  for (let token = tokens.next(); token !== "}"; token = tokens.next()) {
    if (token === ";") rows.push([]);
    else if (token !== ",") rows.at(-1)?.push(readLiteral(token, tokens));
  }
  return rows;
}

function readLiteral(token: string, tokens: Tokens): Content {
  if (token === "-") return -Number(tokens.next());
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  return token === "TRUE" || token === "FALSE" ? token === "TRUE" : Number(token);
}
