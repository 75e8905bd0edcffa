/** What the user has said of the columns of a sheet, kept in the workbook and put before what recognition guesses. */
import type { Edit } from "../../workbook/plan";
import { readEntries, withEntry, writeEntries, type Entries, type EntryShape } from "../settings/stored-entries";
import { isAssessment, isColumnRole, type RoleGuess } from "./column-role";
import type { FoundColumn, FoundTable } from "./found-table";

/** By column: its headings, so that a column may move; their order when several are headed alike. */
export type Corrections = Entries<RoleGuess>;

const CERTAIN = 1;

const PREFIX = "recognise:";

export function correctionsSetting(sheet: string): string {
  return `${PREFIX}${sheet}`;
}

/** The sheet that a setting keeps corrections of. */
export function correctedSheet(setting: string): string | undefined {
  return setting.startsWith(PREFIX) ? setting.slice(PREFIX.length) : undefined;
}

/** How a correction names a column of the table. */
export function columnKey(table: FoundTable, column: number): string {
  const heading = table.columns.find((one) => one.column === column)?.heading ?? "";
  const alike = table.columns.filter((one) => one.heading === heading && one.column < column).length;
  return alike === 0 ? heading : `${heading}#${alike + 1}`;
}

/** The table with the user's word in place of the guesses. */
export function corrected(table: FoundTable, corrections: Corrections): FoundTable {
  // A column may be headed « constructor »: only what was said counts.
  const words = new Map(Object.entries(corrections));
  const columns = table.columns.map((column): FoundColumn => {
    const key = columnKey(table, column.column);
    const said = words.get(key);
    return said === undefined ? column : { ...column, guess: { ...said, confidence: CERTAIN } };
  });
  return { ...table, columns };
}

/** With one more column said; `null` takes the user's word back. */
export function withCorrection(
  corrections: Corrections,
  table: FoundTable,
  column: number,
  guess: Omit<RoleGuess, "confidence"> | null,
): Corrections {
  const said = guess === null ? null : { ...guess, confidence: CERTAIN };
  return withEntry(corrections, columnKey(table, column), said);
}

/** The same for several columns: one answer often settles many. */
export function withAnswer(
  corrections: Corrections,
  table: FoundTable,
  says: readonly { readonly column: number; readonly guess: Omit<RoleGuess, "confidence"> }[],
): Corrections {
  return says.reduce((all, { column, guess }) => withCorrection(all, table, column, guess), corrections);
}

export function correctionsEdit(sheet: string, corrections: Corrections): Edit {
  return { kind: "setting", key: correctionsSetting(sheet), value: writeEntries(corrections, CORRECTIONS) };
}

/** What the setting holds; nothing when it is absent or no longer reads. */
export function readCorrections(setting: string | null): Corrections {
  return readEntries(setting, CORRECTIONS).entries;
}

export const CORRECTIONS: EntryShape<RoleGuess> = {
  version: 1,
  read: ({ role, unit, assessment, session, order, scale, weight }) => {
    const fits =
      isColumnRole(role) &&
      (unit === undefined || typeof unit === "string") &&
      (assessment === undefined || isAssessment(assessment)) &&
      (session === undefined || session === 1 || session === 2) &&
      (order === undefined || (typeof order === "number" && Number.isSafeInteger(order) && order > 0)) &&
      (scale === undefined || isPositive(scale)) &&
      (weight === undefined || weight === 0 || isPositive(weight));
    if (!fits) return undefined;
    return {
      role,
      confidence: CERTAIN,
      ...(unit !== undefined && { unit }),
      ...(assessment !== undefined && { assessment }),
      ...(session !== undefined && { session }),
      ...(order !== undefined && { order }),
      ...(scale !== undefined && { scale }),
      ...(weight !== undefined && { weight }),
    };
  },
};

function isPositive(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}
