/** Rewrites the references of a formula, and tells what a formula refers to. */
import { columnName, quoteSheet, sameSheetName } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Area } from "../model";
import type { StructureChange } from "../port";
import { changesRows, isTrackChange, moveSpan, type TrackChange } from "../structure";
import { scanFormula, type Corner, type ReferenceToken } from "./scan";

const LOST = "#REF!";

/**
 * A formula after a change of structure, as a spreadsheet rewrites it: `=SUM(B2:B9)` becomes `=SUM(B3:B10)` when a row
 * is inserted above. `home` tells whether the formula stands on the sheet that changed.
 */
export function followFormula(formula: string, change: StructureChange, home: boolean): string {
  if (change.kind === "sheetAdded") return formula;
  const spanned = isTrackChange(change) ? formula : followSpans(formula, change);
  return rewriteReferences(spanned, (token) => {
    if (isTrackChange(change)) {
      const concerned = token.sheet === undefined ? home : sameSheetName(token.sheet, change.sheet);
      return concerned ? moveReference(token, change) : token.text;
    }
    if (token.sheet === undefined) return token.text;
    if (change.kind === "sheetDeleted") return sameSheetName(token.sheet, change.sheet) ? LOST : token.text;
    return sameSheetName(token.sheet, change.from) ? writeReference({ ...token, sheet: change.to }) : token.text;
  });
}

/** `SUM(Jan:Mar!B2)` once one of the two sheets it names has another name, or is gone. */
function followSpans(formula: string, change: Exclude<StructureChange, TrackChange | { kind: "sheetAdded" }>): string {
  return scanFormula(formula)
    .map((token) => {
      if (token.kind !== "text" || !token.span) return token.text;
      const { first, last, target } = token.span;
      const named = change.kind === "sheetDeleted" ? change.sheet : change.from;
      if (!sameSheetName(first, named) && !sameSheetName(last, named)) return token.text;
      if (change.kind === "sheetDeleted") return LOST;
      const [from, to] = [first, last].map((sheet) => (sameSheetName(sheet, named) ? change.to : sheet));
      return `${quoteSpan(from!, to!)}!${target.text}`;
    })
    .join("");
}

/** Both names within one pair of quotes where either needs them: `'Bilan 1:Bilan 3'`. */
function quoteSpan(first: string, last: string): string {
  const plain = quoteSheet(first) === first && quoteSheet(last) === last;
  return plain ? `${first}:${last}` : `'${first.replaceAll("'", "''")}:${last.replaceAll("'", "''")}'`;
}

/** A formula copied `rows` down and `columns` right: the parts without `$` move, `#REF!` once off the sheet. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (token) => {
    const first = translateCorner(token.first, rows, columns);
    const last = token.last && translateCorner(token.last, rows, columns);
    if (first === null || last === null) return LOST;
    return writeReference({ ...token, first, ...(last && { last }) });
  });
}

/**
 * A formula that a sort moves `rows` down within its sheet: it goes on reading its own row. What it reads of another
 * sheet stays, since nothing moves there.
 */
export function sortFormula(formula: string, rows: number, sheet: string): string {
  return rewriteReferences(formula, (token) => {
    const isHome = token.sheet === undefined || sameSheetName(token.sheet, sheet);
    return isHome ? translateFormula(token.text, rows, 0) : token.text;
  });
}

/**
 * A formula with its movable parts written as distances from a cell: two cells hold « the same » formula, copied from
 * one to the other, when their relative forms are equal.
 */
export function relativeForm(formula: string, row: number, column: number): string {
  return rewriteReferences(formula, (token) => {
    const corner = (at: Corner): string => {
      const down = at.row === null ? "" : at.rowFixed ? `R${at.row}` : `R[${at.row - row}]`;
      const right = at.column === null ? "" : at.columnFixed ? `C${at.column}` : `C[${at.column - column}]`;
      return down + right;
    };
    const prefix = token.sheet === undefined ? "" : `${quoteSheet(token.sheet)}!`;
    return prefix + corner(token.first) + (token.last ? `:${corner(token.last)}` : "");
  });
}

