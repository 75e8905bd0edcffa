/** Every worked case of the texts is explained, and explaining changes no value. */
import { describe, expect, it } from "vitest";
import { definitionOf } from "../../../src/conventions";
import { asText } from "../../../src/functions/explain/as-text";
import { explain } from "../../../src/functions/explain/explain";
import type { ExplainedStep } from "../../../src/functions/explain/explanation";
import { functionById } from "../../../src/functions/catalogue";
import type { CallContext } from "../../../src/functions/host";
import { wordOf } from "../../../src/i18n/trace-words";
import type { TraceStep, TraceValue } from "../../../src/rules/trace";
import { goldenCalls } from "./golden-cases";

const context: CallContext = { zerosAreZeros: true };
/** They look a parameter up: there is no step to tell. */
const LOOK_UPS = new Set(["RULE", "SOURCE"]);
const calls = goldenCalls().filter(({ id }) => !LOOK_UPS.has(id));

function allSteps<Step extends { readonly steps: readonly Step[] }>(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => [step, ...allSteps<Step>(step.steps)]);
}

function words(value: TraceValue): readonly string[] {
  if (value.kind === "list") return value.values.flatMap(words);
  return value.kind === "word" ? [value.value] : [];
}

describe.each(calls)("$name", ({ id, args }) => {
  const { call, trace } = functionById(id);

  it("gives the same value, explained or not", async () => {
    const plain = await call(args, context);
    expect((await trace(args, context)).result).toEqual(plain);
    for (const row of plain.keys()) expect((await trace(args, context, { row })).result).toEqual(plain);
  });

  it("is told with words for every code, figure and parameter, in both languages", async () => {
    const traced: readonly TraceStep[] = allSteps((await trace(args, context)).steps);
    const codes = traced.flatMap(({ inputs, result }) => [...Object.values(inputs), result].flatMap(words));
    for (const locale of ["fr", "en"] as const) {
      expect(codes.filter((code) => wordOf(code, locale) === code)).toEqual([]);
    }
    const explanation = await explain(id, args, context);
    const steps: readonly ExplainedStep[] = allSteps(explanation.steps);
    for (const { sentence, parameters, code } of steps) {
      for (const text of Object.values(sentence)) expect(text, code).not.toMatch(/undefined|NaN|\[object/);
      for (const { key, citation } of parameters) {
        expect(definitionOf(key), key).toBeDefined();
        expect(citation, `${code} ${key}`).not.toBe("");
      }
    }
    expect(asText(explanation, "fr")).not.toContain("undefined");
  });
});
