/** A plain table: headings over rows, with the truth of each column. */
import { GridWriter } from "../grid-writer";
import type { Cell, ColumnTruth, Merge, StrangerSheet, TableTruth, Use } from "../stranger-sheet";

/** `use`: aside where it is not said. */
export type SimpleColumn = Omit<ColumnTruth, "column" | "use"> & { readonly use?: Use };

export interface SimpleTable {
  readonly columns: readonly SimpleColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whole rows, put above: titles, dates, blank rows. */
  readonly above?: readonly (readonly Cell[])[];
  /** Totals, notes, signatures. */
  readonly below?: readonly (readonly Cell[])[];
  readonly column?: number;
}

export interface SimpleTruth {
  readonly layouts: readonly string[];
  readonly units?: TableTruth["units"];
  readonly open?: TableTruth["open"];
}

/** Days of a month are typed as numbers. */
function headingCell(heading: string): Cell {
  if (heading === "") return null;
  return /^\d{1,2}$/.test(heading) ? Number(heading) : heading;
}

/** Where the first row of data will be, which formulas have to know. */
export function firstRowOf(above: readonly (readonly Cell[])[]): number {
  return above.length + 1;
}

export function putSimple(grid: GridWriter, table: SimpleTable, truth: SimpleTruth, from = 0): TableTruth {
  const above = table.above ?? [];
  const column = table.column ?? 0;
  above.forEach((cells, at) => grid.putRow(from + at, column, cells));
  const headingRow = from + above.length;
  grid.putRow(headingRow, column, table.columns.map(({ heading }) => headingCell(heading))); // prettier-ignore
  table.rows.forEach((cells, at) => grid.putRow(headingRow + 1 + at, column, cells));
  const end = headingRow + 1 + table.rows.length;
  (table.below ?? []).forEach((cells, at) => grid.putRow(end + at, column, cells));
  return {
    layouts: truth.layouts,
    anchor: [headingRow + 1, column],
    dataRows: table.rows.map((_, at) => headingRow + 1 + at),
    columns: table.columns.map((one, at) => ({ ...one, use: one.use ?? "aside", column: column + at })),
    units: truth.units ?? [],
    open: truth.open ?? [],
    placeholders: [],
    namesakes: [],
  };
}

export interface About {
  readonly id: string;
  readonly family: string;
  readonly traits?: readonly string[];
  readonly clean?: boolean;
  readonly name: string;
  readonly merges?: readonly Merge[];
}

export function sheetOf(about: About, grid: GridWriter, tables: readonly TableTruth[]): StrangerSheet {
  return {
    id: about.id,
    family: about.family,
    traits: about.traits ?? [],
    clean: about.clean ?? true,
    name: about.name,
    rows: grid.cells,
    merges: [...grid.merges, ...(about.merges ?? [])],
    entryRules: grid.entryRules,
    tables,
  };
}

export function simpleSheet(about: About, table: SimpleTable, truth: SimpleTruth): StrangerSheet {
  const grid = new GridWriter();
  return sheetOf(about, grid, [putSimple(grid, table, truth)]);
}
