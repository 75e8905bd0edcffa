import type { CustomProperty, DocumentProperties } from "../../../workbook/model";
import { CORE, CUSTOM_TYPES, EXTENDED, type PropertyElements } from "../document-parts";
import { child, children, type XmlElement } from "../xml/xml-element";
import { decodeXstring } from "../xml/xstring";
import type { WorkbookParts } from "./workbook-parts";

/** Title, author and the like; `undefined` when the file says nothing. Who saved it last, and when, is not kept. */
export function readDocumentProperties({ archive, notKept }: WorkbookParts): DocumentProperties | undefined {
  const related = (type: string): XmlElement | undefined => {
    const path = archive.related("", type);
    return path === undefined ? undefined : archive.xml(path);
  };
  const all = children(related("custom-properties"), "property");
  const custom = all.flatMap((property) => readCustom(property) ?? []);
  notKept.add("documentProperties", undefined, all.length - custom.length);
  const properties: DocumentProperties = {
    ...readFields(related("core-properties"), CORE.elements),
    ...readFields(related("extended-properties"), EXTENDED.elements),
    ...(custom.length > 0 && { custom }),
  };
  return Object.keys(properties).length > 0 ? properties : undefined;
}

function readFields(root: XmlElement | undefined, elements: PropertyElements): DocumentProperties {
  const fields = Object.entries(elements).flatMap(([field, element]) => {
    const text = child(root, element.replace(/^.*:/, ""))?.text.trim() ?? "";
    return text === "" ? [] : [[field, decodeXstring(text)] as const];
  });
  return Object.fromEntries(fields);
}

/** `undefined` for one that follows a cell, or is of a type few know. */
function readCustom(property: XmlElement): CustomProperty | undefined {
  const { name, linkTarget } = property.attributes;
  const [value] = property.children;
  const type = CUSTOM_TYPES.find((known) => known === value?.name);
  if (name === undefined || linkTarget !== undefined || !value || !type) return undefined;
  return { name, type, value: decodeXstring(value.text) };
}
