/** A formula that reads a table's column but stops before its last rows. */
import { areaReference } from "../../cell-reference";
import { sameSheetName } from "../../../workbook/address";
import { containsCell } from "../../../workbook/area";
import { referenceArea } from "../../../workbook/formula/references";
import { scanFormula, type ReferenceToken } from "../../../workbook/formula/scan";
import type { Area } from "../../../workbook/model";
import type { AuditContext } from "../audit-context";
import type { AuditedTable } from "../audited-table";
import { rangesOf } from "../cells";
import type { Check, Found } from "../check";
import type { FormulaFamily } from "../formula-family";
import { sumOfRun } from "../sum-formula";

/** A range this long is meant to hold a column, not some of its cells. */
const FEWEST_ROWS = 3;
const MOST_OF_IT = 0.5;

export const rangesMissRows: Check = {
  id: "rangesMissRows",
  severity: "warning",
  find: (context) => context.families.flatMap((family) => ofFamily(context, family)),
};

function ofFamily(context: AuditContext, family: FormulaFamily): readonly Found[] {
  // A total under its column is looked at by itself.
  if (sumOfRun(family.formula) !== null) return [];
  const found = scanFormula(family.formula).flatMap((token) =>
    token.kind === "reference" && token.last ? missedBy(context, family, token) : [],
  );
  return found.slice(0, 1);
}

function missedBy(context: AuditContext, family: FormulaFamily, token: ReferenceToken): readonly Found[] {
  const area = referenceArea(token);
  const sheet = token.sheet ?? family.sheet;
  const isFixed = token.first.rowFixed && token.last?.rowFixed === true;
  if (area.rows < FEWEST_ROWS || (family.rows.length > 1 && !isFixed)) return [];
  const table = context.tables.find((one) => sameSheetName(one.sheet.name, sheet) && readsColumnsOf(one, area));
  const missed = table ? missedRows(table, area) : [];
  const last = missed.at(-1);
  if (!table || last === undefined) return [];
  const cells = rangesOf(
    family.sheet,
    family.rows.map((row) => ({ row, column: family.column })),
  );
  const facts = {
    range: token.text,
    wanted: areaReference({ ...area, rows: last - area.row + 1 }),
    count: missed.length,
    table: table.sheet.name,
  };
  return [{ cells, facts, subject: `${family.form} ${missed.length}` }];
}

/** It begins where the table's rows do, and holds most of them. */
function readsColumnsOf({ found, dataRows }: AuditedTable, area: Area): boolean {
  const [first = 0] = dataRows;
  const columns = found.area;
  const inside = area.column >= columns.column && area.column + area.columns <= columns.column + columns.columns;
  const begins = area.row <= first && area.row >= found.headings.first;
  const held = dataRows.filter((row) => row < area.row + area.rows).length;
  return inside && begins && held >= dataRows.length * MOST_OF_IT;
}

/** Rows of people or lines with something in those columns; none when a total or a title parts them from the others. */
function missedRows(table: AuditedTable, area: Area): readonly number[] {
  const end = area.row + area.rows;
  const rest = table.dataRows.filter((row) => row >= end);
  const [first] = rest;
  if (first === undefined) return [];
  const isParted = table.found.specialRows.some(({ row }) => row >= end - 1 && row <= first);
  const isGap = table.found.dataRows.every((row) => !containsCell({ ...area, row: end, rows: 1 }, row, area.column));
  if (isParted || isGap) return [];
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  return rest.filter((row) => columns.some((column) => !table.isBlank(row, column)));
}
