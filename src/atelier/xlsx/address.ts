/** Addresses as files write them, beside those people write (`workbook/address.ts`). */
import { columnName, parseAddress, parseArea as parseWrittenArea } from "../../workbook/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/area";
import type { Area } from "../../workbook/model";

export interface Position {
  readonly row: number;
  readonly column: number;
}

const [DOLLAR, DIGIT_0, DIGIT_9, LETTER_A, LETTER_Z, TO_CAPITAL] = [0x24, 0x30, 0x39, 0x41, 0x5a, ~0x20];

/** `B3`, `$B$3`; `undefined` for anything else. Read letter by letter: a file has one for each of its cells. */
export function parseCell(address: string): Position | undefined {
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  const first = at;
  let column = 0;
  for (; at < first + 3; at += 1) {
    const letter = address.charCodeAt(at) & TO_CAPITAL;
    if (letter < LETTER_A || letter > LETTER_Z || address.charCodeAt(at) < LETTER_A) break;
    column = column * 26 + letter - LETTER_A + 1;
  }
  if (at === first) return undefined;
  if (address.charCodeAt(at) === DOLLAR) at += 1;
  if (address.length === at || address.length > at + 7 || address.charCodeAt(at) === DIGIT_0) return undefined;
  let row = 0;
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at);
    if (digit < DIGIT_0 || digit > DIGIT_9) return undefined;
    row = row * 10 + digit - DIGIT_0;
  }
  return row > MAX_ROWS || column > MAX_COLUMNS ? undefined : { row: row - 1, column: column - 1 };
}

export function parseArea(address: string): Area | undefined {
  return parseWrittenArea(address) ?? undefined;
}

/** A `sqref`: areas separated by spaces. */
export function parseAreas(sqref: string): readonly Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .flatMap((address) => parseArea(address) ?? []);
}

/** A reference that names its sheet, `'Tableau de bord'!$A$1:$B$9`; `undefined` for anything else. */
export function parseSheetReference(reference: string): { readonly sheet: string; readonly area: Area } | undefined {
  const { sheet, area } = parseAddress(reference) ?? {};
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

/** `B3:D9`, or `B3` for a single cell. Whole columns too are written by their corners: `sqref` knows no `B:D`. */
export function areaAddress(area: Area): string {
  return corners(area, (row, column) => `${columnName(column)}${row + 1}`);
}

/** `$B$3:$D$9`, as defined names want it. */
export function absoluteArea(area: Area): string {
  return corners(area, (row, column) => `$${columnName(column)}$${row + 1}`);
}

function corners({ row, column, rows, columns }: Area, write: (row: number, column: number) => string): string {
  const first = write(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${write(row + rows - 1, column + columns - 1)}`;
}
