/** A budget written as a list, without headings: a label, then its amount on the same row. */
import { intersectAreas } from "../../workbook/area";
import type { Area } from "../../workbook/model";
import { profileOf } from "./column-profile";
import type { FoundTable, SpecialRow } from "./found-table";
import type { SheetGrid } from "./sheet-grid";
import { specialRowKind } from "./special-row-kind";

const FEWEST_ROWS = 3;
const MOST_BLANK_ROWS = 1;
/** Nothing names the columns: their content alone does. */
const BY_CONTENT = 0.6;
/** A total under them, or euros, leave little doubt. */
const WITH_TOTAL = 0.75;
const FIGURES = new Set(["mark", "number", "money"]);

interface Line {
  readonly row: number;
  readonly label: number;
  readonly amount: number;
}

/** The lists of the sheet that no table already holds. */
export function findLists(grid: SheetGrid, taken: readonly Area[]): readonly FoundTable[] {
  const groups: Line[][] = [];
  for (const row of grid.rows) {
    const line = lineAt(grid, row);
    if (!line || taken.some((area) => intersectAreas(area, cellsOf([line])) !== null)) continue;
    const group = groups.at(-1);
    const before = group?.at(-1);
    const follows =
      before !== undefined &&
      before.label === line.label &&
      before.amount === line.amount &&
      row - before.row <= MOST_BLANK_ROWS + 1;
    if (group && follows) group.push(line);
    else groups.push([line]);
  }
  return groups.filter((group) => group.length >= FEWEST_ROWS).map((group) => listOf(grid, group));
}

/** A text, then a single figure on its right. */
function lineAt(grid: SheetGrid, row: number): Line | undefined {
  const columns = grid.columnsOf(row);
  const figures = columns.filter((column) => FIGURES.has(grid.kind(row, column)));
  const [label] = columns;
  const [amount] = figures;
  const isLine =
    figures.length === 1 && label !== undefined && amount !== undefined && grid.kind(row, label) === "text";
  return isLine ? { row, label, amount } : undefined;
}

function listOf(grid: SheetGrid, lines: readonly Line[]): FoundTable {
  const [first] = lines;
  if (!first) throw new Error("a list has lines");
  const specialRows = lines.flatMap(({ row, label }): SpecialRow[] => {
    const kind = specialRowKind(grid.text(row, label));
    return kind === undefined ? [] : [{ row, kind }];
  });
  const isMoney = lines.some(({ row, amount }) => grid.kind(row, amount) === "money");
  const confidence = isMoney || specialRows.some(({ kind }) => kind === "total") ? WITH_TOTAL : BY_CONTENT;
  const special = new Set(specialRows.map(({ row }) => row));
  const rows = lines.filter(({ row }) => !special.has(row)).map(({ row }) => row);
  const column = (at: number, role: "label" | "amount"): FoundTable["columns"][number] => ({
    column: at,
    heading: "",
    labels: [],
    profile: profileOf(grid, at, rows),
    guess: { role, confidence },
    hidden: grid.isHiddenColumn(at),
  });
  return {
    sheet: grid.sheet.name,
    area: cellsOf(lines),
    headings: { first: first.row, last: first.row - 1 },
    dataRows: rows,
    specialRows,
    columns: [column(first.label, "label"), column(first.amount, "amount")],
  };
}

function cellsOf(lines: readonly Line[]): Area {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) throw new Error("a list has lines");
  return {
    row: first.row,
    column: first.label,
    rows: last.row - first.row + 1,
    columns: first.amount - first.label + 1,
  };
}
