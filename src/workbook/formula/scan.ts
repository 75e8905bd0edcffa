/**
 * Cuts an en-US formula into references, names and everything else, without evaluating it: enough to move references
 * when the sheet changes, and to tell which sheets and names a formula leans on.
 */
import { columnIndex } from "../address";

/** One end of a reference; `null` for the missing part of a whole column (`A:A`) or row (`1:1`). */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface ReferenceToken {
  readonly kind: "reference";
  readonly text: string;
  /** As the sheet is called, without quotes; absent when the formula's own sheet is meant. */
  readonly sheet?: string;
  readonly first: Corner;
  /** Absent for a single cell. */
  readonly last?: Corner;
}

export type FormulaToken =
  | ReferenceToken
  | { readonly kind: "name"; readonly text: string; readonly sheet?: string }
  | { readonly kind: "text"; readonly text: string; readonly span?: SheetSpan };

/** A reference to the same cells of several sheets: `Jan:Mar!B2`. */
export interface SheetSpan {
  readonly first: string;
  readonly last: string;
  readonly target: ReferenceToken;
}

/** `B2`, `B2:D9`, `B:D` or `2:9`; what follows would make it a longer word, a function or a sheet. */
const REFERENCE =
  /(?:(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}))?|(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})|(\$?[1-9]\d{0,6}):(\$?[1-9]\d{0,6}))(?![\p{L}\p{N}_.(!\\?])/uy;
const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
/** A quote that no sheet follows: all of it is passed at once, or each of many quotes would be followed to the end. */
const QUOTED = /'(?:[^']|'')*'?/y;
const PLAIN_SHEET = /((?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?|\[[^\]]*\])!/uy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
/** `#REF!A1` is how a spreadsheet writes a cell of a deleted sheet: no reference any more. */
const ERROR = /#(?:REF![$A-Z0-9:]*|[A-Z/0]+[!?]?)/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The tokens of a formula, in order; joining their texts gives the formula back. */
export function scanFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const opaque = matchAt(STRING, formula, at) ?? matchAt(ERROR, formula, at);
  if (opaque !== null) return { kind: "text", text: opaque[0] };
  const quoted = matchAt(QUOTED_SHEET, formula, at);
  const sheet = quoted ?? matchAt(PLAIN_SHEET, formula, at);
  if (sheet !== null) return qualifiedToken(formula, at, sheet, quoted !== null);
  const stray = matchAt(QUOTED, formula, at);
  if (stray !== null) return { kind: "text", text: stray[0] };
  if (formula[at] === "[") return { kind: "text", text: bracketed(formula, at) };
  return referenceToken(formula, at) ?? wordToken(formula, at);
}

/** What follows `Sheet!`. Another workbook is left alone, and rows move on no single sheet of a span of sheets. */
function qualifiedToken(formula: string, at: number, prefix: RegExpExecArray, quoted: boolean): FormulaToken {
  const written = prefix[1] ?? "";
  const sheet = quoted ? written.replaceAll("''", "'") : written;
  const after = at + prefix[0].length;
  const target = referenceToken(formula, after) ?? wordToken(formula, after);
  const text = prefix[0] + target.text;
  const [first = "", last] = sheet.split(":");
  if (last !== undefined && !sheet.includes("[") && target.kind === "reference")
    return { kind: "text", text, span: { first, last, target } };
  if (sheet.includes("[") || sheet.includes(":") || target.kind === "text") return { kind: "text", text };
  return { ...target, text, sheet };
}

function referenceToken(formula: string, at: number): ReferenceToken | null {
  const match = matchAt(REFERENCE, formula, at);
  if (match === null) return null;
  const from = parseCorner(match[1] ?? match[3] ?? match[5] ?? "");
  const end = match[2] ?? match[4] ?? match[6];
  const to = end === undefined ? undefined : parseCorner(end);
  if (from === null || to === null) return null;
  return { kind: "reference", text: match[0], first: from, ...(to && { last: to }) };
}

function parseCorner(text: string): Corner | null {
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const column = letters === "" ? null : columnIndex(letters);
  if (column === -1 || Number(digits) > 1_048_576) return null;
  // `$3` alone: the only mark belongs to the row.
  const rowFixed = letters === "" ? columnMark === "$" || rowMark === "$" : rowMark === "$";
  return {
    row: digits === "" ? null : Number(digits) - 1,
    column,
    rowFixed,
    columnFixed: letters !== "" && columnMark === "$",
  };
}

/** A function's name, a defined name, a number or a sign. */
function wordToken(formula: string, at: number): FormulaToken {
  const word = matchAt(WORD, formula, at);
  if (word !== null) {
    const next = formula[at + word[0].length];
    // `Table[Column]` is a table, not a defined name: its bracket goes with it.
    if (next === "[") return { kind: "name", text: word[0] };
    return { kind: next === "(" ? "text" : "name", text: word[0] };
  }
  return { kind: "text", text: matchAt(NUMBER, formula, at)?.[0] ?? formula.charAt(at) };
}

/** A structured reference's brackets, which nest. */
function bracketed(formula: string, at: number): string {
  let depth = 0;
  for (let end = at; end < formula.length; end += 1) {
    if (formula[end] === "[") depth += 1;
    if (formula[end] === "]") depth -= 1;
    if (depth === 0) return formula.slice(at, end + 1);
  }
  return formula.slice(at);
}
