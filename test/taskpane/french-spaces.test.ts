/** The pane shows its words as they are written: what French parts with a space that does not break has that space. */
import { describe, expect, it } from "vitest";
import { anonymise } from "../../src/i18n/fr/panels/anonymise";
import { attach } from "../../src/i18n/fr/panels/attach";
import { audit } from "../../src/i18n/fr/panels/audit";
import { create } from "../../src/i18n/fr/panels/create";
import { explain } from "../../src/i18n/fr/panels/explain";
import { freeze } from "../../src/i18n/fr/panels/freeze";
import { importTool } from "../../src/i18n/fr/panels/import";
import { resit } from "../../src/i18n/fr/panels/resit";
import { paneWords } from "../../src/i18n/pane";

type Sentence = (...given: unknown[]) => unknown;

/** What may be said: plain words, and what functions make of a few words or numbers. */
function said(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function")
    return ["mot", 1, 2].flatMap((argument) => said(answer(words as Sentence, argument)));
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(said) : [];
}

/** Functions of other arguments say nothing here. */
function answer(sentence: Sentence, argument: unknown): unknown {
  try {
    return sentence(argument, argument, argument, argument);
  } catch {
    return undefined;
  }
}

const BREAKING = /« | [»:;?!](?=\s|$)/;

describe("the French words of the pane", () => {
  it.each(Object.entries({ pane: paneWords.fr, anonymise, attach, audit, create, explain, freeze, importTool, resit }))(
    "%s: no line begins with a punctuation mark",
    (_, words) => {
      const sentences = said(words);
      expect(sentences.length).toBeGreaterThan(10);
      expect(sentences.filter((sentence) => BREAKING.test(sentence))).toEqual([]);
    },
  );
});
