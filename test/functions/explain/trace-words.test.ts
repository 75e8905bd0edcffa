/** Every step that a rule records has its sentence, in both languages, made from what the rule gives. */
import { describe, expect, it } from "vitest";
import { traceSentences, wordOf } from "../../../src/i18n/trace-words";
import type { Facts, TraceSentence, Words } from "../../../src/i18n/trace-sentence";
import { TraceSources } from "./trace-codes";

const sources = new TraceSources(["src/rules", "src/functions"]);
const steps = sources.steps();
const whole = new Set(steps.flatMap(({ code }) => ("whole" in code ? [code.whole] : [])));
const beginnings = steps.flatMap(({ code }) => ("beginning" in code && code.beginning !== "" ? [code.beginning] : []));
const literals = sources.literals();

/** Whether a step may have this code: written out, reaching it by a variable, or made from its beginning. */
function isRecorded(code: string): boolean {
  return whole.has(code) || literals.has(code) || beginnings.some((beginning) => code.startsWith(beginning));
}

/** The names that a sentence asks for, whatever it says. */
function namesAskedBy(sentence: TraceSentence): readonly string[] {
  const asked = new Set<string>();
  const asking = <Answer>(answer: Answer): Readonly<Record<string, Answer>> =>
    new Proxy<Record<string, Answer>>(
      {},
      {
        get: (_, name) => {
          asked.add(String(name));
          return answer;
        },
      },
    );
  // A sentence may choose its words after one of its inputs: blank or not, yes or no.
  for (const fact of [true, false, undefined]) {
    for (const answer of ["", "0", "1", "2"]) sentence(asking(answer), asking(fact));
  }
  return [...asked];
}

describe.each(["fr", "en"] as const)("steps of the rules, in %s", (locale) => {
  it("have a sentence each", () => {
    expect([...whole].filter((code) => !(code in traceSentences[locale]))).toEqual([]);
  });

  it("have no sentence left over", () => {
    expect(Object.keys(traceSentences[locale]).filter((code) => !isRecorded(code))).toEqual([]);
  });
});

it("codes are of a domain, but for the row that every call opens", () => {
  for (const code of whole) expect(code).toMatch(/^row$|^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*)+$/);
});

describe.each(["fr", "en"] as const)("sentences in %s", (locale) => {
  const sentences = traceSentences[locale];

  it("say only what their step gives", () => {
    const unknown = steps.flatMap(({ code, names, file }) => {
      const sentence = "whole" in code ? sentences[code.whole] : undefined;
      if (!sentence || !("whole" in code) || names === null) return [];
      return namesAskedBy(sentence)
        .filter((name) => !names.includes(name))
        .map((name) => `${file}: ${code.whole} gives no ${name}`);
    });
    expect(unknown).toEqual([]);
  });

  it("end without a full stop, as the lines of a list", () => {
    const words: Words = new Proxy<Record<string, string>>({}, { get: () => "1" });
    for (const [code, sentence] of Object.entries(sentences)) {
      for (const fact of [true, false, undefined]) {
        const facts: Facts = new Proxy<Record<string, boolean>>({}, { get: () => fact });
        expect(sentence(words, facts), code).not.toMatch(/\.$|undefined/);
        expect(sentence(words, facts).trim(), code).not.toBe("");
      }
    }
  });
});

describe("words that a step gives", () => {
  it.each(["fr", "en"] as const)("are known in %s", (locale) => {
    const unknown = sources.words().filter((word) => wordOf(word, locale) === word);
    expect(unknown).toEqual([]);
  });
});
