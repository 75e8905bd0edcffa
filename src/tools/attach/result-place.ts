/** Where the new columns stand, and how the rows refer to their cells. */
import type { Area, TableModel } from "../../workbook/model";
import type { Attachment } from "./attachment";
import { areFree, freeColumns } from "./free-columns";

export interface ResultPlace {
  readonly column: number;
  /** The Excel table that grows by the columns. */
  readonly grown?: TableModel;
}

/** Inside the Excel table when the columns on its right are free, else in the first free columns; never over anything. */
export function resultPlace({ sheet, table }: Attachment, headings: readonly string[]): ResultPlace | undefined {
  const excel = sheet.tables?.find(({ name }) => name === table.excelTable);
  if (excel && canGrow(excel, headings)) {
    const right: Area = { ...excel.area, column: excel.area.column + excel.area.columns, columns: headings.length };
    if (areFree(sheet, right)) {
      const area = { ...excel.area, columns: excel.area.columns + headings.length };
      return { column: right.column, grown: { ...excel, area, columns: [...excel.columns, ...headings] } };
    }
  }
  const column = freeColumns(sheet, heightOf(table), table.area.column + table.area.columns, headings.length);
  return column === undefined ? undefined : { column };
}

function canGrow(excel: TableModel, headings: readonly string[]): boolean {
  const names = [...excel.columns, ...headings].map((name) => name.toLowerCase());
  return excel.noHeaderRow !== true && new Set(names).size === names.length;
}

/** From the weights above the headings to the last row, a total included. */
export function heightOf({ area, specialRows }: Attachment["table"]): {
  readonly first: number;
  readonly last: number;
} {
  const rows = specialRows.map(({ row }) => row);
  return { first: Math.min(area.row, ...rows), last: Math.max(area.row + area.rows - 1, ...rows) };
}
