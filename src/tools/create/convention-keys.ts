/** What a convention says under the keys a sheet is built from. */
import { allValues, openParts } from "../../conventions";
import type { Convention, ConventionValue, ParameterValue } from "../../conventions/types";

export function valueOf(convention: Convention, key: string): ConventionValue | undefined {
  return allValues(convention).find((value) => value.key === key);
}

/** Whether the convention gives the key a value: a blank that the text leaves to be set is none. */
export function isSet(convention: Convention, key: string): boolean {
  return (valueOf(convention, key)?.value ?? null) !== null;
}

export function textOf(convention: Convention, key: string): string | null {
  const value: ParameterValue = valueOf(convention, key)?.value ?? null;
  return typeof value === "string" ? value : null;
}

export interface OpenValue {
  readonly parts: readonly string[];
  readonly entry: ConventionValue;
}

/** Every value of an open key (`unit.<CODE>`), in the convention's order, with what stands in its open parts. */
export function openValues(convention: Convention, pattern: string): readonly OpenValue[] {
  return allValues(convention).flatMap((entry) => {
    const parts = openParts(pattern, entry.key);
    return parts === undefined ? [] : [{ parts, entry }];
  });
}

/** The ids that stand in the first open part of a key, each once, in order. */
export function idsUnder(convention: Convention, pattern: string): readonly string[] {
  return [...new Set(openValues(convention, pattern).flatMap(({ parts }) => parts.slice(0, 1)))];
}
