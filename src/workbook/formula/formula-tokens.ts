/** The tokens of a formula, taken one after the other by whoever reads it. */
import type { FormulaToken } from "./scan";

export class FormulaTokens {
  protected readonly tokens: readonly FormulaToken[];
  protected at = 0;

  constructor(tokens: readonly FormulaToken[]) {
    this.tokens = tokens.filter((token) => token.text.trim() !== "");
  }

  protected get isRead(): boolean {
    return this.at >= this.tokens.length;
  }

  /** The text of the next token; none at the end. */
  protected peek(): string {
    return this.tokens[this.at]?.text ?? "";
  }

  /** Whether that text came next: it is then taken. */
  protected take(text: string): boolean {
    if (this.peek() !== text) return false;
    this.at += 1;
    return true;
  }
}
