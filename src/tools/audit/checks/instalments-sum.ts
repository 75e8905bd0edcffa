/** Instalments whose rates do not make a whole. */
import { fold } from "../../../spreadsheet/cell/text";
import type { AuditContext } from "../audit-context";
import type { AuditedTable } from "../audited-table";
import { textOf } from "../audited-table";
import { rangesOf } from "../cells";
import type { Check, Found } from "../check";

const RATE = "finance.billing.<n>.rate";
const INSTALMENT = /^(?:acompte|versement|echeance|avance)\b/;
const BALANCE = /\bsolde\b/;
const NEARLY = 1e-9;

export const instalmentsSum: Check = {
  id: "instalmentsSum",
  severity: "error",
  find: (context) => [...inRules(context), ...context.tables.flatMap(inTable)],
};

function inRules(context: AuditContext): readonly Found[] {
  const { range, problem } = context.inForce;
  const rates = context.rules.open(RATE);
  if (range === null || problem !== null || rates.length < 2) return [];
  if (!rates.some(({ key }) => context.rules.isOverridden(key))) return [];
  const sum = rates.reduce((whole, { value }) => whole + (typeof value === "number" ? value : 0), 0);
  if (Math.abs(sum - 1) < NEARLY) return [];
  const cells = rates.flatMap(({ key }) => context.ruleCell(key) ?? []);
  const source = context.rules.source(rates[0]?.key ?? "");
  return [{ cells: cells.length > 0 ? cells : [range], facts: { sum: percent(sum), count: rates.length }, source }];
}

/** A schedule: rows called « Acompte 1 », « Acompte 2 »…, their shares in a column; a balance is whatever is left. */
function inTable(table: AuditedTable): readonly Found[] {
  const label = table.found.columns[0]?.column ?? 0;
  const rows = table.dataRows.filter((row) => INSTALMENT.test(fold(textOf(table.value(row, label)))));
  const hasBalance = table.dataRows.some((row) => BALANCE.test(fold(textOf(table.value(row, label)))));
  if (rows.length < 2) return [];
  return table.found.columns.flatMap(({ column }): readonly Found[] => {
    const shares = rows.flatMap((row) => shareAt(table, row, column));
    if (shares.length !== rows.length) return [];
    const sum = shares.reduce((whole, share) => whole + share, 0);
    if (hasBalance ? sum <= 1 + NEARLY : Math.abs(sum - 1) < NEARLY) return [];
    const cells = rangesOf(
      table.sheet.name,
      rows.map((row) => ({ row, column })),
    );
    return [{ cells, facts: { sum: percent(sum), count: rows.length } }];
  });
}

/** A cell that shows a percentage. */
function shareAt(table: AuditedTable, row: number, column: number): readonly number[] {
  const cell = table.cell(row, column);
  if (typeof cell?.value !== "number" || cell.value < 0 || cell.value > 1) return [];
  return cell.style?.numberFormat?.includes("%") === true ? [cell.value] : [];
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
