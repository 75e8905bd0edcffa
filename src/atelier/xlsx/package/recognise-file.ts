/** What a file is, by its first bytes and its entries, whatever its name's extension. */
import { XlsxError, type XlsxErrorCode } from "../xlsx-error";
import { recogniseText } from "./recognise-text";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const MARKS: readonly (readonly [code: XlsxErrorCode, bytes: readonly number[], at?: number])[] = [
  // Workbook streams of Excel 2 to 4, before OLE containers.
  ["legacyXls", [0x09, 0x00, 0x04, 0x00]],
  ["legacyXls", [0x09, 0x02, 0x06, 0x00]],
  ["legacyXls", [0x09, 0x04, 0x06, 0x00]],
  ["pdf", ascii("%PDF-")],
  ["image", [0x89, ...ascii("PNG")]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", ascii("GIF8")],
  ["image", ascii("BM")],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["image", ascii("WEBP"), 8],
  ["image", ascii("ftyphe"), 4],
  ["image", ascii("ftypmif1"), 4],
  ["otherDocument", ascii("{\\rtf")],
];

/** Entries that say what a zip is, where it is no workbook of ours. */
const ENTRIES: readonly (readonly [code: XlsxErrorCode, path: string])[] = [
  ["binaryXlsb", "xl/workbook.bin"],
  ["numbers", "index/document.iwa"],
  ["numbers", "index.zip"],
  ["openDocument", "meta-inf/manifest.xml"],
  ["otherDocument", "word/document.xml"],
  ["otherDocument", "ppt/presentation.xml"],
];

const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

/** Throws the `XlsxError` that says what a file is when it is not a zip, or a zip of another kind from its first entry. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError("empty", "No byte");
  if (startsWith(bytes, OLE)) throw oleError(bytes);
  if (!startsWith(bytes, ZIP))
    throw new XlsxError(startsWith(bytes, EMPTY_ZIP) ? "notAWorkbook" : markOf(bytes), "Not a zip");
  // Bit 0 of the general purpose flag of the first entry.
  if ((bytes[6] ?? 0) & 1) throw new XlsxError("encrypted", "A zip with a password");
  const type = openDocumentType(bytes);
  if (type === undefined) return;
  const code = type.startsWith("spreadsheet") ? "openDocument" : "otherDocument";
  throw new XlsxError(code, `An OpenDocument of type ${type}`);
}

/** The reason why a zip of these entries is no workbook, if it is none. */
export function zipRefusal(paths: readonly string[]): XlsxError | undefined {
  if (paths.includes("xl/workbook.xml")) return undefined;
  const [code] = ENTRIES.find(([, path]) => paths.includes(path)) ?? [];
  if (code) return new XlsxError(code, "A zip of another kind");
  const isPackage = paths.includes("[content_types].xml");
  return isPackage ? undefined : new XlsxError("notAWorkbook", "A zip, but not an Office package");
}

function markOf(bytes: Uint8Array): XlsxErrorCode {
  const mark = MARKS.find(([, expected, at = 0]) => startsWith(bytes.subarray(at), expected));
  if (!mark) return recogniseText(bytes) ?? "notAWorkbook";
  // `BM` may begin a word: a picture has its own size next.
  const isText = mark[1].length === 2 && recogniseText(bytes) !== undefined;
  return isText ? recogniseText(bytes)! : mark[0];
}

/** The first entry of an OpenDocument is `mimetype`, stored as it is. */
function openDocumentType(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(30, 120));
  const type = /^mimetype/.test(head) ? head.split(OPEN_DOCUMENT)[1] : undefined;
  return type;
}

/** An OLE container is a workbook with a password, a workbook of Excel 97–2003, or something else altogether. */
function oleError(bytes: Uint8Array): XlsxError {
  if (holdsStream(bytes, "EncryptedPackage")) return new XlsxError("encrypted", "An OLE container with a password");
  if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) {
    return new XlsxError("legacyXls", "The binary format of Excel 97–2003");
  }
  return new XlsxError("otherDocument", "An OLE container without a workbook");
}

/** Directory entries are 128 bytes, aligned in their 512-byte sector, and begin with the name in UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    if (bytes[entry + 64] === (name.length + 1) * 2 && isNamed(bytes, entry, name)) return true;
  }
  return false;
}

function isNamed(bytes: Uint8Array, entry: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    if (bytes[entry + 2 * i] !== name.charCodeAt(i) || bytes[entry + 2 * i + 1] !== 0) return false;
  }
  return true;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

function ascii(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}
