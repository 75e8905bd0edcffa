/** Tables, between the model and the resource of Univer's plug-in. */
import type { ITableJson } from "@univerjs/sheets-table";
import type { TableModel } from "../../model";
import { areaToRange, rangeToArea } from "./areas";

/** What Univer's table has no field for, kept in its `meta`. */
interface TableMeta {
  readonly style?: string;
  readonly totalsRow?: true;
}

/** Names are unique in a workbook, as in Excel, so that the name can be the identifier. */
export function tableToUniver(table: TableModel): ITableJson {
  const meta: TableMeta = {
    ...(table.style && { style: table.style }),
    ...(table.totalsRow && { totalsRow: true as const }),
  };
  return {
    id: table.name,
    name: table.name,
    range: areaToRange(table.area),
    options: { showHeader: true, showFooter: table.totalsRow ?? false },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map((displayName, index) => ({
      id: `${table.name}-${index}`,
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
  const meta = data.meta as TableMeta | null | undefined;
  return {
    name: data.name,
    area,
    columns: Array.from(
      { length: area.columns },
      (_, index) => header(area.row, area.column + index) ?? data.columns[index]?.displayName ?? `Colonne${index + 1}`,
    ),
    ...(meta?.totalsRow && { totalsRow: true as const }),
    ...(meta?.style && { style: meta.style }),
  };
}
