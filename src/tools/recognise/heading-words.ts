/** The words of a heading, and the known phrases found among them. */
import { distance } from "../../spreadsheet/words/nearest";
import { groupBy } from "../../rules/group-by";
import { foldHeading } from "../../spreadsheet/words/heading-fold";

export interface Word {
  /** Folded: no capitals, no accents, no plural. */
  readonly text: string;
  /** Written with a full stop: « naiss. » is the beginning of a word. */
  readonly isCut: boolean;
}

export interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
  /** Says little beside another: « total » of « total ECTS ». */
  readonly isGeneric: boolean;
}

export interface Match<Meaning> {
  readonly phrase: Phrase<Meaning>;
  /** Of its first word. */
  readonly at: number;
  /** From 0 to 1: less when words are cut or misspelt. */
  readonly quality: number;
}

/** Between the words that count. */
const LINKS = new Set([
  ..."d de du des l la le les et en a au aux par pour sur un une son sa obtenu obtenue obtenues".split(" "),
]);
const SEPARATOR = /[\s\u00a0\u202f'’/&+,;:_–—|-]+/u;
/** « étudiant(e) », « prénom(s) ». */
const ENDING = /\((?:e|s|es|x|ne|rice)\)/giu;
/** « CC2 ». */
const NUMBERED = /(?<![\p{L}\d])(\p{L}{1,5})(\d{1,2})(?![\p{L}\d])/gu;
const SAYING = /\p{L}|^[12#%€]$/u;
/** « IdApprenant », « noteCC », « FirstName »: words run together, each with its capital. */
const RUN_TOGETHER = /(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu;

const CUT = 0.95;
/** One slip is an accident; two may be another word. */
const MISSPELT = 0.95;
const A_SLIP = 0.1;
const SHORTEST_CUT = 3;
/** Shorter words resemble too many others. */
const SHORTEST_SLIP = 5;
const LONGEST_SHORT = 6;
/** From this length on, two slips are likely too. */
const LONG_WORD = 9;

/** The words that count, or all of them when only links are there (« Du », « Au »); of numbers, only 1 and 2 say something. */
export function wordsOf(heading: string): readonly Word[] {
  const words = heading
    .replace(ENDING, "")
    .replace(RUN_TOGETHER, "$1$2 ")
    .replace(/n[°º]/giu, "no ")
    .replace(/[()]/g, " ")
    .replace(NUMBERED, "$1 $2")
    .split(SEPARATOR)
    .map((raw) => ({ text: inFull(foldHeading(raw)), isCut: /\p{L}\.$/u.test(raw) }))
    .filter(({ text }) => SAYING.test(text));
  const counting = words.filter(({ text }) => !LINKS.has(text));
  return counting.length > 0 ? counting : words;
}

/** Words that everybody shortens in their own way. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["num", "no"],
  ["numero", "no"],
  ["nbre", "nb"],
  ["nombre", "nb"],
  ["moy", "moyenne"],
  ["coeff", "coef"],
  ["coefficient", "coef"],
]);

function inFull(word: string): string {
  return SHORT.get(word) ?? word;
}

/** Known phrases by their first word, those by its first letter, which people seldom get wrong. */
export class Lexicon<Meaning> {
  private readonly byLetter: ReadonlyMap<string, ReadonlyMap<string, readonly Phrase<Meaning>[]>>;

  constructor(phrases: readonly Phrase<Meaning>[]) {
    const firstOf = ({ words }: Phrase<Meaning>): string => words[0] ?? "";
    const letters = groupBy(phrases, (phrase) => firstOf(phrase)[0] ?? "");
    this.byLetter = new Map([...letters].map(([letter, alike]) => [letter, groupBy(alike, firstOf)]));
  }

  /** The phrases that share no word, longest first taken, in the order of the heading. */
  find(words: readonly Word[]): readonly Match<Meaning>[] {
    const matches = words.flatMap((_, at) => this.at(words, at));
    matches.sort((one, other) => rankOf(other) - rankOf(one) || one.at - other.at);
    const taken = new Set<number>();
    const kept = matches.filter(({ phrase, at }) => {
      const covered = phrase.words.map((_, index) => at + index);
      if (covered.some((index) => taken.has(index))) return false;
      covered.forEach((index) => taken.add(index));
      return true;
    });
    return kept.sort((one, other) => one.at - other.at);
  }

  /** A word is compared once with all the phrases that begin alike: most begin otherwise. */
  private at(words: readonly Word[], at: number): Match<Meaning>[] {
    const word = words[at];
    const found: Match<Meaning>[] = [];
    if (word === undefined) return found;
    const [letter = ""] = word.text;
    for (const [first, phrases] of this.byLetter.get(letter) ?? []) {
      const ofFirst = likeness(word, first);
      if (ofFirst === 0) continue;
      for (const phrase of phrases) {
        const quality = qualityOf(phrase, words, at, ofFirst);
        if (quality > 0) found.push({ phrase, at, quality });
      }
    }
    return found;
  }
}

/** That of its worst word; the first is known. */
function qualityOf({ words: known }: Phrase<unknown>, words: readonly Word[], at: number, ofFirst: number): number {
  let least = ofFirst;
  for (let index = 1; index < known.length && least > 0; index += 1) {
    const word = words[at + index];
    least = Math.min(least, word ? likeness(word, known[index] ?? "") : 0);
  }
  return least;
}

/** More words first, then better spelt. */
function rankOf({ phrase, quality }: Match<unknown>): number {
  return phrase.words.length + quality;
}

function likeness({ text, isCut }: Word, known: string): number {
  if (text === known) return 1;
  if (isCut && text.length >= SHORTEST_CUT && known.startsWith(text)) return CUT;
  const slips = slipsBetween(text, known);
  return slips === undefined ? 0 : MISSPELT - slips * A_SLIP;
}

/** How many slips make one word of the other; `undefined` when they are different words. */
function slipsBetween(word: string, known: string): number | undefined {
  if (word.length < SHORTEST_SLIP || known.length < SHORTEST_SLIP || word[0] !== known[0]) return undefined;
  const allowed = Math.max(word.length, known.length) >= LONG_WORD ? 2 : 1;
  if (Math.abs(word.length - known.length) > allowed) return undefined;
  const slips = distance(word, known, allowed + 1);
  // A letter for another makes another word of a short one: « state » is no « stage ».
  const isAnother =
    known.length <= LONGEST_SHORT && word.length === known.length && lettersOf(word) !== lettersOf(known);
  return slips > allowed || isAnother ? undefined : slips;
}

function lettersOf(word: string): string {
  return [...word].sort().join("");
}
