/** A mark that is a plain reference to a blank cell: the spreadsheet reads 0 there. */
import { isBlank } from "../../../spreadsheet/cell/text";
import { translateFormula } from "../../../workbook/formula/references";
import { scanFormula } from "../../../workbook/formula/scan";
import type { AuditContext } from "../audit-context";
import type { AuditedTable } from "../audited-table";
import { mending, rangesOf } from "../cells";
import type { Check, Found } from "../check";
import type { FormulaFamily } from "../formula-family";

export const marksReadFromBlanks: Check = {
  id: "marksReadFromBlanks",
  severity: "error",
  about: "column",
  find: (context) =>
    context.markedTables.flatMap((table) =>
      table.marks.flatMap(({ column }) =>
        table.sheet.families
          .filter((family) => family.column === column)
          .flatMap((family) => ofFamily(context, table, family)),
      ),
    ),
};

function ofFamily(context: AuditContext, table: AuditedTable, family: FormulaFamily): readonly Found[] {
  const target = targetOf(family.formula);
  if (!target) return [];
  const sheet = context.sheetNamed(target.sheet ?? family.sheet);
  const [first = 0] = family.rows;
  const people = new Set(table.peopleRows);
  const rows = family.rows.filter((row) => {
    const own = targetOf(translateFormula(family.formula, row - first, 0));
    const value = own ? (sheet?.cells[own.row]?.[own.column]?.value ?? null) : 0;
    return people.has(row) && isBlank(value) && table.value(row, family.column) === 0;
  });
  if (rows.length === 0) return [];
  const places = rows.map((row) => ({ row, column: family.column }));
  return [
    {
      cells: rangesOf(family.sheet, places),
      facts: {
        count: rows.length,
        formula: translateFormula(family.formula, (rows[0] ?? 0) - first, 0),
        column: table.titleOf(family.column),
      },
      fix: mending(
        family.sheet,
        family.rows.map((row) => {
          const reference = translateFormula(family.formula, row - first, 0).slice(1);
          return { row, column: family.column, input: { formula: `=IF(${reference}="","",${reference})` } };
        }),
      ),
    },
  ];
}

/** `=Saisie!C5` and nothing more. */
function targetOf(
  formula: string,
): { readonly sheet?: string; readonly row: number; readonly column: number } | undefined {
  const [sign, token, more] = scanFormula(formula);
  if (sign?.text !== "=" || token?.kind !== "reference" || token.last || more) return undefined;
  const { row, column } = token.first;
  if (row === null || column === null) return undefined;
  return { ...(token.sheet !== undefined && { sheet: token.sheet }), row, column };
}
