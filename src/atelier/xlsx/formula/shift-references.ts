import { columnIndex, columnName } from "../../../workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/area";
import { parseCell } from "../address";
import { isFunctionName, joinTokens, tokenize, type Token } from "./tokenize";

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
  if (tokens[index + 1]?.text === "!" || isFunctionName(tokens, index)) return undefined;
  if (kind === "word" && parseCell(text)) return shiftCell(text, rows, columns);
  if (!besideColon(tokens, index)) return undefined;
  if (kind === "number" || (kind === "word" && /^\$\d+$/.test(text))) return shiftRow(text, rows);
  return kind === "word" && /^\$?[A-Za-z]{1,3}$/.test(text) ? shiftColumn(text, columns) : undefined;
}

function besideColon(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === ":" || tokens[index - 1]?.text === ":";
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
