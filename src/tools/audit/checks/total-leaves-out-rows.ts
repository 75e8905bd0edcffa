/** A total whose range stops before the lines do. */
import { isBlank } from "../../../spreadsheet/cell/text";
import { areaReference } from "../../cell-reference";
import type { AuditedSheet } from "../audited-sheet";
import { mending } from "../cells";
import type { Check, Found } from "../check";
import type { FormulaFamily } from "../formula-family";
import { sumOfRun } from "../sum-formula";
import { translateFormula } from "../../../workbook/formula/references";

export const totalLeavesOutRows: Check = {
  id: "totalLeavesOutRows",
  severity: "error",
  find: (context) => context.sheets.flatMap((sheet) => sheet.families.flatMap((family) => ofFamily(sheet, family))),
};

function ofFamily(sheet: AuditedSheet, family: FormulaFamily): readonly Found[] {
  const [firstRow = 0] = family.rows;
  if (sumOfRun(family.formula) === null) return [];
  return family.rows.flatMap((row) =>
    ofTotal(sheet, row, family.column, translateFormula(family.formula, row - firstRow, 0)),
  );
}

function ofTotal(sheet: AuditedSheet, row: number, column: number, formula: string): readonly Found[] {
  const run = sumOfRun(formula);
  if (!run || run.area.columns !== 1 || run.area.column !== column || run.area.rows < 2) return [];
  const { area } = run;
  const end = area.row + area.rows;
  if (end > row) return [];
  const gap = rowsBetween(end, row);
  const below = gap.filter((one) => isLine(sheet, one, column));
  const isOther = gap.some((one) => !below.includes(one) && !isBlank(sheet.cell(one, column)?.value ?? null));
  const above = linesAbove(sheet, area.row, column);
  const left = [...above, ...below];
  if (left.length === 0 || isOther) return [];
  const top = area.row - above.length;
  const wider = { ...area, row: top, rows: Math.max(end, (below.at(-1) ?? 0) + 1) - top };
  const mended = formula.replace(run.token.text, areaReference(wider));
  return [
    {
      cells: [sheet.range(row, column), ...left.map((one) => sheet.range(one, column))],
      facts: { range: areaReference(area), wanted: areaReference(wider), count: left.length },
      fix: mending(sheet.name, [{ row, column, input: { formula: mended } }]),
    },
  ];
}

/** A figure that somebody typed, or a formula of a line; neither a heading nor another total. */
function isLine(sheet: AuditedSheet, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  if (typeof cell?.value !== "number" || (cell.formula !== undefined && sumOfRun(cell.formula) !== null)) return false;
  return sheet.tables.some(({ found }) => found.dataRows.includes(row) && holds(found.area, row, column));
}

/** The lines that touch the range from above, in its table. */
function linesAbove(sheet: AuditedSheet, first: number, column: number): readonly number[] {
  const lines: number[] = [];
  for (let row = first - 1; row >= 0 && isLine(sheet, row, column); row -= 1) lines.unshift(row);
  return lines;
}

function rowsBetween(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

function holds(
  area: { readonly column: number; readonly columns: number; readonly row: number; readonly rows: number },
  row: number,
  column: number,
): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
