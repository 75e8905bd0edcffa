/** The keys of the parameters as types: what each holds and in which unit, so that a misspelt key does not compile. */
import type { Definition } from "./parameters";
import type { Choice, Domain } from "./types";

/** A parameter as it is defined: `grading.threshold`, `unit.<CODE>`. */
export type DefinitionKey = Definition["key"];

/** A key that a convention may set: `grading.threshold`, `unit.USSA24`. */
export type Key = Opened<DefinitionKey>;

/** What a key holds; several things where it may be of several definitions. */
export type ValueOf<K extends string> =
  DefinitionOf<K> extends { readonly domain: infer D extends Domain } ? ValueIn<D> : never;

/** A key that holds a number. */
export type QuantityKey = Opened<
  Extract<Definition, { readonly domain: { readonly type: "number" | "share" | "fraction" | "parts" | "year" } }>["key"]
>;

/** The unit that a key is told in; `never` when it has none. */
export type UnitOf<K extends string> =
  DefinitionOf<K> extends { readonly unit: infer Unit extends string } ? Unit : never;

/** A key written out must be one that there is; one known when the product runs may be any. */
export type Checked<K extends string> = string extends K ? K : K extends Key ? K : never;

/** The key with any text in its open parts. */
export type Opened<K extends string> = K extends `${infer Before}<${string}>${infer After}`
  ? `${Before}${string}${Opened<After>}`
  : K;

/** The definition of the very key; else, for an open one with its parts written in, those that take it. */
type DefinitionOf<K extends string> = [Extract<Definition, { readonly key: K }>] extends [never]
  ? [Same<Definition, K>] extends [never]
    ? Taking<Definition, K>
    : Same<Definition, K>
  : Extract<Definition, { readonly key: K }>;

type Same<D, K> = D extends Definition
  ? Opened<D["key"]> extends K
    ? K extends Opened<D["key"]>
      ? D
      : never
    : never
  : never;

type Taking<D, K> = D extends Definition ? (K extends Opened<D["key"]> ? D : never) : never;

type ValueIn<D extends Domain> = D extends Domain
  ? Held<D> | (D extends { readonly orNone: true } ? null : never)
  : never;

type Held<D extends Domain> = D extends {
  readonly type: "choice";
  readonly choices: infer Choices extends readonly Choice[];
}
  ? Choices[number]["id"]
  : D extends { readonly type: keyof HeldByType }
    ? HeldByType[D["type"]]
    : string;

/** The other types of domains hold a text. */
interface HeldByType {
  readonly number: number;
  readonly share: number;
  readonly year: number;
  readonly fraction: number | string;
  readonly parts: number | string;
  /** « Aucun » leaves them equal. */
  readonly shares: readonly number[] | null;
  readonly boolean: boolean;
}
