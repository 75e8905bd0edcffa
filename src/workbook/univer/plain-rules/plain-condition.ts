/**
 * Conditions that need no engine: cells compared with words, cells in error, and both put together by AND and OR. The
 * formulas of conditional formats are mostly these: `=AND(G8="",$B8<>"")`, `=ISERROR(AY8)`.
 */
import { columnIndex } from "../../address";

/** A cell that the condition reads, as written for the first cell of its area. */
export interface CellRead {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export type PlainCondition =
  | { readonly kind: "and" | "or"; readonly parts: readonly PlainCondition[] }
  | { readonly kind: "isError" | "isNotAvailable"; readonly cell: CellRead }
  | { readonly kind: "equal" | "notEqual"; readonly cell: CellRead; readonly word: string };

/** What a condition needs to know of a value: its error, its text, or that it is neither. A blank is an empty text. */
export type Judged = { readonly error: string } | { readonly text: string } | "other";

const TOKEN = /\s*("(?:[^"]|"")*"|\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}|<>|[=(),]|[A-Za-z]+)\s*/y;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
/** Texts that the engine may take for something else: patterns, numbers, booleans, errors. */
const AMBIGUOUS = /[*?~"]|^[\d\s.,+\-%#'{]|^(?:true|false)$/i;

function tokensOf(formula: string): string[] | null {
  if (!formula.startsWith("=")) return null;
  const tokens: string[] = [];
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < formula.length) {
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}

function readCell(token: string | undefined): CellRead | null {
  const [, columnFixed, letters = "", rowFixed, digits] = CELL.exec(token ?? "") ?? [];
  const column = columnIndex(letters);
  if (column < 0) return null;
  return { row: Number(digits) - 1, column, rowFixed: rowFixed === "$", columnFixed: columnFixed === "$" };
}

function readWord(token: string | undefined): string | null {
  if (!token?.startsWith('"')) return null;
  const word = token.slice(1, -1).replaceAll('""', '"');
  return AMBIGUOUS.test(word) ? null : word.toLocaleLowerCase();
}

/** Reads by recursive descent; what it does not know makes it give up, with `null`. */
class ConditionReader {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  whole(): PlainCondition | null {
    const condition = this.condition();
    return this.at === this.tokens.length ? condition : null;
  }

  private condition(): PlainCondition | null {
    if (this.tokens[this.at + 1] !== "(") return this.comparison();
    switch (this.tokens[this.at]?.toUpperCase()) {
      case "AND":
        return this.group("and");
      case "OR":
        return this.group("or");
      case "ISERROR":
        return this.state("isError");
      case "ISNA":
        return this.state("isNotAvailable");
      default:
        return this.comparison();
    }
  }

  private take(expected: string): boolean {
    if (this.tokens[this.at] !== expected) return false;
    this.at += 1;
    return true;
  }

  private group(kind: "and" | "or"): PlainCondition | null {
    this.at += 1;
    const parts: PlainCondition[] = [];
    for (let separator = "("; this.take(separator); separator = ",") {
      const part = this.condition();
      if (!part) return null;
      parts.push(part);
    }
    return this.take(")") ? { kind, parts } : null;
  }

  private state(kind: "isError" | "isNotAvailable"): PlainCondition | null {
    this.at += 1;
    const cell = readCell(this.operand());
    return cell && { kind, cell };
  }

  /** The cell first: the engine compares a word with an error as two texts. */
  private comparison(): PlainCondition | null {
    const cell = readCell(this.operand());
    const sign = this.tokens[this.at];
    if (sign !== "=" && sign !== "<>") return null;
    this.at += 1;
    const word = readWord(this.operand());
    return cell && word !== null ? { kind: sign === "=" ? "equal" : "notEqual", cell, word } : null;
  }

  /** A cell or a word, in parentheses or not. */
  private operand(): string | undefined {
    const isWrapped = this.take("(");
    const token = this.tokens[this.at];
    this.at += 1;
    return isWrapped && !this.take(")") ? undefined : token;
  }
}

/** `null` for every formula that takes an engine. */
export function readPlainCondition(formula: string): PlainCondition | null {
  const tokens = tokensOf(formula);
  return tokens && new ConditionReader(tokens).whole();
}

/** The cells that a condition reads. */
export function cellsRead(condition: PlainCondition): readonly CellRead[] {
  return "parts" in condition ? condition.parts.flatMap(cellsRead) : [condition.cell];
}

/** `null`: an error, which makes an error of whatever is made of it. */
function verdict(condition: PlainCondition, valueOf: (cell: CellRead) => Judged): boolean | null {
  if ("parts" in condition) {
    const verdicts = condition.parts.map((part) => verdict(part, valueOf));
    if (verdicts.includes(null)) return null;
    return condition.kind === "and" ? !verdicts.includes(false) : verdicts.includes(true);
  }
  const value = valueOf(condition.cell);
  const error = typeof value === "object" && "error" in value ? value.error : null;
  if (!("word" in condition)) return condition.kind === "isError" ? error !== null : error === "#N/A";
  if (error !== null) return null;
  const isEqual = typeof value === "object" && "text" in value && value.text.toLocaleLowerCase() === condition.word;
  return isEqual === (condition.kind === "equal");
}

export function isMet(condition: PlainCondition, valueOf: (cell: CellRead) => Judged): boolean {
  return verdict(condition, valueOf) === true;
}
