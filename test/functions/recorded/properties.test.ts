/**
 * What each function answers and how it explains itself, as it was read over: the files of this folder. Of the worked
 * cases and of many random calls, a few are told in full, then every kind of answer; all of them are summed up in a mark,
 * which any change of an answer or of an explanation changes. A change that is meant is written again by
 * `npm run test:thorough -- test/functions/recorded -u`, and read over in its turn.
 */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue, functionById } from "../../../src/functions/catalogue";
import { asText } from "../../../src/functions/explain/as-text";
import { explain } from "../../../src/functions/explain/explain";
import type { Argument, CallContext, Result, ResultValue } from "../../../src/functions/host";
import { goldenCalls } from "../explain/golden-cases";
import { randomArguments } from "../../shipped/random-calls";

const RANDOM_CALLS = 250;
const SEED = 2026;
/** Told in full, where they are short. */
const IN_FULL = 5;
const SHORT = 1500;
const context: CallContext = { zerosAreZeros: true };
const worked = goldenCalls();

interface Answer {
  readonly args: readonly Argument[];
  readonly result: Result;
  /** In French, where there is something to explain. */
  readonly told: string;
}

async function answerTo(id: string, args: readonly Argument[]): Promise<Answer> {
  const result = await functionById(id).call(args, context);
  const told = asText(await explain(id, args, context), "fr");
  return { args, result, told };
}

/** What tells the kind of an answer: its words, whatever the figures, dates and names. */
function kindOf(value: ResultValue): string {
  if (typeof value === "object") return withoutFigures(`${value.error} ${value.message}`);
  return typeof value === "string" ? withoutFigures(value) : typeof value;
}

function withoutFigures(text: string): string {
  return text.replace(/«[^»]*»|"[^"]*"/g, "« … »").replace(/[-\d][\d.,/\s\u202f\u00a0]*/g, "#");
}

function shown(value: ResultValue): string {
  return typeof value === "object" ? `${value.error} ${value.message}` : JSON.stringify(value);
}

function answerText({ args, result, told }: Answer): string {
  const given = args.map((block) => JSON.stringify(block)).join(", ");
  return [`> ${given}`, ...result.map((row) => `  ${row.map(shown).join(" | ")}`), told.replace(/^/gm, "    ")].join(
    "\n",
  );
}

function markOf(answers: readonly Answer[]): string {
  const text = JSON.stringify(
    answers.map(({ result, told }) => [result, told]),
    (_key, value: unknown) => (Object.is(value, -0) ? "-0" : value),
  );
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

describe("the answers of", () => {
  it.each(catalogue.map(({ description }) => [description.id, description] as const))("%s", async (id, description) => {
    const drawn = fc.sample(randomArguments(description), { numRuns: RANDOM_CALLS, seed: SEED });
    const asked = [...worked.filter((call) => call.id === id).map(({ args }) => args), ...drawn];
    const answers: Answer[] = [];
    for (const args of asked) answers.push(await answerTo(id, args));
    const kinds = new Set(answers.flatMap(({ result }) => result.flat().map(kindOf)));
    const short = answers.map(answerText).filter((text) => text.length < SHORT);
    const text = [
      ...[...new Set(short)].slice(0, IN_FULL),
      [...kinds].sort().join("\n"),
      `all ${answers.length}: ${markOf(answers)}`,
    ].join("\n\n");
    await expect(`${text}\n`).toMatchFileSnapshot(`${id}.txt`);
  });
});
