/** When two cells hold the same thing for a user: formulas count, what they show does not. */
import type { CellContent } from "../driver";

export function sameContent(a: CellContent, b: CellContent): boolean {
  return contentKey(a) === contentKey(b);
}

/** A blank cell, or one that the formula of another cell fills. */
export function isBlankContent(content: CellContent): boolean {
  return content === null || (typeof content === "object" && "spilledFrom" in content);
}

function contentKey(content: CellContent): string {
  if (isBlankContent(content)) return "";
  if (typeof content !== "object" || content === null) return JSON.stringify([content]);
  if ("formula" in content) return `=${content.legacyArray ? "{}" : ""}${content.formula}`;
  return "error" in content ? `#${content.error}` : "";
}
