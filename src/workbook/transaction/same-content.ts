/** When two cells hold the same thing for a user: formulas count, what they show does not. */
import { contentKey, isBlankContent } from "../content-key";
import type { CellContent } from "../driver";

export function sameContent(a: CellContent, b: CellContent): boolean {
  return contentKey(a) === contentKey(b);
}

export function isFormulaContent(content: CellContent | undefined): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

/**
 * Whether something is missed when the cell of a change is gone: what it replaced, or what it wrote, which may stand
 * elsewhere by now. A formula put in a blank goes with its row.
 */
export function isMissed(before: CellContent, after: CellContent): boolean {
  return !sameContent(before, after) && !(isBlankContent(before) && isFormulaContent(after));
}
