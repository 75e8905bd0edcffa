/** The errors of a function, found by giving it its own example with one thing wrong at a time. */
import type { CnamFunction } from "../cnam-function";
import type { FunctionDescription } from "../description";
import type { Argument, FunctionError } from "../host";
import type { Content } from "../../spreadsheet/cell/content";
import { callAtOnce } from "../call-at-once";
import { readExample } from "./evaluate-example";

/** What people put in a cell by mistake, and nothing at all. */
const MISTAKES: readonly Content[] = ["???", -1, null];

/** Each error once, wherever in the arguments it was met. */
export function provokedErrors(cnamFunction: CnamFunction): readonly FunctionError[] {
  const { description } = cnamFunction;
  const { args } = readExample(description.example.formula);
  const found = new Map<string, FunctionError>();
  for (const wrong of wrongCalls(description, args)) {
    for (const value of callAtOnce(cnamFunction, wrong).flat()) {
      if (typeof value === "object" && !found.has(withoutPlace(value))) found.set(withoutPlace(value), value);
    }
  }
  return [...found.values()];
}

/** The same sentence about two cells, or about two values, is one error. */
function withoutPlace({ error, message }: FunctionError): string {
  return error + message.slice(message.indexOf(" : ") + 1).replace(/« [^«»]* »/g, "«»");
}

function replaced<T>(list: readonly T[], index: number, value: T): readonly T[] {
  return list.map((one, at) => (at === index ? value : one));
}

/** The example with one thing wrong, for each thing that may be. */
export function* wrongCalls(
  description: FunctionDescription,
  args: readonly Argument[],
): Generator<readonly Argument[]> {
  for (const [index, { optional, id, columns }] of description.parameters.entries()) {
    // Without its rules, a function works with the national default, which may lack what it needs.
    if (!optional || id === "regles") yield replaced(args, index, null);
    if (id === "regles") continue;
    for (const wrong of wrongBlocks(args[index] ?? null, columns !== undefined)) yield replaced(args, index, wrong);
  }
}

function* wrongBlocks(block: Argument, isTable: boolean): Generator<Argument> {
  if (block === null) return;
  const headings = isTable && block.length > 1 ? block[0] : undefined;
  // One column lost at a time, then one mistake in each column of the first row.
  for (const column of headings?.keys() ?? []) yield replaced(block, 0, replaced(headings ?? [], column, "?"));
  const row = headings ? 1 : 0;
  const cells = block[row] ?? [];
  const last = headings ? cells.length : 1;
  for (let column = 0; column < last; column++) {
    for (const mistake of MISTAKES) yield replaced(block, row, replaced(cells, column, mistake));
  }
}
