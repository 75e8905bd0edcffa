/** What the user has said of the columns of a sheet, kept in the workbook and put before what recognition guesses. */
import type { Edit } from "../../workbook/plan";
import type { RoleGuess } from "./column-role";
import type { FoundColumn, FoundTable } from "./found-table";

/** By column: its headings, so that a column may move; their order when several are headed alike. */
export type Corrections = Readonly<Record<string, RoleGuess>>;

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
  const columns = table.columns.map((column): FoundColumn => {
    const said = corrections[columnKey(table, column.column)];
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
  const { [columnKey(table, column)]: _, ...others } = corrections;
  return guess === null ? others : { ...others, [columnKey(table, column)]: { ...guess, confidence: CERTAIN } };
}

export function correctionsEdit(sheet: string, corrections: Corrections): Edit {
  const value = Object.keys(corrections).length === 0 ? null : JSON.stringify(corrections);
  return { kind: "setting", key: correctionsSetting(sheet), value };
}

/** What the setting holds; nothing when it is absent or no longer reads. */
export function readCorrections(setting: string | null): Corrections {
  if (setting === null) return {};
  try {
    const read: unknown = JSON.parse(setting);
    if (typeof read !== "object" || read === null) return {};
    return Object.fromEntries(Object.entries(read).filter(([, guess]) => isGuess(guess)));
  } catch {
    return {};
  }
}

function isGuess(value: unknown): value is RoleGuess {
  return typeof value === "object" && value !== null && "role" in value && typeof value.role === "string";
}
