/**
 * Tells the blanks that Excel hands over as 0 from real zeros, in the arguments where the difference matters.
 */
import type { Argument, CallContext, CellProbe } from "./host";
import type { Content } from "../spreadsheet/cell/content";
import { rulesTables } from "./rules/rules-tables";
import { ZERO_OR_BLANK } from "./zero-or-blank";

/** The arguments with every doubtful 0 settled; a promise only when a cell has to be looked at. */
export function settleZeros(
  args: readonly Argument[],
  isSensitive: (index: number) => boolean,
  context: CallContext,
): readonly Argument[] | Promise<readonly Argument[]> {
  if (context.zerosAreZeros) return args;
  const doubtful = args.map((argument, index) => argument !== null && isSensitive(index) && holdsZero(argument));
  if (!doubtful.includes(true)) return args;
  const { addresses, probe } = context;
  const settle = async (argument: Argument, index: number): Promise<Argument> =>
    argument !== null && doubtful[index] === true
      ? settleArgument(argument, addresses[index] ?? null, probe)
      : argument;
  return Promise.all(args.map(settle));
}

type Block = readonly (readonly Content[])[];

function holdsZero(argument: Block): boolean {
  return rulesTables.kept(argument)?.holdsZero ?? argument.some(rowHoldsZero);
}

/** A plain loop: this looks at every cell of every argument where a 0 may be a blank. */
function rowHoldsZero(row: readonly Content[]): boolean {
  for (let index = 0; index < row.length; index += 1) if (row[index] === 0) return true;
  return false;
}

async function settleArgument(argument: Block, address: string | null, probe: CellProbe | null): Promise<Block> {
  if (address === null || probe === null) return replaceZeros(argument, () => ZERO_OR_BLANK);
  try {
    const blanks = await probe(address);
    return replaceZeros(argument, (row, column) => {
      const isBlank = blanks[row]?.[column];
      // A cell that the answer does not reach is no more known than before.
      if (isBlank === undefined) return ZERO_OR_BLANK;
      return isBlank ? null : 0;
    });
  } catch {
    // The sheet could not be read (being edited, deleted, closed): say so rather than guess.
    return replaceZeros(argument, () => ZERO_OR_BLANK);
  }
}

function replaceZeros(argument: Block, replacement: (row: number, column: number) => Content): Block {
  return argument.map((values, row) => values.map((value, column) => (value === 0 ? replacement(row, column) : value)));
}
