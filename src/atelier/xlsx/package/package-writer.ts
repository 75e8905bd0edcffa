import { strToU8, zipSync, type Zippable } from "fflate";
import { xml, XML_DECLARATION } from "../xml/write-xml";

const OFFICE_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

/** A zip cannot hold an earlier date, and a fixed one makes the same workbook the same bytes. */
const EPOCH = new Date(1980, 0, 1);

interface WrittenRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly outside?: true;
}

/** Gathers the parts of a package with their content types and relationships, and zips them. */
export class PackageWriter {
  readonly #parts = new Map<string, string>();
  readonly #contentTypes = new Map<string, string>();
  readonly #relationships = new Map<string, WrittenRelationship[]>();

  /** `contentType` is absent for parts whose extension says it (`vml`). */
  add(path: string, content: string, contentType?: string): void {
    this.#parts.set(path, content);
    if (contentType !== undefined) this.#contentTypes.set(path, contentType);
  }

  /** Relates `source` (`""`: the package) to a part and returns the relationship's id. */
  relate(source: string, type: string, target: string): string {
    const list = this.#relationships.get(source) ?? [];
    const id = `rId${list.length + 1}`;
    list.push({ id, type: type.includes(":") ? type : OFFICE_RELATIONSHIP + type, target: `/${target}` });
    this.#relationships.set(source, list);
    return id;
  }

  /** Relates `source` to something out of the package, under the id that its content knows. */
  relateOutside(source: string, id: string, type: string, target: string): void {
    const list = this.#relationships.get(source) ?? [];
    list.push({ id, type, target, outside: true });
    this.#relationships.set(source, list);
  }

  toBytes(): Uint8Array {
    const files: Zippable = { "[Content_Types].xml": encode(this.#contentTypesXml()) };
    for (const [source, list] of this.#relationships) files[relationshipsPath(source)] = encode(relationshipsXml(list));
    for (const [path, content] of this.#parts) files[path] = encode(content);
    return zipSync(files, { mtime: EPOCH, level: 6 });
  }

  #contentTypesXml(): string {
    return xml("Types", { xmlns: CONTENT_TYPES }, [
      xml("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
      xml("Default", { Extension: "xml", ContentType: "application/xml" }),
      xml("Default", { Extension: "vml", ContentType: "application/vnd.openxmlformats-officedocument.vmlDrawing" }),
      ...[...this.#contentTypes].map(([path, type]) => xml("Override", { PartName: `/${path}`, ContentType: type })),
    ]);
  }
}

function encode(content: string): Uint8Array {
  return strToU8(XML_DECLARATION + content);
}

function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

function relationshipsXml(list: readonly WrittenRelationship[]): string {
  return xml(
    "Relationships",
    { xmlns: PACKAGE_RELATIONSHIPS },
    list.map(({ id, type, target, outside }) =>
      xml("Relationship", { Id: id, Type: type, Target: target, TargetMode: outside && "External" }),
    ),
  );
}
