/**
 * Tells the blanks that Excel hands over as 0 from real zeros, in the arguments where the difference matters.
 */
import type { Argument, ArgumentError, ArgumentValue, CallContext, CellProbe } from "./host";

/** Stands for a 0 nobody could probe: it may be a blank. */
export const ZERO_OR_BLANK: ArgumentError = { error: "0 ou vide ?" };

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
  const settled = args.map((argument, index) =>
    argument !== null && doubtful[index] ? settleArgument(argument, addresses[index] ?? null, probe) : argument,
  );
  return settled.some((argument) => argument instanceof Promise)
    ? Promise.all(settled)
    : (settled as readonly Argument[]);
}

type Block = readonly (readonly ArgumentValue[])[];

function holdsZero(argument: Block): boolean {
  return argument.some((row) => row.includes(0));
}

function settleArgument(argument: Block, address: string | null, probe: CellProbe | null): Block | Promise<Block> {
  const unsettled = () => replaceZeros(argument, () => ZERO_OR_BLANK);
  if (address === null || probe === null) return unsettled();
  return probe(address).then(
    (blanks) => replaceZeros(argument, (row, column) => (blanks[row]?.[column] === true ? null : 0)),
    // The sheet could not be read (being edited, deleted, closed): say so rather than guess.
    unsettled,
  );
}

function replaceZeros(argument: Block, replacement: (row: number, column: number) => ArgumentValue): Block {
  return argument.map((values, row) => values.map((value, column) => (value === 0 ? replacement(row, column) : value)));
}
