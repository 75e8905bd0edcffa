import type { Area, ChartModel, SheetModel } from "../../../workbook/model";
import { xml } from "../xml/write-xml";
import { chartXml } from "./chart-part";
import type { WorkbookContext } from "./sheet-context";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const DRAWING_NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

/**
 * Adds the parts of a sheet's charts, so that Excel shows them, and returns the element that refers to them. The Atelier
 * reads them back from the settings sheet, and knows these by the name of their frame: the chart's identifier.
 */
export function drawingXml(sheet: SheetModel, path: string, number: number, context: WorkbookContext): string {
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return "";
  const drawing = `xl/drawings/drawing${number}.xml`;
  const frames = charts.map((chart, i) => {
    const target = `xl/charts/chart${++context.charts}.xml`;
    context.files.add(target, chartXml(chart.spec, context.model), CHART_TYPE);
    return frameXml(chart, i, context.files.relate(drawing, "chart", target));
  });
  context.files.add(drawing, xml("xdr:wsDr", DRAWING_NAMESPACES, frames), DRAWING_TYPE);
  return xml("drawing", { "r:id": context.files.relate(path, "drawing", drawing) });
}

function frameXml({ id, anchor, spec }: ChartModel, index: number, relationship: string): string {
  return xml("xdr:twoCellAnchor", {}, [
    cornerXml("xdr:from", anchor, 0, 0),
    cornerXml("xdr:to", anchor, anchor.rows, anchor.columns),
    xml("xdr:graphicFrame", { macro: "" }, [
      xml("xdr:nvGraphicFramePr", {}, [
        xml("xdr:cNvPr", { id: index + 2, name: id, descr: spec.description || undefined }),
        xml("xdr:cNvGraphicFramePr"),
      ]),
      xml("xdr:xfrm", {}, xml("a:off", { x: 0, y: 0 }) + xml("a:ext", { cx: 0, cy: 0 })),
      xml("a:graphic", {}, chartReferenceXml(relationship)),
    ]),
    xml("xdr:clientData"),
  ]);
}

function chartReferenceXml(relationship: string): string {
  const namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const attributes = {
    "xmlns:c": namespace,
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": relationship,
  };
  return xml("a:graphicData", { uri: namespace }, xml("c:chart", attributes));
}

function cornerXml(name: string, { row, column }: Area, rows: number, columns: number): string {
  return xml(name, {}, [
    xml("xdr:col", {}, String(column + columns)),
    xml("xdr:colOff", {}, "0"),
    xml("xdr:row", {}, String(row + rows)),
    xml("xdr:rowOff", {}, "0"),
  ]);
}
