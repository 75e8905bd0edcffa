import { Budget } from "../budget";
import { XlsxError } from "../xlsx-error";
import { parseXml, type ElementStream } from "../xml/parse-xml";
import { child, children, type XmlElement } from "../xml/xml-element";
import { decodeXml } from "./decode-xml";
import { requireZip, zipRefusal } from "./recognise-file";
import { ZipEntries } from "./zip-entries";

export interface Relationship {
  readonly id: string;
  /** The last segment of the type's address: `worksheet`, `vbaProject`; the same in transitional and strict files. */
  readonly type: string;
  /** The type in full. */
  readonly address: string;
  /** A part's path, or an address when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** Told, from 0 to 1, what share of a file has been read. */
export type Progress = (share: number) => void;

/** The parts of an Office package, by their path without a leading `/`. */
export class OfficePackage {
  readonly #relationships = new Map<string, readonly Relationship[]>();
  /** What reading this file has used of the limits. */
  readonly budget = new Budget();
  #readBytes = 0;

  constructor(
    private readonly entries: ZipEntries,
    private readonly progress: Progress | undefined,
  ) {}

  get paths(): readonly string[] {
    return this.entries.paths;
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** A part as it is written: the drawings of notes are not always XML. */
  text(path: string): string | undefined {
    const bytes = this.entries.read(path);
    return bytes && decodeXml(bytes);
  }

  /** A part's root element, or `undefined` when the package has no such part; elements of `stream` are not in it. */
  xml(path: string, stream?: ElementStream): XmlElement | undefined {
    const bytes = this.entries.read(path);
    if (!bytes) return undefined;
    const before = this.#readBytes;
    this.#readBytes += bytes.length;
    const tell = (share: number): void =>
      this.progress?.(Math.min(1, (before + share * bytes.length) / this.entries.xmlBytes));
    return parseXml(decodeXml(bytes), { budget: this.budget, progress: tell, ...(stream && { stream }) });
  }

  /** Like `xml`, for a part a workbook cannot do without. */
  requiredXml(path: string, stream?: ElementStream): XmlElement {
    const root = this.xml(path, stream);
    if (!root) throw new XlsxError("damaged", `Missing part ${path}`);
    return root;
  }

  /** The relationships of a part; those of the package itself for `""`. */
  relationships(path: string): readonly Relationship[] {
    const known = this.#relationships.get(path);
    if (known) return known;
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash + 1);
    const root = this.xml(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    const relationships = children(root, "Relationship").map(({ attributes }) => {
      const external = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        type: (attributes["Type"] ?? "").split("/").pop() ?? "",
        address: attributes["Type"] ?? "",
        target: external ? target : this.#partPath(folder, target),
        external,
      };
    });
    this.#relationships.set(path, relationships);
    return relationships;
  }

  /** The first part related to `path` by a relationship of that type. */
  related(path: string, type: string): string | undefined {
    return this.relationships(path).find((relationship) => relationship.type === type)?.target;
  }

  /** Targets are relative to the part's folder or, from `/`, to the package; some writers forget the `/`, or escape. */
  #partPath(folder: string, target: string): string {
    const [path = ""] = target.replace(/\\/g, "/").split("#", 1);
    const candidates = [resolvePath(folder, path), resolvePath(folder, unescaped(path)), resolvePath("", path)];
    return candidates.find((candidate) => this.has(candidate)) ?? candidates[0]!;
  }
}

/** Unpacks a workbook's file. Throws `XlsxError` when it is not one. */
export function openPackage(bytes: Uint8Array, progress?: Progress): OfficePackage {
  requireZip(bytes);
  const archive = new OfficePackage(new ZipEntries(bytes), progress);
  const refusal = zipRefusal(archive.paths);
  if (refusal) throw refusal;
  return archive;
}

/** The main part of the package, `xl/workbook.xml` in most files. */
export function workbookPath(archive: OfficePackage): string {
  const related = archive.related("", "officeDocument");
  const path = related !== undefined && archive.has(related) ? related : "xl/workbook.xml";
  if (!archive.has(path)) throw new XlsxError("notAWorkbook", `No workbook at ${path}`);
  if (child(archive.xml(path), "sheets") === undefined) {
    throw new XlsxError("notAWorkbook", `${path} is not the XML of a workbook`);
  }
  return path;
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function resolvePath(folder: string, target: string): string {
  const segments: string[] = [];
  for (const segment of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}
