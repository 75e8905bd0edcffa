/** What a CNAM function would say of somebody's table, under the rules in force. */
import type { CnamFunction } from "../../functions/cnam-function";
import { columnsOf } from "../../functions/description";
import type { Argument, Result } from "../../functions/host";
import { columnIds } from "../../functions/table/find-columns";
import type { AuditContext } from "./audit-context";
import type { AuditedTable } from "./audited-table";

/** `null` when the table lacks a column that the function requires, or the function refuses it. */
export function functionOnTable(
  context: AuditContext,
  table: AuditedTable,
  { description, call }: CnamFunction,
  ...others: readonly Argument[]
): Result | null {
  const headings = table.found.columns.map(({ column }) => table.headingOf(column));
  const columns = columnsOf(description, "table");
  const ids = columnIds(headings, columns);
  if (!columns.every(({ id, required }) => required !== true || ids.includes(id))) return null;
  const rows = table.dataRows.map((row) => table.found.columns.map(({ column }) => table.value(row, column)));
  const result = call([[headings, ...rows], ...others, context.rulesBlock], { zerosAreZeros: true });
  if (result instanceof Promise) return null;
  const isRefused = result.length === 1 && result[0]?.length === 1 && typeof result[0][0] === "object";
  return isRefused ? null : result;
}
