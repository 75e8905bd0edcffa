/** The values of an open family, grouped by the ids they declare. */
import { openParts } from "../../src/conventions";
import type { ConventionValue } from "../../src/conventions/types";

/** A value by the last part of its key: `kind`, `start`, `quorum.withChair`. */
export type Declared = ReadonlyMap<string, ConventionValue>;

/**
 * Every id that a definition such as `calendar.<obligation>.kind` declares, with all the values under it. `parts` tells
 * a role's id apart from its body's: `["interviewJury", "poleDirector"]`.
 */
export function declaredIds(values: readonly ConventionValue[], definitionKey: string): Map<string, Declared> {
  const found = new Map<string, Declared>();
  for (const { key } of values) {
    const parts = openParts(definitionKey, key);
    if (parts === undefined) continue;
    const prefix = `${key.slice(0, key.lastIndexOf("."))}.`;
    const own = values.filter((value) => value.key.startsWith(prefix));
    found.set(parts.join("."), new Map(own.map((value) => [value.key.slice(prefix.length), value])));
  }
  return found;
}

/** The text of a value, `""` when it is not declared or none. */
export function textOf(declared: Declared, field: string): string {
  return String(declared.get(field)?.value ?? "");
}

/** The ids of a list held as one text. */
export function idsOf(declared: Declared, field: string): string[] {
  return textOf(declared, field).split(";").filter(Boolean);
}
