import type { NotKeptKind } from "../not-kept";
import type { OfficePackage } from "../package/open-package";
import { booleanAttribute, child, children, descendants, numberAttribute, type XmlElement } from "../xml/xml-element";
import type { RowTrack } from "./sheet-rows";
import type { SheetPlace, WorkbookParts } from "./workbook-parts";

/** Parts related to a sheet that the model has no place for. */
const RELATED_PARTS: Readonly<Record<string, NotKeptKind>> = {
  pivotTable: "pivotTables",
  slicer: "slicers",
  timeline: "slicers",
  queryTable: "dataConnections",
  oleObject: "embeddedObjects",
  package: "embeddedObjects",
  namedSheetView: "customViews",
};

/**
 * Counts what a sheet holds and the model does not. `isOurChart` tells the charts that are kept as data in the
 * settings sheet, by the name of their frame.
 */
export function countSheetLeftovers(
  worksheet: XmlElement,
  rows: readonly RowTrack[],
  place: SheetPlace,
  parts: WorkbookParts,
  isOurChart: (frameName: string) => boolean,
): void {
  const count = (kind: NotKeptKind, number: number): void => parts.notKept.add(kind, place.name, number);
  countElements(worksheet, rows, count);
  countViewSettings(worksheet, count);
  count("formControls", countControls(place.path, parts.archive));
  for (const { type, target } of parts.archive.relationships(place.path)) {
    if (type === "drawing") countDrawing(parts.archive.xml(target), count, isOurChart);
    else if (RELATED_PARTS[type]) count(RELATED_PARTS[type], 1);
    if (type === "table")
      count("dataConnections", parts.archive.relationships(target).filter((r) => r.type === "queryTable").length);
  }
}

/** Buttons, boxes and lists: those of today have a part of their own, older ones are shapes among those of the notes. */
function countControls(path: string, archive: OfficePackage): number {
  const related = archive.relationships(path);
  const parts = related.filter(({ type }) => type === "control" || type === "ctrlProp");
  const drawings = related.filter(({ type }) => type === "vmlDrawing").map(({ target }) => archive.text(target) ?? "");
  const shapes = drawings.flatMap((text) =>
    [...text.matchAll(/ObjectType\s*=\s*["'](\w+)["']/g)].map(([, type]) => type),
  );
  // Pictures of embedded objects are counted with them.
  return Math.max(parts.length, shapes.filter((type) => type !== "Note" && type !== "Pict").length);
}

function countElements(
  worksheet: XmlElement,
  rows: readonly RowTrack[],
  count: (kind: NotKeptKind, number: number) => void,
): void {
  const filter = child(worksheet, "autoFilter");
  const sorted = child(worksheet, "sortState") ?? child(filter, "sortState");
  const columns = children(child(worksheet, "cols"), "col");
  const outlinedColumns = columns.filter((column) => (numberAttribute(column, "outlineLevel") ?? 0) > 0);
  count("sparklines", descendants(child(worksheet, "extLst"), "sparkline").length);
  count("hyperlinks", children(child(worksheet, "hyperlinks"), "hyperlink").length);
  count("protectedRanges", children(child(worksheet, "protectedRanges"), "protectedRange").length);
  count("scenarios", children(child(worksheet, "scenarios"), "scenario").length);
  count("customViews", children(child(worksheet, "customSheetViews"), "customSheetView").length);
  count("filterCriteria", children(filter, "filterColumn").length + (sorted ? 1 : 0));
  count("outline", rows.filter(({ outlined }) => outlined).length + outlinedColumns.length);
  count("ignoredErrors", children(child(worksheet, "ignoredErrors"), "ignoredError").length);
  count("cellWatches", children(child(worksheet, "cellWatches"), "cellWatch").length);
  count("dataConsolidation", child(worksheet, "dataConsolidate") ? 1 : 0);
  count("customXml", children(child(worksheet, "customProperties"), "customPr").length);
  count("images", ["picture", "legacyDrawingHF"].filter((name) => child(worksheet, name)).length);
}

function countViewSettings(worksheet: XmlElement, count: (kind: NotKeptKind, number: number) => void): void {
  const view = child(child(worksheet, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const changed = [
    !booleanAttribute(view, "showZeros", true),
    !booleanAttribute(view, "showRowColHeaders", true),
    booleanAttribute(view, "rightToLeft"),
    booleanAttribute(view, "showFormulas"),
    (numberAttribute(view, "zoomScale") ?? 100) !== 100,
    (view?.attributes["view"] ?? "normal") !== "normal",
    pane !== undefined && !pane.attributes["state"]?.startsWith("frozen"),
  ];
  count("viewSettings", changed.filter(Boolean).length);
}

function countDrawing(
  drawing: XmlElement | undefined,
  count: (kind: NotKeptKind, number: number) => void,
  isOurChart: (frameName: string) => boolean,
): void {
  const anchors = drawing?.children.filter(({ name }) => name.endsWith("Anchor")) ?? [];
  for (const object of anchors.flatMap(anchoredObjects)) {
    if (object.name === "pic") count("images", 1);
    else if (object.name !== "graphicFrame") count("shapes", 1);
    else countFrame(object, count, isOurChart);
  }
}

/** What an anchor holds: newer objects stand in a choice whose fallback is a mere picture of them. */
function anchoredObjects(anchor: XmlElement): readonly XmlElement[] {
  const held = ["pic", "graphicFrame", "sp", "cxnSp", "grpSp", "contentPart"];
  const choice = child(child(anchor, "AlternateContent"), "Choice");
  return [...anchor.children, ...(choice?.children ?? [])].filter(({ name }) => held.includes(name));
}

function countFrame(
  frame: XmlElement,
  count: (kind: NotKeptKind, number: number) => void,
  isOurChart: (frameName: string) => boolean,
): void {
  const content = descendants(frame, "graphicData")[0]?.attributes["uri"]?.toLowerCase() ?? "";
  // Slicers and timelines have parts of their own, counted with those related to the sheet.
  if (content.includes("slicer")) return;
  if (!content.includes("chart")) count("shapes", 1);
  else if (!isOurChart(frameName(frame))) count("charts", 1);
}

function frameName(frame: XmlElement): string {
  return descendants(frame, "cNvPr")[0]?.attributes["name"] ?? "";
}
