/** Results that are errors: a block that is one throughout, a spill that is blocked, a lost reference. */
import type { CellError } from "../../../workbook/model";
import type { AuditedSheet } from "../audited-sheet";
import { rangesOf } from "../cells";
import type { Check, Found } from "../check";
import type { FormulaFamily } from "../formula-family";

/** Not there yet, or still computing: no fault of the sheet. */
const AWAITED: ReadonlySet<string> = new Set(["#N/A", "#BUSY!"]);

export const resultsInError: Check = {
  id: "resultsInError",
  severity: "error",
  find: (context) => context.sheets.flatMap((sheet) => sheet.families.flatMap((family) => ofFamily(sheet, family))),
};

/** One finding for the cells of a formula that show the same error. */
function ofFamily(sheet: AuditedSheet, family: FormulaFamily): readonly Found[] {
  const byError = new Map<string, { readonly rows: number[]; readonly message: string }>();
  for (const row of family.rows) {
    const error = errorOf(sheet, row, family.column);
    if (!error) continue;
    const known = byError.get(error.error);
    if (known) known.rows.push(row);
    else byError.set(error.error, { rows: [row], message: error.message ?? "" });
  }
  return [...byError].map(([error, { rows, message }]) => ({
    cells: rangesOf(
      sheet.name,
      rows.map((row) => ({ row, column: family.column })),
    ),
    facts: { error, message, count: rows.length, formula: family.formula },
    subject: `${family.form} ${error} ${rows.length}`,
  }));
}

function errorOf(sheet: AuditedSheet, row: number, column: number): CellError | undefined {
  const cell = sheet.cell(row, column);
  const error = asError(cell?.value ?? null);
  if (!cell || !error || cell.spilledFrom) return undefined;
  const { rows = 1, columns = 1 } = cell.spill ?? {};
  const isThroughout = Array.from({ length: rows * columns }, (_, index) =>
    asError(sheet.cell(row + Math.floor(index / columns), column + (index % columns))?.value ?? null),
  ).every((one) => one !== undefined);
  // Some rows of a block may well be wrong without the block being so: each says what it lacks.
  if (rows * columns > 1) return isThroughout ? error : undefined;
  return AWAITED.has(error.error) ? undefined : error;
}

function asError(value: unknown): CellError | undefined {
  return typeof value === "object" && value !== null && "error" in value ? (value as CellError) : undefined;
}
