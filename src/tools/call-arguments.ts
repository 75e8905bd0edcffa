/** The arguments of a call inside an en-US formula, as texts. */
import { scanFormula } from "../workbook/formula/scan";

export interface FoundCall {
  /** What stands before the call, its name and parenthesis included. */
  readonly before: string;
  readonly args: readonly string[];
  /** What stands after its last argument. */
  readonly after: string;
}

/** Finds the first call of `CNAM.<id>` in a formula: `=8*CNAM.RULE("a","b")` gives `"a"` and `"b"`. */
export function findCall(formula: string, functionId: string): FoundCall | null {
  const tokens = scanFormula(formula).map(({ text }) => text);
  const name = tokens.findIndex((token) => token.toUpperCase() === `CNAM.${functionId}`);
  if (name < 0) return null;
  const args: string[][] = [[]];
  let depth = 0;
  for (let at = name + 1; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    if (token === ")" || token === "}") depth -= 1;
    if (depth === 0 && at > name + 1) {
      return {
        before: tokens.slice(0, name + 2).join(""),
        args: args.map((parts) => parts.join("")),
        after: tokens.slice(at).join(""),
      };
    }
    if (depth === 1 && token === ",") args.push([]);
    else if (depth > 0) args.at(-1)?.push(token);
    if (token === "(" || token === "{") depth += 1;
  }
  return null;
}
