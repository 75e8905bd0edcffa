/**
 * Where the functions that a test calls come from: the sources, or what is built from them. Each project of
 * vitest.config.ts says it in `FUNCTIONS_FROM`, and runs the same golden cases, examples and oracles.
 */
import { functionById } from "../../../src/functions/catalogue";
import type { Argument, CallContext, Result } from "../../../src/functions/host";
import type { HostCall } from "./excel-host";

export interface Call {
  readonly id: string;
  readonly args: readonly Argument[];
}

type Answers = (calls: readonly Call[]) => Promise<Result[]>;

const ORIGINS = {
  sources: () => (calls: readonly Call[]) => answersOfSources(calls, () => ({ zerosAreZeros: true })),
  bundle: async () => onHost((await import("./bundle")).openBundle()),
  chunks: async () => onHost(await (await import("./chunks")).openChunks()),
} satisfies Record<string, () => Answers | Promise<Answers>>;

function onHost({ answer }: { readonly answer: (calls: readonly HostCall[]) => Promise<Result[]> }): Answers {
  return (calls) => answer(calls.map((call) => ({ ...call, addresses: addressesOf(call) })));
}

function answersOfSources(calls: readonly Call[], contextOf: (call: Call) => CallContext): Promise<Result[]> {
  return Promise.all(calls.map(async (call) => functionById(call.id).call(call.args, contextOf(call))));
}

/** A host that says where its arguments stand is asked whether each zero was typed. */
const addressesOf = ({ args }: Call): string[] => args.map((_, index) => `A!${String.fromCharCode(65 + index)}1`);

function openOrigin(): Answers | Promise<Answers> {
  const named = process.env["FUNCTIONS_FROM"] ?? "sources";
  if (!(named in ORIGINS)) throw new Error(`FUNCTIONS_FROM=${named}: ${Object.keys(ORIGINS).join(", ")}`);
  return ORIGINS[named as keyof typeof ORIGINS]();
}

let opened: ReturnType<typeof openOrigin> | undefined;

/** What calls give whose zeros were all typed, from the project's own origin. */
export async function answersUnderTest(calls: readonly Call[]): Promise<Result[]> {
  return (await (opened ??= openOrigin()))(calls);
}

/** What the sources give for the same calls, messages included: those name the cells of a host that gives addresses. */
export function answersExpected(calls: readonly Call[]): Promise<Result[]> {
  return answersOfSources(calls, (call) => ({ zerosAreZeros: true, addresses: addressesOf(call) }));
}
