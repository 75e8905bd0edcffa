/** The parameter that a key or a French label names. */
import { parameterDefinitions, withParts } from "../../conventions";
import { fold, trim } from "../../spreadsheet/cell/text";
import type { KeyBook } from "./key-book";
import { nearest } from "../../spreadsheet/words/nearest";
import type { RuleSet } from "./rule-set";

/** A key or a label with placeholders, cut around them: « Part de <party> » begins with `part de ` and ends with nothing. */
interface OpenName {
  readonly key: string;
  readonly first: string;
  readonly others: readonly string[];
  /** Which placeholders stand for a number. */
  readonly numeric: readonly boolean[];
}

interface Names {
  readonly closed: ReadonlyMap<string, string>;
  /** Keys by their first word and their number of dots: the only ones a key may be. */
  readonly keys: ReadonlyMap<string, readonly OpenName[]>;
  /** The most precise first: « Commission du territoire <commission> » before « Commission <commission> ». */
  readonly labels: readonly OpenName[];
}

const PLACEHOLDER = /<\w+>/g;
const NUMERIC = new Set(["<n>", "<year>"]);

/** Made when the first rules table is read: a convention named by its id needs none of it. */
let known: Names | undefined;

function names(): Names {
  known ??= collectNames();
  return known;
}

function collectNames(): Names {
  const closed = new Map<string, string>();
  const keys = new Map<string, OpenName[]>();
  const labels: OpenName[] = [];
  for (const { key, label } of parameterDefinitions) {
    const placeholders = key.match(PLACEHOLDER);
    if (placeholders) {
      const numeric = placeholders.map((each) => NUMERIC.has(each));
      const family = familyOf(fold(key));
      keys.set(family, [...(keys.get(family) ?? []), { key, numeric, ...cut(key) }]);
      labels.push({ key, numeric, ...cut(label.fr) });
    } else {
      closed.set(fold(key), key).set(fold(label.fr), key);
    }
  }
  labels.sort((a, b) => literalLength(b) - literalLength(a));
  return { closed, keys, labels };
}

function familyOf(word: string): string {
  const parts = word.split(".");
  return `${parts[0] ?? ""} ${parts.length}`;
}

function cut(name: string): Pick<OpenName, "first" | "others"> {
  // Spaces beside a placeholder count, and folding would drop them at the ends.
  const [first = "", ...others] = name.split(PLACEHOLDER).map((literal) => fold(`|${literal}|`).slice(1, -1));
  return { first, others };
}

function literalLength({ first, others }: OpenName): number {
  return first.length + others.join("").length;
}

/** The parameter's key in its exact spelling; `undefined` when nothing is called so. */
export function resolveKey(typed: string, book: KeyBook): string | undefined {
  const word = fold(typed);
  return book.key(word) ?? names().closed.get(word) ?? resolveOpen(typed, word, book);
}

function resolveOpen(typed: string, word: string, book: KeyBook): string | undefined {
  // Folding changes letters one for one, so a part lies in the text where it lies in the folded word.
  const plain = trim(typed).normalize("NFC");
  const { keys, labels } = names();
  for (const candidates of [keys.get(familyOf(word)) ?? [], labels]) {
    for (const name of candidates) {
      const parts = word.startsWith(name.first) ? partsOf(name, word, plain) : undefined;
      if (parts) return spelt(name.key, parts, book);
    }
  }
  return undefined;
}

/** A part already known is spelt as it is known. */
function spelt(key: string, parts: readonly string[], book: KeyBook): string {
  const [family = ""] = key.split(".");
  return withParts(
    key,
    parts.map((part) => book.part(family, part)),
  );
}

/** What stands in the open parts, with the capitals and accents its author gave it: a party, a unit's code. */
function partsOf({ first, others, numeric }: OpenName, word: string, plain: string): readonly string[] | undefined {
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

/** A slip fails every formula that makes it, each with the same message: what was found is kept, by the rules in force. */
const slips = new WeakMap<RuleSet, Map<string, string>>();

/** A column of keys looked up has rarely more slips than that. */
const MOST_SLIPS = 500;

/** The nearest key, or French label when the slip is in a label. */
export function nearestKey(typed: string, rules: RuleSet): string {
  const found = slips.get(rules) ?? new Map<string, string>();
  const known = found.get(typed) ?? search(typed, rules);
  if (found.size >= MOST_SLIPS) found.clear();
  slips.set(rules, found.set(typed, known));
  return known;
}

function search(typed: string, rules: RuleSet): string {
  const closed = parameterDefinitions.filter(({ key }) => !key.includes("<"));
  return nearest(typed, [
    ...rules.knownKeys(),
    ...closed.map(({ key }) => key),
    ...closed.map(({ label }) => label.fr),
  ]);
}
