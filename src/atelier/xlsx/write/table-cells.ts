import type { TableModel } from "../../../workbook/model";

/** The table a cell belongs to, if any. */
export function tableAt(tables: readonly TableModel[], row: number, column: number): TableModel | undefined {
  return tables.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

/** The headings of tables by row and column: Excel repairs a file whose cells differ from the columns' names. */
export function headerTexts(tables: readonly TableModel[]): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const { area, columns, noHeaderRow } of tables) {
    if (noHeaderRow) continue;
    const row = rows.get(area.row) ?? new Map<number, string>();
    columns.forEach((name, i) => row.set(area.column + i, name));
    rows.set(area.row, row);
  }
  return rows;
}
