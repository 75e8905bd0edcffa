import type { NotKeptKind } from "../not-kept";
import { booleanAttribute, child, children, type XmlElement } from "../xml/xml-element";
import type { WorkbookParts } from "./workbook-parts";

/** Parts related to the package or to the workbook that the model has no place for. */
const RELATED_PARTS: Readonly<Record<string, NotKeptKind>> = {
  vbaProject: "macros",
  customXml: "customXml",
  connections: "dataConnections",
  powerPivotData: "dataModel",
  origin: "digitalSignatures",
  webextensiontaskpanes: "webExtensions",
  xmlMaps: "customXml",
  revisionHeaders: "sharedWorkbook",
  extensibility: "ribbon",
  attachedToolbars: "ribbon",
  FeaturePropertyBag: "richValues",
};

/** Parts that are lists, and may be empty ones. */
const COUNTED_ELEMENTS: Partial<Readonly<Record<NotKeptKind, string>>> = {
  dataConnections: "connection",
};

/** Themes Office itself gives to new workbooks, in the languages our users have. */
const USUAL_THEMES = ["office theme", "office", "thème office"];

/** Counts what the workbook as a whole holds and the model does not. */
export function countPackageLeftovers(workbook: XmlElement, path: string, parts: WorkbookParts): void {
  const { archive, notKept } = parts;
  for (const { type, target } of [...archive.relationships(""), ...archive.relationships(path)]) {
    const kind = RELATED_PARTS[type];
    if (kind && COUNTED_ELEMENTS[kind]) {
      notKept.add(kind, undefined, children(archive.xml(target), COUNTED_ELEMENTS[kind]).length);
    } else if (kind) notKept.add(kind);
    if (type === "theme" && !isUsualTheme(archive.xml(target))) notKept.add("theme");
    // Caches without a table of their own feed charts or slicers.
    if (type === "pivotCacheDefinition" && !notKept.has("pivotTables")) notKept.add("pivotTables");
  }
  // Some writers leave the element there with nothing locked.
  const protection = child(workbook, "workbookProtection");
  if (["lockStructure", "lockWindows", "lockRevision"].some((lock) => booleanAttribute(protection, lock)))
    notKept.add("workbookProtection");
  if (child(workbook, "fileSharing")) notKept.add("readOnlyAdvice");
  const styles = archive.related(path, "styles");
  const tableStyles = child(styles === undefined ? undefined : archive.xml(styles), "tableStyles");
  notKept.add("tableStyles", undefined, children(tableStyles, "tableStyle").length);
  notKept.add("customViews", undefined, children(child(workbook, "customWorkbookViews"), "customWorkbookView").length);
}

function isUsualTheme(theme: XmlElement | undefined): boolean {
  return USUAL_THEMES.includes((theme?.attributes["name"] ?? "office").toLowerCase());
}
