/** Rows or columns by what they are called; those called alike are numbered in their order. */
export function numbered(places: Iterable<readonly [place: number, name: string]>): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  const found = new Map<string, number>();
  for (const [place, name] of places) {
    const order = (told.get(name) ?? 0) + 1;
    told.set(name, order);
    found.set(order === 1 ? name : `${name} (${order})`, place);
  }
  return found;
}
