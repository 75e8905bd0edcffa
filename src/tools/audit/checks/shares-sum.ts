/** Shares of parties that do not make a whole. */
import { foldHeading } from "../../../spreadsheet/words/heading-fold";
import type { AuditContext } from "../audit-context";
import type { AuditedTable } from "../audited-table";
import { rangesOf } from "../cells";
import type { Check, Found } from "../check";

const SPLIT = "finance.split.<party>";
const SHARE = /^(?:part|quotepart|cle|clederepartition|repartition|share)/;
const NEARLY = 0.0101;

export const sharesSum: Check = {
  id: "sharesSum",
  severity: "warning",
  find: (context) => [...inRules(context), ...context.tables.flatMap(inTable)],
};

/** A rules table may count in whole parts: only shares below 1 have to make a whole. */
function inRules(context: AuditContext): readonly Found[] {
  const { range, problem } = context.inForce;
  const split = context.rules.open(SPLIT);
  const shares = split.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  if (range === null || problem !== null || shares.length < 2) return [];
  if (!split.some(({ key }) => context.rules.isOverridden(key))) return [];
  if (shares.some((share) => share > 1) || shares.every((share) => share === 1)) return [];
  const cells = split.flatMap(({ key }) => context.ruleCell(key) ?? []);
  const found = wholeOf(shares, cells.length > 0 ? cells : [range], context.rules.source(split[0]?.key ?? ""));
  return found.map((one) => ({ ...one, severity: "error" }));
}

/** A column « Part » beside parties, in percentages. */
function inTable(table: AuditedTable): readonly Found[] {
  if (table.columns("party").length === 0 || table.columns("year", "contract").length > 0) return [];
  return table.found.columns.flatMap(({ column }) => {
    if (!SHARE.test(foldHeading(table.headingOf(column)))) return [];
    const rows = table.dataRows.filter((row) => typeof table.value(row, column) === "number");
    const shares = rows.map((row) => Number(table.value(row, column)));
    if (rows.length < 2 || shares.some((share) => share < 0 || share > 1)) return [];
    return wholeOf(
      shares,
      rangesOf(
        table.sheet.name,
        rows.map((row) => ({ row, column })),
      ),
      undefined,
    );
  });
}

function wholeOf(shares: readonly number[], cells: Found["cells"], source: string | undefined): readonly Found[] {
  const sum = shares.reduce((whole, share) => whole + share, 0);
  if (Math.abs(sum - 1) <= NEARLY) return [];
  return [{ cells, facts: { sum: Math.round(sum * 10_000) / 100, count: shares.length }, source }];
}
