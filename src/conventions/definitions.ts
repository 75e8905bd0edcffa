/** Finds the definition of a key among the closed ones (`grading.threshold`) and the open ones (`unit.<CODE>`). */
import { parameterDefinitions } from "./parameters";
import type { ParameterDefinition } from "./types";

/** An open definition, its key cut at the dots: a part of the key is a literal, or a placeholder that takes any id. */
interface OpenDefinition {
  readonly definition: ParameterDefinition;
  readonly segments: readonly string[];
}

const WHOLE_PLACEHOLDER = /^<(\w+)>$/;
const PLACEHOLDER = /<\w+>/g;
const DIGITS = /^\d+$/;
/** Placeholders that stand for a number. */
const NUMBERS = new Set(["<n>", "<year>"]);

const closed = new Map<string, ParameterDefinition>();
const open = new Map<string, OpenDefinition[]>();
for (const definition of parameterDefinitions) {
  const segments = definition.key.split(".");
  if (!segments.some((segment) => WHOLE_PLACEHOLDER.test(segment))) closed.set(definition.key, definition);
  else open.set(familyOf(segments), [...(open.get(familyOf(segments)) ?? []), { definition, segments }]);
}
for (const family of open.values()) family.sort((a, b) => literalRank(b) - literalRank(a));

/** Keys of the same first word and length are the only ones to compare. */
function familyOf(segments: readonly string[]): string {
  return `${segments[0] ?? ""} ${segments.length}`;
}

/** The definition whose literals come first is the closest: `calendar.event.<event>` before `calendar.<obligation>.end`. */
function literalRank({ segments }: OpenDefinition): number {
  return segments.reduce((rank, segment) => rank * 2 + (WHOLE_PLACEHOLDER.test(segment) ? 0 : 1), 0);
}

/** The definition of a key, open keys such as `unit.USSA24` included. A closed definition wins over an open one. */
export function definitionOf(key: string): ParameterDefinition | undefined {
  const exact = closed.get(key);
  if (exact) return exact;
  const parts = key.split(".");
  return open.get(familyOf(parts))?.find(({ segments }) => partsOf(segments, parts))?.definition;
}

/**
 * What a key puts in its definition's open parts: `["USSA24"]` for `unit.USSA24` and `unit.<CODE>`; none when the
 * definition is closed and the keys are equal; `undefined` when the key is not of that definition.
 */
export function openParts(definitionKey: string, key: string): readonly string[] | undefined {
  const parts = partsOf(definitionKey.split("."), key.split("."));
  return parts && definitionOf(key)?.key === definitionKey ? parts : undefined;
}

function partsOf(segments: readonly string[], parts: readonly string[]): readonly string[] | undefined {
  if (segments.length !== parts.length) return undefined;
  const found: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const part = parts[index] ?? "";
    if (!WHOLE_PLACEHOLDER.test(segment)) {
      if (segment !== part) return undefined;
    } else if (NUMBERS.has(segment) ? DIGITS.test(part) : part !== "") {
      found.push(part);
    } else return undefined;
  }
  return found;
}

/** A definition's key or label, its placeholders replaced by the parts in turn. */
export function withParts(pattern: string, parts: readonly string[]): string {
  let next = 0;
  return pattern.replace(PLACEHOLDER, (placeholder) => parts[next++] ?? placeholder);
}
