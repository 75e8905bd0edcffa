/** A1 addresses to zero-based rows and columns and back. */
import type { Area } from "../../workbook/model";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** `0` is `A`, `26` is `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** `A` is `0`; letters in either case. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `B3`, `$B$3`; `undefined` for anything else. */
export function parseCell(address: string): Position | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return undefined;
  const position = { row: Number(match[2]) - 1, column: columnNumber(match[1]!) };
  return position.row <= LAST_ROW && position.column <= LAST_COLUMN ? position : undefined;
}

/** `B3:D9`, or `B3` for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** `$B$3:$D$9`, as defined names want it. */
export function absoluteArea({ row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  const first = corner(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
}

/** `B3:D9`, `B3`, whole columns `B:D` and whole rows `3:9`, with or without `$`. */
export function parseArea(address: string): Area | undefined {
  const [from = "", to = from] = address.split(":");
  const first = parseCell(from) ?? parseEdge(from, "first");
  const last = parseCell(to) ?? parseEdge(to, "last");
  if (!first || !last) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.max(first.row, last.row) - row + 1,
    columns: Math.max(first.column, last.column) - column + 1,
  };
}

function parseEdge(edge: string, side: "first" | "last"): Position | undefined {
  const column = /^\$?([A-Za-z]{1,3})$/.exec(edge)?.[1];
  if (column !== undefined) return { row: side === "first" ? 0 : LAST_ROW, column: columnNumber(column) };
  const row = /^\$?([1-9]\d{0,6})$/.exec(edge)?.[1];
  if (row !== undefined) return { row: Number(row) - 1, column: side === "first" ? 0 : LAST_COLUMN };
  return undefined;
}

/** A `sqref`: areas separated by spaces. */
export function parseAreas(sqref: string): readonly Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area): area is Area => area !== undefined);
}

/** A sheet's name as formulas want it: quoted unless it is a plain word that no reference looks like. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeReference = /^([A-Za-z]{1,3}\d+|[rR]\d*[cC]\d*|[rRcC])$/.test(name) || /^(true|false)$/i.test(name);
  return plain && !looksLikeReference ? name : `'${name.replace(/'/g, "''")}'`;
}

/** A reference with its sheet, `'Tableau de bord'!$A$1:$B$9`; `undefined` for anything else. */
export function parseSheetReference(reference: string): { readonly sheet: string; readonly range: string } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!()[\],]+))!([^!]+)$/.exec(reference);
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return sheet === undefined ? undefined : { sheet, range: match![3]! };
}
