/** Every sentence that the product can say, printed once with examples: what a person reads through. */
import type { TraceSentence } from "../../../i18n/trace-sentence";
import { exampleOf, plainExample, standIn } from "./examples";

export interface Phrase {
  /** Where it stands in its words: `findings.weights.title`. */
  readonly path: string;
  /** What it says, in each of the forms that it takes. */
  readonly texts: readonly string[];
}

/** One and several, none: what changes a plural or a case. */
const COUNTS = [2, 1, 0];

/** The phrases of a table of words, in its order. */
export function phrasesOf(words: unknown, path: readonly string[] = []): readonly Phrase[] {
  if (typeof words === "string") return words.trim() === "" ? [] : [{ path: path.join("."), texts: [words] }];
  if (typeof words === "function") return said(words as Sentence, path);
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([name, one]) => phrasesOf(one, [...path, name]));
}

type Sentence = (...args: readonly unknown[]) => unknown;

function said(sentence: Sentence, path: readonly string[]): readonly Phrase[] {
  const names = parametersOf(sentence);
  const texts = changing(COUNTS.flatMap((count) => formsWith(sentence, names, count)));
  return texts.length === 0 ? [] : [{ path: path.join("."), texts }];
}

/** With plain texts and numbers where they do; else with stand-ins, which are also lists and things with names. */
function formsWith(sentence: Sentence, names: readonly string[], count: number): readonly string[] {
  const plain = formsOf(() => sentence(...names.map((name) => plainExample(name, count))));
  return plain.length > 0 ? plain : formsOf(() => sentence(...names.map((name) => standIn(name, count))));
}

/** A sentence gives a text, or several; nothing where it cannot be said with what it is given. */
function formsOf(say: () => unknown): readonly string[] {
  try {
    const given = say();
    const texts = typeof given === "function" ? [] : phrasesOf(given).flatMap((phrase) => phrase.texts);
    return texts.filter((text) => !/undefined|\[object|NaN|=>/.test(text));
  } catch {
    return [];
  }
}

const NAMED_FACTS = "facts";

/** The names of what a sentence is given, as its source writes them. */
function parametersOf(sentence: Sentence): readonly string[] {
  const source = sentence.toString();
  const list =
    /^(?:function[^(]*)?\(([\s\S]*?)\)\s*(?:=>|\{)/.exec(source)?.[1] ?? /^(\w+)\s*=>/.exec(source)?.[1] ?? "";
  return list
    .replace(/\{[^{}]*\}/g, NAMED_FACTS)
    .split(",")
    .map((name) => name.replace(/=[\s\S]*/, "").trim())
    .filter((name) => name !== "");
}

/** The phrases of the steps of explanations: their words by name, their answers of yes or no. */
export function stepPhrases(sentences: Readonly<Record<string, TraceSentence>>): readonly Phrase[] {
  return Object.entries(sentences).map(([path, sentence]) => {
    const answered = [true, false, undefined].map((answer) => {
      const facts = byName(() => answer);
      return sentence(byName(exampleOf), facts);
    });
    return { path, texts: changing([...answered, ...countedForms(sentence)]) };
  });
}

/** One word at a time is none, or one: « aucune note », « 1 note »; what only says another figure is left out. */
function countedForms(sentence: TraceSentence): readonly string[] {
  const asked = new Set<string>();
  const usual = sentence(
    byName((name) => {
      asked.add(name);
      return exampleOf(name);
    }),
    {},
  );
  return [...asked].flatMap((one) =>
    ["0", "1"].flatMap((given) => {
      const words = byName((name) => (name === one ? given : exampleOf(name)));
      const said = sentence(words, {});
      return shapeOf(said) === shapeOf(usual.replaceAll(exampleOf(one), given)) ? [] : [said];
    }),
  );
}

/** The forms that say something else, whatever the figure. */
function changing(texts: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const text of texts) {
    const shape = shapeOf(text);
    known.set(shape, known.get(shape) ?? text);
  }
  return [...known.values()];
}

function shapeOf(text: string): string {
  return text.replace(/[\d,./]+/g, "#");
}

function byName<Given>(give: (name: string) => Given): Readonly<Record<string, Given>> {
  return new Proxy<Record<string, Given>>({}, { get: (_, name) => give(String(name)) });
}
