/** Declared types as text, for a host that has no compiler at hand: the one of a browser. */
import type { DeclaredMethod, DeclaredTypes } from "./shape";

/** JSON, which knows neither maps nor an end that is nowhere. */
export function writeTypes(types: DeclaredTypes): string {
  return JSON.stringify(types, (_key, value: unknown) => {
    if (value instanceof Map) return { entries: [...value] as unknown[] };
    return value === Infinity ? NO_END : value;
  });
}

export function readTypes(text: string): DeclaredTypes {
  return JSON.parse(text, (key, value: unknown) => {
    if (isMap(value)) return new Map(value.entries);
    return key === ("most" satisfies keyof DeclaredMethod) && value === NO_END ? Infinity : value;
  }) as DeclaredTypes;
}

const NO_END = "no end";

function isMap(value: unknown): value is { readonly entries: readonly (readonly [unknown, unknown])[] } {
  return typeof value === "object" && value !== null && "entries" in value && Array.isArray(value.entries);
}
