import { NAMESPACES } from "../xml/namespaces";
import { xml } from "../xml/write-xml";

/** The value of `cm` on the anchor of a dynamic array: the one entry of the part below. */
export const DYNAMIC_ARRAY_MARK = 1;

const DYNAMIC_ARRAY_NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const DYNAMIC_ARRAY_EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

/** `xl/metadata.xml`, without which Excel shows a spill as a classic `{=…}` array. [MS-XLSX] 2.2.4.4. */
export function metadataXml(): string {
  const properties = xml("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false });
  return xml("metadata", { xmlns: NAMESPACES.main, "xmlns:xda": DYNAMIC_ARRAY_NAMESPACE }, [
    xml("metadataTypes", { count: 1 }, metadataType()),
    xml(
      "futureMetadata",
      { name: "XLDAPR", count: 1 },
      xml("bk", {}, xml("extLst", {}, xml("ext", { uri: DYNAMIC_ARRAY_EXTENSION }, properties))),
    ),
    xml("cellMetadata", { count: 1 }, xml("bk", {}, xml("rc", { t: 1, v: 0 }))),
  ]);
}

function metadataType(): string {
  return xml("metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120000,
    copy: true,
    pasteAll: true,
    pasteValues: true,
    merge: true,
    splitFirst: true,
    rowColShift: true,
    clearFormats: true,
    clearComments: true,
    assign: true,
    coerce: true,
    cellMeta: true,
  });
}
