/** Every French word of the product, as it is printed: its spaces, its apostrophes, its brackets, its plurals. */
import { describe, expect, it } from "vitest";
import { referenceFiles } from "../../src/functions/reference/reference-files";
import { anonymiseWords } from "../../src/i18n/panels/anonymise";
import { attachWords } from "../../src/i18n/panels/attach";
import { auditWords } from "../../src/i18n/panels/audit";
import { createWords } from "../../src/i18n/panels/create";
import { explainPanelWords } from "../../src/i18n/panels/explain";
import { freezeWords } from "../../src/i18n/panels/freeze";
import { importWords } from "../../src/i18n/panels/import";
import { juryWords } from "../../src/i18n/panels/jury";
import { resitWords } from "../../src/i18n/panels/resit";
import { simulateWords } from "../../src/i18n/panels/simulate";
import { simulationWords } from "../../src/i18n/simulations";
import { atelierWords } from "../../src/i18n/atelier";
import { chartWords } from "../../src/i18n/charts";
import { createdSheetWords } from "../../src/i18n/created-sheets";
import { gridWords } from "../../src/i18n/grid";
import { helpWords } from "../../src/i18n/help";
import { paneWords } from "../../src/i18n/pane";
import { toolWords } from "../../src/i18n/tools";
import { typeset, typographic } from "../../src/i18n/typography";

const tables = {
  anonymiseWords,
  atelierWords,
  attachWords,
  auditWords,
  chartWords,
  createdSheetWords,
  createWords,
  explainPanelWords,
  freezeWords,
  gridWords,
  helpWords,
  importWords,
  juryWords,
  paneWords,
  resitWords,
  simulateWords,
  simulationWords,
  toolWords,
};

/** Plain spaces where French wants one that does not break, and straight apostrophes between letters. */
const FAULTY = / [:;?!»€%]|« (?!\u00a0)|\p{L}'\p{L}/u;

function textsOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

describe.each(Object.entries(tables))("the French of %s", (_name, { fr }) => {
  it("has the spaces and the apostrophes of a French page", () => {
    const texts = textsOf(fr);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => FAULTY.test(text))).toEqual([]);
  });
});

describe("what a sentence gives", () => {
  it("is set as the words are, lists and tables of words included", () => {
    const words = typeset({ say: (name: string) => `« ${name} » : l'un ; 40 %`, list: ["a !"], deep: { one: "b ?" } });
    expect(words.say("x")).toBe("«\u00a0x\u00a0»\u00a0: l’un\u00a0; 40\u00a0%");
    expect(words.list).toEqual(["a\u00a0!"]);
    expect(words.deep.one).toBe("b\u00a0?");
  });

  it("keeps the quotes of a formula", () => {
    expect(typographic("='Mes notes'!A1", "fr")).toBe("='Mes notes'!A1");
  });
});

describe("the page of all that the product says", () => {
  const phrases = (referenceFiles()["fr/phrases.md"] ?? "")
    .split("\n")
    .flatMap((line) => (line.startsWith("- ") ? [line.slice("- ".length)] : []));

  it("holds every kind of phrase, each once", () => {
    expect(phrases.length).toBeGreaterThan(1000);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it("has no fault of typography", () => {
    expect(phrases.filter((text) => FAULTY.test(text))).toEqual([]);
  });

  it.each([
    ["a plural in brackets", /\p{L}\((?:s|e|es|ent|x)\)/u],
    [
      "a plural after 0 or 1",
      /(?<![\d,.])[01] (?:ans|notes|unités|lignes|crédits|apprenants|parties|colonnes|autres)\b/,
    ],
    ["an answer in place of a verb", /: (?:oui|non)$/],
    ["« de » before a vowel", /\bde (?:USS|UAS|É|E[a-z]|[aiou][a-z])/],
    ["« de » or « à » before a name that has an article", /(?:\bde|\bà) (?:Centre|CFA|Lycée)\b/],
    ["something not said", /undefined|NaN|\[object/],
  ])("has no %s", (_fault, pattern) => {
    expect(phrases.filter((text) => pattern.test(text))).toEqual([]);
  });
});
