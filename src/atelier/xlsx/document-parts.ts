/** The parts in which a file speaks of itself, and the fields kept of them, under the names the format gives them. */
import type { DocumentProperties } from "../../workbook/model";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

/** A field of the model, and its element in the part. */
export type PropertyElements = Readonly<Partial<Record<Exclude<keyof DocumentProperties, "custom">, string>>>;

export const CORE = {
  path: "docProps/core.xml",
  relationship: `${PACKAGE}relationships/metadata/core-properties`,
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
  elements: {
    category: "cp:category",
    status: "cp:contentStatus",
    created: "dcterms:created",
    author: "dc:creator",
    description: "dc:description",
    keywords: "cp:keywords",
    subject: "dc:subject",
    title: "dc:title",
  } satisfies PropertyElements,
} as const;

export const EXTENDED = {
  path: "docProps/app.xml",
  relationship: `${OFFICE}relationships/extended-properties`,
  contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  elements: { company: "Company", manager: "Manager" } satisfies PropertyElements,
} as const;

export const CUSTOM = {
  path: "docProps/custom.xml",
  relationship: `${OFFICE}relationships/custom-properties`,
  contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
} as const;

/** Of the types a custom property may have, those Excel's own dialog gives, and the two other spellings of texts. */
export const CUSTOM_TYPES = ["lpwstr", "lpstr", "bstr", "i4", "r8", "bool", "filetime"] as const;
