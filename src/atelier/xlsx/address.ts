/** Addresses as files write them, beside those people write (`workbook/address.ts`). */
import { columnName, parseAddress, parseArea as parseWrittenArea } from "../../workbook/address";
import type { Area } from "../../workbook/model";

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** `B3`, `$B$3`; `undefined` for anything else. */
export function parseCell(address: string): Position | undefined {
  if (!/^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/.test(address)) return undefined;
  const area = parseArea(address);
  return area && { row: area.row, column: area.column };
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
