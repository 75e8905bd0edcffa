/** Whatever is handed over, a function answers with right values or with #VALUE! / #N/A and a message. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions/catalogue";
import type { FunctionError, Result } from "../../src/functions/host";
import { contexts, hostileArguments } from "./hostile-arguments";

/** `npm run test:random` is a long search. */
const RUNS = {
  numRuns: Number(process.env["ORACLE_RUNS"] ?? 300),
  seed: Number(process.env["ORACLE_SEED"] ?? 20261122),
};

function complaints(result: Result): string[] {
  const found: string[] = [];
  if (result.length === 0 || result.some((row) => row.length === 0)) found.push("an empty result");
  if (new Set(result.map((row) => row.length)).size > 1) found.push("a ragged result");
  for (const value of result.flat()) {
    if (typeof value === "object") found.push(...faults(value));
    else if (!["number", "string", "boolean"].includes(typeof value)) found.push(`a ${typeof value}`);
    else if (typeof value === "number" && !Number.isFinite(value)) found.push(`the number ${value}`);
  }
  return found;
}

function faults(value: FunctionError | null): string[] {
  if (value === null) return ["nothing"];
  const { error, message } = value;
  return [
    ...(["#VALUE!", "#N/A"].includes(error) ? [] : [`the error ${error}`]),
    ...(message.length < 10 || /undefined|\[object/.test(message) ? [`the message « ${message} »`] : []),
  ];
}

describe.each(catalogue.map((each) => [each.description.id, each] as const))(
  "%s",
  (_id, { description, call, trace }) => {
    it("never throws, never gives NaN or Infinity, explains every error", async () => {
      await fc.assert(
        fc.asyncProperty(hostileArguments(description), contexts, async (given, context) => {
          expect(complaints(await call(given, context))).toEqual([]);
        }),
        RUNS,
      );
    });

    it("gives the same when asked to explain itself", async () => {
      await fc.assert(
        fc.asyncProperty(hostileArguments(description), contexts, async (given, context) => {
          expect((await trace(given, context)).result).toEqual(await call(given, context));
        }),
        { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 2) },
      );
    });
  },
);
