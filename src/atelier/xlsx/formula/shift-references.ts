import { columnIndex, columnName } from "../../../workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/area";
import { isFunctionName, tokenize, type Token } from "../../../spreadsheet/formula/tokenize";
import { parseCell } from "../address";

/** A formula as it would be copied so many rows down and columns right. */
export type MovableFormula = (rows: number, columns: number) => string;

/** One end of a reference: what a `$` holds is text, what moves is an index; either part may be missing. */
interface Moving {
  readonly column: string | number;
  readonly row: string | number;
}

/**
 * A formula that many cells share, read once: relative parts of references move, `$` parts stay. References that leave
 * the sheet come back on the other side, as Excel does with shared formulas.
 */
export function movableFormula(formula: string): MovableFormula {
  const pieces = piecesOf(tokenize(formula));
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    let text = "";
    for (const piece of pieces) text += typeof piece === "string" ? piece : moved(piece, rows, columns);
    return text;
  };
}

function moved({ column, row }: Moving, rows: number, columns: number): string {
  return (
    (typeof column === "string" ? column : columnName(wrap(column + columns, MAX_COLUMNS))) +
    (typeof row === "string" ? row : String(wrap(row + rows, MAX_ROWS) + 1))
  );
}

/** The references, and the texts between them. */
function piecesOf(tokens: readonly Token[]): readonly (string | Moving)[] {
  const pieces: (string | Moving)[] = [];
  tokens.forEach(({ text }, i) => {
    const moving = movingPart(tokens, i);
    const last = pieces.at(-1);
    if (moving) pieces.push(moving);
    else if (typeof last === "string") pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
  });
  return pieces;
}

function movingPart(tokens: readonly Token[], index: number): Moving | undefined {
  const { kind, text } = tokens[index]!;
  if (isSheetName(tokens, index) || isFunctionName(tokens, index) || isOutsideName(tokens, index)) return undefined;
  if (kind === "word" && parseCell(text)) {
    const [, column = "", row = ""] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text) ?? [];
    return { column: columnPart(column), row: rowPart(row) };
  }
  if (isEndOf(tokens, index, isRow)) return { column: "", row: rowPart(text) };
  return isEndOf(tokens, index, isColumn) ? { column: columnPart(text), row: "" } : undefined;
}

/** `Jan`, `Mar` in `Jan:Mar!B2`, `Q1` in `Q1!B2`: whatever they look like, they are not cells. */
function isSheetName(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.text === "!") return true;
  return tokens[index + 1]?.text === ":" && tokens[index + 3]?.text === "!" && !isSheetName(tokens, index - 2);
}

/** `TVA1` in `[1]!TVA1`: a name of another workbook, whose cells are never said without their sheet. */
function isOutsideName(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === "!" && tokens[index - 2]?.kind === "bracket";
}

/** Whether both ends of the range the token is in are of that kind: `A:C`, `1:3`, but not the name in `TVA:A5`. */
function isEndOf(tokens: readonly Token[], index: number, isKind: (token: Token | undefined) => boolean): boolean {
  if (!isKind(tokens[index])) return false;
  if (tokens[index + 1]?.text === ":") return isKind(tokens[index + 2]);
  return tokens[index - 1]?.text === ":" && isKind(tokens[index - 2]);
}

function isRow(token: Token | undefined): boolean {
  return token?.kind === "number" ? /^\d+$/.test(token.text) : token?.kind === "word" && /^\$\d+$/.test(token.text);
}

function isColumn(token: Token | undefined): boolean {
  return token?.kind === "word" && columnIndex(token.text.replace("$", "")) >= 0;
}

function columnPart(column: string): string | number {
  return column.startsWith("$") ? column : columnIndex(column);
}

function rowPart(row: string): string | number {
  return row.startsWith("$") ? row : Number(row) - 1;
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
