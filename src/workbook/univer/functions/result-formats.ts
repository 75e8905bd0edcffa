/** How the results of CNAM formulas are shown in cells that have no number format of their own. */
import type { FunctionDescription } from "../../../functions/description";
import type { ResultFormat } from "../../../functions/table/columns";
import { namespace } from "./cnam-functions";

const START = `=${namespace}`;
const NAME = /^([A-Z_0-9]+)\(/i;

export class ResultFormats {
  private readonly descriptions: ReadonlyMap<string, FunctionDescription>;
  /** The function that is the whole of a formula, by formula: cells are drawn often, formulas typed seldom. */
  private readonly calls = new Map<string, FunctionDescription | null>();

  constructor(descriptions: readonly FunctionDescription[]) {
    this.descriptions = new Map(descriptions.map((description) => [description.id, description]));
  }

  /** The format that a formula's function declares for a column of its result (from 0), if the formula is that call alone. */
  of(formula: string, column: number): ResultFormat | undefined {
    let description = this.calls.get(formula);
    if (description === undefined) {
      description = this.calledBy(formula);
      this.calls.set(formula, description);
    }
    return description?.results ? description.results[column]?.format : description?.format;
  }

  private calledBy(formula: string): FunctionDescription | null {
    const isOurs = formula.slice(0, START.length).toUpperCase() === START;
    const id = isOurs ? NAME.exec(formula.slice(START.length))?.[1] : undefined;
    // A date and a number added to it are another number: only the call itself has its format.
    return id !== undefined && isOneCall(formula) ? (this.descriptions.get(id.toUpperCase()) ?? null) : null;
  }
}

/** Whether the first parenthesis closes at the very end; those inside texts and sheet names do not count. */
function isOneCall(formula: string): boolean {
  const bare = formula.trimEnd().replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  let depth = 0;
  for (const [index, sign] of [...bare].entries()) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === ")" && depth === 0) return index === bare.length - 1;
  }
  return false;
}
