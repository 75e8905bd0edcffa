/** The rules that the workbook's formulas read: its rules table where it has one that reads, else the convention. */
import type { Convention } from "../../conventions/types";
import type { Argument } from "../../functions/host";
import { Rejection } from "../../functions/rejection";
import { RuleSet } from "../../functions/rules/rule-set";
import { readRules } from "../../functions/rules/rules-argument";
import { formatCell, quoteSheet, sameSheetName } from "../../workbook/address";
import type { RangeRef, WorkbookModel } from "../../workbook/model";
import { RULES_NAME, rulesPlace } from "../rules-name";

export interface RulesInForce {
  readonly rules: RuleSet;
  /** Where the rules table stands; `null` when the workbook has none. */
  readonly range: RangeRef | null;
  readonly block: Argument;
  /** Why the table cannot be read. */
  readonly problem: Rejection | null;
}

export function rulesInForce(workbook: WorkbookModel, convention: Convention): RulesInForce {
  const range = rulesRange(workbook);
  const own = new RuleSet(convention);
  if (range === null) return { rules: own, range, block: null, problem: null };
  const block = blockOf(workbook, range);
  const where = (row: number, column: number): string =>
    `${quoteSheet(range.sheet)}!${formatCell(range.row + row, range.column + column)}`;
  const read = readRules(block, RULES_NAME, where);
  if (read instanceof Rejection) return { rules: own, range, block, problem: read };
  return { rules: read, range, block, problem: null };
}

function rulesRange(workbook: WorkbookModel): RangeRef | null {
  const address = rulesPlace(workbook);
  const sheet = workbook.sheets.find((one) => sameSheetName(one.name, address?.sheet ?? ""));
  return address && sheet ? { sheet: sheet.name, ...address.area } : null;
}

/** Whole columns are cut after the sheet's last row. */
function blockOf(workbook: WorkbookModel, range: RangeRef): NonNullable<Argument> {
  const cells = workbook.sheets.find(({ name }) => name === range.sheet)?.cells ?? {};
  const used = Object.keys(cells).reduce((last, row) => Math.max(last, Number(row) + 1), 0);
  const rows = Math.max(1, Math.min(range.rows, used - range.row));
  const columns = Math.min(range.columns, MOST_COLUMNS);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells[range.row + row]?.[range.column + column]?.value ?? null),
  );
}

/** A rules table is read by its two first columns. */
const MOST_COLUMNS = 26;
