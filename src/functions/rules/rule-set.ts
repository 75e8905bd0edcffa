/** The rules that apply to a call: a convention, with what a rules table overrides. */
import { allValues, isLeftToSet, openPart } from "../../conventions";
import type { Convention, ConventionValue, ParameterValue } from "../../conventions/types";
import { messages } from "../../i18n/fr/messages";
import { missing, type Rejection } from "../rejection";

export interface Override {
  readonly value: ParameterValue;
  /** The row of the rules table, from 1. */
  readonly row: number;
}

/** A value of an open key such as `finance.split.<party>`, with the part of the key that varies. */
export interface OpenValue {
  readonly part: string;
  /** What to call it: the convention's name for it, else the part itself. */
  readonly name: string;
  readonly value: ParameterValue;
}

export class RuleSet {
  private readonly values: ReadonlyMap<string, ConventionValue>;

  constructor(
    readonly convention: Convention,
    private readonly overrides: ReadonlyMap<string, Override> = new Map(),
  ) {
    this.values = valuesOf(convention);
  }

  /** The value in force, or `undefined` when neither the table nor the convention sets it. */
  get(key: string): ParameterValue | undefined {
    const override = this.overrides.get(key);
    return override ? override.value : this.values.get(key)?.value;
  }

  /** The value in force, or the `#N/A` that names the key to add. */
  require(key: string): ParameterValue | Rejection {
    return this.get(key) ?? (this.has(key) ? null : missing(messages.keyNotInConvention(key, this.convention.id)));
  }

  has(key: string): boolean {
    return this.overrides.has(key) || this.values.has(key);
  }

  /** The article that decides the value, or the row of the rules table that overrides it. */
  source(key: string): string | undefined {
    const original = this.values.get(key);
    const override = this.overrides.get(key);
    if (!override || (original && sameValue(override.value, original.value))) return original?.article;
    return original
      ? messages.overridden(override.row, original.article)
      : messages.overriddenWithoutArticle(override.row);
  }

  /** The values of an open key, the convention's first, in their declared order. */
  open(definitionKey: string): readonly OpenValue[] {
    const keys = new Set([...this.values.keys(), ...this.overrides.keys()]);
    return [...keys].flatMap((key) => {
      const part = openPart(definitionKey, key);
      if (part === undefined) return [];
      const name = this.values.get(key)?.name?.fr ?? part;
      return [{ part, name, value: this.get(key) ?? null }];
    });
  }

  /** Every key in force or definable, for « did you mean ». */
  knownKeys(): readonly string[] {
    return [...this.values.keys(), ...this.overrides.keys()];
  }
}

const cache = new WeakMap<Convention, ReadonlyMap<string, ConventionValue>>();

function valuesOf(convention: Convention): ReadonlyMap<string, ConventionValue> {
  const cached = cache.get(convention);
  if (cached) return cached;
  const set = allValues(convention).filter((value) => !isLeftToSet(value));
  const values = new Map(set.map((value) => [value.key, value]));
  cache.set(convention, values);
  return values;
}

function sameValue(a: ParameterValue, b: ParameterValue): boolean {
  return Array.isArray(a) && Array.isArray(b) ? a.join(";") === b.join(";") : a === b;
}
