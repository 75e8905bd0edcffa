/** Tables, between the model and the resource of Univer's plug-in. */
import type { ITableJson } from "@univerjs/sheets-table";
import type { TableModel } from "../../model";
import { areaToRange, rangeToArea } from "./areas";

/** What Univer's table has no field for, kept in its `meta`. */
type TableMeta = Omit<TableModel, "name" | "area" | "columns">;

/** Names are unique in a workbook, as in Excel, so that the name can be the identifier. */
export function tableToUniver(table: TableModel): ITableJson {
  const { name, area, columns, ...meta } = table;
  return {
    id: name,
    name,
    range: areaToRange(area),
    options: { showHeader: !table.noHeaderRow, showFooter: table.totalsRow ?? false },
    filters: { tableColumnFilterList: [] },
    columns: columns.map((displayName, index) => ({
      id: `${name}-${index}`,
      displayName,
      // The plug-in's « String »; it only sorts its own filter menu by it.
      dataType: "string" as ITableJson["columns"][number]["dataType"],
      formula: "",
      meta: {},
      style: {},
    })),
    meta,
  };
}

/** `header` gives the text now in a heading cell, which the user may have retyped. */
export function tableFromUniver(
  data: ITableJson,
  header: (row: number, column: number) => string | undefined,
): TableModel {
  const area = rangeToArea(data.range);
  const meta = (data.meta ?? {}) as TableMeta;
  return {
    name: data.name,
    area,
    columns: Array.from(
      { length: area.columns },
      (_, index) =>
        (meta.noHeaderRow ? undefined : header(area.row, area.column + index)) ??
        data.columns[index]?.displayName ??
        `Colonne${index + 1}`,
    ),
    ...meta,
  };
}
