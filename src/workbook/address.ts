/** A1 addresses: the way people, formulas and scripts name cells. */
import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Area, RangeRef } from "./model";

/** `0` → `A`, `27` → `AB`. */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `AB` → `27`; `-1` when it is no column of a sheet. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : -1;
}

/** `formatCell(3, 2)` is `C4`. */
export function formatCell(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `B2:D9`, `B2` for one cell, `B:D` and `2:9` for whole columns and rows. */
export function formatArea(area: Area): string {
  const lastRow = area.row + area.rows - 1;
  const lastColumn = area.column + area.columns - 1;
  if (area.row === 0 && area.rows === MAX_ROWS) return `${columnName(area.column)}:${columnName(lastColumn)}`;
  if (area.column === 0 && area.columns === MAX_COLUMNS) return `${area.row + 1}:${lastRow + 1}`;
  const first = formatCell(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${formatCell(lastRow, lastColumn)}`;
}

/** A sheet's name as formulas write it: quoted when it holds a space or a sign, or reads like a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^(r\d*c\d*|r\d*|c\d*|true|false)$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'Tableau de bord'!B2:D9`. */
export function formatRange(range: RangeRef): string {
  return `${quoteSheet(range.sheet)}!${formatArea(range)}`;
}

/** An address as read: `sheet` is absent when the address names none. */
export interface ParsedAddress {
  readonly sheet?: string;
  readonly area: Area;
}

/** Reads `Notes!A1:T20`, `'Tableau de bord'!$B$2`, `C:D` or `3:5`; `null` when it is no address. */
export function parseAddress(address: string): ParsedAddress | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'![\]]+))!)?([^!']+)$/.exec(address.trim());
  if (match === null) return null;
  const area = parseArea(match[3] ?? "");
  if (area === null) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  return sheet === undefined ? { area } : { sheet, area };
}

/** Reads the part of an address that follows the sheet. */
export function parseArea(text: string): Area | null {
  const [first = "", last = first, more] = text.replaceAll("$", "").split(":");
  if (more !== undefined) return null;
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (from === null || to === null) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if ((from.row === null || from.column === null) && !text.includes(":")) return null;
  const [row, bottom] = ordered(from.row ?? 0, to.row ?? MAX_ROWS - 1);
  const [column, right] = ordered(from.column ?? 0, to.column ?? MAX_COLUMNS - 1);
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** One end of an area: `B2`, or only a column or a row of a whole-track address. */
function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text.trim());
  if (match === null || text.trim() === "") return null;
  const [, letters = "", digits = ""] = match;
  const column = letters === "" ? null : columnIndex(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if (column === -1 || (row !== null && (row < 0 || row >= MAX_ROWS))) return null;
  return { row, column };
}

/** Whether two sheet names are the same one for a spreadsheet, which ignores case. */
export function sameSheetName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}
