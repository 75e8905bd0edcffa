/** The cells a formula reads, in a workbook at rest. */
import { sameSheetName } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import { referenceArea } from "../formula/references";
import { scanFormula, type FormulaToken, type SheetSpan } from "../formula/scan";
import type { DefinedName, RangeRef, WorkbookModel } from "../model";

/** Functions whose reading no formula tells: their cells are worked out as they run. */
const READS_ANYWHERE = /^(?:INDIRECT|OFFSET)$/i;

/**
 * `sheet` is that of the formula. Whole columns and rows are given as such.
 * @param seen the names already followed: a workbook may define one by itself
 */
export function readRanges(
  formula: string,
  sheet: string,
  model: WorkbookModel,
  seen = new Set<DefinedName>(),
): readonly RangeRef[] {
  return scanFormula(formula).flatMap((token) => tokenRanges(token, sheet, model, seen));
}

function tokenRanges(
  token: FormulaToken,
  sheet: string,
  model: WorkbookModel,
  seen: Set<DefinedName>,
): readonly RangeRef[] {
  if (token.kind === "reference") return [{ sheet: token.sheet ?? sheet, ...referenceArea(token) }];
  if (token.kind === "name") return namedRanges(token, sheet, model, seen);
  if (token.span) return spanRanges(token.span, model);
  return READS_ANYWHERE.test(token.text) ? model.sheets.map(({ name }) => wholeSheet(name)) : [];
}

function wholeSheet(sheet: string): RangeRef {
  return { sheet, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
}

function namedRanges(
  token: { readonly text: string; readonly sheet?: string },
  sheet: string,
  model: WorkbookModel,
  seen: Set<DefinedName>,
): readonly RangeRef[] {
  const name = token.text.slice(token.text.lastIndexOf("!") + 1).toLowerCase();
  const own = model.names.filter((one) => one.name.toLowerCase() === name);
  const defined = own.find((one) => one.sheet === (token.sheet ?? sheet)) ?? own.find((one) => one.sheet === undefined);
  if (defined && seen.has(defined)) return [];
  if (defined) return readRanges(defined.formula, defined.sheet ?? sheet, model, seen.add(defined));
  return model.sheets.flatMap(({ name: holder, tables = [] }) =>
    tables.filter((table) => table.name.toLowerCase() === name).map(({ area }) => ({ sheet: holder, ...area })),
  );
}

/** The sheets between the two that are named, in the order of the tabs. */
function spanRanges({ first, last, target }: SheetSpan, model: WorkbookModel): readonly RangeRef[] {
  const at = [first, last].map((end) => model.sheets.findIndex(({ name }) => sameSheetName(name, end)));
  if (at.includes(-1)) return [];
  const area = referenceArea(target);
  return model.sheets.slice(Math.min(...at), Math.max(...at) + 1).map(({ name }) => ({ sheet: name, ...area }));
}
