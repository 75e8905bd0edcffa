/**
 * Implicit intersection: before dynamic arrays, a range where a single value is wanted stands for its cell of the
 * formula's row or column. Files say nothing of it; a formula people read says `@`, as Excel does.
 */
import { argumentClass, type ArgumentClass } from "./argument-classes";
import { isWorkbook } from "./external-references";
import { argumentStarts, closingBrace } from "./local-names";
import { operandEnd } from "./operand";
import {
  closingParenthesis,
  isFunctionName,
  joinTokens,
  tokenize,
  type Token,
} from "../../../spreadsheet/formula/tokenize";

/** Whether a defined name stands for several cells. */
export type IsManyCells = (name: string) => boolean;

/** What the place of an expression takes; that of a whole formula is a single value. */
type Wanted = Exclude<ArgumentClass, "=">;

/** The formula with an `@` on each range that stands for one of its cells, and unchanged where there is none. */
export function withIntersections(formula: string, isManyCells: IsManyCells): string {
  const marked = markIntersections(tokenize(formula.replace(/^=/, "")), isManyCells);
  return marked ? `=${joinTokens(marked)}` : formula;
}

/** The tokens of a formula with those marks, its `=` left out; `undefined` where there is none to add. */
export function markIntersections(tokens: readonly Token[], isManyCells: IsManyCells): readonly Token[] | undefined {
  if (!tokens.some(({ kind, text }) => maySayMany(kind, text, isManyCells))) return undefined;
  // A name of `LET` or `LAMBDA` may be a range or a value: such formulas are newer than implicit intersection.
  if (tokens.some((token, i) => isFunctionName(tokens, i) && /^(?:LET|LAMBDA)$/i.test(token.text))) return undefined;
  const marked = new Set<number>();
  markExpression(tokens, 0, tokens.length, "V", isManyCells, marked);
  if (marked.size === 0) return undefined;
  return tokens.flatMap((token, i) => (marked.has(i) ? [AT, token] : [token]));
}

/** Most formulas hold nothing that could stand for several cells. */
function maySayMany(kind: Token["kind"], text: string, isManyCells: IsManyCells): boolean {
  return text === ":" || kind === "bracket" || (kind === "word" && isManyCells(text));
}

const AT: Token = { kind: "mark", text: "@" };

/** Whether the formula would mean something else in a file that does not mark it as a dynamic array. */
export function needsWholeRanges(formula: string, isManyCells: IsManyCells): boolean {
  return withIntersections(formula, isManyCells) !== formula;
}

function markExpression(
  tokens: readonly Token[],
  start: number,
  end: number,
  wanted: Wanted,
  isManyCells: IsManyCells,
  marked: Set<number>,
): void {
  const operands = operandSpans(tokens, start, end);
  // A sum of ranges is made cell by cell even where a range could stand.
  const each = operands.length > 1 || hasOperator(tokens, start, end, operands) ? (wanted === "A" ? "A" : "V") : wanted;
  for (const { from, to } of operands) markOperand(tokens, from, to, each, isManyCells, marked);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The operands of an expression, in order; operators, spaces and the signs before operands are between them. References
 * with a mere space between them are one: the cells they have in common.
 */
function operandSpans(tokens: readonly Token[], start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  for (let at = start; at < end;) {
    const { kind, text } = tokens[at]!;
    if (text === "@") {
      // Already said.
      at = operandEnd(tokens, at + 1);
    } else if (kind === "space" || (kind === "mark" && text !== "(" && text !== "{")) at++;
    else if (text === "{") at = closingBrace(tokens, at) + 1;
    else {
      const to = Math.max(at + 1, Math.min(operandEnd(tokens, at), end));
      const beside = tokens[at - 1]?.kind === "space" && spans.at(-1)?.to === at - 1 ? spans.pop() : undefined;
      spans.push({ from: beside?.from ?? at, to });
      at = to;
    }
  }
  return spans;
}

/** A sign before the only operand, or a percent after it, is an operation too. */
function hasOperator(tokens: readonly Token[], start: number, end: number, [only]: readonly Span[]): boolean {
  for (let at = start; at < end; at++) {
    if (only && at >= only.from && at < only.to) continue;
    if (tokens[at]!.kind === "mark" && tokens[at]!.text !== ",") return true;
  }
  return false;
}

function markOperand(
  tokens: readonly Token[],
  from: number,
  to: number,
  wanted: Wanted,
  isManyCells: IsManyCells,
  marked: Set<number>,
): void {
  if (wanted === "V" && isRange(tokens, from, to, isManyCells)) {
    marked.add(from);
    return;
  }
  for (let at = from; at < to; at++) {
    if (tokens[at]!.text !== "(" || tokens[at]!.kind !== "mark") continue;
    const close = closingParenthesis(tokens, at);
    const name = isFunctionName(tokens, at - 1) ? tokens[at - 1]!.text : undefined;
    const starts = argumentStarts(tokens, at, close);
    starts.forEach((start, position) => {
      const end = position + 1 < starts.length ? starts[position + 1]! - 1 : close;
      markExpression(tokens, start, end, wantedBy(name, position, wanted), isManyCells, marked);
    });
    at = close;
  }
}

function wantedBy(name: string | undefined, position: number, wanted: Wanted): Wanted {
  if (name === undefined) return wanted;
  const own = argumentClass(name, position);
  if (own === "=") return wanted;
  // Inside a call that takes arrays, a function of single values is applied to each of them.
  return wanted === "A" && own === "V" && !/^(?:IF|CHOOSE)$/i.test(name) ? "A" : own;
}

/** A reference to several cells as such: `A:A`, `Notes!B2:B9`, `Relevé[Note]`, a name that stands for one. */
function isRange(tokens: readonly Token[], from: number, to: number, isManyCells: IsManyCells): boolean {
  const operand = tokens.slice(from, to);
  if (operand.some(({ text, kind }) => kind === "mark" && (text === "(" || text === "#"))) return false;
  // What a name of another workbook stands for is not known.
  if (isWorkbook(operand, 0) && operand[1]?.text === "!") return false;
  const bracket = operand.find(({ kind }, i) => kind === "bracket" && !isWorkbook(operand, i));
  if (bracket) return isWholeColumn(bracket.text);
  const own = operand.slice(operand.findIndex(({ text }) => text === "!") + 1);
  if (own.length === 1) return own[0]!.kind === "word" && isManyCells(own[0]!.text);
  return own.length === 3 && own[1]!.text === ":" && !isSameCell(own[0]!.text, own[2]!.text);
}

function isSameCell(first: string, last: string): boolean {
  return (
    first.replaceAll("$", "").toUpperCase() === last.replaceAll("$", "").toUpperCase() &&
    /\d/.test(first) &&
    /[A-Z]/i.test(first)
  );
}

/** The columns of a table but for one of their rows: `[Note]`, `[[#Data],[Note]]`, not `[[#This Row],[Note]]`. */
function isWholeColumn(bracket: string): boolean {
  return !/^\[(?:@|\[?#(?:This Row|Totals|Headers))/i.test(bracket);
}
