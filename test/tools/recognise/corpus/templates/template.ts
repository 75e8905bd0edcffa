/** A sheet written row by row, with its truth column by column. */
import type { SpecialRow } from "../../../../../src/tools/recognise/found-table";
import type { Area, CellValue } from "../../../../../src/workbook/model";
import type { Assessment, ColumnRole } from "../../../../../src/tools/recognise/column-role";
import { Canvas } from "../canvas";
import type { Layout, TrueColumn, TrueTable } from "../layout";

export interface TableTruth {
  /** By column from `from` on, `role unit assessment session`, parts left out at the end or written `.`; `null` for none. */
  readonly columns: readonly (string | null)[];
  readonly from?: number;
  /** First and last row of data, from 0. */
  readonly data: readonly [number, number];
  readonly special?: readonly (readonly [number, SpecialRow["kind"]])[];
}

/** @param merges `[row, column, rows, columns]` */
export function template(
  family: string,
  name: string,
  rows: readonly (readonly CellValue[])[],
  tables: readonly TableTruth[],
  merges: readonly (readonly [number, number, number, number])[] = [],
): Layout {
  const canvas = new Canvas();
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) canvas.put(row, column, { value });
    }),
  );
  merges.forEach(([row, column, height, width]): void => {
    const area: Area = { row, column, rows: height, columns: width };
    canvas.merge(area);
  });
  return { family, name, sheet: canvas.sheet("Feuil1"), tables: tables.map(truthOf) };
}

function truthOf({ columns, from = 0, data: [first, last], special = [] }: TableTruth): TrueTable {
  const nobodys = new Set(special.map(([row]) => row));
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    columns: columns.flatMap((said, at) => (said === null ? [] : [columnOf(said, from + at)])),
    dataRows: rows.filter((row) => !nobodys.has(row)),
    specialRows: special.map(([row, kind]) => ({ row, kind })),
  };
}

function columnOf(said: string, column: number): TrueColumn {
  const [roles = "", unit = ".", assessment = ".", session = "."] = said.split(" ");
  return {
    column,
    role: roles.split("|") as ColumnRole[],
    ...(unit !== "." && { unit: unit.replaceAll("_", " ") }),
    ...(assessment !== "." && { assessment: assessment.split("|") as (Assessment | "unsaid")[] }),
    ...(session !== "." && { session: session === "2" ? 2 : 1 }),
  };
}
