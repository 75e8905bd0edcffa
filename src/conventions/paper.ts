/** Builder of the documents that a text asks for without a date: what has one is an obligation. */
import { declare, type Decisions } from "./declare";
import type { ConventionValue } from "./types";

/** A document: its id, what people read, who answers for it, and the article. */
export function paper(
  id: string,
  label: string,
  responsible: string,
  article: string,
  decisions?: Decisions,
): readonly ConventionValue[] {
  return declare(`document.${id}`, article, { label, responsible }, decisions);
}
