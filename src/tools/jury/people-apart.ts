/** Rows by name; those of one name are numbered in their order. */
export function apart(rows: Iterable<readonly [row: number, name: string]>): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  const found = new Map<string, number>();
  for (const [row, name] of rows) {
    const order = (told.get(name) ?? 0) + 1;
    told.set(name, order);
    found.set(order === 1 ? name : `${name} (${order})`, row);
  }
  return found;
}
