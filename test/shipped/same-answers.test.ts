/** What is shipped gives what the sources give, value by value and word by word. `npm run test:random` is a long search. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions/catalogue";
import type { FunctionDescription } from "../../src/functions/description";
import type { Result } from "../../src/functions/host";
import { readExample } from "../../src/functions/reference/evaluate-example";
import { wrongCalls } from "../../src/functions/reference/provoked-errors";
import { answersExpected, answersUnderTest, type Call } from "../functions/under-test/functions-under-test";
import { RUNS } from "../oracle/runs";
import { randomArguments } from "./random-calls";

/** Calls asked for at once: a page is far away. */
const BATCH = 250;

/** The answers of the sources, once what is shipped has given the same. */
async function sameAnswers(calls: readonly Call[]): Promise<Result[]> {
  const [given, expected] = await Promise.all([answersUnderTest(calls), answersExpected(calls)]);
  expect(given).toHaveLength(calls.length);
  for (const [index, call] of calls.entries()) {
    // Only a difference is worth being told at length.
    if (!isDeepStrictEqual(given[index], expected[index]))
      expect({ call, gives: given[index] }).toEqual({ call, gives: expected[index] });
  }
  return expected;
}

async function* randomAnswers(description: FunctionDescription): AsyncGenerator<Result> {
  const { id } = description;
  for (let done = 0; done < RUNS.numRuns; done += BATCH) {
    const numRuns = Math.min(BATCH, RUNS.numRuns - done);
    const samples = fc.sample(randomArguments(description), { numRuns, seed: RUNS.seed + done });
    yield* await sameAnswers(samples.map((args) => ({ id, args })));
  }
}

const isRefusal = (result: Result): boolean => result.every((row) => row.every((value) => typeof value === "object"));

describe.each(catalogue.map(({ description }) => [description.id, description] as const))("%s", (id, description) => {
  const { args } = readExample(description.example.formula);

  it("gives the reference's example, and the errors of each mistake in it", async () => {
    const [example] = await sameAnswers([{ id, args }]);
    expect(example?.flat().filter((value) => typeof value === "object")).toEqual([]);
    await sameAnswers([...wrongCalls(description, args)].map((wrong) => ({ id, args: wrong })));
  });

  it("gives the same on random calls, of which a tenth at least are accepted", async () => {
    let [calls, accepted] = [0, 0];
    for await (const result of randomAnswers(description)) {
      calls += 1;
      if (!isRefusal(result)) accepted += 1;
    }
    expect(calls).toBe(RUNS.numRuns);
    expect(accepted / calls).toBeGreaterThan(1 / 10);
  });
});
