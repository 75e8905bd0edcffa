/** Calls a function as a host would, with scalars and blocks written plainly. */
import { functionById } from "../../src/functions/catalogue";
import type { Argument, CallContext, Result } from "../../src/functions/host";
import type { Content } from "../../src/spreadsheet/cell/content";
import { answersUnderTest } from "./under-test/functions-under-test";

export type Loose = Content | readonly (readonly Content[])[];

export function toArgument(value: Loose | undefined): Argument {
  if (value === null || value === undefined) return null;
  return isBlock(value) ? value : [[value]];
}

function isBlock(value: Loose): value is readonly (readonly Content[])[] {
  return Array.isArray(value);
}

export async function callFunction(id: string, ...args: readonly (Loose | undefined)[]): Promise<Result> {
  const [result] = await answersUnderTest([{ id, args: args.map(toArgument) }]);
  if (!result) throw new Error(`${id} gave no answer`);
  return result;
}

/** In another context than that of zeros which are zeros: from the sources, whatever the project. */
export async function callIn(
  context: CallContext,
  id: string,
  ...args: readonly (Loose | undefined)[]
): Promise<Result> {
  return functionById(id).call(args.map(toArgument), context);
}

/** The value of a 1 × 1 result. */
export async function valueOf(id: string, ...args: readonly (Loose | undefined)[]): Promise<unknown> {
  const result = await callFunction(id, ...args);
  if (result.length !== 1 || result[0]?.length !== 1) throw new Error(`${id} gave ${JSON.stringify(result)}`);
  return result[0][0];
}
