/** The word that a formula ends with at the cursor, which a name may complete. */
import type { Locale } from "../../i18n/locale";
import { grammars } from "./grammar";
import { tokenize, type Token } from "./tokenize";

export interface CompletedWord {
  readonly text: string;
  /** Where it begins in the text of the editor. */
  readonly start: number;
  /** An opening parenthesis follows already. */
  readonly isCalled: boolean;
}

/** What a name cannot follow: the rest of a cell of another sheet, of an area or of a table. */
const ENDS = new Set(["!", ":", "{", "]"]);

/**
 * `undefined` when no name is being typed there: in a text, within an array, at a number.
 *
 * @param text all that the editor holds
 */
export function completedWord(text: string, cursor: number, locale: Locale): CompletedWord | undefined {
  if (!text.startsWith("=")) return undefined;
  const tokens = tokenize(text, grammars[locale]);
  const index = tokenEndingAt(tokens, cursor);
  const token = tokens[index];
  if (token?.kind !== "word" || isInBraces(tokens, index) || ENDS.has(tokens[index - 1]?.text ?? "")) return undefined;
  const next = tokens[index + 1];
  if (next?.text === "!" || next?.kind === "bracket") return undefined;
  return { text: token.text, start: cursor - token.text.length, isCalled: next?.text === "(" };
}

function tokenEndingAt(tokens: readonly Token[], cursor: number): number {
  let end = 0;
  return tokens.findIndex(({ text }) => (end += text.length) === cursor);
}

function isInBraces(tokens: readonly Token[], index: number): boolean {
  const braces = tokens.slice(0, index).filter(({ text }) => text === "{" || text === "}");
  return braces.at(-1)?.text === "{";
}
