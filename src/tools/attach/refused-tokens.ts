/** What people write for « no mark » and the functions refuse, with the code it probably means. */
import { readMark } from "../../functions/reading/mark";
import { fold } from "../../spreadsheet/cell/text";
import { Rejection } from "../../functions/rejection";
import type { SheetModel } from "../../workbook/model";
import { meantCode, readMarkCell, type MarkCode } from "../reading/tokens";

export interface RefusedToken {
  /** As it is first written. */
  readonly text: string;
  readonly key: string;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  /** `null`: only the user can say. */
  readonly code: MarkCode | null;
  /** A dash says that the learner is not enrolled: there is no mark to put there. */
  readonly notEnrolled: boolean;
}

/** By what is written, in the order of the sheet. */
export function refusedTokens(
  sheet: SheetModel,
  rows: readonly number[],
  columns: readonly number[],
): readonly RefusedToken[] {
  const found = new Map<string, { text: string; cells: { row: number; column: number }[] }>();
  for (const row of rows) {
    for (const column of columns) {
      const cell = sheet.cells[row]?.[column];
      if (typeof cell?.value !== "string" || cell.formula !== undefined) continue;
      if (!isRefused(cell.value)) continue;
      const key = fold(cell.value);
      const token = found.get(key) ?? { text: cell.value.trim(), cells: [] };
      token.cells.push({ row, column });
      found.set(key, token);
    }
  }
  return [...found].map(([key, token]) => ({
    ...token,
    key,
    code: meantCode(token.text),
    notEnrolled: readMarkCell(token.text).kind === "notEnrolled",
  }));
}

/** A number out of range is a mark to correct, not a word to replace. */
function isRefused(text: string): boolean {
  return !/\d/.test(text) && readMark(text, () => "") instanceof Rejection;
}

/** What each word becomes: what the user chose, else what it probably means. */
export function codesFor(
  tokens: readonly RefusedToken[],
  chosen: Readonly<Record<string, MarkCode | null>>,
): Readonly<Record<string, MarkCode | null>> {
  return Object.fromEntries(tokens.map(({ key, code }) => [key, chosen[key] === undefined ? code : chosen[key]]));
}
