import type { TableModel } from "../../../workbook/model";
import { parseArea } from "../address";
import { decodeXstring } from "../xml/xstring";
import { booleanAttribute, child, children, descendants, numberAttribute, type XmlElement } from "../xml/xml-element";
import type { SheetPlace, WorkbookParts } from "./workbook-parts";

/** The tables of a sheet, in the order of its part. */
export function readTables(worksheet: XmlElement, place: SheetPlace, parts: WorkbookParts): readonly TableModel[] {
  const relationships = parts.archive.relationships(place.path);
  return children(child(worksheet, "tableParts"), "tablePart").flatMap((part) => {
    const target = relationships.find(({ id }) => id === part.attributes["id"])?.target;
    const root = target === undefined ? undefined : parts.archive.xml(target);
    const table = root && readTable(root);
    if (root && hasCriteria(root)) parts.notKept.add("filterCriteria", place.name);
    parts.notKept.add("calculatedColumns", place.name, columnsByAddress(root));
    if (root && hasDetails(root)) parts.notKept.add("tableDetails", place.name);
    return table ? [table] : [];
  });
}

function readTable(root: XmlElement): TableModel | undefined {
  const area = parseArea(root.attributes["ref"] ?? "");
  const name = root.attributes["displayName"] ?? root.attributes["name"];
  if (!area || name === undefined) return undefined;
  const columns = children(child(root, "tableColumns"), "tableColumn");
  const info = child(root, "tableStyleInfo");
  const style = info?.attributes["name"];
  const banding = {
    ...(info && !booleanAttribute(info, "showRowStripes") && { rowStripes: false as const }),
    ...(booleanAttribute(info, "showColumnStripes") && { columnStripes: true as const }),
    ...(booleanAttribute(info, "showFirstColumn") && { firstColumn: true as const }),
    ...(booleanAttribute(info, "showLastColumn") && { lastColumn: true as const }),
  };
  return {
    name,
    area,
    columns: columns.map(({ attributes }) => decodeXstring(attributes["name"] ?? "")),
    ...((numberAttribute(root, "totalsRowCount") ?? 0) > 0 && { totalsRow: true as const }),
    ...(style !== undefined && { style }),
    ...(root.attributes["headerRowCount"] === "0" && { noHeaderRow: true as const }),
    ...(!child(root, "autoFilter") && root.attributes["headerRowCount"] !== "0" && { noFilter: true as const }),
    ...(Object.keys(banding).length > 0 && { banding }),
  };
}

/** Columns whose formula is not written with the names of the table's columns, which a writer finds again by itself. */
function columnsByAddress(root: XmlElement | undefined): number {
  const columns = children(child(root, "tableColumns"), "tableColumn");
  const formulas = columns.flatMap((column) => child(column, "calculatedColumnFormula") ?? []);
  return formulas.filter(({ text }) => text !== "" && !text.includes("[")).length;
}

/** Formats that the table gives to its new rows, and what it says of itself. */
function hasDetails(root: XmlElement): boolean {
  const columns = children(child(root, "tableColumns"), "tableColumn");
  const named = [root, ...columns].some(({ attributes }) =>
    Object.keys(attributes).some((name) => /(?:DxfId|CellStyle)$/.test(name) || name === "comment"),
  );
  return named || descendants(child(root, "extLst"), "table").length > 0;
}

function hasCriteria(root: XmlElement): boolean {
  return descendants(root, "filterColumn").length > 0 || child(root, "sortState") !== undefined;
}
