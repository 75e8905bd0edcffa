/** A call made here and now, with the values of cells at hand. */
import type { CnamFunction } from "./cnam-function";
import type { Argument, Result } from "./host";

/** A call as a host makes it that tells blanks from zeros: no cell has to be looked at, so nothing is awaited. */
export function callAtOnce({ call, description }: CnamFunction, args: readonly Argument[]): Result {
  const result = call(args, { zerosAreZeros: true });
  if (result instanceof Promise) throw new Error(`${description.id} waits though no zero is in doubt`);
  return result;
}
