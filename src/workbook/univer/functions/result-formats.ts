/** How the results of CNAM formulas are shown in cells that have no number format of their own. */
import { formatAt, type FunctionDescription } from "../../../functions/description";
import type { Content } from "../../../spreadsheet/cell/content";
import type { ResultFormat } from "../../../functions/table/columns";
import { parseAddress } from "../../address";
import { namespace } from "./cnam-functions";

/** Within a result, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

const START = `=${namespace}`;
const NAME = /^([A-Z_0-9]+)\(/i;

export class ResultFormats {
  private readonly descriptions: ReadonlyMap<string, FunctionDescription>;
  /** The function that is the whole of a formula, by formula: cells are drawn often, formulas typed seldom. */
  private readonly calls = new Map<string, FunctionDescription | null>();

  constructor(descriptions: readonly FunctionDescription[]) {
    this.descriptions = new Map(descriptions.map((description) => [description.id, description]));
  }

  /**
   * The format that a formula's function declares for a place of its result (from 0), if the formula is that call alone.
   *
   * @param valueOf what a cell of the formula's own sheet holds
   */
  of(formula: string, place: Place, valueOf: (row: number, column: number) => Content): ResultFormat | undefined {
    let description = this.calls.get(formula);
    if (description === undefined) {
      description = this.calledBy(formula);
      this.calls.set(formula, description);
    }
    if (description === null) return undefined;
    if (!description.formatOf) return formatAt(description, { args: [], ...place });
    return description.formatOf([[[firstArgument(formula, place, valueOf)]]], 0, 0);
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

const FIRST_ARGUMENT = /^=[^(]*\(\s*(?:"((?:[^"]|"")*)"|([^,()"!]+))/;

/** What the first argument of a call holds at a place: the text typed there, or the cell of this sheet that it names. */
function firstArgument(
  formula: string,
  { row, column }: Place,
  valueOf: (row: number, column: number) => Content,
): Content {
  const [, text, reference] = FIRST_ARGUMENT.exec(formula) ?? [];
  if (text !== undefined) return text.replaceAll('""', '"');
  const area = reference === undefined ? undefined : parseAddress(reference)?.area;
  return area ? valueOf(area.row + row, area.column + column) : null;
}
