/** Every step that a rule records has its sentence, in both languages, made from what the rule gives. */
import { describe, expect, it } from "vitest";
import { traceSentences, type Words, wordOf } from "../../../src/i18n/trace-words";
import { recordedSteps, recordedWords } from "./trace-codes";

const SOURCES = ["src/rules", "src/functions"];

const steps = SOURCES.flatMap(recordedSteps);
const codes = new Set(steps.map(({ code }) => code));

/** The names that a sentence asks for, whatever it says. */
function namesAskedBy(sentence: (words: Words) => string): readonly string[] {
  const asked = new Set<string>();
  const words = (answer: string): Words =>
    new Proxy<Record<string, string>>(
      {},
      {
        get: (_, name) => {
          asked.add(String(name));
          return answer;
        },
      },
    );
  // A sentence may choose its words after one of its inputs: blank, or not.
  for (const answer of ["", "1", "2"]) sentence(words(answer));
  return [...asked];
}

describe("steps of the rules", () => {
  it("are written out, so that this test can find them", () => {
    expect(steps.filter(({ code }) => code === null).map(({ file }) => file)).toEqual([]);
  });

  it.each(["fr", "en"] as const)("have a sentence each in %s, and no sentence is left over", (locale) => {
    expect(Object.keys(traceSentences[locale]).sort()).toEqual([...codes].sort());
  });

  it("have codes of a domain, but for the row that every call opens", () => {
    for (const code of codes) expect(code).toMatch(/^row$|^[a-z][a-zA-Z]*(\.[a-z][a-zA-Z]*)+$/);
  });
});

describe.each(["fr", "en"] as const)("sentences in %s", (locale) => {
  const sentences = traceSentences[locale];

  it("say only what their step gives", () => {
    const unknown = steps.flatMap(({ code, names, file }) => {
      const sentence = code === null ? undefined : sentences[code];
      if (!sentence || names === null) return [];
      return namesAskedBy(sentence)
        .filter((name) => !names.includes(name))
        .map((name) => `${file}: ${code ?? ""} gives no ${name}`);
    });
    expect(unknown).toEqual([]);
  });

  it("end without a full stop, as the lines of a list", () => {
    const words: Words = new Proxy<Record<string, string>>({}, { get: () => "1" });
    for (const [code, sentence] of Object.entries(sentences)) {
      expect(sentence(words), code).not.toMatch(/\.$/);
      expect(sentence(words).trim(), code).not.toBe("");
    }
  });
});

describe("words that a step gives", () => {
  it.each(["fr", "en"] as const)("are known in %s", (locale) => {
    const unknown = SOURCES.flatMap(recordedWords).filter((word) => wordOf(word, locale) === word);
    expect(unknown).toEqual([]);
  });
});
