/** The rules that apply to a call: a convention, with what a rules table overrides. */
import { allValues, isLeftToSet, openParts } from "../../conventions";
import type { Checked, DefinitionKey, Key, QuantityKey, UnitOf, ValueOf } from "../../conventions/keys";
import type { Convention, ConventionValue, Effective, ParameterValue } from "../../conventions/types";
import { messages } from "../../i18n/fr/messages";
import type { Quantity } from "../../rules/exact/quantity";
import { missing, type Rejection } from "../rejection";
import { KeyBook } from "./key-book";
import { ratioOf } from "./ratio-of";
import { withinBrackets } from "./within-brackets";

export interface Override {
  readonly value: ParameterValue;
  /** The row of the rules table, from 1; `null` for another reading of the text, which keeps its article. */
  readonly row: number | null;
}

/** A value of an open key such as `finance.split.<party>`, with the parts of the key that vary. */
export interface OpenValue {
  readonly key: string;
  readonly parts: readonly string[];
  /** The first part: a party, a unit's code, an obligation. */
  readonly part: string;
  /** What to call it: the convention's name for it, else the first part itself. */
  readonly name: string;
  /** Other names that the text gives it. */
  readonly names: readonly string[];
  readonly value: ParameterValue;
}

/** What the text of a convention sets, looked up by key. */
interface Text {
  readonly values: ReadonlyMap<string, ConventionValue>;
  readonly book: () => KeyBook;
}

const NO_OVERRIDES: ReadonlyMap<string, Override> = new Map();

export class RuleSet {
  private readonly text: Text;
  private readonly opened = new Map<string, readonly OpenValue[]>();
  private ownBook: KeyBook | undefined;

  constructor(
    readonly convention: Convention,
    private readonly overrides: ReadonlyMap<string, Override> = NO_OVERRIDES,
    /** Where to note the keys that are read. */
    private readonly noted?: Set<string>,
  ) {
    this.text = textOf(convention);
  }

  /** The value in force, or `undefined` when neither the table nor the convention sets it. */
  get<K extends Key>(key: K): ValueOf<K> | undefined {
    // A convention's values and a table's are held to the domain of their key.
    return this.value(key) as ValueOf<K> | undefined;
  }

  /** The value of a key that the national default sets, on which every convention rests. */
  sure<K extends Key>(key: K): ValueOf<K> {
    const value = this.get(key);
    if (value === undefined) throw new Error(`no convention sets ${key}`);
    return value;
  }

  /** The number in force, in its unit; `null` for « none », and when nothing sets it. */
  quantity<K extends QuantityKey>(key: K): Quantity<UnitOf<K>> | null {
    return ratioOf(this.value(key));
  }

  /** The value of a key that is known when the product runs only. */
  value(key: string): ParameterValue | undefined {
    this.noted?.add(key);
    const override = this.overrides.get(key);
    return override ? override.value : this.text.values.get(key)?.value;
  }

  /** The value in force, or the `#N/A` that names the key to add. */
  require<K extends Key>(key: K): ValueOf<K> | Rejection {
    return this.requireValue(key) as ValueOf<K> | Rejection;
  }

  /** The same of a key that is known when the product runs only. */
  requireValue(key: string): ParameterValue | Rejection {
    return this.value(key) ?? (this.has(key) ? null : missing(messages.keyNotInConvention(key, this.convention.id)));
  }

  has<K extends string>(key: Checked<K>): boolean {
    return this.overrides.has(key) || this.text.values.has(key);
  }

  /** Whether a row of a rules table sets the key. */
  isOverridden<K extends string>(key: Checked<K>): boolean {
    return typeof this.overrides.get(key)?.row === "number";
  }

  /** When the text's own value holds, where its dates are not the convention's; another value of a rules table has none. */
  effective(key: string): Effective | undefined {
    return this.isOfText(key) ? this.text.values.get(key)?.effective : undefined;
  }

  /** Whether the value is the text's: no row of a rules table sets it, or one repeats it, as the product's own sheet does. */
  private isOfText(key: string): boolean {
    const override = this.overrides.get(key);
    if (!override || override.row === null) return true;
    const original = this.text.values.get(key);
    return original !== undefined && sameValue(override.value, original.value);
  }

  /** The article that decides the value, or the row of the rules table that overrides it. */
  source<K extends string>(key: Checked<K>): string | undefined {
    return this.sourceIn(key, messages.overridden, messages.overriddenWithoutArticle);
  }

  /** The same, as it is cited within brackets. */
  citation(key: string): string | undefined {
    const { overriddenInBrackets, overriddenWithoutArticleInBrackets } = messages;
    const source = this.sourceIn(key, overriddenInBrackets, overriddenWithoutArticleInBrackets);
    return source === undefined ? undefined : withinBrackets(source);
  }

  private sourceIn(
    key: string,
    overridden: (row: number, article: string) => string,
    withoutArticle: (row: number) => string,
  ): string | undefined {
    const original = this.text.values.get(key);
    const override = this.overrides.get(key);
    if (!override || override.row === null || this.isOfText(key)) return original?.article;
    return original ? overridden(override.row, original.article) : withoutArticle(override.row);
  }

  /** The values of an open key, the convention's first, in their declared order. */
  open(definitionKey: DefinitionKey): readonly OpenValue[] {
    const opened = this.opened.get(definitionKey) ?? this.collect(definitionKey);
    this.opened.set(definitionKey, opened);
    for (const { key } of this.noted ? opened : []) this.noted?.add(key);
    return opened;
  }

  private collect(definitionKey: string): readonly OpenValue[] {
    const beginning = definitionKey.slice(0, definitionKey.indexOf("<"));
    return this.knownKeys().flatMap((key) => {
      const parts = key.startsWith(beginning) ? openParts(definitionKey, key) : undefined;
      if (!parts) return [];
      const original = this.text.values.get(key);
      const [part = ""] = parts;
      const value = (this.overrides.get(key) ?? original)?.value ?? null;
      return [{ key, parts, part, name: original?.name?.fr ?? part, names: original?.names ?? [], value }];
    });
  }

  /** Every key in force, the convention's first. */
  knownKeys(): readonly string[] {
    const added = [...this.overrides.keys()].filter((key) => !this.text.values.has(key));
    return [...this.text.values.keys(), ...added];
  }

  /** The exact spelling of the keys in force. */
  book(): KeyBook {
    if (this.overrides.size === 0) return this.text.book();
    this.ownBook ??= new KeyBook(this.overrides.keys(), this.text.book());
    return this.ownBook;
  }

  /** The same rules with one value replaced: what another reading of the text would give. */
  withOverride(key: string, value: ParameterValue): RuleSet {
    return new RuleSet(this.convention, new Map(this.overrides).set(key, { value, row: null }), this.noted);
  }

  /** The same rules, which note every key read from now on. */
  recording(): { readonly rules: RuleSet; readonly read: ReadonlySet<string> } {
    const read = new Set<string>();
    return { rules: new RuleSet(this.convention, this.overrides, read), read };
  }
}

const texts = new WeakMap<Convention, Text>();

function textOf(convention: Convention): Text {
  const known = texts.get(convention);
  if (known) return known;
  const set = allValues(convention).filter((value) => !isLeftToSet(value));
  const values = new Map(set.map((value) => [value.key, value]));
  let book: KeyBook | undefined;
  const text = { values, book: () => (book ??= new KeyBook(values.keys())) };
  texts.set(convention, text);
  return text;
}

function sameValue(a: ParameterValue, b: ParameterValue): boolean {
  return Array.isArray(a) && Array.isArray(b) ? a.join(";") === b.join(";") : a === b;
}
