/** Whatever is handed over, a function answers with right values or with #VALUE! / #N/A and a message. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions/catalogue";
import type { Argument, ArgumentValue, CallContext, Result } from "../../src/functions/host";

const words = [
  "",
  " ",
  "ABI",
  "abj",
  "VES",
  "NEU",
  "V",
  "NV",
  "TB",
  "12,5",
  "30 %",
  "1 234,56 €",
  "x",
  "gessms-2026",
  "convention",
  "clé",
];
const keys = [
  "grading.threshold",
  "grading.rounding",
  "finance.split.cnam",
  "finance.billing.1.rate",
  "cohort.max",
  "unit.X",
];
const hostileNumbers = [
  0,
  -0,
  -1,
  20.01,
  1e308,
  -1e308,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  46150,
  2 ** 53,
  0.1 + 0.2,
];

const cell: fc.Arbitrary<ArgumentValue> = fc.oneof(
  fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100),
  fc.double(),
  fc.constantFrom(...hostileNumbers),
  fc.constantFrom(...words, ...keys),
  fc.string({ unit: "grapheme" }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#REF!", "#VALUE!").map((error) => ({ error })),
);
/** Ragged on purpose: a host never sends such a block, so nothing may depend on it. */
const block = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
const argument: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: block },
  { weight: 2, arbitrary: cell.map((value) => [[value]]) },
  { weight: 2, arbitrary: fc.constantFrom("cnam", "gessms-2026", "assistant-gestion-2016").map((id) => [[id]]) },
);
const contexts: fc.Arbitrary<CallContext> = fc.constantFrom<CallContext>(
  { zerosAreZeros: true },
  { zerosAreZeros: false, addresses: [], probe: null },
  {
    zerosAreZeros: false,
    addresses: ["A!A1", "A!B1", "A!C1", "A!D1", "A!E1"],
    probe: () => Promise.resolve([[true, false]]),
  },
);

function complaints(result: Result): string[] {
  const found: string[] = [];
  if (result.length === 0 || result.some((row) => row.length === 0)) found.push("an empty result");
  if (new Set(result.map((row) => row.length)).size > 1) found.push("a ragged result");
  for (const value of result.flat()) {
    if (typeof value === "number" && !Number.isFinite(value)) found.push(`the number ${value}`);
    if (typeof value === "object" && !["#VALUE!", "#N/A"].includes(value.error)) found.push(`the error ${value.error}`);
    if (typeof value === "object" && value.message.length < 10) found.push("an error without a message");
  }
  return found;
}

describe.each(catalogue.map((each) => [each.description.id, each] as const))("%s", (_id, { description, call }) => {
  it("never throws, never gives NaN or Infinity, explains every error", async () => {
    const args = fc.array(argument, { minLength: 0, maxLength: description.parameters.length + 1 });
    await fc.assert(
      fc.asyncProperty(args, contexts, async (given, context) => {
        expect(complaints(await call(given, context))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
