/** The parameter that a key or a French label names. */
import { parameterDefinitions, withParts } from "../../conventions";
import { fold, trim } from "../reading/text";
import type { KeyBook } from "./key-book";
import { nearest } from "./nearest";
import type { RuleSet } from "./rule-set";

/** A key or a label with placeholders, cut around them: « Part de <party> » is `["part de ", ""]`. */
interface OpenName {
  readonly key: string;
  readonly literals: readonly string[];
  /** Which placeholders stand for a number. */
  readonly numeric: readonly boolean[];
}

const PLACEHOLDER = /<\w+>/g;
const NUMERIC = new Set(["<n>", "<year>"]);

const closedNames = new Map<string, string>();
const openNames: OpenName[] = [];
for (const { key, label } of parameterDefinitions) {
  const placeholders = key.match(PLACEHOLDER);
  for (const name of [key, label.fr]) {
    if (!placeholders) closedNames.set(fold(name), key);
    else openNames.push({ key, literals: literalsOf(name), numeric: placeholders.map((each) => NUMERIC.has(each)) });
  }
}
// The most precise name first: « Commission du territoire <commission> » before « Commission <commission> ».
openNames.sort((a, b) => b.literals.join("").length - a.literals.join("").length);

function literalsOf(name: string): readonly string[] {
  // Spaces beside a placeholder count, and folding would drop them at the ends.
  return name.split(PLACEHOLDER).map((literal) => fold(`|${literal}|`).slice(1, -1));
}

/** The parameter's key in its exact spelling; `undefined` when nothing is called so. */
export function resolveKey(typed: string, book: KeyBook): string | undefined {
  const word = fold(typed);
  return book.key(word) ?? closedNames.get(word) ?? resolveOpen(typed, word, book);
}

function resolveOpen(typed: string, word: string, book: KeyBook): string | undefined {
  // Folding changes letters one for one, so a part lies in the text where it lies in the folded word.
  const plain = trim(typed).normalize("NFC");
  for (const name of openNames) {
    const parts = partsOf(name, word, plain);
    if (!parts) continue;
    const [family = ""] = name.key.split(".");
    return withParts(
      name.key,
      parts.map((part) => book.part(family, part)),
    );
  }
  return undefined;
}

/** What stands in the open parts, with the capitals and accents its author gave it: a party, a unit's code. */
function partsOf({ literals, numeric }: OpenName, word: string, plain: string): readonly string[] | undefined {
  const [first = "", ...others] = literals;
  if (!word.startsWith(first)) return undefined;
  let start = first.length;
  const parts: string[] = [];
  for (const [index, literal] of others.entries()) {
    const isLast = index === others.length - 1;
    const end = isLast ? word.length - literal.length : word.indexOf(literal, start);
    if (end < start || !word.startsWith(literal, end)) return undefined;
    const part = plain.slice(start, end);
    const fits = numeric[index] === true ? /^\d+$/.test(part) : part.trim() !== "" && !part.includes(".");
    if (!fits) return undefined;
    parts.push(part);
    start = end + literal.length;
  }
  return parts;
}

/** The nearest key, or French label when the slip is in a label. */
export function nearestKey(typed: string, rules: RuleSet): string {
  const closed = parameterDefinitions.filter(({ key }) => !key.includes("<"));
  return nearest(typed, [
    ...rules.knownKeys(),
    ...closed.map(({ key }) => key),
    ...closed.map(({ label }) => label.fr),
  ]);
}
