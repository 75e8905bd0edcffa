/** A total that counts rows nobody sees. */
import { translateFormula } from "../../../workbook/formula/references";
import type { AuditedSheet } from "../audited-sheet";
import type { Check, Found } from "../check";
import type { FormulaFamily } from "../formula-family";
import { sumOfRun } from "../sum-formula";

export const hiddenRowsInTotals: Check = {
  id: "hiddenRowsInTotals",
  severity: "warning",
  find: (context) => context.sheets.flatMap((sheet) => sheet.families.flatMap((family) => ofFamily(sheet, family))),
};

function ofFamily(sheet: AuditedSheet, family: FormulaFamily): readonly Found[] {
  const [first = 0] = family.rows;
  if (sumOfRun(family.formula) === null) return [];
  return family.rows.flatMap((row): readonly Found[] => {
    const run = sumOfRun(translateFormula(family.formula, row - first, 0));
    if (!run || run.skipsHidden || run.area.rows < 2) return [];
    const { area } = run;
    const hidden = Array.from({ length: area.rows }, (_, index) => area.row + index).filter(
      (one) => sheet.isHiddenRow(one) && typeof sheet.cell(one, area.column)?.value === "number",
    );
    if (hidden.length === 0 || sheet.isHiddenRow(row)) return [];
    const sum = hidden.reduce((whole, one) => whole + Number(sheet.cell(one, area.column)?.value), 0);
    if (sum === 0) return [];
    return [
      {
        cells: [sheet.range(row, family.column), ...hidden.map((one) => sheet.range(one, area.column))],
        facts: { count: hidden.length, sum, rows: hidden.map((one) => one + 1).join(", ") },
      },
    ];
  });
}
