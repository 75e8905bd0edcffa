/** The bytes of a file as text, whatever its extension says. */
import { isMisread, legacyTexts, repaired, type LegacyEncoding } from "./legacy-encodings";

export type Encoding = "UTF-8" | "UTF-16" | LegacyEncoding;

export type FileContent =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly encoding: Encoding;
      /** It had been encoded twice, and is as it was at first. */
      readonly isRepaired?: true;
    }
  /** An .xlsx, an .ods, an .xls of before 2007: the spreadsheet opens it, not the pane. */
  | { readonly kind: "workbook" }
  /** A PDF, an image: nothing to read in it. */
  | { readonly kind: "unreadable" };

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const UTF_16_MARKS: readonly (readonly [mark: readonly number[], label: string])[] = [
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
/** No text holds one. */
const NUL = "\u0000";

export function decodeBytes(bytes: Uint8Array): FileContent {
  if (startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND_FILE)) return { kind: "workbook" };
  if (startsWith(bytes, PDF)) return { kind: "unreadable" };
  const [, marked] = UTF_16_MARKS.find(([mark]) => startsWith(bytes, mark)) ?? [];
  const utf16 = marked ?? unmarkedUtf16(bytes);
  if (utf16 !== undefined) return { kind: "text", text: new TextDecoder(utf16).decode(bytes), encoding: "UTF-16" };
  const content = decodeUnmarked(bytes);
  return content.text.includes(NUL) ? { kind: "unreadable" } : { kind: "text", ...content };
}

const SAMPLE = 4096;
/** In UTF-16, one byte of two of a text in Latin letters is zero. */
const ZEROS = 0.4;

function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, sample.length / 2));
  if (odd > ZEROS && even < ZEROS / 2) return "utf-16le";
  return even > ZEROS && odd < ZEROS / 2 ? "utf-16be" : undefined;
}

/** Text in Windows-1252 is hardly ever valid UTF-8: an accented letter would have to be followed by others. */
function decodeUnmarked(bytes: Uint8Array): Omit<Extract<FileContent, { kind: "text" }>, "kind"> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const once = isMisread(text) ? repaired(text) : undefined;
    return once === undefined ? { text, encoding: "UTF-8" } : { text: once, encoding: "UTF-8", isRepaired: true };
  } catch {
    const [best] = legacyTexts(bytes);
    if (!best) throw new Error("a file is read in one encoding at least");
    return best;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
