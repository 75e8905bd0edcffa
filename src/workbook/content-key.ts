/** What a cell holds, as one text: two cells hold the same thing for a user when their texts are equal. */
import type { CellContent } from "./driver";

/** A blank cell, or one that the formula of another cell fills. */
export function isBlankContent(content: CellContent): boolean {
  return content === null || (typeof content === "object" && "spilledFrom" in content);
}

/** Formulas count, what they show does not; a blank is the empty text. */
export function contentKey(content: CellContent): string {
  if (isBlankContent(content)) return "";
  if (typeof content !== "object" || content === null) return JSON.stringify([content]);
  if ("formula" in content) return `=${content.legacyArray ? "{}" : ""}${content.formula}`;
  return "error" in content ? `#${content.error}` : "";
}
