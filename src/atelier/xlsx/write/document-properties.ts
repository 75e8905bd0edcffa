import type { CustomProperty, DocumentProperties } from "../../../workbook/model";
import { CORE, CUSTOM, EXTENDED, type PropertyElements } from "../document-parts";
import type { PackageWriter } from "../package/package-writer";
import { encodeXstring } from "../xml/xstring";
import { escapeText, xml, type XmlAttributes } from "../xml/write-xml";

/** Adds the parts in which the file speaks of itself, where there is something to say. */
export function addDocumentProperties(properties: DocumentProperties | undefined, files: PackageWriter): void {
  const { custom = [], ...fields } = properties ?? {};
  const add = (part: { path: string; relationship: string; contentType: string }, content: string): void => {
    files.relate("", part.relationship, part.path);
    files.add(part.path, content, part.contentType);
  };
  const core = fieldsXml(fields, CORE.elements);
  const extended = fieldsXml(fields, EXTENDED.elements);
  if (core.length > 0) add(CORE, xml("cp:coreProperties", CORE_NAMESPACES, core));
  if (extended.length > 0) add(EXTENDED, xml("Properties", EXTENDED_NAMESPACES, extended));
  if (custom.length > 0) add(CUSTOM, xml("Properties", CUSTOM_NAMESPACES, custom.map(customXml)));
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

const CORE_NAMESPACES = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};
const EXTENDED_NAMESPACES = { xmlns: `${OFFICE}extended-properties` };
const CUSTOM_NAMESPACES = { xmlns: `${OFFICE}custom-properties`, "xmlns:vt": `${OFFICE}docPropsVTypes` };

function fieldsXml(fields: Omit<DocumentProperties, "custom">, elements: PropertyElements): readonly string[] {
  return Object.entries(elements).flatMap(([field, element]) => {
    const text = fields[field as keyof typeof fields];
    const type: XmlAttributes = element === CORE.elements.created ? { "xsi:type": "dcterms:W3CDTF" } : {};
    return text === undefined ? [] : [xml(element, type, escapeText(encodeXstring(text)))];
  });
}

/** The format's own set of custom properties; their numbers begin at 2. */
const CUSTOM_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

function customXml({ name, type, value }: CustomProperty, index: number): string {
  const content = xml(`vt:${type}`, {}, escapeText(encodeXstring(value)));
  return xml("property", { fmtid: CUSTOM_SET, pid: index + 2, name }, content);
}
