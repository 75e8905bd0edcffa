/** What the values of a convention declare, for lists that name it. */
import { openParts } from "../../src/conventions";
import type { ConventionValue } from "../../src/conventions/types";

/** The ids that open keys declare. */
export function declaredBy(values: readonly ConventionValue[]) {
  const idsOf = (definition: string) =>
    new Set(values.flatMap(({ key }) => openParts(definition, key)?.slice(0, 1) ?? []));
  return {
    obligations: idsOf("calendar.<obligation>.kind"),
    bodies: idsOf("governance.<body>.label"),
    indicators: idsOf("indicator.<id>.label"),
    documents: idsOf("document.<id>.label"),
    lines: idsOf("responsibility.<line>.<actor>"),
  };
}

/** `unit.*`: any key that begins so. */
export function isHeld(key: string, keys: readonly string[]): boolean {
  return key.endsWith(".*") ? keys.some((held) => held.startsWith(key.slice(0, -1))) : keys.includes(key);
}

export function unknownOf(cited: readonly string[] | undefined, known: Iterable<string>): readonly string[] {
  const set = new Set(known);
  return (cited ?? []).filter((id) => !set.has(id));
}
