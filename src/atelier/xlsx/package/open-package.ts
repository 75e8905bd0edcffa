import { unzipSync } from "fflate";
import { XlsxError } from "../xlsx-error";
import { parseXml } from "../xml/parse-xml";
import { child, children, type XmlElement } from "../xml/xml-element";
import { requireZip } from "./recognise-file";

/** Beyond this, unpacked, a file is hostile rather than large. */
const MAX_UNPACKED_BYTES = 1_500_000_000;

export interface Relationship {
  readonly id: string;
  /** The last segment of the type's address: `worksheet`, `vbaProject`; the same in transitional and strict files. */
  readonly type: string;
  /** A part's path, or an address when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Office package, by their path without a leading `/`. */
export class OfficePackage {
  /** Paths are compared without case, as the format says. */
  readonly #paths: ReadonlyMap<string, string>;

  constructor(private readonly parts: Readonly<Record<string, Uint8Array>>) {
    this.#paths = new Map(Object.keys(parts).map((path) => [path.toLowerCase(), path]));
  }

  get paths(): readonly string[] {
    return Object.keys(this.parts);
  }

  has(path: string): boolean {
    return this.#paths.has(path.toLowerCase());
  }

  /** A part's root element, or `undefined` when the package has no such part. */
  xml(path: string): XmlElement | undefined {
    const stored = this.#paths.get(path.toLowerCase());
    const bytes = stored === undefined ? undefined : this.parts[stored];
    return bytes && parseXml(decodeXmlBytes(bytes));
  }

  /** Like `xml`, for a part a workbook cannot do without. */
  requiredXml(path: string): XmlElement {
    const root = this.xml(path);
    if (!root) throw new XlsxError("damaged", `Missing part ${path}`);
    return root;
  }

  /** The relationships of a part; those of the package itself for `""`. */
  relationships(path: string): readonly Relationship[] {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash + 1);
    const root = this.xml(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return children(root, "Relationship").map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").split("/").pop() ?? "",
        target: external ? target : resolvePath(folder, target),
        external,
      };
    });
  }

  /** The first part related to `path` by a relationship of that type. */
  related(path: string, type: string): string | undefined {
    return this.relationships(path).find((relationship) => relationship.type === type)?.target;
  }
}

/** Unpacks a workbook's file. Throws `XlsxError` when it is not one. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  requireZip(bytes);
  const archive = new OfficePackage(unzip(bytes));
  if (!archive.has("[Content_Types].xml")) throw new XlsxError("notAWorkbook", "A zip, but not an Office package");
  return archive;
}

/** The main part of the package, `xl/workbook.xml` in most files. */
export function workbookPath(archive: OfficePackage): string {
  const path = archive.related("", "officeDocument") ?? "xl/workbook.xml";
  if (!archive.has(path)) throw new XlsxError("notAWorkbook", `No workbook at ${path}`);
  if (!path.endsWith(".xml") || child(archive.xml(path), "sheets") === undefined) {
    throw new XlsxError("notAWorkbook", `${path} is not the XML of a workbook`);
  }
  return path;
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED_BYTES) throw new XlsxError("damaged", "The file unpacks to an absurd size");
        return !name.endsWith("/");
      },
    });
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("damaged", `The zip cannot be unpacked: ${String(error)}`);
  }
}

function decodeXmlBytes(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  return new TextDecoder(utf16 ?? "utf-8").decode(bytes);
}

function resolvePath(folder: string, target: string): string {
  const segments: string[] = [];
  for (const segment of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}
