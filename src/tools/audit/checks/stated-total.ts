/** A total typed as a number that its lines do not make. */
import { fold } from "../../../spreadsheet/cell/text";
import { readNumber } from "../../../rules/exact/read-number";
import { ZERO, toNumber } from "../../../rules/exact/ratio";
import { fromCents } from "../../../rules/exact/cents";
import { statedTotal as compare } from "../../../rules/finance/stated-total";
import type { AuditedTable } from "../audited-table";
import { textOf } from "../audited-table";
import type { Check, Found } from "../check";

/** What is left rather than what is added up. */
const NO_SUM = /resultat|marge|solde|ecart|reste|excedent|deficit|moyen/;

export const statedTotal: Check = {
  id: "statedTotal",
  severity: "error",
  find: (context) =>
    context.tables.flatMap((table) =>
      table
        .columns("amount", "hours", "credits")
        .flatMap(({ column }) => table.special("total").flatMap((row) => ofTotal(table, row, column))),
    ),
};

function ofTotal(table: AuditedTable, row: number, column: number): readonly Found[] {
  const cell = table.cell(row, column);
  if (typeof cell?.value !== "number" || cell.formula !== undefined || cell.spilledFrom !== undefined) return [];
  const label = labelOf(table, row);
  if (NO_SUM.test(fold(label))) return [];
  const stated = readNumber(cell.value);
  const candidates = sumsAbove(table, row, column).map((lines) => compare(lines.map(readNumber), stated));
  const [nearest] = candidates.sort((a, b) => Number(magnitude(a.difference) - magnitude(b.difference)));
  if (!nearest || nearest.difference === 0n) return [];
  const euros = (cents: bigint): number => toNumber(fromCents(cents));
  const facts = {
    label,
    stated: euros(nearest.stated),
    sum: euros(nearest.sum),
    difference: euros(nearest.difference),
    column: table.titleOf(column),
  };
  return [{ cells: [table.range(row, column)], facts }];
}

function labelOf(table: AuditedTable, row: number): string {
  for (const { column } of table.found.columns) {
    const text = table.value(row, column);
    if (typeof text === "string" && text.trim() !== "") return textOf(text);
  }
  return "";
}

/** What a total may add up: the lines since the section or total above, all the lines, the totals above, both. */
function sumsAbove(table: AuditedTable, row: number, column: number): readonly (readonly number[])[] {
  const value = (at: number): number => Number(table.value(at, column));
  const isNumber = (at: number): boolean => typeof table.value(at, column) === "number";
  const lines = table.dataRows.filter((at) => at < row && isNumber(at));
  const totals = table.special("total").filter((at) => at < row && isNumber(at));
  const breaks = [...table.special("section"), ...table.special("total")].filter((at) => at < row);
  const sinceEach = breaks.map((start) => lines.filter((at) => at > start));
  const lastTotal = totals.at(-1);
  const onTop = lastTotal === undefined ? [] : [[lastTotal, ...lines.filter((at) => at > lastTotal)]];
  const below = lines.length === 0 ? table.dataRows.filter((at) => at > row && isNumber(at)) : [];
  return [lines, ...sinceEach, totals, ...onTop, below]
    .filter((rows) => rows.length > 1)
    .map((rows) => rows.map(value));
}

function magnitude(cents: bigint): bigint {
  return cents < ZERO.n ? -cents : cents;
}
