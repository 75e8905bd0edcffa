/** A row whose formula is not the one of its column: it reads its neighbour's cells, or computes something else. */
import { relativeForm, translateFormula } from "../../../workbook/formula/references";
import type { AuditedSheet } from "../audited-sheet";
import type { AuditedTable } from "../audited-table";
import { mending } from "../cells";
import type { Check, Found } from "../check";
import type { FormulaFamily } from "../formula-family";
import { sumOfRun } from "../sum-formula";

const FEWEST = 4;
const MOSTLY = 0.75;

export const formulasUnlikeColumn: Check = {
  id: "formulasUnlikeColumn",
  severity: "warning",
  find: (context) =>
    context.sheets.flatMap((sheet) =>
      sheet.tables.flatMap((table) => table.found.columns.flatMap(({ column }) => inColumn(sheet, table, column))),
    ),
};

interface Family {
  readonly family: FormulaFamily;
  readonly rows: readonly number[];
}

function inColumn(sheet: AuditedSheet, table: AuditedTable, column: number): readonly Found[] {
  const isOfTable = new Set(table.dataRows);
  const families = sheet.families
    .filter((family) => family.column === column)
    .map((family): Family => ({ family, rows: family.rows.filter((row) => isOfTable.has(row)) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => b.rows.length - a.rows.length);
  const [most, ...others] = families;
  const written = families.reduce((sum, { rows }) => sum + rows.length, 0);
  if (!most || most.rows.length < FEWEST || most.rows.length < written * MOSTLY) return [];
  return others.flatMap(({ family, rows }) => rows.flatMap((row) => oddAt(sheet, table, { most, family, row })));
}

function oddAt(
  sheet: AuditedSheet,
  table: AuditedTable,
  { most, family, row }: { readonly most: Family; readonly family: FormulaFamily; readonly row: number },
): readonly Found[] {
  const { column } = family;
  const own = translateFormula(family.formula, row - (family.rows[0] ?? row), 0);
  const wanted = translateFormula(most.family.formula, row - (most.family.rows[0] ?? row), 0);
  const isSame = own.replaceAll("$", "") === wanted.replaceAll("$", "");
  // A running total begins without a row above it; a subtotal adds up the rows above.
  const begins = readsAbove(most.family) && !table.dataRows.includes(row - 1);
  if (isSame || begins || sumOfRun(own) !== null) return [];
  const isShifted = shapeOf(own, row, column) === shapeOf(wanted, row, column);
  // Another computation on several rows is meant.
  if (!isShifted && family.rows.length > 1) return [];
  return [
    {
      cells: [table.range(row, column)],
      severity: isShifted ? "error" : "warning",
      facts: {
        formula: own,
        wanted,
        shifted: isShifted ? "1" : "",
        count: most.rows.length,
        column: table.titleOf(column),
        learner: table.nameOf(row),
      },
      subject: `${table.titleOf(column)} ${table.nameOf(row)} ${relativeForm(own, row, column)}`,
      ...(isShifted && { fix: mending(sheet.name, [{ row, column, input: { formula: wanted } }]) }),
    },
  ];
}

/** The formula whatever rows it reads: what is left tells a slip of rows from another computation. */
function shapeOf(formula: string, row: number, column: number): string {
  return relativeForm(formula, row, column).replace(/R(?:\[-?\d+\]|\d+)/g, "R");
}

function readsAbove({ form }: FormulaFamily): boolean {
  return form.includes("R[-1]");
}
