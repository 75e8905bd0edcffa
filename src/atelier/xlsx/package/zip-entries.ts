import { unzipSync, type UnzipFileInfo } from "fflate";
import { BOMB, LIMITS } from "../limits";
import { tooLarge, XlsxError } from "../xlsx-error";
import { checksums, crc32 } from "./checksums";

/** The entries of a zip that hold XML; pictures and other media are never unpacked. */
const XML_NAME = /\.(?:xml|rels|vml)$/i;

/** Entries up to this are unpacked together, larger ones when they are asked for. */
const SMALL_BYTES = 1_000_000;

/** Paths without a leading `/`, with `/` between folders, compared without case as the format says. */
export function entryKey(name: string): string {
  return name
    .replace(/\\/g, "/")
    .replace(/^(?:\.?\/)+/, "")
    .toLowerCase();
}

/** The entries of a zip by path, checked against the limits before anything is unpacked. */
export class ZipEntries {
  readonly #sizes = new Map<string, number>();
  readonly #checksums: ReadonlyMap<string, number>;
  #small: ReadonlyMap<string, Uint8Array> | undefined;

  /** Bytes of XML, unpacked. */
  readonly xmlBytes: number;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length > LIMITS.fileBytes) throw tooLarge("fileBytes");
    let total = 0;
    unzip(bytes, (file) => {
      if (this.#sizes.size >= LIMITS.parts) throw tooLarge("parts");
      if (!/[\\/]$/.test(file.name)) this.#add(file);
      if (!XML_NAME.test(file.name)) return false;
      total += file.originalSize;
      if (total > LIMITS.unpackedBytes || isBomb(file)) throw tooLarge("unpackedBytes");
      return false;
    });
    this.xmlBytes = total;
    this.#checksums = checksums(bytes);
  }

  /** Of two entries called alike, each program would read another. */
  #add({ name, originalSize }: UnzipFileInfo): void {
    const key = entryKey(name);
    if (this.#sizes.has(key)) throw new XlsxError("damaged", `Two parts are called ${key}`);
    this.#sizes.set(key, originalSize);
  }

  get paths(): readonly string[] {
    return [...this.#sizes.keys()];
  }

  has(path: string): boolean {
    return this.#sizes.has(entryKey(path));
  }

  read(path: string): Uint8Array | undefined {
    const key = entryKey(path);
    const size = this.#sizes.get(key);
    if (size === undefined) return undefined;
    this.#small ??= this.#unpack(
      (name) => XML_NAME.test(name) && (this.#sizes.get(entryKey(name)) ?? 0) <= SMALL_BYTES,
    );
    if (size > LIMITS.unpackedBytes) throw tooLarge("unpackedBytes");
    return this.#small.get(key) ?? this.#unpack((name) => entryKey(name) === key).get(key);
  }

  #unpack(wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
    const parts = Object.entries(unzip(this.bytes, ({ name }) => wanted(name)));
    for (const [name, content] of parts) this.#check(name, content);
    return new Map(parts.map(([name, content]) => [entryKey(name), content]));
  }

  /** A byte that changed on the way may leave a workbook that reads, with another mark in it. */
  #check(name: string, content: Uint8Array): void {
    const written = this.#checksums.get(name);
    if (written !== undefined && written !== crc32(content))
      throw new XlsxError("damaged", `${name} is not what was written`);
  }
}

function isBomb({ size, originalSize }: UnzipFileInfo): boolean {
  return originalSize > BOMB.bytes && originalSize > size * BOMB.ratio;
}

function unzip(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("damaged", `The zip cannot be unpacked: ${String(error)}`);
  }
}
