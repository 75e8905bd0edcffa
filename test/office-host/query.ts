/** What a query asks for, as a tree of property names. */
import { HostError } from "./host-error";

export type SelectionTree = ReadonlyMap<string, SelectionTree>;
type GrowingTree = Map<string, GrowingTree>;

/** Of `["name", "charts/items/name"]`; `items` goes without saying. */
export function selectionTree(select: readonly string[] | undefined): SelectionTree {
  if (select === undefined || select.length === 0) {
    throw new HostError("NotImplemented", "everything is asked for: name the properties to load");
  }
  const tree: GrowingTree = new Map();
  for (const path of select) {
    let at = tree;
    for (const name of path.split("/")) {
      if (name === "items") continue;
      const next = at.get(name) ?? new Map<string, GrowingTree>();
      at.set(name, next);
      at = next;
    }
  }
  return tree;
}
