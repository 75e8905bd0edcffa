/** Numbers that the user's own tables keep as text: how each column writes them, and what only the user can say. */
import { readHoursText } from "../../../functions/reading/hours";
import { toNumber } from "../../../rules/exact/ratio";
import { decimalSignOf, readAmountText, twoReadings, type DecimalSign } from "../../../spreadsheet/cell/number-text";
import type { WorkbookModel } from "../../../workbook/model";
import { gridOfSheet, textAt, textsIn, type Grid } from "../../import/grid";
import { writtenAmount } from "../../recognise/written-amount";
import type { AccountTable } from "./account-tables";
import type { AccountRole } from "./account-words";

/** By column (`typedKey`), the sign before its decimals, as asked. */
export type DecimalSigns = Readonly<Record<string, DecimalSign>>;

const NUMBERS = ["yearly", "hours", "amount", "credit", "quantity", "rate"] as const satisfies readonly AccountRole[];

export interface TypedCell {
  /** Of the sheet, from 0. */
  readonly row: number;
  readonly text: string;
}

export interface TypedColumn {
  readonly key: string;
  readonly sheet: string;
  readonly heading: string;
  readonly column: number;
  /** Texts with one reading: « 7.300,00 », « 7 300,00 € ». */
  readonly plain: readonly (TypedCell & { readonly value: number })[];
  /** « 7.300 ». */
  readonly twofold: readonly (TypedCell & { readonly thousands: number; readonly decimals: number })[];
  /** The sign before decimals that the other texts of the column agree on; where `null`, the user is asked. */
  readonly sign: DecimalSign | null;
  /** « env. 300 € »: what the user is to type again. */
  readonly unread: readonly TypedCell[];
}

export function typedKey({ sheet, headingRow }: AccountTable, column: number): string {
  return `${sheet} ${headingRow} ${column}`;
}

/** Of each column that has such texts, in the order of the tables. */
export function typedColumns(workbook: WorkbookModel, tables: readonly AccountTable[]): readonly TypedColumn[] {
  return tables.flatMap((table) => {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    const grid = sheet ? gridOfSheet(sheet) : [];
    return NUMBERS.flatMap((role) => typedColumn(grid, table, role) ?? []);
  });
}

/** What is to be answered before the tables are attached. */
export function askedColumns(columns: readonly TypedColumn[]): readonly TypedColumn[] {
  return columns.filter(({ twofold, sign }) => twofold.length > 0 && sign === null);
}

/** Those that the columns show, and the user's answers. */
export function signsMeant(columns: readonly TypedColumn[], answered: DecimalSigns): DecimalSigns {
  return Object.fromEntries(
    columns.flatMap(({ key, sign }) => {
      const meant = sign ?? answered[key];
      return meant === undefined ? [] : [[key, meant]];
    }),
  );
}

function typedColumn(grid: Grid, table: AccountTable, role: (typeof NUMBERS)[number]): TypedColumn | null {
  const column = table.columns[role];
  if (column === undefined) return null;
  const typed = typedCells(grid, table.rows, column);
  const read = typed.map((cell) => ({ cell, number: numberIn(cell.text, role), both: twoReadings(cell.text) }));
  const plain = read.flatMap(({ cell, number }) => (number ? [{ ...cell, value: toNumber(number) }] : []));
  const twofold = read.flatMap(({ cell, both }) =>
    both ? [{ ...cell, thousands: toNumber(both.thousands), decimals: toNumber(both.decimals) }] : [],
  );
  // Rows are left out whose amount does not read; titles have none, and totals one that does.
  const among = typedCells(grid, table.leftOut, column).filter(({ text }) => isAmong(text));
  const odd = read.flatMap(({ cell, number, both }) => (number || both ? [] : [cell]));
  const unread = [...odd, ...among].sort((a, b) => a.row - b.row);
  if (read.length + unread.length === 0) return null;
  const heading = textAt(grid, table.headingRow, column);
  const sign = decimalSignOf(plain.map(({ text }) => text));
  return { key: typedKey(table, column), sheet: table.sheet, heading, column, plain, twofold, sign, unread };
}

function typedCells(grid: Grid, rows: readonly { readonly row: number }[], column: number): readonly TypedCell[] {
  return rows.flatMap(({ row }) => {
    const text = textsIn(grid, [row], [column]).length === 0 ? "" : textAt(grid, row, column);
    return text === "" ? [] : [{ row, text }];
  });
}

/** Hours are read as functions read them: « 400 h », « 223:30 ». */
function numberIn(text: string, role: AccountRole): ReturnType<typeof readAmountText> {
  return readAmountText(text) ?? (role === "hours" && !twoReadings(text) ? readHoursText(text) : undefined);
}

/** A number among few words. */
function isAmong(text: string): boolean {
  return writtenAmount(text)?.value === null && !twoReadings(text);
}
