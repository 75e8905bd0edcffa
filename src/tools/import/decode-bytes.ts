/** The bytes of a file as text, whatever its extension says. */

export type Encoding = "UTF-8" | "UTF-16" | "Windows-1252";

export type FileContent =
  | { readonly kind: "text"; readonly text: string; readonly encoding: Encoding }
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
  const [, utf16] = UTF_16_MARKS.find(([mark]) => startsWith(bytes, mark)) ?? [];
  if (utf16 !== undefined) return { kind: "text", text: new TextDecoder(utf16).decode(bytes), encoding: "UTF-16" };
  const content = decodeUnmarked(bytes);
  return content.text.includes(NUL) ? { kind: "unreadable" } : { kind: "text", ...content };
}

/** Text in Windows-1252 is hardly ever valid UTF-8: an accented letter would have to be followed by others. */
function decodeUnmarked(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return { text: decodeWindows(bytes), encoding: "Windows-1252" };
  }
}

/** What Windows-1252 holds where Latin-1 has control characters, from 0x80 on. */
const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const FIRST_SIGN = 0x80;

/** Some engines decode « windows-1252 » as Latin-1: the signs are put in here. */
function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - FIRST_SIGN] ?? sign);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
