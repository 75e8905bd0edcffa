import type { SheetModel } from "../../../workbook/model";
import { formatCell } from "../../../workbook/address";
import { MAX_COLUMNS } from "../../../workbook/area";
import { areaAddress } from "../address";
import { argb } from "../styles/argb";
import { DEFAULT_COLUMN_PIXELS, LAST_LISTED_COLUMN, widthFromPixels } from "../track-units";
import { NAMESPACES } from "../xml/namespaces";
import { xml } from "../xml/write-xml";
import { commentsXml } from "./comments";
import { conditionalFormatsXml } from "./conditional-formats";
import { drawingXml } from "./drawing";
import { isFitted, pageXml } from "./page";
import { protectionXml } from "./protection";
import { sheetDataXml } from "./sheet-data";
import type { WorkbookContext } from "./sheet-context";
import { tablePartsXml } from "./tables";
import { validationsXml } from "./validations";

export interface SheetPart {
  readonly path: string;
  /** From 1, in the order of the tabs. */
  readonly number: number;
  /** Its tab is the one in front. */
  readonly active: boolean;
}

/** The part of a worksheet; adds those it refers to. Elements are in the order the schema imposes. */
export function sheetXml(sheet: SheetModel, part: SheetPart, context: WorkbookContext): string {
  return xml("worksheet", { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relationships }, [
    sheetPropertiesXml(sheet),
    viewXml(sheet, part.active),
    xml("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(sheet, context),
    sheetDataXml(sheet, context),
    protectionXml(sheet.protection),
    sheet.autoFilter ? xml("autoFilter", { ref: areaAddress(sheet.autoFilter) }) : "",
    mergesXml(sheet),
    conditionalFormatsXml(sheet.conditionalFormats ?? [], context),
    validationsXml(sheet.validations ?? [], context),
    pageXml(sheet.print),
    drawingXml(sheet, part.path, part.number, context),
    commentsXml(sheet, part.path, part.number, context),
    tablePartsXml(sheet, part.path, context),
  ]);
}

function sheetPropertiesXml({ tabColor, print }: SheetModel): string {
  const content =
    (tabColor === undefined ? "" : xml("tabColor", { rgb: argb(tabColor) })) +
    (isFitted(print) ? xml("pageSetUpPr", { fitToPage: true }) : "");
  return content === "" ? "" : xml("sheetPr", {}, content);
}

function viewXml({ hideGridlines, freeze }: SheetModel, active: boolean): string {
  const attributes = {
    showGridLines: hideGridlines ? false : undefined,
    tabSelected: active || undefined,
    workbookViewId: 0,
  };
  return xml("sheetViews", {}, xml("sheetView", attributes, freeze ? paneXml(freeze.rows, freeze.columns) : ""));
}

function paneXml(rows: number, columns: number): string {
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = xml("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: formatCell(rows, columns),
    activePane,
    state: "frozen",
  });
  return pane + xml("selection", { pane: activePane });
}

function columnsXml({ columnSizes = {}, columnStyles = {} }: SheetModel, context: WorkbookContext): string {
  const listed = new Set([...Object.keys(columnSizes), ...Object.keys(columnStyles)].map(Number));
  const columns = [...listed]
    .sort((a, b) => a - b)
    .map((column) => {
      const { size, hidden } = columnSizes[column] ?? {};
      const style = columnStyles[column];
      const min = column + 1;
      const max = (hidden || style) && column === LAST_LISTED_COLUMN ? MAX_COLUMNS : min;
      const width = widthFromPixels(size ?? DEFAULT_COLUMN_PIXELS);
      const customWidth = size === undefined ? undefined : true;
      return xml("col", { min, max, width, style: context.styles.cell(style) || undefined, hidden, customWidth });
    });
  return columns.length > 0 ? xml("cols", {}, columns) : "";
}

function mergesXml({ merges = [] }: SheetModel): string {
  if (merges.length === 0) return "";
  return xml(
    "mergeCells",
    { count: merges.length },
    merges.map((area) => xml("mergeCell", { ref: areaAddress(area) })),
  );
}
