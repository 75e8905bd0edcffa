/** The columns that a jury closes: what was decided, and what it was decided from. */
import { functionIds } from "../../functions/function-ids";
import { sameSheetName } from "../../workbook/address";
import { intersectAreas } from "../../workbook/area";
import { referenceArea } from "../../workbook/formula/references";
import { scanFormula } from "../../workbook/formula/scan";
import type { Area, SheetModel } from "../../workbook/model";
import { cellsIn, usedArea } from "../../workbook/model-edit/cells";
import { callsCnam } from "../cnam-calls";
import type { TableReading } from "../reading/sheet-reading";
import type { ColumnRole } from "../recognise/column-role";

/** Of a column that is typed: a mark, or what the jury itself wrote. */
const CLOSED_ROLES: ReadonlySet<ColumnRole> = new Set(["mark", "status", "mean", "credits", "juryPoints"]);

export interface JuryColumns {
  readonly columns: ReadonlySet<number>;
  /** Whether functions of ours decide something there. */
  readonly hasResults: boolean;
}

/** Results of CNAM functions over the rows, the columns that they read there, and what is recognised as marks. */
export function juryColumns(sheet: SheetModel, rows: readonly number[], reading?: TableReading): JuryColumns {
  const lines = spanOf(rows, sheet);
  const columns = new Set<number>();
  let hasResults = false;
  const known = new Map<string, ReadonlySet<number> | null>();
  for (const { column, cell } of cellsIn(sheet.cells, lines)) {
    const { spilledFrom } = cell;
    const formula = spilledFrom ? sheet.cells[spilledFrom.row]?.[spilledFrom.column]?.formula : cell.formula;
    if (formula === undefined) continue;
    const read = known.get(formula) ?? columnsRead(formula, sheet, lines);
    known.set(formula, read);
    if (read === null) continue;
    hasResults = true;
    columns.add(column);
    for (const one of read) columns.add(one);
  }
  for (const { column, role } of reading?.columns ?? []) if (CLOSED_ROLES.has(role.value)) columns.add(column);
  return { columns, hasResults };
}

function spanOf(rows: readonly number[], { cells }: SheetModel): Area {
  const used = usedArea(cells);
  const [first = 0] = rows;
  return {
    row: first,
    rows: (rows.at(-1) ?? first) - first + 1,
    column: 0,
    columns: used ? used.column + used.columns : 1,
  };
}

/** `null` when the formula calls none of our functions. */
function columnsRead(formula: string, sheet: SheetModel, lines: Area): ReadonlySet<number> | null {
  if (!callsCnam(formula, functionIds)) return null;
  const columns = new Set<number>();
  for (const token of scanFormula(formula)) {
    if (token.kind !== "reference") continue;
    if (token.sheet !== undefined && !sameSheetName(token.sheet, sheet.name)) continue;
    const read = intersectAreas(referenceArea(token), lines);
    for (let column = read?.column ?? 0; read && column < read.column + read.columns; column += 1) columns.add(column);
  }
  return columns;
}
