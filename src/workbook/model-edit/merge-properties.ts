/** Partial changes of a record of optional properties. */

/** Sets the given properties and drops those given as `null`; `undefined` when nothing is left. */
export function mergeProperties<T extends object>(
  current: T,
  changes: { readonly [K in keyof T]?: T[K] | null },
): T | undefined {
  const merged = Object.entries({ ...current, ...withoutUndefined(changes) }).filter(([, value]) => value !== null);
  // « General » is what an unformatted cell has: writing it is taking the format away.
  const kept = merged.filter(([key, value]) => !(key === "numberFormat" && value === "General"));
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T);
}

function withoutUndefined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
