import { strFromU8 } from "fflate";

/** What a zip says its entries add up to: one changed byte may be another mark, in a file that still reads. */

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;

/** Bytes from the start of each record, as the format lays them out. */
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const ENTRY_BYTES = 46;
const MOST_COMMENT = 0xffff;
const ELSEWHERE = 0xffffffff;

/** The CRC-32 of each entry by its name as written, from the zip's directory. */
export function checksums(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, number>();
  let at = directoryStart(view);
  while (at !== undefined && at + ENTRY_BYTES <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    const start = at + ENTRY_BYTES;
    const end = start + view.getUint16(at + 28, true);
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    found.set(strFromU8(bytes.subarray(start, end), !isUtf8), view.getUint32(at + 16, true));
    at = end + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

function directoryStart(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    return start === ELSEWHERE ? largeDirectoryStart(view, at) : start;
  }
  return undefined;
}

/** Where a zip has more than 4 GB or 65 535 entries, or was written as if it had. */
function largeDirectoryStart(view: DataView, end: number): number | undefined {
  const locator = end - LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return undefined;
  const large = Number(view.getBigUint64(locator + 8, true));
  return large + 56 <= view.byteLength ? Number(view.getBigUint64(large + 48, true)) : undefined;
}

/** The CRC-32 of zip files (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

const POLYNOMIAL = 0xedb88320;
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  return crc;
});