/**
 * The formula with one cell in place of each that it reads on its own sheet: filled down a column, all are the same then,
 * and mention the same. What quotes a sheet, or a column of a table, is left as it is.
 */
export function withoutPlaces(formula: string): string {
  return /['[]/.test(formula) ? formula : formula.replace(OWN_CELL, "A1");
}

/** No letter, figure or point touches it; nothing beyond the columns and rows that cells have, which may be a name. */
const OWN_CELL = /(?<![\p{L}\p{N}_.$!\\])\$?(?:[A-Z]{1,2}|[A-W][A-Z]{2})\$?\d{1,6}(?![\p{L}\p{N}_.(!])/gu;

/** The sheets and names a formula mentions, in lower case. */
export function mentions(formula: string): {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
} {
  const sheets = new Set<string>();
  const names = new Set<string>();
  for (const token of scanFormula(formula)) {
    if (token.kind === "text") continue;
    if (token.sheet !== undefined) sheets.add(token.sheet.toLowerCase());
    if (token.kind === "name") names.add(token.text.slice(token.text.lastIndexOf("!") + 1).toLowerCase());
  }
  return { sheets, names };
}

/** The cells a reference covers. */
export function referenceArea(token: ReferenceToken): Area {
  const { first, last = first } = token;
  const row = Math.min(first.row ?? 0, last.row ?? 0);
  const column = Math.min(first.column ?? 0, last.column ?? 0);
  const bottom = first.row === null ? MAX_ROWS - 1 : Math.max(first.row, last.row ?? 0);
  const right = first.column === null ? MAX_COLUMNS - 1 : Math.max(first.column, last.column ?? 0);
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

function rewriteReferences(formula: string, rewrite: (token: ReferenceToken) => string): string {
  return scanFormula(formula)
    .map((token) => {
      if (token.kind === "reference") return rewrite(token);
      // A sheet's own name (`Notes!Total`) follows its sheet like a cell does; only the prefix can change.
      if (token.kind === "name" && token.sheet !== undefined)
        return rewriteNamePrefix(token.text, token.sheet, rewrite);
      return token.text;
    })
    .join("");
}

function rewriteNamePrefix(text: string, sheet: string, rewrite: (token: ReferenceToken) => string): string {
  const corner: Corner = { row: 0, column: 0, rowFixed: true, columnFixed: true };
  const rewritten = rewrite({ kind: "reference", text: `${quoteSheet(sheet)}!$A$1`, sheet, first: corner });
  if (rewritten === LOST) return LOST;
  return rewritten.slice(0, rewritten.lastIndexOf("!") + 1) + text.slice(text.lastIndexOf("!") + 1);
}

function moveReference(token: ReferenceToken, change: TrackChange): string {
  const rows = changesRows(change);
  const { first, last = first } = token;
  const [from, to] = rows ? [first.row, last.row] : [first.column, last.column];
  // A whole column does not move when rows do.
  if (from === null || to === null) return token.text;
  const [low, high] = from <= to ? [from, to] : [to, from];
  const span = moveSpan(low, high - low + 1, change);
  if (span === null) return LOST;
  const [start, end] = [span.start, span.start + span.count - 1];
  if (start === low && end === high) return token.text;
  const [newFirst, newLast] = from <= to ? [start, end] : [end, start];
  const place = (corner: Corner, track: number): Corner =>
    rows ? { ...corner, row: track } : { ...corner, column: track };
  return writeReference({
    ...token,
    first: place(first, newFirst),
    ...(token.last && { last: place(token.last, newLast) }),
  });
}

function translateCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  if (column !== null && (column < 0 || column >= MAX_COLUMNS)) return null;
  return { ...corner, row, column };
}

function writeReference(token: ReferenceToken): string {
  const prefix = token.sheet === undefined ? "" : `${quoteSheet(token.sheet)}!`;
  return prefix + writeCorner(token.first) + (token.last ? `:${writeCorner(token.last)}` : "");
}

function writeCorner(corner: Corner): string {
  const column = corner.column === null ? "" : (corner.columnFixed ? "$" : "") + columnName(corner.column);
  const row = corner.row === null ? "" : (corner.rowFixed ? "$" : "") + String(corner.row + 1);
  return column + row;
}
