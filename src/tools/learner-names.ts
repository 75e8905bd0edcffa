/** Whose row it is, on a sheet made by somebody. */
import type { Cell, SheetModel } from "../workbook/model";
import { WHO_ROLES, type ColumnRole } from "./recognise/column-role";
import { tablesOf } from "./reading/read-sheet";
import type { FoundTable } from "./recognise/found-table";

/** The first of these that a row has says who it is. */
const BY_PREFERENCE: readonly (readonly ColumnRole[])[] = [
  ["fullName"],
  ["lastName", "firstName"],
  ["learnerNumber"],
  ["email"],
];

/** « MARTIN Léa » for a row of the table; `undefined` where nothing says so. */
export function learnerName(sheet: SheetModel, table: FoundTable, row: number): string | undefined {
  const who = table.columns.filter(({ guess }) => WHO_ROLES.has(guess.role));
  for (const roles of BY_PREFERENCE) {
    const columns = roles.flatMap((role) => who.find(({ guess }) => guess.role === role) ?? []);
    const name = columns.map(({ column }) => written(sheet.cells[row]?.[column])).filter((part) => part !== "");
    if (name.length > 0) return name.join(" ");
  }
  return undefined;
}

/** The same over a whole sheet, its tables recognised once; the first text of the row where there is no table. */
export function rowNames(sheet: SheetModel): (row: number) => string | undefined {
  let tables: readonly FoundTable[] | undefined;
  return (row) => {
    tables ??= tablesOf(sheet);
    const table = tables.find(({ dataRows }) => dataRows.includes(row));
    return (table && learnerName(sheet, table, row)) ?? firstText(sheet, row);
  };
}

function firstText(sheet: SheetModel, row: number): string | undefined {
  const typed = Object.values(sheet.cells[row] ?? {}).filter(
    ({ formula, spilledFrom }) => formula === undefined && spilledFrom === undefined,
  );
  const text = typed.find(({ value }) => typeof value === "string" && /\p{L}{2}/u.test(value));
  return text && written(text);
}

function written(cell: Cell | undefined): string {
  const value = cell?.value;
  return typeof value === "string" || typeof value === "number" ? String(value).trim().replace(/\s+/g, " ") : "";
}
