import type { ExternalLink } from "../../../workbook/model";
import { MAX_LINK_LENGTH } from "../limits";
import type { OfficePackage } from "../package/open-package";
import { NAMESPACES, STRICT_NAMESPACES } from "../xml/namespaces";
import { child, children, type XmlElement } from "../xml/xml-element";

/**
 * The other workbooks that the file is linked to, in the order of their numbers. What the file says of them goes into
 * the next file as it is; a part that is missing or too large to carry leaves its number without content.
 */
export function readExternalLinks(workbook: XmlElement, path: string, archive: OfficePackage): readonly ExternalLink[] {
  const related = archive.relationships(path);
  const references = children(child(workbook, "externalReferences"), "externalReference");
  const read = references.map(({ attributes }) => {
    const target = related.find(({ id }) => id === attributes["id"])?.target;
    return target === undefined ? NO_LINK : readLink(target, archive);
  });
  return read.map(({ file, ...link }, i) => {
    const isAlone = read.filter((other) => other.file.toLowerCase() === file.toLowerCase()).length === 1;
    return { name: isAlone && file !== "" ? file : String(i + 1), ...link };
  });
}

interface LinkReading extends Omit<ExternalLink, "name"> {
  /** The name of the workbook's file, where it can stand between brackets. */
  readonly file: string;
}

const NO_LINK: LinkReading = { file: "", content: "", relationships: [] };

function readLink(path: string, archive: OfficePackage): LinkReading {
  const text = archive.text(path);
  if (!text || text.length > MAX_LINK_LENGTH) return NO_LINK;
  // Its cells are the values it had: only the file's next reader looks at them.
  const root = archive.xml(path, { name: "cell", parent: "row", take: () => undefined });
  if (root?.name !== "externalLink") return NO_LINK;
  const relationships = archive.relationships(path);
  const book = child(root, "externalBook");
  const target = relationships.find(({ id }) => id === book?.attributes["id"])?.target ?? "";
  return {
    file: fileName(target),
    content: transitional(text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "")),
    relationships: relationships
      .filter(({ external }) => external)
      .map(({ id, address, target: place }) => ({ id, type: transitional(address), target: place })),
  };
}

/** `file:///C:\Budgets\Budget%202024.xlsx` is `Budget 2024.xlsx`; a number alone would be taken for that of a link. */
function fileName(target: string): string {
  const last = target.split(/[\\/]/).at(-1)!;
  const name = decoded(last);
  const dot = name.indexOf(".");
  return dot > 0 && dot < name.length - 1 && !/[[\]*?:<>|"!]/.test(name) ? name : "";
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The file written is a transitional one, whatever the one read. */
function transitional(text: string): string {
  return text
    .replaceAll(STRICT_NAMESPACES.main, NAMESPACES.main)
    .replaceAll(STRICT_NAMESPACES.relationships, NAMESPACES.relationships);
}
