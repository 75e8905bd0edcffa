import type { ExternalLink } from "../../../workbook/model";
import type { PackageWriter } from "../package/package-writer";
import { NAMESPACES } from "../xml/namespaces";
import { xml } from "../xml/write-xml";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml";

/** Adds the parts of the workbooks that formulas read, and returns the element that numbers them. */
export function externalLinksXml(links: readonly ExternalLink[], workbook: string, files: PackageWriter): string {
  if (links.length === 0) return "";
  const references = links.map(({ content, relationships }, i) => {
    const path = `xl/externalLinks/externalLink${i + 1}.xml`;
    // A number without content stays: those after it keep theirs.
    files.add(path, content === "" ? xml("externalLink", { xmlns: NAMESPACES.main }) : content, CONTENT_TYPE);
    for (const { id, type, target } of relationships) files.relateOutside(path, id, type, target);
    return xml("externalReference", { "r:id": files.relate(workbook, "externalLink", path) });
  });
  return xml("externalReferences", {}, references);
}
