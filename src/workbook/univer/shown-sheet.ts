/** A sheet as it is on the screen: texts in their formats, styles with the conditional ones, sizes of rows and columns. */
import { CellValueType, type Worksheet } from "@univerjs/core";
import type { ReadSource } from "../../charts/chart-configuration";
import type { CellStyle } from "../model";
import { chartValues } from "./charts/chart-values";
import type { LiveWorkbook } from "./live-workbook";
import { styleFromUniver } from "./model/styles";

type UniverCell = ReturnType<Worksheet["getCell"]>;

export interface ShownCell {
  readonly text: string;
  /** Where it stands unless its style says otherwise. */
  readonly kind: "text" | "number" | "truth";
  readonly style: CellStyle;
}

export interface ShownSheet {
  readonly cell: (row: number, column: number) => ShownCell;
  /** In pixels at 100 %; 0: out of sight. */
  readonly rowHeight: (row: number) => number;
  readonly columnWidth: (column: number) => number;
  /** What the charts of the sheet draw. */
  readonly values: ReadSource;
}

/** Throws `PortError` `sheetMissing`. */
export function shownSheet(live: LiveWorkbook, name: string): ShownSheet {
  const sheet = live.sheet(name);
  return {
    cell: (row, column) => shownCell(sheet, row, column),
    rowHeight: (row) => (sheet.getRowVisible(row) && !sheet.getRowFiltered(row) ? sheet.getRowHeight(row) : 0),
    columnWidth: (column) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0),
    values: chartValues(live),
  };
}

function shownCell(sheet: Worksheet, row: number, column: number): ShownCell {
  const cell = sheet.getCell(row, column);
  const style = styleFromUniver(sheet.getComposedCellStyleByCellData(row, column, cell)) ?? {};
  return { text: textOf(cell), kind: kindOf(cell, sheet.getCellRaw(row, column)), style };
}

function textOf(cell: UniverCell): string {
  const rich = cell?.p?.body?.dataStream;
  // The paragraphs of a rich text end with a return, the last with an end of section.
  if (rich !== undefined) return rich.replace(/\r\n$/u, "").replaceAll("\r", "\n");
  return cell?.v === undefined || cell.v === null ? "" : String(cell.v);
}

/** What a format has made text of is still said to be a number; what a formula has spilled is not stored. */
function kindOf(cell: UniverCell, stored: UniverCell): ShownCell["kind"] {
  const types = [cell?.t, stored?.t];
  if (types.includes(CellValueType.BOOLEAN)) return "truth";
  return types.includes(CellValueType.NUMBER) || typeof stored?.v === "number" ? "number" : "text";
}
