import { XlsxError } from "../xlsx-error";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Workbook streams of Excel 2 to 4, before OLE containers. */
const OLD_BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** Throws the `XlsxError` that says what a file is when it is not a zip, whatever its name's extension. */
export function requireZip(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE)) throw oleError(bytes);
  if (OLD_BIFF.some((mark) => startsWith(bytes, mark))) throw new XlsxError("legacyXls", "Excel 2 to 4");
  if (startsWith(bytes, EMPTY_ZIP) || !startsWith(bytes, ZIP)) throw new XlsxError("notAWorkbook", "Not a zip");
  // Bit 0 of the general purpose flag of the first entry.
  if ((bytes[6] ?? 0) & 1) throw new XlsxError("encrypted", "A zip with a password");
}

/** An OLE container is a workbook with a password, a workbook of Excel 97–2003, or something else altogether. */
function oleError(bytes: Uint8Array): XlsxError {
  if (holdsStream(bytes, "EncryptedPackage")) return new XlsxError("encrypted", "An OLE container with a password");
  if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) {
    return new XlsxError("legacyXls", "The binary format of Excel 97–2003");
  }
  return new XlsxError("notAWorkbook", "An OLE container without a workbook");
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
