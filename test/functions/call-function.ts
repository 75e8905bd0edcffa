/** Calls a function of the catalogue as a host would, with scalars and blocks written plainly. */
import { catalogue } from "../../src/functions/catalogue";
import type { Argument, ArgumentValue, CallContext, Result } from "../../src/functions/host";

export type Loose = ArgumentValue | readonly (readonly ArgumentValue[])[];

export function toArgument(value: Loose | undefined): Argument {
  if (value === null || value === undefined) return null;
  return isBlock(value) ? value : [[value]];
}

function isBlock(value: Loose): value is readonly (readonly ArgumentValue[])[] {
  return Array.isArray(value);
}

export async function callFunction(id: string, ...args: readonly (Loose | undefined)[]): Promise<Result> {
  return callIn({ zerosAreZeros: true }, id, ...args);
}

export async function callIn(
  context: CallContext,
  id: string,
  ...args: readonly (Loose | undefined)[]
): Promise<Result> {
  const found = catalogue.find(({ description }) => description.id === id);
  if (!found) throw new Error(`there is no function ${id}`);
  return found.call(args.map(toArgument), context);
}

/** The value of a 1 × 1 result. */
export async function valueOf(id: string, ...args: readonly (Loose | undefined)[]): Promise<unknown> {
  const result = await callFunction(id, ...args);
  if (result.length !== 1 || result[0]?.length !== 1) throw new Error(`${id} gave ${JSON.stringify(result)}`);
  return result[0][0];
}
