/** The marks of one unit, as its functions take them. */
import { functionById } from "../../functions/catalogue";
import type { Argument, Result, ResultValue } from "../../functions/host";
import type { Content } from "../../spreadsheet/cell/content";
import { formatCell, quoteSheet } from "../../workbook/address";
import type { SheetModel } from "../../workbook/model";
import { withoutMessage } from "../without-message";
import type { AttachedUnit } from "../reading/attached-unit";

export interface UnitMarks {
  readonly unit: Pick<AttachedUnit, "name" | "code" | "marks" | "resits">;
  readonly sheet: SheetModel;
  /** The row of each learner in the sheet. */
  readonly rows: readonly number[];
  /** The weights of its components, where the sheet states them. */
  readonly weights: Argument;
  readonly rules: Argument;
}

type Row = readonly Content[];

export function marksOf({ unit, sheet }: UnitMarks, row: number): Row {
  return unit.marks.map((column) => valueAt(sheet, row, column));
}

/** `null` where the sheet has no second session. */
export function resitsOf({ unit, sheet }: UnitMarks, row: number): Row | null {
  if (unit.resits.length === 0) return null;
  return unit.resits.map((column) => (column === null ? null : valueAt(sheet, row, column)));
}

export function valueAt(sheet: SheetModel, row: number, column: number): Content {
  return withoutMessage(sheet.cells[row]?.[column]?.value ?? null);
}

/** `CNAM.UE_STATUS` over many learners at once. */
export async function statusesOf(
  marks: UnitMarks,
  rows: readonly Row[],
  resits: readonly Row[] | null,
): Promise<readonly ResultValue[]> {
  if (rows.length === 0) return [];
  const args = [rows, marks.weights, resits, marks.rules];
  return flattened(await functionById("UE_STATUS").call(args, { zerosAreZeros: true }), rows.length);
}

/** `CNAM.NEEDED` over many learners at once: what their blanks must all receive. */
export async function neededOn(marks: UnitMarks, rows: readonly Row[]): Promise<readonly ResultValue[]> {
  if (rows.length === 0) return [];
  const args = [rows, marks.weights, null, marks.rules];
  return flattened(await functionById("NEEDED").call(args, { zerosAreZeros: true }), rows.length);
}

/** A call refused as a whole is refused for each. */
function flattened(result: Result, count: number): readonly ResultValue[] {
  const [first] = result;
  return Array.from({ length: count }, (_, index) => (result.length === count ? result[index] : first)?.[0] ?? "");
}

/** What the function says of one row, its cells named where they stand side by side. */
export async function faultOf(marks: UnitMarks, row: number): Promise<string> {
  const { unit, sheet, weights, rules } = marks;
  const resits = resitsOf(marks, row);
  const addresses = [addressOf(sheet, row, unit.marks), null, addressOf(sheet, row, unit.resits), null];
  const args = [[marksOf(marks, row)], weights, resits && [resits], rules];
  const [[value] = []] = await functionById("UE_STATUS").call(args, { zerosAreZeros: true, addresses });
  return typeof value === "object" ? value.message : "";
}

function addressOf(sheet: SheetModel, row: number, columns: readonly (number | null)[]): string | null {
  const [first] = columns;
  if (first === undefined || first === null) return null;
  if (!columns.every((column, index) => column === first + index)) return null;
  const last = formatCell(row, first + columns.length - 1);
  return `${quoteSheet(sheet.name)}!${formatCell(row, first)}:${last}`;
}
