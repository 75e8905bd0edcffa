import { columnIndex, columnName } from "../../../workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/area";
import { parseCell } from "../address";
import { isFunctionName, joinTokens, tokenize, type Token } from "../../../spreadsheet/formula/tokenize";

/**
 * A formula as it would be copied `rows` down and `columns` right: relative parts of references move, `$` parts stay.
 * References that leave the sheet come back on the other side, as Excel does with shared formulas.
 */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = tokenize(formula);
  return joinTokens(tokens.map((token, i) => ({ ...token, text: shiftToken(tokens, i, rows, columns) ?? token.text })));
}

function shiftToken(tokens: readonly Token[], index: number, rows: number, columns: number): string | undefined {
  const { kind, text } = tokens[index]!;
  if (isSheetName(tokens, index) || isFunctionName(tokens, index) || isOutsideName(tokens, index)) return undefined;
  if (kind === "word" && parseCell(text)) return shiftCell(text, rows, columns);
  if (isEndOf(tokens, index, isRow)) return shiftRow(text, rows);
  return isEndOf(tokens, index, isColumn) ? shiftColumn(text, columns) : undefined;
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

function shiftCell(address: string, rows: number, columns: number): string {
  const [, column, row] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(address)!;
  return shiftColumn(column!, columns) + shiftRow(row!, rows);
}

function shiftColumn(column: string, by: number): string {
  return column.startsWith("$") ? column : columnName(wrap(columnIndex(column) + by, MAX_COLUMNS));
}

function shiftRow(row: string, by: number): string {
  return row.startsWith("$") || !/^\d+$/.test(row) ? row : String(wrap(Number(row) - 1 + by, MAX_ROWS) + 1);
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
