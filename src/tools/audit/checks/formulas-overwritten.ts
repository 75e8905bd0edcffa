/** A constant typed over the formula of its column. */
import { translateFormula } from "../../../workbook/formula/references";
import type { AuditedSheet } from "../audited-sheet";
import type { AuditedTable } from "../audited-table";
import { mending } from "../cells";
import type { Check, Found } from "../check";

const FEWEST = 4;
const MOSTLY = 0.75;

export const formulasOverwritten: Check = {
  id: "formulasOverwritten",
  severity: "warning",
  find: (context) =>
    context.sheets.flatMap((sheet) =>
      sheet.tables.flatMap((table) => table.found.columns.flatMap(({ column }) => inColumn(sheet, table, column))),
    ),
};

function inColumn(sheet: AuditedSheet, table: AuditedTable, column: number): readonly Found[] {
  const inTable = new Set(table.dataRows);
  const families = sheet.families
    .filter((family) => family.column === column)
    .map((family) => ({ family, rows: family.rows.filter((row) => inTable.has(row)) }));
  const [most] = families.sort((a, b) => b.rows.length - a.rows.length);
  const filled = table.dataRows.filter((row) => !table.isBlank(row, column));
  if (!most || most.rows.length < FEWEST || most.rows.length < filled.length * MOSTLY) return [];
  const [from = 0] = most.family.rows;
  return filled.flatMap((row): readonly Found[] => {
    const cell = table.cell(row, column);
    if (!cell || cell.formula !== undefined || cell.spilledFrom !== undefined) return [];
    const formula = translateFormula(most.family.formula, row - from, 0);
    const value = typeof cell.value === "object" ? "" : String(cell.value);
    return [
      {
        cells: [table.range(row, column)],
        facts: {
          value: typeof cell.value === "number" ? cell.value : value,
          formula,
          count: most.rows.length,
          column: table.titleOf(column),
          learner: table.nameOf(row),
        },
        subject: `${table.titleOf(column)} ${table.nameOf(row)} ${value}`,
        fix: mending(sheet.name, [{ row, column, input: { formula } }]),
      },
    ];
  });
}
