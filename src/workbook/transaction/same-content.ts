/** When two cells hold the same thing for a user: formulas count, what they show does not. */
import { contentKey } from "../content-key";
import type { CellContent } from "../driver";

export function sameContent(a: CellContent, b: CellContent): boolean {
  return contentKey(a) === contentKey(b);
}
