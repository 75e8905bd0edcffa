/** Expands what a text says of one thing, an obligation, a body or a role, into the values of its keys. */
import type { ConventionValue, ParameterValue } from "./types";

/** Values by the last part of their key: `{ kind: "date", date: "31/12/N" }`. */
export type Fields = Readonly<Record<string, ParameterValue>>;

/** Why a field holds what it holds, its other readings, its own article where it is not that of the whole. */
export type Decisions = Readonly<Record<string, Partial<Omit<ConventionValue, "key" | "value">>>>;

/** One value for each field, in the order given. */
export function declare(prefix: string, article: string, fields: Fields, decisions: Decisions = {}): ConventionValue[] {
  return Object.entries(fields).map(([field, value]) => ({
    key: `${prefix}.${field}`,
    value,
    article,
    ...decisions[field],
  }));
}
